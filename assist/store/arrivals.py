"""Conversations that come from help desks, and the answers that go back: each message once, each answer once."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Label, Table, insert, select, update
from sqlalchemy.exc import IntegrityError

from assist.errors import DataError
from assist.moments import moment
from assist.records import Case, Message
from assist.store import schema
from assist.store.cases import Store
from assist.store.times import at, stamp

_MANY = 10_000  # answers at a time


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a conversation is from: the desk, its id there, the account that the id belongs to."""

    desk: str
    conversation: str
    account: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What the store has of a conversation: its case (empty: none yet) and the ids of the messages that came."""

    case: str = ""
    messages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An answer that has not gone back yet; `number` names it in `departed`."""

    number: int
    origin: Origin
    reply_to: str
    text: str
    language: str
    sent: str  # ISO 8601
    by: str
    case: str


class Arrivals:
    """What a store knows of other desks. Raises as the store does."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def known(self, origin: Origin) -> Known:
        """What came of this conversation before."""
        with self._store._reading() as db:
            return _known(db, origin)

    def begin(self, origin: Origin, case: Case, thread: Sequence[Message], ids: Iterable[str], by: str) -> Known:
        """A new case: `thread` is what was said before the message of `case`, `ids` name all of it.

        When another process was quicker, what it kept is returned and nothing is added.
        """
        store, now = self._store, stamp(self._store._clock())
        try:
            with store._writing() as db:
                if (held := _known(db, origin)).case:
                    return held
                case_id = secrets.token_hex(8)
                turn = 1 + sum(message.author == "customer" for message in thread)
                row = {"id": case_id, "opened_at": now, "turn": turn, "status": "open", "waiting_since": now}
                db.execute(insert(schema.cases).values(**row, **store._understood(case, now)))
                self._earlier(db, case_id, thread, now)
                store._add_turn(db, case_id, turn, case, now)
                self._arrived(db, case_id, origin, tuple(ids))
                store._audit(db, by, "case taken in", case_id, now, origin.desk)
                return Known(case_id)
        except DataError as error:
            if isinstance(error.__context__, IntegrityError):  # PostgreSQL: both saw nothing, the other was first
                return self.known(origin)
            raise

    def go_on(
        self, origin: Origin, case_id: str, case: Case, new: Sequence[Message], ids: Iterable[str], by: str
    ) -> None:
        """The customer's next message in a case that is there; `new` is what else was said since, before it."""
        store, now = self._store, stamp(self._store._clock())
        with store._writing() as db:
            fresh = tuple(one for one in ids if one not in _known(db, origin).messages)
            if not fresh:
                return
            row = store._row(db, case_id)
            turn = int(row["turn"]) + 1 + sum(message.author == "customer" for message in new)
            waiting = {"waiting_since": row["waiting_since"] or now, "status": "open", "turn": turn}
            values = {**store._understood(case, now), **waiting, "set_intent": None, "set_urgency": None}
            db.execute(update(schema.cases).where(schema.cases.c.id == case_id).values(**values))
            self._earlier(db, case_id, new, now, int(row["turn"]))
            store._add_turn(db, case_id, turn, case, now)
            self._arrived(db, case_id, origin, fresh)
            store._audit(db, by, "message taken in", case_id, now, origin.desk)

    def waiting(self, desk: str = "") -> tuple[Outgoing, ...]:
        """The answers that have not gone back yet, oldest first; of one desk, or of all. The last of a turn counts."""
        of, origins, left, cases = schema.replies, schema.origins, schema.departures, schema.messages
        later = of.alias()
        wanted = (
            select(of, origins, _language(cases, of))
            .join_from(of, origins, of.c.case_id == origins.c.case_id)
            .outerjoin(left, left.c.reply == of.c.number)
            .where(
                left.c.reply.is_(None),
                ~select(later.c.number)
                .where(later.c.case_id == of.c.case_id, later.c.turn == of.c.turn, later.c.number > of.c.number)
                .exists(),
            )
            .order_by(of.c.number)
            .limit(_MANY)
        )
        if desk:
            wanted = wanted.where(origins.c.desk == desk)
        with self._store._reading() as db:
            return tuple(
                Outgoing(
                    int(row["number"]), Origin(row["desk"], row["conversation"], row["account"]), row["last_message"],
                    row["sent"], row["language"] or "und", at(row["at"]).isoformat(timespec="seconds"),
                    row["by"].split(" ")[0], row["case_id"],
                )
                for row in db.execute(wanted).mappings()
            )  # fmt: skip

    def departed(self, numbers: Iterable[int], by: str) -> int:
        """Notes that answers went back; returns how many had not before."""
        now, gone = stamp(self._store._clock()), 0
        with self._store._writing() as db:
            for number in sorted(set(numbers)):
                there = db.execute(select(schema.replies.c.number).where(schema.replies.c.number == number)).first()
                left = db.execute(select(schema.departures.c.reply).where(schema.departures.c.reply == number)).first()
                if there and not left:
                    db.execute(insert(schema.departures).values(reply=number, at=now, by=by))
                    gone += 1
            self._store._audit(db, by, "answers exported", None, now, f"{gone}")
        return gone

    def _earlier(self, db: Connection, case_id: str, thread: Sequence[Message], now: int, turn: int = 0) -> None:
        for message in thread:
            turn += message.author == "customer"
            text = self._store._keep(message.text)
            self._store._add_message(
                db, case_id, turn, message.author, message.channel, message.language, text, _sent(message, now)
            )

    def _arrived(self, db: Connection, case_id: str, origin: Origin, ids: Sequence[str]) -> None:
        where = {"desk": origin.desk, "conversation": origin.conversation}
        for one in dict.fromkeys(ids):
            db.execute(insert(schema.arrivals).values(case_id=case_id, message=one[:255], **where))
        of = schema.origins.c
        last = {"last_message": ids[-1][:255]}
        mine = (of.desk == origin.desk) & (of.conversation == origin.conversation)
        if not db.execute(update(schema.origins).where(mine).values(**last)).rowcount:
            db.execute(insert(schema.origins).values(case_id=case_id, account=origin.account, **where, **last))


def _known(db: Connection, origin: Origin) -> Known:
    of = schema.arrivals.c
    rows = db.execute(
        select(of.case_id, of.message).where(of.desk == origin.desk, of.conversation == origin.conversation)
    ).all()
    return Known(rows[0][0], frozenset(row[1] for row in rows)) if rows else Known()


def _language(messages: Table, replies: Table) -> Label[str | None]:
    of = messages.c
    return (
        select(of.language)
        .where(of.case_id == replies.c.case_id, of.turn == replies.c.turn, of.author == "agent")
        .limit(1)
        .scalar_subquery()
        .label("language")
    )


def _sent(message: Message, now: int) -> int:
    found = moment(message.sent)
    return stamp(found) if found else now
