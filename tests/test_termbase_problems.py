"""What `assist glossary validate` finds: each kind of problem in concepts made for it, nothing in sound ones."""

from __future__ import annotations

from typing import Any

import pytest

from assist.knowledge import Avoid, Concept, Homonyms, Terms
from assist.termbase.coverage import coverage
from assist.termbase.problems import Problem, problems


def made(name: str, terms: dict[str, Terms], **more: Any) -> Concept:
    return Concept(**{"id": name, "domain": "d", "note": "", "origin": "authored", "terms": terms, **more})


def avoiding(use: str, *avoid: str, **more: Any) -> Terms:
    return Terms(use=use, avoid=tuple(Avoid(term=term, why="it is wrong") for term in avoid), **more)


def found(*concepts: Concept, homonyms: tuple[Homonyms, ...] = (), needed: tuple[str, ...] = ()) -> list[Problem]:
    return list(problems(concepts, homonyms, needed))


def kinds(*concepts: Concept, **more: Any) -> list[tuple[str, str]]:
    return [(problem.severity, problem.kind) for problem in found(*concepts, **more)]


SOUND = made("order", {"en": Terms(use="order"), "de": avoiding("Order", "Bestellung")})


def test_a_sound_term_base_has_no_problem() -> None:
    other = made("fee", {"en": Terms(use="fee"), "de": Terms(use="Gebühr")}, origin="source", source="a/b (MIT)")
    assert found(SOUND, made("x", other.terms, origin="source", source="a/b (MIT)", sourced=("de",))) == []


@pytest.mark.parametrize("wrong", ["Order", "ORDER", "Ｏｒｄｅｒ", "Auftrag"])
def test_used_and_avoided_is_a_contradiction(wrong: str) -> None:
    terms = {"de": avoiding("Order", wrong, also=("Auftrag",))}
    assert kinds(made("order", terms)) == [("error", "contradiction")]


def test_avoided_here_and_used_for_another_is_noted_where_nothing_tells_which() -> None:
    one = made("taker", {"en": Terms(use="taker"), "es": avoiding("taker", "beneficiario"), "tr": Terms(use="alıcı")})
    other = made("payee", {"en": Terms(use="payee"), "es": Terms(use="beneficiario"), "tr": Terms(use="alıcı")})
    apart = made("payee", {"en": Terms(use="payee"), "es": Terms(use="beneficiario")})
    clash = [problem for problem in found(one, other) if problem.kind == "clash"]
    assert [(problem.concept, problem.language) for problem in clash] == [("taker", "es")]
    assert "tr «alıcı» may mean either" in clash[0].message
    assert found(one, apart) == []
    resolved = avoiding("taker", "beneficiario", unless=("beneficiario del pago",))
    both = found(made("taker", {**one.terms, "es": resolved}), other)
    assert [problem.kind for problem in both] == ["duplicate"]


def test_homonyms_are_notes_unless_they_are_allowed_or_one_concept_twice() -> None:
    one = made("button", {"en": Terms(use="button"), "vi": Terms(use="nút")})
    other = made("node", {"en": Terms(use="node"), "vi": Terms(use="Nút")})
    assert kinds(one, other) == [("note", "duplicate")]
    assert kinds(one, other, homonyms=(Homonyms(concepts=("node", "button"), why="both"),)) == []
    same = made("knob", one.terms)
    allowed = (Homonyms(concepts=("knob", "button"), why="no reason helps"),)
    assert ("error", "duplicate") in kinds(one, same, homonyms=allowed)


def test_an_allow_list_for_a_concept_that_is_gone() -> None:
    allowed = (Homonyms(concepts=("order", "gone"), why="once"),)
    assert kinds(SOUND, homonyms=allowed) == [("error", "allow-list")]


@pytest.mark.parametrize(
    "more",
    [
        {"origin": "source", "source": "a/b (MIT)"},
        {"origin": "source", "sourced": ("de",)},
        {"sourced": ("de",), "source": "a/b (MIT)"},
        {"source": "a/b (MIT)"},
        {"origin": "source", "source": "a/b (MIT)", "sourced": ("de", "fr")},
    ],
)
def test_origins_that_do_not_fit(more: dict[str, Any]) -> None:
    assert {problem.kind for problem in found(made("order", SOUND.terms, **more))} == {"origin"}


@pytest.mark.parametrize("use", ["", " ", " Order", "Or\u0007der", "Or\ud800der"])
def test_wordings_that_cannot_be_right(use: str) -> None:
    assert ("error", "wording") in kinds(made("order", {"de": Terms(use=use)}))


def test_a_missing_language_is_an_error_only_where_replies_are_written() -> None:
    assert kinds(SOUND, needed=("en", "zh-Hans")) == [("error", "gap")]
    assert kinds(SOUND) == []


def test_coverage_counts_and_names_the_gaps() -> None:
    fee = made("fee", {"en": Terms(use="fee", also=("charge",))}, origin="source", source="a (MIT)", sourced=("en",))
    english, german = coverage((SOUND, fee))
    assert (english.concepts, english.use, english.also, english.source, english.authored) == (2, 2, 1, 1, 1)
    assert (german.concepts, german.avoid, german.gaps) == (1, 1, ("fee",))
