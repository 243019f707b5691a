"""Whether a «not» reaches a place in a clause."""

from __future__ import annotations

from assist.checks.reading.patterns import Words
from assist.checks.reading.spans import inside
from assist.records import Span


def negations(text: str, words: Words, within: Span) -> list[Span]:
    """Negations of `within` that deny something: not those of «do not hesitate to»."""
    idle = words.find("empty-negation", text, *within)
    return [span for span in words.find("negation", text, *within) if not inside(span, idle)]


def negated(text: str, words: Words, clause: Span, at: int) -> bool:
    """True where a negation before `at` reaches it: no «but», «just» … stands between."""
    return any(
        not words.has("breaker", text, min(span[1], at), at)
        for span in negations(text, words, clause)
        if span[0] < at  # 不会向您索要: the 会 of 不会 belongs to the request as well
    )
