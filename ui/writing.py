"""What helps an agent to write beside the reviewed draft: words of one's own, and a draft for one customer alone."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator

from assist.own_words import own_words
from assist.personal import PersonalWriter
from assist.pipeline import Assistant
from assist.records import Case
from assist.store import Store
from ui import editor_view, personal_view, view
from ui.calm import calmly
from ui.markup import Html
from ui.screen import Opened, Own


class Writing:
    """`held` finds the case that a page names; `writer` is None where no chat model is wanted."""

    def __init__(
        self,
        assistant: Assistant,
        store: Store,
        interface: str,
        held: Callable[[Opened | None, str], Opened | None],
        writer: PersonalWriter | None = None,
    ) -> None:
        self._assistant, self._store, self._interface = assistant, store, interface
        self._held, self._writer = held, writer

    def own(self, written: str, held: Opened | None, opened: str, by: str = "") -> Own:
        """Says the agent's own words in the customer's language, as the text that goes out; both are kept."""

        def work() -> Own:
            current = self._held(held, opened)
            if current is None or not current.case.drafts:
                return Own()
            language = current.case.drafts[0].language
            done = own_words(self._assistant, written, language, (*current.thread, current.case.message), back=False)
            self._store.add_draft(opened, done.draft, by)
            self._store.save_edit(opened, done.draft.text, by)
            return Own(self._held(None, opened), done.draft.text, editor_view.own(done))

        return calmly(self._interface, work, lambda why: Own(problem=view.problem(why)))

    def may_be_personal(self, case: Case | None) -> bool:
        """Whether the reviewed draft has a sentence that a chat model may say for this customer alone."""
        return case is not None and self._writer is not None and self._writer.off(case) is None

    def personal(self, held: Opened | None, opened: str, by: str = "") -> Iterator[Html]:
        """The personal draft as it grows, then what came of it; a page that stops listening stops the model."""
        current = self._held(held, opened)
        if current is None or self._writer is None or not current.case.drafts:
            return
        language = current.case.drafts[0].language
        steps = self._writer.stream(current.case, current.thread)

        def step() -> tuple[Html, bool]:
            text, case = next(steps)
            if case is None:
                return personal_view.growing(text, language), True
            for draft in case.drafts:
                if draft.drafter == "personal":
                    self._store.add_draft(opened, draft, by)
            return personal_view.told(case), False

        goes_on = True
        try:
            yield calmly(self._interface, lambda: personal_view.growing("", language), view.problem)
            while goes_on:
                html, goes_on = calmly(self._interface, step, lambda why: (view.problem(why), False))
                yield html
        finally:
            if isinstance(steps, Generator):
                steps.close()  # which frees the model at once
