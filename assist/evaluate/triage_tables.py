"""The tables of the suite triage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from assist.evaluate.report import Cell, Table
from assist.evaluate.triage_data import Labelled
from assist.records import Triage

_STEPS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)
_BAR = 20


def systems(rows: Sequence[Labelled], said: Mapping[str, Mapping[Labelled, str]]) -> Table:
    """Share of right intents by language, every system beside the other."""
    lines: list[tuple[Cell, ...]] = []
    for tag in (*dict.fromkeys(row.language for row in rows), "all"):
        own = [row for row in rows if tag in ("all", row.language)]
        shares = (sum(answers[row] == row.intent for row in own) / len(own) for answers in said.values())
        lines.append((tag, len(own), *shares))
    return Table("Right intents by language", ("language", "messages", *said), tuple(lines))


def by_intent(rows: Sequence[Labelled], answers: Mapping[Labelled, Triage]) -> Table:
    """Found, and right where said, intent by intent."""
    lines: list[tuple[Cell, ...]] = []
    for intent in dict.fromkeys(row.intent for row in rows):
        own = [answers[row].intent == intent for row in rows if row.intent == intent]
        told = [row.intent == intent for row in rows if answers[row].intent == intent]
        lines.append((intent, len(own), sum(own) / len(own), sum(told) / len(told) if told else None))
    return Table("By intent", ("intent", "messages", "found", "right where said"), tuple(lines))


def confusions(rows: Sequence[Labelled], answers: Mapping[Labelled, Triage]) -> Table:
    """The most frequent wrong answers."""
    wrong = Counter((row.intent, answers[row].intent) for row in rows if answers[row].intent != row.intent)
    lines = tuple((right, said, times) for (right, said), times in wrong.most_common(20))
    return Table("Most frequent confusions", ("intent", "taken for", "messages"), lines)


def reliability(rows: Sequence[Labelled], answers: Mapping[Labelled, Triage]) -> Table:
    """Confidence against the share of right answers: the diagonal is what is hoped for."""
    lines: list[tuple[Cell, ...]] = []
    for least, most in pairwise(_STEPS):
        own = [row for row in rows if least <= answers[row].confidence < most]
        if own:
            said = sum(answers[row].confidence for row in own) / len(own)
            right = sum(answers[row].intent == row.intent for row in own) / len(own)
            lines.append((f"{least} – {min(most, 1.0)}", len(own), said, right, "█" * round(_BAR * right)))
    return Table("Confidence and what it is worth", ("confidence", "messages", "said", "right", ""), tuple(lines))


def labels(rows: Sequence[Labelled], answers: Mapping[Labelled, Triage]) -> Table:
    """Emotion and urgency by language, where they were labelled."""
    lines: list[tuple[Cell, ...]] = []
    for tag in (*dict.fromkeys(row.language for row in rows), "all"):
        own = [row for row in rows if tag in ("all", row.language)]
        felt = [answers[row].emotion == row.emotion for row in own if row.emotion]
        urgent = [answers[row].urgency == row.urgency for row in own if row.urgency]
        lines.append((tag, sum(felt) / len(felt) if felt else None, sum(urgent) / len(urgent) if urgent else None))
    return Table("Emotion and urgency", ("language", "emotion right", "urgency right"), tuple(lines))
