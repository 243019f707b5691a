"""Thresholds: from when on a person must see a message."""

from __future__ import annotations

import pytest

from assist.knowledge import default_knowledge
from assist.triage.escalation import Thresholds
from assist.triage.understanding import Guess

INTENTS = default_knowledge().intents
LIMITS = Thresholds(suspicion=0.1, alarm=0.6, alarm_in_doubt=0.3, clear=0.7, heed=0.2, calm=0.4)


def guess(likely: str, confidence: float, escalating: float, **shares: float) -> Guess:
    named = {name.replace("__", "."): share for name, share in shares.items()}
    return Guess(likely, likely, confidence, confidence, (), named, (), {}, escalating)


@pytest.mark.parametrize(
    ("likely", "confidence", "escalating", "expected"),
    [
        ("fees", 0.9, 0.59, False),
        ("fees", 0.9, 0.6, True),
        ("fees", 0.69, 0.3, True),
        ("fees", 0.69, 0.29, False),
        ("other", 0.9, 0.3, True),
        ("security.account_theft", 0.9, 0.3, True),
    ],
)
def test_an_everyday_matter_that_is_clear_needs_more_to_be_alarming(
    likely: str, confidence: float, escalating: float, expected: bool
) -> None:
    assert LIMITS.alarming(guess(likely, confidence, escalating), INTENTS) is expected


def test_only_critical_intents_are_suspected() -> None:
    said = guess("fees", 0.9, 0.0, fees=0.6, security__account_theft=0.1, security__phishing=0.09, api=0.2)
    assert LIMITS.suspected(said, INTENTS) == ("security.account_theft",)
    assert Thresholds(*[float("inf")] * 6).suspected(said, INTENTS) == ()


@pytest.mark.parametrize(
    ("likely", "escalating", "expected"),
    [
        ("p2p.dispute", 0.39, ()),
        ("p2p.dispute", 0.4, ("p2p.dispute",)),
        ("security.account_theft", 0.0, ("security.account_theft",)),
        ("fees", 0.9, ()),
    ],
)
def test_a_calm_question_about_a_dispute_calls_nobody_but_a_theft_always_does(
    likely: str, escalating: float, expected: tuple[str, ...]
) -> None:
    assert LIMITS.called(guess(likely, 0.9, escalating), INTENTS) == expected


@pytest.mark.parametrize(
    ("means", "escalating", "share", "expected"),
    [
        ("security.account_theft", 0.19, 0.09, False),
        ("security.account_theft", 0.2, 0.0, True),
        ("security.account_theft", 0.0, 0.1, True),
        ("", 0.0, 0.0, True),
    ],
)
def test_that_a_fee_is_robbery_is_no_theft_but_words_of_harm_are_always_believed(
    means: str, escalating: float, share: float, expected: bool
) -> None:
    assert LIMITS.heeded(means, guess("fees", 0.9, escalating, security__account_theft=share)) is expected
