"""How the desk works, counted by day (UTC): volume, languages, needs, response times, what became of drafts, findings.

Days that are over are counted once and kept in the table `days`, so that a look takes as long with a million cases as
with a hundred, and what retention deletes stays counted. Only the days since are counted anew with each look.

kind        key                                                number          total
cases       (one row)                                          opened          -
channel     channel                                            opened          -
language    language as corrected, else as detected            opened          -
intent      need as corrected, else as understood              opened          -
urgency     urgency as corrected, else as understood           opened          -
response    upper bound in minutes, from message to answer     answers         milliseconds
draft       accepted, edited, discarded                        turns           characters that differ
playbook    playbook of the draft                              edited answers  characters that differ
used        playbook of the draft                              answers         -
finding     check, severity, where (draft or reply)            findings        -
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, cast, exists, func, insert, literal, select
from sqlalchemy import String as Text

from assist.store import schema
from assist.store.cases import Store
from assist.store.times import stamp

DAY = 86_400_000  # milliseconds
BOUNDS = (1, 5, 15, 60, 240, 1440)  # minutes; what took longer stands under «more»
MORE = "more"
_GRACE = 600_000  # milliseconds after midnight before a day counts as over: transactions that began before end by then
_DONE = "done"  # the kind of the row that says that a day was counted, also when nothing happened on it
_MANY = 7  # days in one transaction


@dataclass(frozen=True, slots=True)
class Count:
    """One row of what was counted."""

    day: int  # since 1970
    kind: str
    key: str
    number: int
    total: int


class Counting:
    """Counts of a store. Raises `DataError` as the store does."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def today(self) -> int:
        """The day of now, in days since 1970."""
        return stamp(self._store._clock()) // DAY

    def close(self) -> int:
        """Counts the days that are over and not counted yet; returns how many. Safe in several processes at once."""
        last, counted = (stamp(self._store._clock()) - _GRACE) // DAY - 1, 0
        while some := self._close_some(last):
            counted += some
        return counted

    def _close_some(self, last: int) -> int:
        """Counts a few days in one transaction, which others wait for; returns how many."""
        with self._store._writing() as db:
            if db.dialect.name == "postgresql":
                db.exec_driver_sql("LOCK TABLE days IN EXCLUSIVE MODE")
            first = self._next(db)
            if first is None or first > last:
                return 0
            end = min(first + _MANY - 1, last)
            for part in _selects(first, end):
                db.execute(insert(schema.days).from_select(["day", "kind", "key", "number", "total"], part))
            db.execute(insert(schema.days).values(day=end, kind=_DONE, key="", number=0, total=0))
        return end - first + 1

    def counts(self, first: int, last: int) -> tuple[Count, ...]:
        """What happened from day `first` to day `last`, both included."""
        of = schema.days.c
        with self._store._reading() as db:
            start = self._next(db)
            kept = select(of.day, of.kind, of.key, of.number, of.total).where(
                of.day.between(first, last), of.kind != _DONE
            )
            rows = [*db.execute(kept)]
            if start is not None and start <= last:
                for part in _selects(max(first, start), last):
                    rows += db.execute(part)
        return tuple(Count(int(row[0]), row[1], row[2], int(row[3]), int(row[4] or 0)) for row in rows)

    def sums(self, first: int, last: int) -> tuple[Count, ...]:
        """The same, added up over the days by the database; only `cases` come by day. `day` of a sum is `first`."""
        of = schema.days.c
        chosen = of.day.between(first, last)
        by_day = select(of.day, of.kind, of.key, of.number, of.total).where(chosen, of.kind == "cases")
        added = (
            select(literal(first), of.kind, of.key, func.sum(of.number), func.sum(of.total))
            .where(chosen, of.kind.not_in((_DONE, "cases")))
            .group_by(of.kind, of.key)
        )
        with self._store._reading() as db:
            rows = [*db.execute(by_day), *db.execute(added)]
            start = self._next(db)
            if start is not None and start <= last:
                for part in _selects(max(first, start), last):
                    rows += db.execute(part)
        return tuple(Count(int(row[0]), row[1], row[2], int(row[3]), int(row[4] or 0)) for row in rows)

    def _next(self, db: Connection) -> int | None:
        """The first day that is not counted yet; None where nothing ever happened."""
        done = db.execute(select(func.max(schema.days.c.day)).where(schema.days.c.kind == _DONE)).scalar()
        if done is not None:
            return int(done) + 1
        opened = db.execute(select(func.min(schema.cases.c.opened_at))).scalar()
        return None if opened is None else int(opened) // DAY


def _selects(first: int, last: int) -> Iterator[Select[Any]]:
    """For each kind, the rows of these days."""
    cases, replies, found, audit = schema.cases.c, schema.replies.c, schema.findings.c, schema.audit.c
    yield _rows("cases", cases.opened_at, literal(""), first, last)
    yield _rows("channel", cases.opened_at, cases.channel, first, last)
    yield _rows("language", cases.opened_at, func.coalesce(cases.set_language, cases.language), first, last)
    yield _rows("intent", cases.opened_at, func.coalesce(cases.set_intent, cases.intent), first, last)
    yield _rows("urgency", cases.opened_at, func.coalesce(cases.set_urgency, cases.urgency), first, last)
    took = replies.at - _asked()
    bound = case(*((took <= minutes * 60_000, str(minutes)) for minutes in BOUNDS), else_=MORE)
    yield _rows("response", replies.at, bound, first, last, took, _last_of_turn())
    became = case((replies.distance == 0, "accepted"), else_="edited")
    yield _rows("draft", replies.at, became, first, last, replies.distance, _last_of_turn(), replies.suggested != "")
    given_up = (
        audit.action.in_(("handed-over", "closed")),
        ~exists().where(replies.case_id == audit.case_id),
        exists().where(schema.drafts.c.case_id == audit.case_id),
    )
    yield _rows("draft", audit.at, literal("discarded"), first, last, None, *given_up)
    edited = (_last_of_turn(), _playbook().is_not(None))
    yield _rows("used", replies.at, _playbook(), first, last, None, *edited)
    yield _rows("playbook", replies.at, _playbook(), first, last, replies.distance, *edited, replies.distance > 0)
    key = found["check"] + literal(" ") + found.severity + literal(" ") + found.of
    yield _rows("finding", found.at, key, first, last)


def _rows(
    kind: str, at: ColumnElement[int], key: ColumnElement[Any], first: int, last: int,
    total: ColumnElement[int] | None = None, *where: ColumnElement[bool],
) -> Select[Any]:  # fmt: skip
    day, shown = (at // literal(DAY)), cast(key, Text(128))
    inner = select(
        day.label("day"), shown.label("key"), (literal(0) if total is None else total).label("amount")
    ).where(at >= first * DAY, at < (last + 1) * DAY, *where)
    of = inner.subquery().c
    return select(of.day, literal(kind), of.key, func.count(), func.coalesce(func.sum(of.amount), 0)).group_by(
        of.day, of.key
    )


def _asked() -> ColumnElement[int]:
    """When the message was sent that a reply answers."""
    said, replies = schema.messages.c, schema.replies.c
    return (
        select(func.min(said.sent_at))
        .where(said.case_id == replies.case_id, said.turn == replies.turn, said.author == "customer")
        .correlate(schema.replies)
        .scalar_subquery()
    )


def _playbook() -> ColumnElement[str | None]:
    drafts, replies = schema.drafts.c, schema.replies.c
    return (
        select(func.min(drafts.playbook))
        .where(drafts.case_id == replies.case_id, drafts.turn == replies.turn)
        .correlate(schema.replies)
        .scalar_subquery()
    )


def _last_of_turn() -> ColumnElement[bool]:
    """A reply that was copied again after a change counts once, as it was last."""
    later, replies = schema.replies.alias().c, schema.replies.c
    return ~exists().where(
        and_(later.case_id == replies.case_id, later.turn == replies.turn, later.number > replies.number)
    ).correlate(schema.replies)
