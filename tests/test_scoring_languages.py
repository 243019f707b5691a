"""The words of the scorecard in every reply language: fillers, sending away, promises, and what must stay silent."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from assist.assembly import scorer
from assist.knowledge import default_knowledge
from assist.records import Message
from assist.scoring import Conversation, Line
from assist.yaml_data import read_yaml

CASES = read_yaml(Path(__file__).parent / "scoring" / "languages.yaml", dict[str, dict[str, str]])
GOLDEN = Path(__file__).parent / "golden" / "drafts"
SUBSTANCE = {"idle-reply", "sent-away", "asked-given", "unanswered"}
LANGUAGES = default_knowledge().reply_languages


def rules(language: str, case: str) -> set[str]:
    asked = Message(CASES[language]["asked"], language=language)
    return {evidence.check for evidence in scorer().reply(CASES[language][case], [asked]).evidence}


@pytest.mark.parametrize("language", LANGUAGES)
def test_fillers_are_no_help(language: str) -> None:
    assert "idle-reply" in rules(language, "idle")


@pytest.mark.parametrize("language", LANGUAGES)
def test_sending_away_is_seen(language: str) -> None:
    assert "sent-away" in rules(language, "elsewhere")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_helpful_reply_is_not_blamed(language: str) -> None:
    found = rules(language, "fine") | rules(language, "promise")
    assert not found & {*SUBSTANCE, "empathy", "formula", "language", "next-step", "greeting", "restate"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_promise_that_is_not_kept(language: str) -> None:
    case = CASES[language]

    def at(hour: int, text: str, author: str) -> Line:
        agent = author == "agent"
        return Line(Message(text, author="agent" if agent else "customer", sent=f"2026-03-02T{hour:02}:00:00Z"), author)

    said = (at(8, case["asked"], "customer"), at(9, case["promise"], "agent"), at(13, case["fine"], "agent"))
    broken = scorer().conversation(Conversation("1", said, language=language))
    assert "promise-broken" in {evidence.check for evidence in broken.evidence}
    kept = scorer().conversation(Conversation("1", (*said[:2], at(10, case["fine"], "agent")), language=language))
    assert "promise-broken" not in {evidence.check for evidence in kept.evidence}


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_drafts_are_not_blamed(language: str) -> None:
    heads, bodies = _golden(language)
    for head, body in zip(heads, bodies, strict=True):
        channel = head.rpartition("·")[2].strip()
        asked = Message("?", channel=channel, language=language)  # type: ignore[arg-type]
        found = {evidence.check for evidence in scorer().reply(body, [asked], language=language).evidence}
        assert not found & SUBSTANCE, head


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_better_wording_for_the_same_rules(language: str) -> None:
    words, english = default_knowledge().review_words(language), default_knowledge().review_words("en")
    assert words is not None
    assert english is not None
    assert words.better.keys() == english.better.keys()


def _golden(language: str) -> tuple[list[str], list[str]]:
    parts = re.split(r"(?m)^=== (.*)$", (GOLDEN / f"{language}.txt").read_text(encoding="utf-8"))[1:]
    return parts[::2], [re.split(r"(?m)^(?:---|\[)", body)[0].strip() for body in parts[1::2]]
