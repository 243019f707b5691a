"""What helps an agent to read a case: the thread, and translations that nobody waits for."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from assist.pipeline import Assistant
from assist.protect import protect
from assist.records import UND, Case
from ui import editor_view, thread_view, view
from ui.calm import calmly
from ui.heard import Heard, Interpreter
from ui.markup import Html
from ui.screen import Opened


class Reading:
    """`held` finds the case that a page names."""

    def __init__(
        self, assistant: Assistant, interface: str, held: Callable[[Opened | None, str], Opened | None]
    ) -> None:
        self._assistant, self._interface, self._held = assistant, interface, held
        self._asked = count(1)  # working translations
        self._interpreter = Interpreter(assistant.translator, assistant.desk_language)

    def translates(self, case: Case) -> bool:
        """False where there is nothing to translate: the agent reads the language, or nobody knows it."""
        return case.detection.language not in (self._assistant.desk_language, UND)

    def before_translation(self, case: Case) -> Html:
        """What stands in the place of the working translation when the draft comes: that it is being made, where an
        engine leads that way, else why there will be none; empty where none is wanted. Nobody asks again for the
        latter two.
        """
        if not self.translates(case):
            return Html()
        desk = self._assistant.desk_language
        if self._assistant.translator.supports(case.detection.language, desk):
            return view.translating(desk, next(self._asked))
        return view.working(*self._assistant.working_translation(case), desk)

    def translation(self, opened: Opened | None) -> Html:
        """The working translation of the case's message; empty where none is wanted."""
        if opened is None or not self.translates(opened.case):
            return Html()

        def work() -> Html:
            translation, notes = self._assistant.working_translation(opened.case)
            return view.working(translation, notes, self._assistant.desk_language)

        return calmly(self._interface, work, view.problem)

    def said(self, key: str, held: Opened | None, opened: str) -> Html:
        """The translation of an earlier message of the open case; `key` is «case:number», as `thread_view` wrote it."""

        def work() -> Html:
            case_id, _, number = key.partition(":")
            current = self._held(held, opened)
            if current is None or case_id != opened or not number.isdecimal():
                return Html()
            message = current.stored.messages[int(number)]
            known = message.language or self._assistant.detector.detect(protect(message.text)).language
            language = current.case.detection.language if known == UND else known
            if language in (self._assistant.desk_language, UND):
                return thread_view.translated(key, None)
            return thread_view.translated(key, self._interpreter.hear(message.text, language))

        return calmly(self._interface, work, lambda why: thread_view.translated(key, Heard(None, why)))

    def earlier(self, held: Opened | None, opened: str, shown: int) -> Html:
        """The thread with `shown` messages."""

        def work() -> Html:
            current = self._held(held, opened)
            if current is None:
                return Html()
            return thread_view.thread(current.earlier, current.case.detection.language, opened, shown)

        return calmly(self._interface, work, view.problem)

    def back(self, text: str, held: Opened | None, opened: str) -> Html:
        """What a changed reply says in the desk's language; empty where the proposal's own text says it."""

        def work() -> Html:
            current = self._held(held, opened)
            if current is None or not current.case.drafts or text == current.proposed or not text.strip():
                return Html()
            draft = current.case.drafts[0]
            if draft.language == self._assistant.desk_language:
                return Html()
            return editor_view.back(text, self._interpreter.hear(text, draft.language), self._assistant.desk_language)

        return calmly(self._interface, work, view.problem)
