"""What happens on the Review page, free of gradio: the reviewer's actions in, what the page shows out."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from assist.assembly import scorer
from assist.calibration import ASPECTS, METHODS, draw
from assist.calibration.disputes import disputes
from assist.calibration.learnt import FEWEST
from assist.calibration.loading import MOST, Loader
from assist.calibration.sampling import Choice
from assist.errors import AssistError
from assist.knowledge import default_knowledge
from assist.models import encoders
from assist.pipeline import Assistant
from assist.records import UND
from assist.settings import load_settings
from assist.store import Store
from assist.store.review_records import Brief, From, Marks, NewCase, ReviewSet
from assist.store.reviewing import Reviews
from ui import review_figures, review_view
from ui.markup import Html, el
from ui.times import clock
from ui.words import say, speaking

SIZE = 20
Read = Callable[[Loader], Iterator[NewCase]]
_TELL = 25  # conversations between two words on the progress


@dataclass(frozen=True, slots=True)
class Screen:
    """The page. `set_id` and `case` are what it has open; `sets` what can be chosen, with their names."""

    sets: tuple[tuple[str, str], ...] = ()
    set_id: str = ""
    case: int | None = None
    status: Html = field(default_factory=Html)
    problem: Html = field(default_factory=Html)
    sample: Html = field(default_factory=Html)
    head: Html = field(default_factory=Html)
    talk: Html = field(default_factory=Html)
    form: Html = field(default_factory=Html)
    agreement: Html = field(default_factory=Html)
    trends: Html = field(default_factory=Html)
    agents: tuple[str, ...] = ()


class ReviewDesk:
    """The actions of one panel in one language of its interface. Holds no set: the page names the one it shows."""

    def __init__(self, assistant: Assistant, store: Store, interface: str = "en") -> None:
        self._assistant, self._reviews, self.interface = assistant, Reviews(store), interface

    # --- conversations ------------------------------------------------------------------------------------------------

    def load(self, path: str, name: str, reviewer: str, by: str) -> Iterator[Screen]:
        """Reads and scores a file; screens on the way say how far it is, the last shows the new set."""
        bad: list[str] = []
        yield from self._load(lambda loader: loader.from_file(Path(path), bad.append), name, "file", bad, reviewer, by)

    def load_desk(self, reviewer: str, by: str) -> Iterator[Screen]:
        """Takes the cases of this desk that were answered."""

        def cases(loader: Loader) -> Iterator[NewCase]:
            yield from (loader.from_desk(case) for case in self._reviews.answered(MOST))

        with speaking(self.interface):
            name = say("review", "desk")
        yield from self._load(cases, name, "desk", [], reviewer, by)

    def _load(
        self, read: Read, name: str, source: From, bad: list[str], reviewer: str, by: str
    ) -> Iterator[Screen]:  # fmt: skip
        # gradio runs every step of a generator in a context of its own, so none may hold the page's language
        found: list[NewCase] = []
        try:
            for case in read(Loader(scorer(), default_knowledge(), self._reviews.keep, self._intent)):
                found.append(case)
                if len(found) % _TELL == 0:
                    with speaking(self.interface):
                        told = _quiet(say("review", "loading", n=len(found)))
                    yield Screen(status=told)
        except AssistError as error:
            with speaking(self.interface):
                yield self._screen("", None, reviewer, str(error))
            return
        with speaking(self.interface):
            last = self._try(reviewer, lambda: self._kept(found, name, source, bad, by))
        yield last

    def _kept(
        self, found: Sequence[NewCase], name: str, source: From, bad: Sequence[str], by: str
    ) -> tuple[str, int | None, str]:
        if not found:
            why = say("review", "nothing-desk" if source == "desk" else "nothing")
            return "", None, " ".join((why, *bad[:1]))
        set_id = self._reviews.add_set(name, source, found, by, len(bad))
        notes = [say("review", "unread", n=len(bad), why=bad[0])] if bad else []
        notes += [say("review", "cut", n=MOST)] if len(found) == MOST else []
        return set_id, None, " ".join(notes)

    def delete(self, set_id: str, reviewer: str, by: str) -> Screen:
        """Deletes the set that is open."""
        with speaking(self.interface):
            return self._try(reviewer, lambda: self._deleted(set_id, by))

    def _deleted(self, set_id: str, by: str) -> tuple[str, int | None, str]:
        self._reviews.delete_set(set_id, by)
        return "", None, say("review", "deleted")

    # --- the sample ---------------------------------------------------------------------------------------------------

    def draw(self, set_id: str, method: str, size: int, reviewer: str, by: str) -> Screen:
        """Adds cases to the sample and opens the first that this reviewer has not scored."""

        def work() -> tuple[str, int | None, str]:
            if not reviewer.strip():
                return set_id, None, say("review", "who-missing")
            cases, marks = self._reviews.briefs(set_id), self._reviews.marks(set_id)
            free = [case for case in cases if case.place is None]
            if not free:
                return set_id, _unscored(cases, marks, reviewer), say("review", "drawn-all")
            apart = self._disputes(set_id, cases, marks) if method == "disputed" else {}
            choices = [_choice(case, apart.get(case.number, 0.0)) for case in free]
            chosen = draw(choices, _method(method), size, secrets.token_hex(8))
            if not chosen:
                return set_id, _unscored(cases, marks, reviewer), say("review", "drawn-none")
            self._reviews.draw(set_id, chosen, by)
            return set_id, _unscored(self._reviews.briefs(set_id), marks, reviewer), ""

        with speaking(self.interface):
            return self._try(reviewer, work, set_id)

    def open(self, set_id: str, case: int | None, reviewer: str) -> Screen:
        """Shows a set, and a case of it: without one the first that this reviewer has not scored."""

        def work() -> tuple[str, int | None, str]:
            if case is not None:
                return set_id, case, ""
            return set_id, _unscored(self._reviews.briefs(set_id), self._reviews.marks(set_id), reviewer), ""

        with speaking(self.interface):
            return self._try(reviewer, work, set_id)

    # --- scoring ------------------------------------------------------------------------------------------------------

    def score(self, set_id: str, case: int, sent: Mapping[str, str], reviewer: str) -> Screen:
        """Keeps the blind answers, then shows the automatic ones."""

        def work() -> tuple[str, int | None, str]:
            given = review_view.answers(sent)
            if given is None:
                return set_id, case, say("review", "open-questions")
            self._reviews.score(case, reviewer.strip(), given)
            return set_id, case, ""

        with speaking(self.interface):
            return self._try(reviewer, work, set_id)

    def settle(
        self, set_id: str, case: int, kept: Mapping[str, str], note: str, reviewer: str,
        aside: Mapping[str, str] | None = None,
    ) -> Screen:  # fmt: skip
        """Keeps reasons, rules that were set aside and the note, and opens the next case."""

        def work() -> tuple[str, int | None, str]:
            found = {one["check"] for one in self._reviews.case(case).card["evidence"]}
            faultless = {rule: why for rule, why in (aside or {}).items() if rule in found}
            reasons = {name: kept[name] for name in ASPECTS if name in kept}
            self._reviews.settle(case, reviewer, reasons, note, faultless)
            return set_id, _unscored(self._reviews.briefs(set_id), self._reviews.marks(set_id), reviewer), ""

        with speaking(self.interface):
            return self._try(reviewer, work, set_id)

    # --- figures ------------------------------------------------------------------------------------------------------

    def trends(self, set_id: str, by: str) -> Html:
        """The means by another group."""
        with speaking(self.interface):
            try:
                return review_figures.trends_page(self._reviews.briefs(set_id), by)
            except AssistError as error:
                return _notice(str(error))

    def notes(self, set_id: str, agent: str) -> Html:
        """What reviewers wrote to an agent."""
        with speaking(self.interface):
            if not agent:
                return Html()
            try:
                return review_figures.notes_page(agent, self._reviews.briefs(set_id), self._reviews.marks(set_id))
            except AssistError as error:
                return _notice(str(error))

    def teams(self) -> str:
        """Who is in which team, a line each."""
        try:
            return "\n".join(f"{agent} = {team}" for agent, team in sorted(self._reviews.teams().items()))
        except AssistError:
            return ""

    def set_teams(self, written: str, set_id: str, by: str) -> tuple[Html, Html]:
        """Puts agents into teams; returns what was wrong, and the trends by team."""
        with speaking(self.interface):
            teams: dict[str, str] = {}
            for number, line in enumerate(written.splitlines(), 1):
                agent, equal, team = (part.strip() for part in line.partition("="))
                if not line.strip():
                    continue
                if not (agent and equal and team):
                    return _notice(say("review-page", "teams-bad", n=number)), self.trends(set_id, "team")
                teams[agent] = team
            try:
                self._reviews.set_teams(teams, by)
            except AssistError as error:
                return _notice(str(error)), Html()
            return Html(), self.trends(set_id, "team")

    # --- one place for each -------------------------------------------------------------------------------------------

    def _try(self, reviewer: str, work: Callable[[], tuple[str, int | None, str]], set_id: str = "") -> Screen:
        """`work` gives set, case and what is in the way; an error shows the set alone."""
        try:
            shown, case, problem = work()
            return self._screen(shown, case, reviewer, problem)
        except AssistError as error:
            return self._screen(set_id, None, reviewer, str(error))

    def _screen(self, set_id: str, case: int | None, reviewer: str, problem: str = "") -> Screen:
        reviewer = reviewer.strip()
        try:
            sets = self._reviews.sets()
        except AssistError as error:
            return Screen(problem=_notice(str(error)))
        choices = tuple((_named(one), one.id) for one in sets)
        notice = _notice(problem) if problem else Html()
        here = next((one for one in sets if one.id == set_id), None)
        if here is None:
            gone = _notice(say("review", "store-lost")) if set_id and not problem else notice
            return Screen(choices, problem=gone, head=review_view.empty(loaded=False))
        cases, marks = self._reviews.briefs(set_id), self._reviews.marks(set_id)
        drawn = sorted((one for one in cases if one.place is not None), key=lambda one: one.place or 0)
        known = {one.number for one in cases}
        case = case if case in known else None
        head, talk, form = self._case(case, drawn, marks, reviewer)
        return Screen(
            choices, set_id, case, _about(here, cases), notice,
            review_view.sample(drawn, marks, reviewer, case) if drawn else Html(), head, talk, form,
            review_figures.agreement_page(cases, marks), review_figures.trends_page(cases, "agent"),
            tuple(sorted({one.agent for one in cases if one.agent})),
        )  # fmt: skip

    def _case(
        self, case: int | None, drawn: Sequence[Brief], marks: Sequence[Marks], reviewer: str
    ) -> tuple[Html, Html, Html]:
        if case is None:
            done = drawn and all(any(m.case == one.number and m.reviewer == reviewer for m in marks) for one in drawn)
            return (review_view.done(len(drawn)) if done else review_view.empty(loaded=True)), Html(), Html()
        found = self._reviews.case(case)
        of_case = [mark for mark in marks if mark.case == case]
        mine = next((mark for mark in of_case if mark.reviewer == reviewer), None)
        at = next((place for place, one in enumerate(drawn, 1) if one.number == case), 0)
        head = el("p", say("review", "place", at=at, all=len(drawn)), class_="ra-place-head") if at else Html()
        talk = review_view.conversation(found, revealed=mine is not None)
        if mine is None:
            return head, talk, review_view.questions()
        return head, talk, review_view.outcome(found, mine, [mark for mark in of_case if mark is not mine])

    def _disputes(self, set_id: str, cases: Sequence[Brief], marks: Sequence[Marks]) -> dict[int, float]:
        """Where the rules differ from what these reviewers' scores teach; empty while they are few."""
        if len(marks) < FEWEST:
            return {}
        found = encoders(load_settings().encoder)
        return disputes(found[0], cases, self._reviews.replies(set_id), marks) if found else {}

    def _intent(self, text: str, language: str) -> str:
        if not text or language == UND:
            return "other"
        return self._assistant.triager.triage(self._assistant.protect(text), language).intent


def _unscored(cases: Sequence[Brief], marks: Sequence[Marks], reviewer: str) -> int | None:
    """The first case of the sample that `reviewer` has not scored."""
    mine = {mark.case for mark in marks if mark.reviewer == reviewer.strip()}
    free = sorted((case.place, case.number) for case in cases if case.place is not None and case.number not in mine)
    return free[0][1] if free else None


def _choice(case: Brief, apart: float) -> Choice:
    if case.human is not None and case.total is not None:
        apart += abs(case.human - case.total)
    strata = {"agent": case.agent, "language": case.language, "channel": case.channel, "intent": case.intent}
    return Choice(case.number, case.total, strata, apart)


def _method(name: str) -> str:
    return name if name in METHODS else METHODS[0]


def _named(one: ReviewSet) -> str:
    return f"{one.name} · {clock(one.made)} · {one.scored}/{one.drawn}"


def _counted(here: ReviewSet, cases: Sequence[Brief]) -> str:
    if here.cases == 1:
        return say("review", "loaded-one")
    agents, tongues = {case.agent for case in cases if case.agent}, {case.language for case in cases}
    return say("review", "loaded", n=here.cases, agents=len(agents), languages=len(tongues))


def _about(here: ReviewSet, cases: Sequence[Brief]) -> Html:
    sure = say("review", "sure", n=here.cases)
    away = el("button", say("review", "delete"), type="button", class_="ra-link", data_delete=sure)
    return el("p", _counted(here, cases), " ", away, class_="ra-quiet", role="status")


def _quiet(text: str) -> Html:
    return el("p", text, class_="ra-quiet", role="status")


def _notice(text: str) -> Html:
    return el("p", text, class_="ra-notice", role="alert")
