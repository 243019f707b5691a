"""What happens on the Reply page, free of gradio: the agent's actions in, what the page shows out."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar

from assist import wire
from assist.errors import AssistError
from assist.languages import normalize
from assist.pipeline import Assistant
from assist.records import UND, Case, Draft, Message
from ui import findings, view
from ui.markup import Html

DETECTED = ""  # the language choice that leaves it to the detector

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Checked:
    """What stands around the editor for the text in it."""

    verdict: Html = field(default_factory=Html)
    findings: Html = field(default_factory=Html)
    desk_text: Html = field(default_factory=Html)
    ready: bool = False  # no blocker stands: the text may be copied


@dataclass(frozen=True, slots=True)
class Screen:
    """The whole page after «Draft a reply». `case` is None when the message could not be handled.

    `message` is the text without its secrets: from then on the page shows nothing else of it.
    """

    message: str = ""
    case: Case | None = None
    problem: Html = field(default_factory=Html)
    notices: Html = field(default_factory=Html)
    understanding: Html = field(default_factory=Html)
    working: Html = field(default_factory=Html)
    hand_over: Html = field(default_factory=Html)
    head: Html = field(default_factory=Html)
    timing: Html = field(default_factory=Html)
    draft: Draft | None = None
    checked: Checked = field(default_factory=Checked)


class ReplyDesk:
    """The actions of one panel. Holds no case: the page keeps its own, so that agents cannot see each other's."""

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant

    @property
    def desk_language(self) -> str:
        """The language that the agent reads."""
        return self._assistant.desk_language

    def draft(self, text: str, channel: str, language: str) -> Screen:
        """Understands and drafts at once; the working translation is a second step (`translation`)."""

        def work() -> Screen:
            known = None if language == DETECTED else normalize(language)
            message = Message(text, wire.channel(channel), language=known)
            case = self._assistant.handle(message, translate=False)
            draft = case.drafts[0] if case.drafts else None
            return Screen(
                message=case.message.text,
                case=case,
                notices=view.notices(case),
                understanding=view.understanding(case),
                working=view.translating(self.desk_language) if self.translates(case) else Html(),
                hand_over=view.hand_over(case),
                head=view.draft_head(draft) if draft else view.no_draft(),
                timing=view.timing(case),
                draft=draft,
                checked=_checked(draft, edited=False) if draft else Checked(),
            )

        return _calmly(work, lambda why: Screen(message=self._without_secrets(text), problem=view.problem(why)))

    def translates(self, case: Case) -> bool:
        """False where there is nothing to translate: the agent reads the language, or nobody knows it."""
        return case.detection.language not in (self.desk_language, UND)

    def translation(self, case: Case | None) -> Html:
        """The working translation of the case's message; empty where none is wanted."""
        if case is None or not self.translates(case):
            return Html()

        def work() -> Html:
            translation, notes = self._assistant.working_translation(case)
            return view.working(translation, notes, self.desk_language)

        return _calmly(work, view.problem)

    def recheck(self, text: str, case: Case | None) -> Checked:
        """Checks the editor's text, as it stands."""
        if case is None or not case.drafts:
            return Checked()
        proposed = case.drafts[0]
        if text == proposed.text:
            return _checked(proposed, edited=False)

        def work() -> Checked:
            edited = self._assistant.recheck(text, case)
            return _checked(edited, edited=True) if edited else Checked()

        return _calmly(work, lambda why: Checked(verdict=view.problem(why)))

    def _without_secrets(self, text: str) -> str:
        """What may stay in the message box after a failure; nothing where that is not certain."""
        with suppress(Exception):
            cut = self._assistant.protect(text).text
            cut.encode()  # a lone surrogate could not travel back
            return cut
        return ""


def _checked(draft: Draft, *, edited: bool) -> Checked:
    return Checked(
        verdict=findings.verdict(draft),
        findings=findings.findings(draft.findings, draft.text, "ra-draft"),
        desk_text=view.desk_text(draft, edited),
        ready=draft.sendable,
    )


def _calmly(work: Callable[[], T], instead: Callable[[str], T]) -> T:
    """The result of `work`, or `instead` with one line to read. No customer's word reaches a log on the way."""
    try:
        return work()
    except AssistError as error:
        return instead(str(error))
    except Exception as error:  # a defect of ours: the page stays usable, the place is named, the text is not
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{type(error).__name__} in {frame.name}, line {frame.lineno}"
        print(f"assist panel: {place} of {frame.filename}", file=sys.stderr)  # noqa: T201
        return instead(f"something went wrong inside ({place}); please report this line")
