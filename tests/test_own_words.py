"""The agent's own text: translated, judged as a translation and as a reply, read back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from translating import Book, guarded_by_the_checks

from assist import Message, assemble
from assist.errors import UnsupportedPair, UsageError
from assist.own_words import OwnWords, own_words
from assist.pipeline import Assistant

CUSTOMER = Message("¿Dónde está mi retiro de 500 USDT?", language="es")


def desk(*pages: Mapping[str, str]) -> Assistant:
    """With an engine for each page of translations: the first goes to Spanish, the second back."""
    ways = (("firefox", ("en", "es")), ("argos", ("es", "en")))
    engines = [Book(name, page, way) for page, (name, way) in zip(pages, ways, strict=False)]
    return replace(assemble(), translator=guarded_by_the_checks(*engines))


def said(text: str, there: str, back: str | None = None) -> OwnWords:
    pages = [{text: there}] + ([{there: back}] if back else [])
    return own_words(desk(*pages), text, "es", (CUSTOMER,))


def test_said_in_the_customers_language_with_the_way_back_beside_it() -> None:
    mine, there = "I am checking your withdrawal of 500 USDT.", "Estoy revisando su retiro de 500 USDT."
    done = said(mine, there, mine)
    assert done.draft.text == "Estoy revisando su retiro de 500 USDT."
    assert (done.draft.drafter, done.draft.machine_translated, done.draft.language) == ("own", True, "es")
    assert done.back is not None
    assert done.back.text == mine
    assert done.sendable


def test_no_way_back_is_a_note() -> None:
    done = said("I am checking it.", "Lo estoy revisando.")
    assert done.back is None
    assert any("not translated back" in note for note in done.notes)


def test_what_the_agent_must_not_say_is_found_on_both_sides() -> None:
    done = said("Please send me your password.", "Envíeme su contraseña.")
    assert "secret-request" in [finding.check for finding in done.source_findings]
    assert "secret-request" in [finding.check for finding in done.draft.findings]
    assert not done.sendable


def test_a_number_that_the_engine_changed_blocks() -> None:
    done = said("It takes two days.", "Tarda veinte días.")
    assert "numbers" in [finding.check for finding in done.draft.findings]


def test_what_only_the_agent_knows_is_worth_a_look_and_no_more() -> None:
    done = own_words(assemble(engine="identity"), "I have found 70 BTC.", "en", (replace(CUSTOMER, language="en"),))
    assert {finding.severity for finding in done.draft.findings if finding.check == "facts"} == {"note"}
    assert done.translation is None
    assert done.draft.text == "I have found 70 BTC."


def test_a_secret_is_cut_before_anything_sees_it() -> None:
    phrase = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
    done = own_words(assemble(), f"Use {phrase} to restore.", "en")
    assert "abandon" not in done.draft.text
    assert any("was cut out" in note for note in done.notes)


@pytest.mark.parametrize(("text", "language"), [(" ", "es"), ("Hello.", "und"), ("a" * 50_001, "es")])
def test_what_cannot_be_handled(text: str, language: str) -> None:
    with pytest.raises(UsageError):
        own_words(assemble(), text, language)


def test_a_direction_without_an_engine() -> None:
    with pytest.raises(UnsupportedPair):
        own_words(desk({"x": "y"}), "Hello.", "ru")
