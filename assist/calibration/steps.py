"""The automatic answer to what reviewers are asked: a scorecard's findings as steps of `ASPECTS`.

A scorecard counts what is wrong, from 100 down; a person gives steps from 0 up. Each question has a line in steps.toml:
a start, what each finding takes and what a good sign adds, rounded to a step. The figures were fitted to the tuning
half of the labelled replies (benchmarks/review_steps.py). What is yes or no is read off: no finding of the greeting,
the closing, the register; a solution that keeps more than half of its points.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

from assist.calibration.aspects import ASPECTS
from assist.checks.reading.tone import says, tone_words
from assist.checks.reading.turns import feels
from assist.cues.said import length
from assist.knowledge import Knowledge
from assist.records import UND
from assist.rubrics import FULL
from assist.scoring.records import Conversation, Scored
from assist.scoring.words import review_words
from assist.shapes import ready

_DATA = Path(__file__).with_name("steps.toml")
_CURT = 8  # words, or pairs of characters


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`start`, and by finding or sign what it adds (mostly below 0), counted up to `most` times."""

    start: float
    adds: dict[str, float]
    most: int


def steps(knowledge: Knowledge, conversation: Conversation, scored: Scored) -> dict[str, int | None]:
    """A step for each question, None where the scorecard cannot judge it. `conversation` as it was scored."""
    known = signs(knowledge, conversation, scored)
    return {aspect: _step(aspect, known, scored) for aspect in ASPECTS}


def signs(knowledge: Knowledge, conversation: Conversation, scored: Scored) -> dict[str, float]:
    """Findings by rule, each as often as it stands there, and the good signs: what `steps` adds up."""
    agent = [line.message.text for line in conversation.lines if line.message.author == "agent"]
    customer = [line.message.text for line in conversation.lines if line.message.author == "customer"]
    words = tone_words(knowledge, scored.language)
    found: dict[str, float] = {}
    for one in scored.evidence:
        found[one.check] = found.get(one.check, 0.0) + 1
    if words is not None:
        found["feeling-named"] = float(any(says(words.named, text) for text in agent))
    if scored.language != UND:
        found["feeling-shown"] = float(any(feels(knowledge, scored.language, text) for text in customer))
    found["greeted"] = float("greeting" not in found and scored.scores.get("greeting") is not None)
    heard = review_words(knowledge, scored.language)
    for name, pattern in heard.bearing.items() if heard is not None else ():
        found[f"says-{name}"] = float(any(says(pattern, text) for text in agent))
    found["curt"] = float(bool(agent) and max(length(text) for text in agent) < _CURT)
    return found


def leaning(aspect: str, known: Mapping[str, float]) -> float:
    """The sum before it is rounded to a step, of the questions with more than two steps."""
    line = _lines()[aspect]
    return line.start + sum(by * min(known.get(name, 0.0), line.most) for name, by in line.adds.items())


def _step(aspect: str, known: Mapping[str, float], scored: Scored) -> int | None:
    points = scored.scores.get("language_quality" if aspect == "register" else aspect)
    if points is None:
        return None
    if aspect == "solution":
        return int(points > FULL / 2)
    if ASPECTS[aspect] == 1:
        return int(aspect not in known)
    return min(ASPECTS[aspect], max(0, round(leaning(aspect, known))))


@cache
def _lines() -> Mapping[str, Line]:
    return msgspec.convert(tomllib.loads(_DATA.read_text(encoding="utf-8")), ready(dict[str, Line]))
