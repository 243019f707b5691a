"""Order, duplicates and verdict of a review."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from checking import knowledge

from assist.knowledge import Knowledge
from assist.records import Candidate, Finding, Scorecard
from assist.review import review

LATE = Finding("note", "late", "at the end", (5, 6))
EARLY = Finding("blocker", "early", "at the start", (0, 1))
WHOLE = Finding("warning", "whole", "about all of it")


class Says:
    """A check that says what it was given."""

    def __init__(self, *findings: Finding) -> None:
        self.ID, self._findings = "says", findings

    def check(self, candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
        yield from self._findings


class Broken:
    ID = "broken"

    def check(self, candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
        raise ZeroDivisionError
        yield LATE


ABOUT = Candidate("abcdef", "en")


def test_findings_come_by_place_and_each_once() -> None:
    assert review(ABOUT, (Says(WHOLE, LATE), Says(EARLY, LATE)), knowledge()) == (EARLY, LATE, WHOLE)


def test_same_place_keeps_the_order_of_the_checks() -> None:
    other = Finding("note", "other", "same place", (5, 6))
    assert review(ABOUT, (Says(other), Says(LATE)), knowledge()) == (other, LATE)


def test_a_broken_check_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError):
        review(ABOUT, (Broken(),), knowledge())


def test_scorecard_and_verdict() -> None:
    assert Scorecard.of((EARLY, LATE, WHOLE)) == Scorecard(blockers=1, warnings=1, notes=1)
    assert not Scorecard.of((EARLY, LATE)).sendable
    assert Scorecard.of((LATE, WHOLE)).sendable
    assert Scorecard.of(()).sendable
