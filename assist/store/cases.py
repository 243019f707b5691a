"""The store: every action of the desk is one transaction, on the disk when the call returns."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from rapidfuzz.distance import Levenshtein
from sqlalchemy import BindParameter, ColumnElement, Connection, RowMapping, bindparam, delete, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from assist.errors import DataError, UsageError
from assist.records import CHANNELS, URGENCIES, Author, Case, Channel, Draft, Finding, Message
from assist.store import schema
from assist.store.database import connect, described, writing
from assist.store.keeping import keeper
from assist.store.migrate import migrate
from assist.store.queue import lines, queue
from assist.store.records import (
    STATUSES,
    Edit,
    Entry,
    Filter,
    Lines,
    Queue,
    Reply,
    Saved,
    SetAside,
    Status,
    StoredCase,
)
from assist.store.retention import forget, forget_attempts, forget_reviews, vacuum
from assist.store.times import at, now_utc, stamp

_OPENING = 240  # characters

# Read at every opening of a case and every key in the editor: to put a statement together takes longer than to run it.
_CASE: BindParameter[str] = bindparam("id")
_TURN: BindParameter[int] = bindparam("turn")
_ROW = select(schema.cases).where(schema.cases.c.id == _CASE)
_THREAD = select(schema.messages).where(schema.messages.c.case_id == _CASE).order_by(schema.messages.c.number)
_EDIT = select(schema.edits).where(schema.edits.c.case_id == _CASE, schema.edits.c.turn == _TURN)
_ASIDE = (
    select(schema.dismissals.c.check, schema.dismissals.c.words, schema.dismissals.c.reason)
    .where(schema.dismissals.c.case_id == _CASE, schema.dismissals.c.turn == _TURN)
    .order_by(schema.dismissals.c.number)
)
_OWN_WORDS = (
    select(schema.drafts.c.desk_text)
    .where(schema.drafts.c.case_id == _CASE, schema.drafts.c.turn == _TURN, schema.drafts.c.drafter == "own")
    .order_by(schema.drafts.c.number.desc())
    .limit(1)
)
_OPINIONS = (
    select(schema.feedback.c.kind)
    .where(schema.feedback.c.case_id == _CASE, schema.feedback.c.turn == _TURN)
    .order_by(schema.feedback.c.number)
)
_ADD_CASE, _ADD_MESSAGE, _ADD_DRAFT = insert(schema.cases), insert(schema.messages), insert(schema.drafts)
_ADD_FINDING, _ADD_REPLY, _ADD_TO_TRAIL = insert(schema.findings), insert(schema.replies), insert(schema.audit)


class Store:
    """One desk's database; safe to share between threads and processes.

    Methods raise `UsageError` for a case that is not there, `DataError` where the database cannot be used.
    `by` names the page or person that acts, for the audit trail.
    """

    def __init__(
        self, url: str, home: Path, *, personal_data: str = "masked", clock: Callable[[], datetime] = now_utc
    ) -> None:
        self._engine = connect(url, home)
        self._keep = keeper(personal_data)
        self._clock = clock
        try:
            migrate(self._engine)
        except SQLAlchemyError as error:
            self.close()
            raise described(self._engine, error) from None
        except DataError:
            self.close()
            raise

    def close(self) -> None:
        """Closes all connections."""
        self._engine.dispose()

    # --- what comes in ------------------------------------------------------------------------------------------------

    def add_case(self, case: Case, by: str) -> str:
        """Keeps a new case with its message, drafts and findings; returns its id."""
        case_id = secrets.token_hex(8)
        now = stamp(self._clock())
        with self._writing() as db:
            row = {"id": case_id, "opened_at": now, "turn": 1, "status": "open", "waiting_since": now}
            db.execute(_ADD_CASE, {**row, **self._understood(case, now)})
            self._add_turn(db, case_id, 1, case, now)
            self._audit(db, by, "case added", case_id, now)
        return case_id

    def add_message(self, case_id: str, case: Case, by: str) -> int:
        """Keeps the customer's next message, understood with its thread as `case`; returns the new turn."""
        now = stamp(self._clock())
        with self._writing() as db:
            row = self._row(db, case_id)
            turn = int(row["turn"]) + 1
            waiting = {"waiting_since": row["waiting_since"] or now, "status": "open", "turn": turn}
            # what a person set for the last message says nothing about this one, but the language
            waiting |= {"set_intent": None, "set_urgency": None}
            values = {**self._understood(case, now), **waiting}
            db.execute(update(schema.cases).where(schema.cases.c.id == case_id).values(**values))
            self._add_turn(db, case_id, turn, case, now)
            self._audit(db, by, "message added", case_id, now)
        return turn

    def reread(self, case_id: str, case: Case) -> None:
        """Notes how the current message is understood now, after a correction."""
        with self._writing() as db:
            self._row(db, case_id)
            values = self._understood(case, stamp(self._clock()))
            db.execute(update(schema.cases).where(schema.cases.c.id == case_id).values(**values))

    # --- what an agent does -------------------------------------------------------------------------------------------

    def save_edit(self, case_id: str, text: str, by: str, base: int = 0) -> Saved:
        """Keeps the reply as typed; the latest wins. `base` is the revision that the page last saw or made."""
        now = stamp(self._clock())
        edits = schema.edits.c
        with self._writing() as db:
            turn = int(self._row(db, case_id)["turn"])
            mine = (edits.case_id == case_id) & (edits.turn == turn)
            held = db.execute(select(schema.edits).where(mine)).mappings().first()
            if held and held["text"] == self._keep(text):  # a page that only shows what is kept
                return Saved(at(held["at"]), held["revision"], False)
            row = {"text": self._keep(text), "at": now, "by": by, "revision": held["revision"] + 1 if held else 1}
            if held:
                db.execute(update(schema.edits).where(mine).values(**row))
            else:
                db.execute(insert(schema.edits).values(case_id=case_id, turn=turn, **row))
        other = bool(held and held["by"] != by and held["revision"] != base)
        return Saved(at(now), int(row["revision"]), other)

    def discard_edit(self, case_id: str, by: str) -> None:
        """Back to the draft as it was proposed."""
        edits = schema.edits.c
        with self._writing() as db:
            turn = int(self._row(db, case_id)["turn"])
            db.execute(delete(schema.edits).where((edits.case_id == case_id) & (edits.turn == turn)))
            self._audit(db, by, "edit discarded", case_id, stamp(self._clock()))

    def copied(self, case_id: str, case: Case, sent: str, found: tuple[Finding, ...], by: str) -> int:
        """Keeps what was suggested, edited and taken to be sent; returns their distance in single-character edits.

        The reply joins the thread, in the place of an earlier one of the same turn, and the clock of the promised next
        word starts.
        """
        now = stamp(self._clock())
        suggested = case.drafts[0].text if case.drafts else ""
        distance = Levenshtein.distance(suggested, sent)
        language = case.drafts[0].language if case.drafts else None
        kept = self._keep(sent)
        with self._writing() as db:
            row = self._row(db, case_id)
            turn = int(row["turn"])
            edits, messages = schema.edits.c, schema.messages.c
            edited = db.execute(select(edits.text).where(edits.case_id == case_id, edits.turn == turn)).scalar()
            texts = {"suggested": self._keep(suggested), "edited": edited or "", "sent": kept}
            common = {"case_id": case_id, "turn": turn, "at": now}
            db.execute(_ADD_REPLY, {**common, "by": by, "distance": distance, **texts})
            of_turn = (messages.case_id == case_id) & (messages.turn == turn) & (messages.author == "agent")
            db.execute(delete(schema.messages).where(of_turn))
            self._add_message(db, case_id, turn, "agent", str(row["channel"]), language, kept, now)
            self._add_findings(db, case_id, turn, "reply", sent, found, now)
            promised = now + case.follow_up.hours * 3_600_000 if case.follow_up else None
            values = {"status": "answered", "waiting_since": None, "promised_by": promised, "changed_at": now}
            db.execute(update(schema.cases).where(schema.cases.c.id == case_id).values(**values))
            self._audit(db, by, "reply copied", case_id, now, f"distance {distance}")
        return distance

    def dismiss(self, case_id: str, finding: SetAside, severity: str, by: str) -> None:
        """Sets a finding of the current turn aside. Raises `UsageError` for a blocker or without a reason."""
        if severity == "blocker":
            raise UsageError("a blocker cannot be set aside; change the text")
        if not finding.reason.strip():
            raise UsageError("say why this finding does not count here")
        now = stamp(self._clock())
        with self._writing() as db:
            turn = int(self._row(db, case_id)["turn"])
            words = {"words": self._keep(finding.words), "reason": self._keep(finding.reason.strip())}
            row = {"case_id": case_id, "turn": turn, "at": now, "by": by, "check": finding.check, **words}
            db.execute(insert(schema.dismissals).values(**row))
            self._audit(db, by, "finding dismissed", case_id, now, finding.check)

    def restore_findings(self, case_id: str, by: str) -> None:
        """Takes back what was set aside in the current turn."""
        dismissals = schema.dismissals.c
        with self._writing() as db:
            turn = int(self._row(db, case_id)["turn"])
            db.execute(delete(schema.dismissals).where((dismissals.case_id == case_id) & (dismissals.turn == turn)))
            self._audit(db, by, "dismissals taken back", case_id, stamp(self._clock()))

    def correct(self, case_id: str, by: str, **values: str | None) -> None:
        """Sets `language`, `intent` or `urgency` as a person sees it; None leaves it to the machine again."""
        now = stamp(self._clock())
        unknown = set(values) - {"language", "intent", "urgency"}
        if unknown or (values.get("urgency") or "normal") not in URGENCIES:
            raise UsageError(f"cannot correct {', '.join(sorted(unknown)) or 'to that urgency'}")
        with self._writing() as db:
            row = self._row(db, case_id)
            changed = {f"set_{name}": value for name, value in values.items() if row[f"set_{name}"] != value}
            if changed:
                db.execute(update(schema.cases).where(schema.cases.c.id == case_id).values(**changed))
                detail = ", ".join(f"{name[4:]} {value}" for name, value in changed.items())
                self._audit(db, by, "corrected", case_id, now, detail)

    def set_status(self, case_id: str, status: Status, by: str) -> None:
        """Hands over, closes or opens again."""
        if status not in STATUSES:
            raise UsageError(f"unknown status {status!r}; known: {' '.join(STATUSES)}")
        now = stamp(self._clock())
        with self._writing() as db:
            self._row(db, case_id)
            values = {"status": status, "changed_at": now}
            db.execute(update(schema.cases).where(schema.cases.c.id == case_id).values(**values))
            self._audit(db, by, status, case_id, now)

    def add_feedback(self, case_id: str, kind: str, note: str, by: str) -> None:
        """What an agent thinks of the current turn's draft, such as «good» or «wrong-tone»; the same again once."""
        now = stamp(self._clock())
        with self._writing() as db:
            turn = int(self._row(db, case_id)["turn"])
            db.execute(delete(schema.feedback).where(_opinion(case_id, turn, kind)))
            row = {"case_id": case_id, "turn": turn, "at": now, "by": by, "kind": kind, "note": self._keep(note)}
            db.execute(insert(schema.feedback).values(**row))

    def withdraw_feedback(self, case_id: str, kind: str, by: str) -> None:
        """Takes an opinion on the current turn's draft back."""
        with self._writing() as db:
            turn = int(self._row(db, case_id)["turn"])
            db.execute(delete(schema.feedback).where(_opinion(case_id, turn, kind)))
            self._audit(db, by, "feedback taken back", case_id, stamp(self._clock()), kind)

    def add_draft(self, case_id: str, draft: Draft, by: str) -> None:
        """Keeps one more draft of the current turn, such as the agent's own words as they were translated."""
        now = stamp(self._clock())
        with self._writing() as db:
            turn = int(self._row(db, case_id)["turn"])
            self._add_draft(db, case_id, turn, draft, now)
            self._audit(db, by, "draft added", case_id, now, draft.drafter)

    def add_review(self, case_id: str, scores: Mapping[str, float], note: str, by: str) -> None:
        """What a reviewer gave a finished case, by dimension."""
        now = stamp(self._clock())
        with self._writing() as db:
            self._row(db, case_id)
            row = {
                "case_id": case_id,
                "at": now,
                "by": by,
                "scores": json.dumps(dict(scores)),
                "note": self._keep(note),
            }
            db.execute(insert(schema.reviews).values(**row))
            self._audit(db, by, "reviewed", case_id, now)

    # --- what is there ------------------------------------------------------------------------------------------------

    def case(self, case_id: str) -> StoredCase:
        """A case with its thread, and the reply as last typed."""
        with self._reading() as db:
            row = self._row(db, case_id)
            turn = int(row["turn"])
            of = {"id": case_id, "turn": turn}
            edit = db.execute(_EDIT, of).mappings().first()
            return StoredCase(
                id=case_id,
                turn=turn,
                status=_status(row["status"]),
                messages=tuple(map(_message, db.execute(_THREAD, {"id": case_id}).mappings())),
                language=row["set_language"],
                intent=row["set_intent"],
                urgency=next((level for level in URGENCIES if level == row["set_urgency"]), None),
                edit=Edit(edit["text"], at(edit["at"]), edit["by"], edit["revision"]) if edit else None,
                set_aside=tuple(SetAside(check, words, reason) for check, words, reason in db.execute(_ASIDE, of)),
                promised_by=None if row["promised_by"] is None else at(row["promised_by"]),
                own_words=db.execute(_OWN_WORDS, of).scalar(),
                opinions=tuple(db.execute(_OPINIONS, of).scalars()),
            )

    def lines(self, wanted: Filter = Filter(), limit: int = 200) -> Lines:  # noqa: B008 - frozen
        """The cases that `wanted` shows, most pressing first."""
        with self._reading() as db:
            return lines(db, wanted, self._clock(), limit)

    def queue(self, wanted: Filter = Filter(), limit: int = 200) -> Queue:  # noqa: B008 - frozen
        """As `lines`, with the numbers of what there is."""
        with self._reading() as db:
            return queue(db, wanted, self._clock(), limit)

    def replies(self, case_id: str) -> tuple[Reply, ...]:
        """What was copied for a case, oldest first."""
        of = schema.replies
        with self._reading() as db:
            rows = db.execute(select(of).where(of.c.case_id == case_id).order_by(of.c.number)).mappings()
            texts = ("turn", "suggested", "edited", "sent", "distance")
            return tuple(Reply(**{name: row[name] for name in texts}, at=at(row["at"])) for row in rows)

    def trail(self, case_id: str | None = None) -> tuple[Entry, ...]:
        """The audit trail, oldest first; of one case, or of all."""
        of = schema.audit
        chosen = select(of).order_by(of.c.number)
        with self._reading() as db:
            rows = db.execute(chosen if case_id is None else chosen.where(of.c.case_id == case_id)).mappings()
            return tuple(Entry(at(row["at"]), row["by"], row["action"], row["case_id"], row["detail"]) for row in rows)

    # --- what goes ----------------------------------------------------------------------------------------------------

    def delete(self, case_id: str, by: str) -> None:
        """Deletes a case and all that belongs to it, also from the file."""
        with self._writing() as db:
            self._row(db, case_id)
            forget(db, schema.cases.c.id == case_id)
            self._audit(db, by, "case deleted", case_id, stamp(self._clock()))
        self._vacuum()

    def purge(self, days: float) -> int:
        """Deletes what nobody touched for `days`, and the trail of that time; returns how many cases went."""
        now = self._clock()
        before = stamp(now - timedelta(days=days))
        with self._writing() as db:
            gone = forget(db, schema.cases.c.changed_at < before)
            others = forget_reviews(db, before) + forget_attempts(db, before)
            db.execute(delete(schema.audit).where(schema.audit.c.at < before))
            if gone:
                self._audit(db, "retention", "cases deleted", None, stamp(now), f"{gone}")
        if gone or others:
            self._vacuum()
        return gone

    # --- one place for each -------------------------------------------------------------------------------------------

    def _understood(self, case: Case, now: int) -> dict[str, Any]:
        triage = case.triage
        return {
            "changed_at": now,
            "channel": case.message.channel,
            "language": case.detection.language,
            "intent": triage.intent,
            "urgency": triage.urgency,
            "emotion": triage.emotion,
            "escalate": triage.escalate,
            "opening": self._keep(case.message.text)[:_OPENING],
        }

    def _add_turn(self, db: Connection, case_id: str, turn: int, case: Case, now: int) -> None:
        message = case.message
        text = self._keep(message.text)
        self._add_message(db, case_id, turn, "customer", message.channel, message.language, text, now)
        for draft in case.drafts:
            self._add_draft(db, case_id, turn, draft, now)
        if case.drafts:
            self._add_findings(db, case_id, turn, "draft", case.drafts[0].text, case.drafts[0].findings, now)

    def _add_draft(self, db: Connection, case_id: str, turn: int, draft: Draft, now: int) -> None:
        texts = {"text": self._keep(draft.text), "desk_text": draft.desk_text and self._keep(draft.desk_text)}
        known = {"form": draft.form, "drafter": draft.drafter, "language": draft.language}
        source = {"playbook": draft.playbook, "version": draft.version}
        row = {"case_id": case_id, "turn": turn, "at": now, **known, **source, **texts}
        db.execute(_ADD_DRAFT, row)

    def _add_message(
        self, db: Connection, case_id: str, turn: int, author: Author, channel: str, language: str | None, text: str,
        sent: int,
    ) -> None:  # fmt: skip
        row = {"case_id": case_id, "turn": turn, "author": author, "channel": channel, "language": language}
        db.execute(_ADD_MESSAGE, {**row, "sent_at": sent, "text": text, "folded": text.casefold()})

    def _add_findings(
        self, db: Connection, case_id: str, turn: int, of: str, text: str, found: tuple[Finding, ...], now: int
    ) -> None:
        common = {"case_id": case_id, "turn": turn, "at": now, "of": of}
        rows = [
            {
                **common,
                "check": finding.check,
                "severity": finding.severity,
                "words": self._keep(text[slice(*finding.span)]) if finding.span else "",
            }
            for finding in found
        ]
        if rows:
            db.execute(_ADD_FINDING, rows)

    def _audit(self, db: Connection, by: str, action: str, case_id: str | None, now: int, detail: str = "") -> None:
        row = {"at": now, "by": by, "action": action, "case_id": case_id, "detail": detail}
        db.execute(_ADD_TO_TRAIL, row)

    def _row(self, db: Connection, case_id: str) -> RowMapping:
        row = db.execute(_ROW, {"id": case_id}).mappings().first()
        if row is None:
            raise UsageError("this case is not in the store (any more)")
        return row

    def _vacuum(self) -> None:
        try:
            vacuum(self._engine)
        except SQLAlchemyError as error:
            raise described(self._engine, error) from None

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with self._engine.connect() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise described(self._engine, error) from None

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        try:
            with writing(self._engine).begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise described(self._engine, error) from None


def _opinion(case_id: str, turn: int, kind: str) -> ColumnElement[bool]:
    of = schema.feedback.c
    return (of.case_id == case_id) & (of.turn == turn) & (of.kind == kind)


def _status(name: str) -> Status:
    return next((known for known in STATUSES if known == name), "open")


def _message(row: RowMapping) -> Message:
    channel: Channel = next((known for known in CHANNELS if known == row["channel"]), "chat")
    author: Author = "agent" if row["author"] == "agent" else "customer"
    sent = None if row["sent_at"] is None else at(row["sent_at"]).isoformat(timespec="seconds")
    return Message(row["text"], channel, author=author, language=row["language"], sent=sent)
