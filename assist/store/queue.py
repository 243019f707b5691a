"""Which cases wait, the most pressing first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    true,
)

from assist.records import CHANNELS, URGENCIES
from assist.store import schema
from assist.store.records import SHOWN, STATUSES, Filter, Lines, Queue, Show, Waiting
from assist.store.times import at, stamp

_OF = schema.cases.c
_URGENCY = func.coalesce(_OF.set_urgency, _OF.urgency)
_LANGUAGE = func.coalesce(_OF.set_language, _OF.language)
_INTENT = func.coalesce(_OF.set_intent, _OF.intent)
_LATE = and_(_OF.promised_by < bindparam("moment"), _OF.status.in_(("open", "answered")))
_RANK = case({level: index for index, level in enumerate(URGENCIES)}, value=_URGENCY, else_=0)
_BEGUN = exists().where(schema.edits.c.case_id == _OF.id, schema.edits.c.turn == _OF.turn)
_LINE = (
    _OF.id, _OF.opening, _OF.channel, _LANGUAGE, _INTENT, _URGENCY, _OF.status, _OF.escalate, _OF.waiting_since,
    _OF.promised_by, _BEGUN, case((_LATE, 1), else_=0),
)  # fmt: skip


def lines(db: Connection, wanted: Filter, now: datetime, limit: int) -> Lines:
    """Promises that have passed come first, then urgency, then who waits longest."""
    moment = {"moment": stamp(now)}
    found = tuple(map(_line, db.execute(_selected(wanted, limit), moment)))
    if len(found) < limit:
        return Lines(found, len(found))
    return Lines(found, int(db.execute(_counted(wanted), moment).scalar_one()))


def queue(db: Connection, wanted: Filter, now: datetime, limit: int) -> Queue:
    """The lines, and what there is beside them."""
    found, moment = lines(db, wanted, now, limit), {"moment": stamp(now)}
    return Queue(
        lines=found.lines,
        total=found.total,
        counts={show: int(db.execute(_counted(Filter(show)), moment).scalar_one()) for show in SHOWN},
    )


# Pages ask the same every few seconds: putting a statement together took longer than running it.
@lru_cache(maxsize=128)
def _selected(wanted: Filter, limit: int) -> Select[Any]:
    order = (case((_LATE, 0), else_=1), _RANK.desc(), func.coalesce(_OF.waiting_since, _OF.changed_at), _OF.id)
    return select(*_LINE).where(_chosen(wanted)).order_by(*order).limit(limit)


@lru_cache(maxsize=128)
def _counted(wanted: Filter) -> Select[Any]:
    return select(func.count()).select_from(schema.cases).where(_chosen(wanted))


def _chosen(wanted: Filter) -> ColumnElement[bool]:
    return and_(
        _shown(wanted.show),
        *(column.in_(values) for column, values in _facets(wanted) if values),
        *(_says(word) for word in wanted.search.casefold().split()),
    )


def _shown(show: Show) -> ColumnElement[bool]:
    if show == "all":
        return true()
    if show == "overdue":
        return _LATE
    if show == "work":
        return or_(_OF.status == "open", _LATE)
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


def _line(row: Sequence[Any]) -> Waiting:
    case_id, opening, channel, language, intent, urgency, status, escalate, waiting, promised, begun, late = row
    return Waiting(
        id=case_id,
        opening=opening,
        channel=channel if channel in CHANNELS else "chat",
        language=language,
        intent=intent,
        urgency=urgency if urgency in URGENCIES else "normal",
        status=status if status in STATUSES else "open",
        escalate=bool(escalate),
        waiting_since=None if waiting is None else at(waiting),
        promised_by=None if promised is None else at(promised),
        edited=bool(begun),
        overdue=bool(late),
    )
