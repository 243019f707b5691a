"""Quality reviews in the store: sets of conversations, samples, what reviewers gave. No secret is written."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from assist.errors import UsageError
from assist.records import Message
from assist.store import schema
from assist.store.cases import Store
from assist.store.review_records import Brief, From, JudgedCase, Marks, NewCase, ReviewCase, ReviewSet, Spoken
from assist.store.times import at, stamp

_BATCH = 200
_LONGEST = 2000  # characters of a note or a reason
_BRIEF = tuple(column for column in schema.review_cases.c if column.name not in ("lines", "card"))


@dataclass(frozen=True, slots=True)
class DeskCase:
    """A case of this desk that an agent has answered; `who` by message, empty for customers."""

    id: str
    channel: str
    language: str
    intent: str
    messages: tuple[Message, ...]
    who: tuple[str, ...]


class Reviews:
    """The reviews of a store. Methods raise `UsageError` where something cannot be, `DataError` as the store does."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def keep(self) -> Callable[[str], str]:
        """What may be written down of a text; scorecards are made of that, so that their spans fit what is kept."""
        return self._store._keep

    # --- sets ---------------------------------------------------------------------------------------------------------

    def add_set(self, name: str, source: From, cases: Iterable[NewCase], by: str, unread: int = 0) -> str:
        """Keeps a set, all or nothing; returns its id. `unread` rows could not be read. `UsageError` without a case."""
        set_id, now = secrets.token_hex(8), stamp(self._store._clock())
        rows = [self._case_row(set_id, case) for case in cases]
        if not rows:
            raise UsageError("there is no conversation in it")
        with self._store._writing() as db:
            made = {"id": set_id, "name": self.keep(name)[:200], "source": source, "made_at": now, "by": by}
            db.execute(insert(schema.review_sets).values(**made, unread=unread))
            for start in range(0, len(rows), _BATCH):
                db.execute(insert(schema.review_cases), rows[start : start + _BATCH])
            self._store._audit(db, by, "review loaded", None, now, f"{len(rows)} conversations")
        return set_id

    def sets(self) -> tuple[ReviewSet, ...]:
        """All sets, newest first."""
        sets, cases, marks = schema.review_sets, schema.review_cases.c, schema.review_marks.c
        counted = (
            select(cases.set_id, func.count().label("cases"), func.count(cases.place).label("drawn"))
            .group_by(cases.set_id)
            .subquery()
        )
        scored = (
            select(cases.set_id, func.count(marks.case.distinct()).label("scored"))
            .select_from(schema.review_cases.join(schema.review_marks, marks.case == cases.number))
            .group_by(cases.set_id)
            .subquery()
        )
        chosen = (
            select(sets, counted.c.cases, counted.c.drawn, func.coalesce(scored.c.scored, 0).label("scored"))
            .select_from(
                sets.join(counted, counted.c.set_id == sets.c.id).outerjoin(scored, scored.c.set_id == sets.c.id)
            )
            .order_by(sets.c.made_at.desc(), sets.c.id)
        )
        with self._store._reading() as db:
            return tuple(_set(row) for row in db.execute(chosen).mappings())

    def delete_set(self, set_id: str, by: str) -> None:
        """Deletes a set with its samples and scores, also from the file."""
        now = stamp(self._store._clock())
        with self._store._writing() as db:
            if not db.execute(delete(schema.review_sets).where(schema.review_sets.c.id == set_id)).rowcount:
                raise UsageError("this set of conversations is not in the store (any more)")
            self._store._audit(db, by, "review deleted", None, now)
        self._store._vacuum()

    # --- cases --------------------------------------------------------------------------------------------------------

    def briefs(self, set_id: str) -> tuple[Brief, ...]:
        """The cases of a set, in the order they were loaded."""
        cases = schema.review_cases.c
        with self._store._reading() as db:
            teams = self._teams(db)
            rows = db.execute(select(*_BRIEF).where(cases.set_id == set_id).order_by(cases.number)).mappings()
            return tuple(_brief(row, teams) for row in rows)

    def case(self, number: int) -> ReviewCase:
        """One case with its words."""
        with self._store._reading() as db:
            teams = self._teams(db)
            cases = schema.review_cases
            row = db.execute(select(cases).where(cases.c.number == number)).mappings().first()
        if row is None:
            raise UsageError("this case is not in the store (any more)")
        lines = tuple(Spoken(**line) for line in json.loads(row["lines"]))
        return ReviewCase(_brief(row, teams), row["set_id"], lines, json.loads(row["card"]))

    def replies(self, set_id: str) -> dict[int, str]:
        """What agents wrote, by case of a set."""
        cases = schema.review_cases.c
        with self._store._reading() as db:
            rows = db.execute(select(cases.number, cases.lines).where(cases.set_id == set_id)).all()
        said = {
            number: [line["text"] for line in json.loads(lines) if line["author"] == "agent"] for number, lines in rows
        }
        return {number: "\n".join(texts) for number, texts in said.items()}

    def draw(self, set_id: str, numbers: Sequence[int], by: str) -> None:
        """Puts cases at the end of the set's sample; those in it already stay where they are."""
        cases = schema.review_cases
        mine = cases.c.set_id == set_id
        with self._store._writing() as db:
            last = db.execute(select(func.max(cases.c.place)).where(mine)).scalar() or 0
            for place, number in enumerate(numbers, last + 1):
                new = mine & (cases.c.number == number) & cases.c.place.is_(None)
                db.execute(update(cases).where(new).values(place=place))
            now = stamp(self._store._clock())
            self._store._audit(db, by, "review sample", None, now, f"{len(numbers)} cases")

    def answered(self, limit: int) -> Iterator[DeskCase]:
        """The desk's cases that were answered, newest first."""
        cases, messages = schema.cases.c, schema.messages
        replied = select(messages.c.case_id).where(messages.c.author == "agent")
        chosen = (
            select(schema.cases).where(cases.id.in_(replied)).order_by(cases.changed_at.desc(), cases.id).limit(limit)
        )
        with self._store._reading() as db:
            rows = db.execute(chosen).mappings().all()
            authors = {
                (row["case_id"], row["turn"]): _user(str(row["by"]))
                for row in db.execute(select(schema.replies).order_by(schema.replies.c.number)).mappings()
            }
        for row in rows:
            case = self._store.case(row["id"])
            yield DeskCase(
                case.id,
                row["channel"],
                row["set_language"] or row["language"],
                row["set_intent"] or row["intent"],
                case.messages,
                self._speakers(case.id, authors),
            )

    # --- reviewers ----------------------------------------------------------------------------------------------------

    def score(self, number: int, reviewer: str, given: Mapping[str, int | None]) -> None:
        """Keeps what a reviewer gave before seeing the automatic score. `UsageError` for a second time."""
        marks, now = schema.review_marks, stamp(self._store._clock())
        if not reviewer.strip():
            raise UsageError("say who scores")
        with self._store._writing() as db:
            there = select(marks.c.number).where(marks.c.case == number, marks.c.reviewer == reviewer)
            if db.execute(there).first():
                raise UsageError("you have scored this case already")
            row = {"case": number, "reviewer": reviewer, "at": now, "given": json.dumps(dict(given))}
            db.execute(insert(marks).values(**row, kept="{}", note=""))
            self._store._audit(db, reviewer, "review scored", None, now)

    def settle(
        self, number: int, reviewer: str, kept: Mapping[str, str], note: str, aside: Mapping[str, str] | None = None
    ) -> None:
        """Keeps why answers stand against the automatic ones, which rules' findings are no fault here and why, and a
        note to the agent. `UsageError` before scoring.
        """
        marks = schema.review_marks
        reasons, faultless = self._reasons(kept), self._reasons(aside or {})
        with self._store._writing() as db:
            changed = (
                update(marks)
                .where(marks.c.case == number, marks.c.reviewer == reviewer)
                .values(
                    kept=json.dumps(reasons, ensure_ascii=False),
                    note=self.keep(note.strip())[:_LONGEST],
                    aside=json.dumps(faultless, ensure_ascii=False),
                )
            )
            if not db.execute(changed).rowcount:
                raise UsageError("score the case first")
            self._store._audit(db, reviewer, "review settled", None, stamp(self._store._clock()))

    def marks(self, set_id: str) -> tuple[Marks, ...]:
        """All that reviewers gave in a set, oldest first."""
        marks, cases = schema.review_marks, schema.review_cases
        chosen = select(marks).join(cases, cases.c.number == marks.c.case).where(cases.c.set_id == set_id)
        with self._store._reading() as db:
            return tuple(_marks(row) for row in db.execute(chosen.order_by(marks.c.number)).mappings())

    def judged(self) -> tuple[JudgedCase, ...]:
        """Every case that a reviewer scored, of all sets, oldest first: what rubrics learn from."""
        marks, cases = schema.review_marks, schema.review_cases.c
        with self._store._reading() as db:
            given: dict[int, list[Marks]] = {}
            for row in db.execute(select(marks).order_by(marks.c.number)).mappings():
                given.setdefault(row["case"], []).append(_marks(row))
            chosen = select(cases.number, cases.conversation, cases.card, cases.steps, cases.human)
            scored = chosen.where(cases.number.in_(select(marks.c.case))).order_by(cases.number)
            return tuple(
                JudgedCase(name, json.loads(card), json.loads(steps), human, tuple(given.get(number, ())))
                for number, name, card, steps, human in db.execute(scored)
            )

    # --- teams --------------------------------------------------------------------------------------------------------

    def teams(self) -> dict[str, str]:
        """Agent -> team."""
        with self._store._reading() as db:
            return self._teams(db)

    def set_teams(self, teams: Mapping[str, str], by: str) -> None:
        """Puts all agents into teams anew."""
        rows = [{"agent": agent[:128], "team": team[:128]} for agent, team in sorted(teams.items())]
        with self._store._writing() as db:
            db.execute(delete(schema.review_teams))
            if rows:
                db.execute(insert(schema.review_teams), rows)
            self._store._audit(db, by, "teams set", None, stamp(self._store._clock()), f"{len(rows)} agents")

    # --- one place for each -------------------------------------------------------------------------------------------

    def _case_row(self, set_id: str, case: NewCase) -> dict[str, Any]:
        lines = [{**asdict(line), "text": self.keep(line.text), "who": self.keep(line.who)} for line in case.lines]
        return {
            "set_id": set_id, "case_id": case.case_id, "conversation": self.keep(case.conversation)[:255],
            "agent": self.keep(case.agent)[:128], "channel": case.channel, "language": case.language,
            "intent": case.intent, "began_at": None if case.began is None else stamp(case.began), "total": case.total,
            "human": case.human, "place": None, "lines": json.dumps(lines, ensure_ascii=False),
            "card": json.dumps(dict(case.card), ensure_ascii=False), "steps": json.dumps(dict(case.steps)),
        }  # fmt: skip

    def _reasons(self, given: Mapping[str, str]) -> dict[str, str]:
        return {name: self.keep(why.strip())[:_LONGEST] for name, why in given.items() if why.strip()}

    def _teams(self, db: Connection) -> dict[str, str]:
        return {row.agent: row.team for row in db.execute(select(schema.review_teams))}

    def _speakers(self, case_id: str, authors: Mapping[tuple[str, int], str]) -> tuple[str, ...]:
        of = schema.messages.c
        with self._store._reading() as db:
            rows = db.execute(select(of.author, of.turn).where(of.case_id == case_id).order_by(of.number)).all()
        return tuple(authors.get((case_id, turn), "") if author == "agent" else "" for author, turn in rows)


def _user(by: str) -> str:
    """Who acted: «ann 8f3c…» is a user and their page; a page alone names nobody."""
    name, space, _ = by.partition(" ")
    return name if space else ""


def _set(row: RowMapping) -> ReviewSet:
    source: From = "desk" if row["source"] == "desk" else "file"
    counts = {name: int(row[name]) for name in ("unread", "cases", "drawn", "scored")}
    return ReviewSet(row["id"], row["name"], source, at(row["made_at"]), row["by"], **counts)


def _brief(row: RowMapping, teams: Mapping[str, str]) -> Brief:
    same = ("number", "conversation", "agent", "channel", "language", "intent", "total", "human", "place")
    began = None if row["began_at"] is None else at(row["began_at"])
    return Brief(
        **{name: row[name] for name in same},
        team=teams.get(row["agent"], ""),
        began=began,
        steps=json.loads(row["steps"]),
    )


def _marks(row: RowMapping) -> Marks:
    given, kept, aside = (json.loads(row[name]) for name in ("given", "kept", "aside"))
    return Marks(row["case"], row["reviewer"], at(row["at"]), given, kept, row["note"], aside)
