"""What happens on the Practice page, free of gradio: which case is shown, what comes of an answer, who sees what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from assist.assembly import rubrics
from assist.knowledge import default_knowledge
from assist.pipeline import Assistant
from assist.practice import Answer, Given, Trainer, trainer
from assist.practice_cases import Attempt
from assist.store import Store
from assist.store.people import People, allowed
from assist.store.practice import Attempts
from ui import practice_view as view
from ui.calm import calmly
from ui.markup import Html, el
from ui.words import say


@dataclass(frozen=True, slots=True)
class Screen:
    """The page. `case` («es/theft») is what it has open; empty where nothing could be given."""

    language: str = ""
    case: str = ""
    side: Html = field(default_factory=Html)
    talk: Html = field(default_factory=Html)
    outcome: Html = field(default_factory=Html)
    problem: Html = field(default_factory=Html)
    answered: bool = False


class PracticeDesk:
    """The actions of one panel in one language of its interface. `who` is the user; empty on a desk without users."""

    def __init__(self, assistant: Assistant, store: Store, interface: str = "en") -> None:
        self._assistant, self._store, self.interface = assistant, store, interface
        self._attempts = Attempts(store)
        self._built: tuple[tuple[str, ...], Trainer] | None = None  # by the ids of its rubrics

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that have cases."""
        return default_knowledge().practice_languages

    def open(self, who: str) -> Screen:
        """The page as it opens: in the language of the last answer, else in the desk's."""

        def work() -> Screen:
            mine = self._attempts.of(who)
            return self._next(who, mine[-1].language if mine else self._assistant.desk_language)

        return self._calmly(work)

    def next(self, who: str, language: str) -> Screen:
        """The next case in `language`."""
        return self._calmly(lambda: self._next(who, language))

    def answer(self, who: str, name: str, text: str, hand_over: bool) -> Screen:
        """Judges an answer to the case `name`, keeps it, and shows what came of it."""

        def work() -> Screen:
            language, _, case = name.partition("/")
            given = self._trainer.give(language, case)
            if not text.strip():
                return self._screen(who, given, problem=say("practice", "empty"))
            answer = Answer(text, hand_over)
            verdict = self._trainer.judge(given, answer)
            attempt = self._trainer.attempt(given, answer, verdict)
            self._attempts.add(who, attempt)
            model = self._trainer.model_case(given)
            draft = next((one for one in model.drafts if one.sendable), None)
            shown = view.outcome(given, self._assistant.protect(text).text, verdict, model, draft)
            return self._screen(who, given, shown)

        return self._calmly(work)

    # --- one place for each -------------------------------------------------------------------------------------------

    @property
    def _trainer(self) -> Trainer:
        """Built once, and anew when another version of a rubric counts."""
        now = tuple(one.id for one in rubrics()[0].values())
        if self._built is None or self._built[0] != now:
            self._built = (now, trainer(self._assistant))
        return self._built[1]

    def _calmly(self, work: Callable[[], Screen]) -> Screen:
        return calmly(self.interface, work, lambda why: Screen(problem=_notice(why)))

    def _next(self, who: str, language: str) -> Screen:
        tag = language if language in self.languages else self.languages[0]
        given = self._trainer.next(tag, self._attempts.of(who, tag), who)
        return self._screen(who, given)

    def _screen(self, who: str, given: Given, outcome: Html | None = None, problem: str = "") -> Screen:
        return Screen(
            given.language,
            given.name,
            self._side(who, given.language),
            view.case(given),
            outcome or Html(),
            _notice(problem) if problem else Html(),
            outcome is not None,
        )

    def _side(self, who: str, language: str) -> Html:
        mine = self._attempts.of(who)
        here = [one for one in mine if one.language == language]
        everyone: dict[str, Sequence[Attempt]] = {}
        if who and any(user.name == who and allowed(user.role, "reviewer") for user in People(self._store).all()):
            everyone = self._attempts.by_agent()
        return view.side(here, mine, everyone)


def _notice(text: str) -> Html:
    return el("p", text, class_="ra-notice", role="alert")
