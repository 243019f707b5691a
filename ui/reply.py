"""What happens on the Reply page, free of gradio: the agent's actions in, what the page shows out."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TypeVar

from assist import wire
from assist.errors import AssistError
from assist.languages import normalize
from assist.pipeline import Assistant
from assist.records import UND, URGENCIES, Case, Draft, Finding, Message, Scorecard
from assist.store import Filter, Store, StoredCase
from assist.store.records import SHOWN, SetAside, Status
from assist.store.times import now_utc
from ui import findings, queue_view, view
from ui.markup import Html
from ui.words import keys_of, say, speaking, word

DETECTED = ""  # the choice that leaves language, need or urgency to the machine
_THREAD = 40  # earlier messages that an answer takes into account; older ones are another matter by now

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Checked:
    """What stands around the editor for the text in it."""

    verdict: Html = field(default_factory=Html)
    findings: Html = field(default_factory=Html)
    desk_text: Html = field(default_factory=Html)
    saved: Html = field(default_factory=Html)
    ready: bool = False  # no blocker stands: the text may be copied
    found: tuple[Finding, ...] = ()  # all that the check said, also what was set aside
    revision: int = 0  # of the stored edit


@dataclass(frozen=True, slots=True)
class Opened:
    """The case that a page has open, with what it needs to check an edit without asking the store for the thread."""

    id: str
    stored: StoredCase
    case: Case

    @property
    def thread(self) -> tuple[Message, ...]:
        """What was said before the message that is answered."""
        return _before(self.stored)


@dataclass(frozen=True, slots=True)
class Screen:
    """The whole page after «Draft a reply» or the opening of a case. `opened` is None when there is none.

    `message` is the text without its secrets: from then on the page shows nothing else of it.
    """

    message: str = ""
    channel: str = "chat"
    language: str = DETECTED  # as a person set it
    intent: str = DETECTED
    urgency: str = DETECTED
    opened: Opened | None = None
    problem: Html = field(default_factory=Html)
    notices: Html = field(default_factory=Html)
    thread: Html = field(default_factory=Html)
    understanding: Html = field(default_factory=Html)
    working: Html = field(default_factory=Html)
    hand_over: Html = field(default_factory=Html)
    head: Html = field(default_factory=Html)
    timing: Html = field(default_factory=Html)
    draft: Draft | None = None
    text: str = ""  # in the editor
    checked: Checked = field(default_factory=Checked)

    @property
    def case(self) -> Case | None:
        """The case as it was understood."""
        return self.opened.case if self.opened else None


class ReplyDesk:
    """The actions of one panel in one language of its interface. Holds no case: the page names the one that it shows,
    so that no page can show what belongs to another. `by` is the page that acts, for the audit trail.
    """

    def __init__(self, assistant: Assistant, store: Store, interface: str = "en") -> None:
        self._assistant, self._store, self.interface = assistant, store, interface

    @property
    def desk_language(self) -> str:
        """The language that the agent reads."""
        return self._assistant.desk_language

    # --- a message comes in, a case is opened -------------------------------------------------------------------------

    def draft(self, text: str, channel: str, language: str, opened: str = "", by: str = "") -> Screen:
        """Understands, keeps and drafts; the working translation is a second step (`translation`).

        A text that is not the open case's message is a case of its own; the same text with another language or
        channel is that case understood anew.
        """

        def work() -> Screen:
            known = None if language == DETECTED else normalize(language)
            message = Message(text, wire.channel(channel), language=known)
            held = self._held(opened)
            if held and held.messages and _answered(held).text == text:
                self._store.correct(held.id, by, language=known)
                return self._screen(held.id, channel=channel)
            started = now_utc().isoformat(timespec="seconds")
            case = self._assistant.handle(replace(message, sent=started), translate=False)
            case_id = self._store.add_case(case, by)
            if known:
                self._store.correct(case_id, by, language=known)
            return self._screen(case_id, fresh=case)

        return self._calmly(work, lambda why: Screen(message=self._without_secrets(text), problem=view.problem(why)))

    def add(self, text: str, channel: str, opened: str, by: str = "") -> Screen:
        """The customer's next message in the open case."""

        def work() -> Screen:
            held = self._store.case(opened)
            message = Message(text, wire.channel(channel), language=held.language, sent=now_utc().isoformat())
            case = self._assistant.handle(message, held.messages[-_THREAD:], translate=False)
            self._store.add_message(opened, case, by)
            return self._screen(opened)

        return self._calmly(work, lambda why: Screen(message=self._without_secrets(text), problem=view.problem(why)))

    def open(self, case_id: str) -> Screen:
        """A case of the store, with the reply as it was last typed; an empty page where there is none of that id."""
        return self._calmly(lambda: self._screen(case_id), lambda why: Screen(problem=view.problem(why)))

    def correct(self, opened: str, intent: str, urgency: str, by: str = "") -> Screen:
        """The need or the urgency as a person sees it; `DETECTED` leaves it to the machine again."""

        def work() -> Screen:
            self._store.correct(opened, by, intent=intent or None, urgency=urgency or None)
            return self._screen(opened)

        return self._calmly(work, lambda why: replace(self.open(opened), problem=view.problem(why)))

    def discard(self, opened: str, by: str = "") -> Screen:
        """Back to the draft as it was proposed."""

        def work() -> Screen:
            self._store.discard_edit(opened, by)
            return self._screen(opened)

        return self._calmly(work, lambda why: Screen(problem=view.problem(why)))

    def set_status(self, opened: str, status: Status, by: str = "") -> Html:
        """Hands the case over or closes it; says why where that could not be done."""

        def work() -> Html:
            self._store.set_status(opened, status, by)
            return Html()

        return self._calmly(work, view.problem)

    # --- the editor ---------------------------------------------------------------------------------------------------

    def translates(self, case: Case) -> bool:
        """False where there is nothing to translate: the agent reads the language, or nobody knows it."""
        return case.detection.language not in (self.desk_language, UND)

    def translation(self, opened: Opened | None) -> Html:
        """The working translation of the case's message; empty where none is wanted."""
        if opened is None or not self.translates(opened.case):
            return Html()

        def work() -> Html:
            translation, notes = self._assistant.working_translation(opened.case)
            return view.working(translation, notes, self.desk_language)

        return self._calmly(work, view.problem)

    def typed(self, text: str, held: Opened | None, opened: str, revision: int = 0, by: str = "") -> Checked:
        """Keeps the editor's text as it stands, and checks it. `held` may be another case's: `opened` counts."""
        checked = self.recheck(text, self.held(held, opened))
        if not opened or (held is not None and held.id == opened and not revision and text == _proposed(held.case)):
            return checked  # the draft itself: nothing was typed

        def work() -> Checked:
            saved = self._store.save_edit(opened, text, by, revision)
            return replace(checked, saved=view.saved(text, saved.at, other=saved.other), revision=saved.revision)

        return self._calmly(work, lambda why: replace(checked, saved=view.not_saved(why), revision=revision))

    def recheck(self, text: str, opened: Opened | None) -> Checked:
        """Checks the editor's text, as it stands."""
        if opened is None or not opened.case.drafts:
            return Checked()
        proposed = opened.case.drafts[0]
        if text == proposed.text:
            return self._calmly(lambda: self._checked(opened, proposed, edited=False), _unchecked)

        def work() -> Checked:
            edited = self._assistant.recheck(text, opened.case, opened.thread)
            return self._checked(opened, edited, edited=True) if edited else Checked()

        return self._calmly(work, _unchecked)

    def copied(self, text: str, held: Opened | None, opened: str, by: str = "") -> tuple[str, Checked, Html]:
        """Checks `text` once more. Where nothing blocks, keeps what was suggested, edited and sent, and gives the text
        to copy and what to say; else an empty text.
        """
        current = self.held(held, opened)
        checked = self.recheck(text, current)
        if current is None or not checked.ready:
            return "", checked, Html()

        def work() -> tuple[str, Checked, Html]:
            distance = self._store.copied(opened, current.case, text, checked.found, by)
            return text, checked, view.copied(distance)

        return self._calmly(work, lambda why: ("", replace(checked, verdict=view.problem(why)), Html()))

    def set_aside(
        self, text: str, held: Opened | None, opened: str, finding: Sequence[str], by: str = ""
    ) -> tuple[Opened | None, Checked]:
        """Sets a finding aside: its check, severity, words, and the reason. An empty `finding` takes all back."""

        def work() -> tuple[Opened | None, Checked]:
            if finding:
                check, severity, words, reason = finding
                self._store.dismiss(opened, SetAside(check, words, reason), severity, by)
            else:
                self._store.restore_findings(opened, by)
            current = self.held(None, opened)
            return current, self.recheck(text, current)

        return self._calmly(work, lambda why: (held, Checked(verdict=view.problem(why))))

    def held(self, held: Opened | None, opened: str) -> Opened | None:
        """The case that the page names: what the server still has of it, or read again after a restart."""
        if held is not None and held.id == opened:
            return held
        with suppress(AssistError):
            return self._opened(opened) if opened else None
        return None

    # --- the queue ----------------------------------------------------------------------------------------------------

    def queue(self, show: str, search: str, facets: Sequence[str], opened: str) -> Html:
        """The queue's lines. `facets` are «urgency:high», «language:es», «intent:fees», «channel:chat»."""

        def work() -> Html:
            chosen: dict[str, list[str]] = {"urgency": [], "language": [], "intent": [], "channel": []}
            for facet in facets:
                kind, _, value = facet.partition(":")
                chosen[kind].append(value)
            wanted = Filter(
                next((one for one in SHOWN if one == show), "work"),
                search,
                tuple(chosen["urgency"]),
                tuple(chosen["language"]),
                tuple(chosen["intent"]),
                tuple(chosen["channel"]),
            )
            found = self._store.queue(wanted)
            return queue_view.queue(found, opened, now_utc(), filtered=bool(search or facets or show != "work"))

        return self._calmly(work, view.problem)

    # --- one place for each -------------------------------------------------------------------------------------------

    def _held(self, case_id: str) -> StoredCase | None:
        with suppress(AssistError):
            return self._store.case(case_id) if case_id else None
        return None

    def _opened(self, case_id: str, fresh: Case | None = None, channel: str | None = None) -> Opened:
        """`fresh` is what was just understood of the case's only message."""
        stored = self._store.case(case_id)
        message = replace(_answered(stored), language=stored.language)
        if channel:
            message = replace(message, channel=wire.channel(channel))
        if fresh is not None and message.text == fresh.message.text:
            return Opened(case_id, stored, fresh)
        corrected = {"intent": stored.intent, "urgency": stored.urgency}
        case = self._assistant.handle(message, _before(stored), translate=False, **corrected)  # type: ignore[arg-type]
        return Opened(case_id, stored, case)

    def _screen(self, case_id: str, fresh: Case | None = None, channel: str | None = None) -> Screen:
        opened = self._opened(case_id, fresh, channel)
        stored, case = opened.stored, opened.case
        if fresh is None:
            self._store.reread(case_id, case)
        draft = case.drafts[0] if case.drafts else None
        edit = stored.edit if draft else None
        text = edit.text if edit else _proposed(case)
        checked = self.recheck(text, opened)
        if edit:
            checked = replace(checked, saved=view.saved(text, edit.at), revision=edit.revision)
        return Screen(
            message=case.message.text,
            channel=case.message.channel,
            language=stored.language or DETECTED,
            intent=stored.intent or DETECTED,
            urgency=stored.urgency or DETECTED,
            opened=opened,
            notices=view.notices(case),
            thread=queue_view.thread(opened.thread, case.detection.language),
            understanding=view.understanding(case),
            working=view.translating(self.desk_language) if self.translates(case) else Html(),
            hand_over=view.hand_over(case),
            head=view.draft_head(draft) if draft else view.no_draft(),
            timing=view.timing(case),
            draft=draft,
            text=text,
            checked=checked,
        )

    def _checked(self, opened: Opened, draft: Draft, *, edited: bool) -> Checked:
        kept, aside = _without(draft.findings, draft.text, opened.stored.set_aside)
        shown = replace(draft, findings=kept, scorecard=Scorecard.of(kept))
        return Checked(
            verdict=findings.verdict(shown, aside),
            findings=findings.findings(kept, draft.text, "ra-draft"),
            desk_text=view.desk_text(draft, edited),
            ready=draft.sendable,
            found=draft.findings,
        )

    def _without_secrets(self, text: str) -> str:
        """What may stay in the message box after a failure; nothing where that is not certain."""
        with suppress(Exception):
            cut = self._assistant.protect(text).text
            cut.encode()  # a lone surrogate could not travel back
            return cut
        return ""

    def _calmly(self, work: Callable[[], T], instead: Callable[[str], T]) -> T:
        """The result of `work`, or `instead` with one line to read. No customer's word reaches a log on the way."""
        with speaking(self.interface):
            try:
                return work()
            except AssistError as error:
                return instead(str(error))
            except Exception as error:  # a defect of ours: the page stays usable, the place is named, the text is not
                frame = traceback.extract_tb(error.__traceback__)[-1]
                place = f"{type(error).__name__} in {frame.name}, line {frame.lineno}"
                print(f"assist panel: {place} of {frame.filename}", file=sys.stderr)  # noqa: T201
                return instead(f"something went wrong inside ({place}); please report this line")


def facets(interface: str) -> list[tuple[str, str]]:
    """What the queue can be filtered by: a label and the facet that `ReplyDesk.queue` takes."""
    with speaking(interface):
        kinds = (
            ("urgency", say("case", "urgency"), tuple(reversed(URGENCIES))),
            ("intent", say("case", "need"), keys_of("intent")),
            ("channel", say("page", "channel"), keys_of("channel")),
        )
        return [(f"{name}: {word(kind, value)}", f"{kind}:{value}") for kind, name, values in kinds for value in values]


def _unchecked(why: str) -> Checked:
    return Checked(verdict=view.problem(why))


def _proposed(case: Case) -> str:
    return case.drafts[0].text if case.drafts else ""


def _answered(stored: StoredCase) -> Message:
    """The customer's latest message."""
    return next(message for message in reversed(stored.messages) if message.author == "customer")


def _before(stored: StoredCase) -> tuple[Message, ...]:
    last = max(index for index, message in enumerate(stored.messages) if message.author == "customer")
    return stored.messages[max(0, last - _THREAD) : last]


def _without(found: tuple[Finding, ...], text: str, aside: Sequence[SetAside]) -> tuple[tuple[Finding, ...], int]:
    """The findings that count, and how many were set aside: those of the same check about the same words."""
    dismissed = {(one.check, one.words) for one in aside}

    def counts(finding: Finding) -> bool:
        words = text[slice(*finding.span)] if finding.span else ""
        return finding.severity == "blocker" or (finding.check, words) not in dismissed

    kept = tuple(finding for finding in found if counts(finding))
    return kept, len(found) - len(kept)
