"""How long the customer waited, and whether the times that agents named were kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import log

from assist.checks.reading.clauses import sentences
from assist.checks.reading.entities import entities
from assist.checks.reading.tone import says
from assist.knowledge import Knowledge
from assist.promises import length_of
from assist.records import UND, Entity
from assist.rubrics import Rubric, Wait
from assist.scoring.heard import Heard
from assist.scoring.signs import Sign
from assist.scoring.words import better, review_words

_UTC = re.compile(r"\b(?:UTC|GMT)\b")
_CLOCK = re.compile(r"([0-9]{2}):([0-9]{2})")


@dataclass(frozen=True, slots=True)
class Waits:
    """Seconds; None where the messages do not tell. `replies` has the wait before each reply, in their order."""

    replies: tuple[float | None, ...]
    first: float | None
    longest: float | None
    resolution: float | None


def waits(heard: Heard) -> Waits:
    """A wait begins with the first message of the customer that nobody has answered yet."""
    found: list[float | None] = []
    begun: datetime | None = None
    at = 0
    for reply in heard.replies:
        for place in range(at, reply.places[0]):
            if heard.lines[place].message.author == "customer" and begun is None:
                begun = heard.times[place]
        sent = heard.times[reply.places[0]]
        found.append(max(0.0, (sent - begun).total_seconds()) if sent and begun else None)
        begun, at = None, reply.places[-1] + 1
    known = [wait for wait in found if wait is not None]
    return Waits(tuple(found), next(iter(known), None), max(known, default=None), _resolution(heard))


def waiting_signs(heard: Heard, found: Waits, judged: Sequence[int], rubric: Rubric) -> Iterator[Sign]:
    """Waits that are longer than the rubric calls good; `judged` are the replies' places in `heard.replies`."""
    first = next((at for at, wait in enumerate(found.replies) if wait is not None), None)
    for index in judged:
        wait = found.replies[index]
        if wait is None:
            continue
        rule, limit = ("first-reply", rubric.first_reply) if index == first else ("later-reply", rubric.later_reply)
        amount = _amount(wait, limit)
        if amount > 0:
            message = f"the customer waited {_told(wait)}; up to {_told(limit.good)} is good"
            yield Sign(rule, "note", message, heard.replies[index].places[0], amount=amount)


def broken_promises(heard: Heard, knowledge: Knowledge) -> Iterator[Sign]:
    """«I'll write to you within 4 hours», and nobody did. Silent where the messages do not tell."""
    for place, line in enumerate(heard.lines):
        sent = heard.times[place]
        if line.message.author != "agent" or sent is None:
            continue
        promised = _promised(line.message.text, line.message.language or _language(heard, place), sent, knowledge)
        if promised is None:
            continue
        due, entity = promised
        later = [(at, heard.times[at]) for at in range(place + 1, len(heard.lines))]
        answers = [(at, when) for at, when in later if when and heard.lines[at].message.author == "agent"]
        if any(when <= due for _, when in answers) or not any(when and when > due for _, when in later):
            continue
        missed = next((f", {_told((when - due).total_seconds())} late" for _, when in answers), ", nobody wrote at all")
        advice = better(knowledge, _language(heard, place), "promise-broken")
        message = f"the customer was told to hear from us by {due:%Y-%m-%d %H:%M} UTC{missed}"
        yield Sign("promise-broken", "warning", message, place, entity.span, advice)


def _language(heard: Heard, place: int) -> str:
    return next((reply.language for reply in heard.replies if place in reply.places), UND)


def _promised(text: str, language: str, sent: datetime, knowledge: Knowledge) -> tuple[datetime, Entity] | None:
    """The latest time that a sentence names in which the desk says that it will write."""
    words = review_words(knowledge, language)
    if words is None or not says(words.follow, text):
        return None
    found: list[tuple[datetime, Entity]] = []
    for clauses in sentences(text):
        start, end = clauses[0][0], clauses[-1][1]
        if not says(words.follow, text[start:end]):
            continue
        for entity in entities(text):
            if start <= entity.span[0] < end and entity.value and (due := _due(entity, text[start:end], sent)):
                found.append((due, entity))
    return max(found, key=lambda one: one[0], default=None)


def _due(entity: Entity, sentence: str, sent: datetime) -> datetime | None:
    if entity.kind == "duration":
        length = length_of(entity.value or "")
        return sent + length if length else None
    clock = _CLOCK.fullmatch(entity.value or "") if entity.kind == "time" and _UTC.search(sentence) else None
    if clock is None or int(clock[1]) > 23:
        return None
    due = sent.replace(hour=int(clock[1]), minute=int(clock[2]), second=0, microsecond=0)
    return due if due > sent else due + timedelta(days=1)


def _amount(wait: float, limit: Wait) -> float:
    if wait <= limit.good:
        return 0.0
    return min(1.0, log(wait / limit.good) / log(limit.bad / limit.good))


def _told(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 90 * 60:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h" if seconds < 48 * 3600 else f"{seconds / 86400:.1f} days"


def _resolution(heard: Heard) -> float | None:
    """From the customer's first message to the last reply."""
    asked = next((heard.times[at] for at, line in enumerate(heard.lines) if line.message.author == "customer"), None)
    answered = heard.times[heard.replies[-1].places[-1]] if heard.replies else None
    return (answered - asked).total_seconds() if asked and answered and answered >= asked else None
