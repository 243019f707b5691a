"""Figures and tables of the secrets suite, from what a protector did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from assist.evaluate.halves import half_of
from assist.evaluate.report import Cell, Table
from assist.evaluate.secrets_score import Verdict
from assist.evaluate.secrets_texts import Clean

_SHOWN = 40
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Alarm:
    """A clean text, and whether it was changed."""

    clean: Clean
    false: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that one protector did."""

    verdicts: tuple[Verdict, ...]
    alarms: tuple[Alarm, ...]


def recall(verdicts: Sequence[Verdict]) -> float:
    """The share of cases that were caught; 0 of none."""
    return sum(verdict.caught for verdict in verdicts) / len(verdicts) if verdicts else 0.0


def false_alarms(alarms: Iterable[Alarm]) -> int:
    """How many clean texts were changed."""
    return sum(alarm.false for alarm in alarms)


def figures(outcome: Outcome) -> dict[str, int | float]:
    """The figures by stable names: overall, then by each view of `tables`."""
    verdicts, alarms = outcome.verdicts, outcome.alarms
    phrases = _phrases(verdicts)
    found: dict[str, int | float] = {
        "cases": len(verdicts),
        "recall": recall(verdicts),
        "cases_report": len(_report_half(verdicts)),
        "recall_report": recall(_report_half(verdicts)),
        "phrases_fully_gone": _share(verdict.gone for verdict in phrases),
        "message_kept": _share(verdict.kept for verdict in verdicts),
        "clean_texts": len(alarms),
        "false_alarms": false_alarms(alarms),
        "false_alarms_report": false_alarms(alarm for alarm in alarms if half_of(alarm.clean.text) == "report"),
    }
    for view, groups in _recall_views(verdicts):
        found |= {f"recall.{view}.{name}": recall(group) for name, group in groups.items()}
    for view, of_view in _alarm_views(alarms):
        found |= {f"false_alarms.{view}.{name}": false_alarms(group) for name, group in of_view.items()}
    return found


def tables(outcome: Outcome) -> Iterable[Table]:
    """Recall and false alarms by every view, then what was missed and what was cut for nothing."""
    for view, groups in _recall_views(outcome.verdicts):
        columns = (view, "cases", "caught", "fully gone", "caught, report half")
        yield Table(f"Recall by {view}", columns, tuple(_row(name, group) for name, group in groups.items()))
    for view, of_view in _alarm_views(outcome.alarms):
        rows = tuple((name, len(group), false_alarms(group)) for name, group in of_view.items())
        yield Table(f"False alarms by {view}", (view, "clean texts", "false alarms"), rows)
    missed = [verdict for verdict in outcome.verdicts if not verdict.caught]
    yield _reasons(missed)
    yield _misses(missed)
    yield _alarmed([alarm.clean for alarm in outcome.alarms if alarm.false])


def _phrases(verdicts: Iterable[Verdict]) -> list[Verdict]:
    return [verdict for verdict in verdicts if verdict.case.kind == "seed-phrase"]


def _report_half(verdicts: Iterable[Verdict]) -> list[Verdict]:
    return [verdict for verdict in verdicts if verdict.case.carrier.half == "report"]


def _share(answers: Iterable[bool]) -> float:
    given = tuple(answers)
    return sum(given) / len(given) if given else 0.0


def _grouped(items: Iterable[_T], key: Callable[[_T], str]) -> Mapping[str, list[_T]]:
    groups: dict[str, list[_T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def _recall_views(verdicts: Sequence[Verdict]) -> tuple[tuple[str, Mapping[str, list[Verdict]]], ...]:
    phrases = _phrases(verdicts)
    others = [verdict for verdict in verdicts if verdict.case.kind != "seed-phrase"]
    return (
        ("kind", _grouped(verdicts, lambda verdict: verdict.case.kind)),
        ("form", _grouped(others, lambda verdict: f"{verdict.case.kind}.{verdict.case.form}")),
        ("list", _grouped(phrases, lambda verdict: verdict.case.form)),
        ("trick", _grouped(phrases, lambda verdict: verdict.case.trick)),
        ("size", _grouped(phrases, lambda verdict: str(verdict.case.size))),
        ("message", _grouped(phrases, lambda verdict: "named" if "/seed/" in verdict.case.carrier.id else "unnamed")),
        ("language", _grouped(verdicts, lambda verdict: verdict.case.carrier.language)),
    )


def _alarm_views(alarms: Sequence[Alarm]) -> tuple[tuple[str, Mapping[str, list[Alarm]]], ...]:
    return (
        ("bucket", _grouped(alarms, lambda alarm: alarm.clean.bucket)),
        ("language", _grouped(alarms, lambda alarm: alarm.clean.language)),
    )


def _row(name: str, group: Sequence[Verdict]) -> tuple[Cell, ...]:
    reporting = _report_half(group)
    gone = _share(verdict.gone for verdict in group)
    return (name, len(group), recall(group), gone, recall(reporting) if reporting else None)


def _reasons(missed: Sequence[Verdict]) -> Table:
    groups = Counter((it.case.kind, it.case.trick or None, it.case.form) for it in missed)
    rows = tuple((*group, count) for group, count in groups.most_common(_SHOWN))
    return Table(f"Where the {len(missed)} misses are", ("kind", "trick", "list or form", "misses"), rows)


def _misses(missed: Sequence[Verdict]) -> Table:
    rows = tuple(
        (case.kind, case.trick or None, case.form, case.size or None, case.carrier.id, verdict.survived)
        for verdict in missed[:_SHOWN]
        for case in (verdict.case,)
    )
    columns = ("kind", "trick", "list or form", "words", "message", "survived")
    return Table(f"The first {len(rows)} of {len(missed)} misses", columns, rows)


def _alarmed(clean: Sequence[Clean]) -> Table:
    rows = tuple((it.language, it.bucket, it.text) for it in clean[:_SHOWN])
    return Table(f"The first {len(rows)} of {len(clean)} false alarms", ("language", "bucket", "text"), rows)
