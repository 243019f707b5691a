"""`assist evaluate drafts`: replies to held-out threads, with the intent given and with the one that triage names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from assist.assembly import assemble
from assist.evaluate.drafts_data import DATA, Held, points, threads
from assist.evaluate.drafts_judge import Judge, Verdict, usual
from assist.evaluate.report import Cell, Progress, Report, Table
from assist.knowledge import default_knowledge
from assist.pipeline import Assistant
from assist.ports import Triager
from assist.protect import find_entities
from assist.records import Case, Draft, Message, Protected, Triage
from assist.triage.missing import missing

_OTHER = "other"  # no reply is expected: a person reads it
_QUEUE = 5  # customers in a row with the same matter
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Answered:
    """A thread, and what came of it with the intent given (`own` is None for `other`) and by triage."""

    thread: Held
    given: Case
    triaged: Case
    own: Verdict | None
    by_triage: Verdict | None
    varied: tuple[bool, ...]  # of customers in a row, whether each got another text than the one before


class GivenIntent:
    """A triager that is told the intent, and leaves the rest to the real one."""

    def __init__(self, triager: Triager, intent: str) -> None:
        self._triager, self._intent = triager, intent

    def prepare(self) -> None:
        """Prepares the real one."""
        self._triager.prepare()

    def triage(self, protected: Protected, language: str, thread: Sequence[Message] = ()) -> Triage:
        """The real triage with the intent given, and with what is missing for that."""
        ask = default_knowledge().playbooks[self._intent].ask
        said = [entity for earlier in thread if earlier.author == "customer" for entity in find_entities(earlier.text)]
        real = self._triager.triage(protected, language, thread)
        return replace(real, intent=self._intent, missing=missing(ask, (*protected.entities, *said)))

    def corrected(self, triage: Triage, intent: str, protected: Protected, thread: Sequence[Message] = ()) -> Triage:
        """As the real one does."""
        return self._triager.corrected(triage, intent, protected, thread)


def run(progress: Progress, data: Path | None = None, desk: Assistant | None = None) -> Report:
    """Measures both halves of `data`, the shipped threads by default; texts may be mended by one of them only."""
    folder, knowledge = data or DATA, default_knowledge()
    desk = desk or assemble()
    judges: dict[str, Judge] = {}
    answered: list[Answered] = []
    for thread in threads(folder):
        if thread.language not in judges:
            progress(thread.language)
            judges[thread.language] = Judge(knowledge, desk.detector, points(folder, thread.language))
        answered.append(_answer(desk, thread, judges[thread.language]))
    report = [one for one in answered if one.thread.half == "report"]
    tune = [one for one in answered if one.thread.half == "tune"]
    tables = (
        _table("Intent given, reporting half", report),
        _table("Intent given, tuning half", tune),
        _table("Intent by triage, reporting half", report, triaged=True),
        _table("Intent by triage, tuning half", tune, triaged=True),
        _faults(tune),
    )
    notes = (
        f"{len(answered)} threads, {len(report)} of them in the half that nothing was changed by",
        f"Variety: {_QUEUE} customers in a row with the same matter, each compared with the one before",
    )
    return Report("drafts", _figures(report), tables, notes)


def _answer(desk: Assistant, thread: Held, judge: Judge) -> Answered:
    *before, last = thread.messages()
    told = replace(desk, triager=GivenIntent(desk.triager, thread.intent))
    known = replace(last, language=thread.language)
    given = told.handle(known, before, translate=False)
    triaged = desk.handle(last, before, translate=False)
    texts = [_text(given)]
    for number in range(1, _QUEUE):  # the same matter, another customer: nothing differs but a word of courtesy
        next_one = replace(known, text=f"{known.text} {'.' * number}")
        texts += [draft.text for draft in _drafts(desk, next_one, given.triage, before)[:1]]
    own, by_triage = usual(given), usual(triaged)
    return Answered(
        thread,
        given,
        triaged,
        judge(thread, own) if own and thread.intent != _OTHER else None,
        judge(thread, by_triage) if by_triage else None,
        tuple(one != other for one, other in pairwise(texts)) if own else (),
    )


def _drafts(desk: Assistant, message: Message, triage: Triage, before: Sequence[Message]) -> tuple[Draft, ...]:
    """What the drafter alone makes of a message."""
    return desk.drafter.draft(
        desk.protect(message.text),
        message.language or "",
        triage,
        (),
        channel=message.channel,
        desk_language=desk.desk_language,
        thread=before,
    )


def _text(case: Case) -> str:
    draft = usual(case)
    return draft.text if draft else ""


_COLUMNS = (
    "language", "threads", "drafted", "clean", "no blocker", "points", "restated", "asks", "sourced", "language", "all",
)  # fmt: skip


def _table(title: str, answered: Sequence[Answered], *, triaged: bool = False) -> Table:
    tags = dict.fromkeys(one.thread.language for one in answered)
    groups = {tag: [one for one in answered if one.thread.language == tag] for tag in tags}
    rows = [(tag, *_row(group, triaged=triaged)) for tag, group in {**groups, "all": list(answered)}.items()]
    more = ("intent right", "hand-over right") if triaged else ("variety",)
    return Table(title, (*_COLUMNS, *more), tuple(rows))


def _row(group: Sequence[Answered], *, triaged: bool) -> tuple[Cell, ...]:
    rates = _rates(group, triaged=triaged)
    return tuple(rates.values())


def _rates(group: Sequence[Answered], *, triaged: bool) -> Mapping[str, int | float | None]:
    """Shares of the drafts; `drafted` and `good` are shares of the threads that a reply is expected to."""
    wanted = [one for one in group if one.thread.intent != _OTHER]
    drafts = [verdict for one in wanted if (verdict := one.by_triage if triaged else one.own)]
    rates: dict[str, int | float | None] = {
        "threads": len(wanted),
        "drafted": _share([len(drafts), len(wanted)]),
        "sendable": _of([one.sendable for one in drafts]),
        "unblocked": _of([not one.blocked for one in drafts]),
        "mention": _of([not one.missed for one in drafts]),
        "restated": _of([one.restated for one in drafts]),
        "asks": _of([not one.wrongly for one in drafts]),
        "sourced": _of([one.sourced for one in drafts]),
        "language": _of([one.language for one in drafts]),
        "good": _share([sum(one.good for one in drafts), len(wanted)]),
    }
    if triaged:
        rates["intent"] = _of([one.triaged.triage.intent == one.thread.intent for one in group])
        rates["hand_over"] = _of([(one.triaged.hand_over is not None) == one.thread.hand_over for one in group])
    else:
        rates["variety"] = _of([varied for one in wanted for varied in one.varied])
    return rates


def _of(right: Sequence[bool]) -> float | None:
    return sum(right) / len(right) if right else None


def _share(counts: tuple[int, int] | list[int]) -> float | None:
    part, whole = counts
    return part / whole if whole else None


def _figures(report: Sequence[Answered]) -> dict[str, int | float]:
    figures: dict[str, int | float] = {}
    for name, triaged in (("given", False), ("triaged", True)):
        for tag in ("", *dict.fromkeys(one.thread.language for one in report)):
            group = [one for one in report if tag in ("", one.thread.language)]
            for rate, value in _rates(group, triaged=triaged).items():
                if value is not None:
                    figures[".".join(part for part in (name, rate, tag) if part)] = value
    return figures


def _faults(tune: Sequence[Answered]) -> Table:
    """What is wrong where the intent is given: the list to mend texts by."""
    rows: list[tuple[Cell, ...]] = []
    for one in tune:
        thread, verdict = one.thread, one.own
        if thread.intent == _OTHER or (verdict and verdict.good):
            continue
        why = "no draft" if verdict is None else _why(verdict)
        rows.append((thread.language, thread.intent, thread.channel, why, _text(one.given)[:120]))
    return Table(
        "Tuning half, intent given: what is wrong", ("language", "intent", "channel", "", "text"), tuple(rows[:_SHOWN])
    )


def _why(verdict: Verdict) -> str:
    parts = [f"finding {check}" for check in verdict.findings]
    parts += [f"no {point}" for point in verdict.missed]
    parts += [f"asks {kind}" for kind in verdict.wrongly]
    parts += [] if verdict.restated else ["not restated"]
    parts += [] if verdict.language else ["language"]
    return ", ".join(parts)
