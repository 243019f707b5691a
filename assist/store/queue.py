"""Which cases wait, the most pressing first."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, case, exists, func, or_, select, true

from assist.records import CHANNELS, URGENCIES
from assist.store import schema
from assist.store.records import SHOWN, STATUSES, Filter, Queue, Show, Waiting
from assist.store.times import at, stamp

_OF = schema.cases.c
_URGENCY = func.coalesce(_OF.set_urgency, _OF.urgency)
_LANGUAGE = func.coalesce(_OF.set_language, _OF.language)
_INTENT = func.coalesce(_OF.set_intent, _OF.intent)


def queue(db: Connection, wanted: Filter, now: datetime, limit: int) -> Queue:
    """Promises that have passed come first, then urgency, then who waits longest."""
    moment = stamp(now)
    late = and_(_OF.promised_by < moment, _OF.status.in_(("open", "answered")))
    chosen = and_(
        _shown(wanted.show, late),
        *(column.in_(values) for column, values in _facets(wanted) if values),
        *(_says(word) for word in wanted.search.casefold().split()),
    )
    rank = case({level: index for index, level in enumerate(URGENCIES)}, value=_URGENCY, else_=0)
    begun = exists().where(schema.edits.c.case_id == _OF.id, schema.edits.c.turn == _OF.turn)
    found = db.execute(
        select(
            schema.cases, _URGENCY.label("now_urgency"), _LANGUAGE.label("now_language"),
            _INTENT.label("now_intent"), begun.label("begun"), case((late, 1), else_=0).label("late"),
        )
        .where(chosen)
        .order_by(case((late, 0), else_=1), rank.desc(), func.coalesce(_OF.waiting_since, _OF.changed_at), _OF.id)
        .limit(limit)
    )  # fmt: skip
    counts = {
        show: int(db.execute(select(func.count()).select_from(schema.cases).where(_shown(show, late))).scalar_one())
        for show in SHOWN
    }
    return Queue(
        lines=tuple(_line(row) for row in found.mappings()),
        total=int(db.execute(select(func.count()).select_from(schema.cases).where(chosen)).scalar_one()),
        counts=counts,
        languages=tuple(db.execute(select(_LANGUAGE.label("it")).distinct().order_by("it")).scalars()),
        intents=tuple(db.execute(select(_INTENT.label("it")).distinct().order_by("it")).scalars()),
    )


def _shown(show: Show, late: ColumnElement[bool]) -> ColumnElement[bool]:
    if show == "all":
        return true()
    if show == "overdue":
        return late
    if show == "work":
        return or_(_OF.status == "open", late)
    return _OF.status == show


def _facets(wanted: Filter) -> tuple[tuple[ColumnElement[Any], tuple[str, ...]], ...]:
    return (
        (_URGENCY, wanted.urgencies),
        (_LANGUAGE, wanted.languages),
        (_INTENT, wanted.intents),
        (_OF.channel, wanted.channels),
    )


def _says(word: str) -> ColumnElement[bool]:
    of = schema.messages.c
    return or_(exists().where(of.case_id == _OF.id, of.folded.contains(word, autoescape=True)), _OF.id == word)


def _line(row: RowMapping) -> Waiting:
    return Waiting(
        id=row["id"],
        opening=row["opening"],
        channel=next((name for name in CHANNELS if name == row["channel"]), "chat"),
        language=row["now_language"],
        intent=row["now_intent"],
        urgency=next((level for level in URGENCIES if level == row["now_urgency"]), "normal"),
        status=next((name for name in STATUSES if name == row["status"]), "open"),
        escalate=bool(row["escalate"]),
        waiting_since=None if row["waiting_since"] is None else at(row["waiting_since"]),
        promised_by=None if row["promised_by"] is None else at(row["promised_by"]),
        edited=bool(row["begun"]),
        overdue=bool(row["late"]),
    )
