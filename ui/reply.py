"""What happens on the Reply page, free of gradio: the agent's actions in, what the page shows out."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TypeVar

from assist import wire
from assist.errors import AssistError
from assist.languages import normalize
from assist.own_words import own_words
from assist.personal import PersonalWriter
from assist.pipeline import MAX_CHARACTERS, Assistant
from assist.protect import protect
from assist.records import UND, URGENCIES, Case, Draft, Finding, Message, Scorecard
from assist.store import Filter, Store, StoredCase
from assist.store.records import SHOWN, SetAside, Status
from assist.store.times import now_utc
from ui import editor_view, findings, personal_view, queue_view, thread_view, view
from ui.heard import Heard, Interpreter
from ui.markup import Html
from ui.screen import DETECTED, THREAD, Checked, Opened, Own, Screen, answered_at
from ui.words import keys_of, say, speaking, word

T = TypeVar("T")


class ReplyDesk:
    """The actions of one panel in one language of its interface. Holds no case: the page names the one that it shows,
    so that no page can show what belongs to another. `by` is the page that acts, for the audit trail.
    """

    def __init__(
        self, assistant: Assistant, store: Store, interface: str = "en", writer: PersonalWriter | None = None
    ) -> None:
        self._assistant, self._store, self.interface = assistant, store, interface
        self._writer = writer
        self._interpreter = Interpreter(assistant.translator, assistant.desk_language)

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
            case = self._assistant.handle(message, held.messages[-THREAD:], translate=False)
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

    def said(self, key: str, held: Opened | None, opened: str) -> Html:
        """The translation of an earlier message of the open case; `key` is «case:number», as `thread_view` wrote it."""

        def work() -> Html:
            case_id, _, number = key.partition(":")
            current = self.held(held, opened)
            if current is None or case_id != opened or not number.isdecimal():
                return Html()
            message = current.stored.messages[int(number)]
            known = message.language or self._assistant.detector.detect(protect(message.text)).language
            language = current.case.detection.language if known == UND else known
            if language in (self.desk_language, UND):
                return thread_view.translated(key, None)
            return thread_view.translated(key, self._interpreter.hear(message.text, language))

        return self._calmly(work, lambda why: thread_view.translated(key, Heard(None, why)))

    def earlier(self, held: Opened | None, opened: str, shown: int) -> Html:
        """The thread with `shown` messages."""

        def work() -> Html:
            current = self.held(held, opened)
            if current is None:
                return Html()
            return thread_view.thread(current.earlier, current.case.detection.language, opened, shown)

        return self._calmly(work, view.problem)

    def back(self, text: str, held: Opened | None, opened: str) -> Html:
        """What a changed reply says in the desk's language; empty where the proposal's own text says it."""

        def work() -> Html:
            current = self.held(held, opened)
            if current is None or not current.case.drafts or text == _proposed(current.case) or not text.strip():
                return Html()
            draft = current.case.drafts[0]
            if draft.language == self.desk_language:
                return Html()
            return editor_view.back(text, self._interpreter.hear(text, draft.language), self.desk_language)

        return self._calmly(work, view.problem)

    def own(self, written: str, held: Opened | None, opened: str, by: str = "") -> Own:
        """Says the agent's own words in the customer's language, as the text that goes out; both are kept."""

        def work() -> Own:
            current = self.held(held, opened)
            if current is None or not current.case.drafts:
                return Own()
            language = current.case.drafts[0].language
            done = own_words(self._assistant, written, language, (*current.thread, current.case.message), back=False)
            self._store.add_draft(opened, done.draft, by)
            self._store.save_edit(opened, done.draft.text, by)
            return Own(self._opened(opened), done.draft.text, editor_view.own(done))

        return self._calmly(work, lambda why: Own(problem=view.problem(why)))

    def may_be_personal(self, case: Case | None) -> bool:
        """Whether the reviewed draft has a sentence that a chat model may say for this customer alone."""
        return case is not None and self._writer is not None and self._writer.off(case) is None

    def personal(self, held: Opened | None, opened: str, by: str = "") -> Iterator[Html]:
        """The personal draft as it grows, then what came of it; a page that stops listening stops the model."""
        current = self.held(held, opened)
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
            yield self._calmly(lambda: personal_view.growing("", language), view.problem)
            while goes_on:
                html, goes_on = self._calmly(step, lambda why: (view.problem(why), False))
                yield html
        finally:
            if isinstance(steps, Generator):
                steps.close()  # which frees the model at once

    def opine(self, opened: str, kind: str, given: bool, by: str = "") -> Html:
        """Notes what the agent thinks of the proposal, or takes it back."""

        def work() -> Html:
            if given:
                self._store.add_feedback(opened, kind, "", by)
            else:
                self._store.withdraw_feedback(opened, kind, by)
            return editor_view.opinions(self._store.case(opened).opinions)

        return self._calmly(work, view.problem)

    def typed(self, text: str, held: Opened | None, opened: str, revision: int = 0, by: str = "") -> Checked:
        """Keeps the editor's text as it stands, and checks it. `held` may be another case's: `opened` counts."""
        checked = self.recheck(text, self.held(held, opened))
        if not opened or (held is not None and held.id == opened and not revision and text == _proposed(held.case)):
            return checked  # the draft itself: nothing was typed

        def work() -> Checked:
            saved = self._store.save_edit(opened, text, by, revision)
            return replace(
                checked,
                saved=editor_view.saved(text, saved.at, saved.revision, other=saved.other),
                revision=saved.revision,
            )

        return self._calmly(work, lambda why: replace(checked, saved=editor_view.not_saved(why), revision=revision))

    def recheck(self, text: str, opened: Opened | None) -> Checked:
        """Checks the editor's text, as it stands."""
        if opened is None or not opened.case.drafts:
            return Checked()
        proposed = opened.case.drafts[0]
        if not text.strip() and not proposed.text:
            return Checked()  # nothing was proposed and nothing written yet
        if text == proposed.text:
            return self._calmly(lambda: self._checked(opened, proposed, edited=False), _unchecked)

        def work() -> Checked:
            edited = self._assistant.recheck(text, opened.case, opened.said)
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
            return text, checked, editor_view.copied(distance)

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
            return Opened(case_id, stored, self._to_write(fresh))
        corrected = {"intent": stored.intent, "urgency": stored.urgency}
        thread = stored.messages[: answered_at(stored)][-THREAD:]
        case = self._assistant.handle(message, thread, translate=False, **corrected)  # type: ignore[arg-type]
        return Opened(case_id, stored, self._to_write(case))

    def _to_write(self, case: Case) -> Case:
        """A case without a reviewed reply has an empty one, for the agent to write: it is checked as any other."""
        if case.drafts or case.detection.language == UND:
            return case
        empty = Draft("", case.detection.language, None, self.desk_language, None, None, "own")
        return replace(case, drafts=(empty,))

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
            checked = replace(checked, saved=editor_view.saved(text, edit.at, edit.revision), revision=edit.revision)
        return Screen(
            message=case.message.text,
            channel=case.message.channel,
            language=stored.language or DETECTED,
            intent=stored.intent or DETECTED,
            urgency=stored.urgency or DETECTED,
            opened=opened,
            notices=view.notices(case),
            thread=thread_view.thread(opened.earlier, case.detection.language, case_id),
            letter=view.letter(case, thread_view.networks(opened.thread)),
            understanding=view.understanding(case),
            working=view.translating(self.desk_language) if self.translates(case) else Html(),
            hand_over=view.hand_over(case),
            head=view.draft_head(draft) if draft else view.no_draft(),
            timing=view.timing(case),
            opinions=editor_view.opinions(stored.opinions) if _proposed(case) else Html(),
            own=stored.own_words or "",
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
            marks=findings.marks(kept, draft.text),
            desk_text=editor_view.desk_text(draft, edited),
            ready=draft.sendable,
            found=draft.findings,
        )

    def _without_secrets(self, text: str) -> str:
        """What may stay in the message box after a failure; nothing where that is not certain, or where it is so much
        that the browser would stand still.
        """
        if len(text) > MAX_CHARACTERS:
            return ""
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
    return stored.messages[answered_at(stored)]


def _without(found: tuple[Finding, ...], text: str, aside: Sequence[SetAside]) -> tuple[tuple[Finding, ...], int]:
    """The findings that count, and how many were set aside: those of the same check about the same words."""
    dismissed = {(one.check, one.words) for one in aside}

    def counts(finding: Finding) -> bool:
        words = text[slice(*finding.span)] if finding.span else ""
        return finding.severity == "blocker" or (finding.check, words) not in dismissed

    kept = tuple(finding for finding in found if counts(finding))
    return kept, len(found) - len(kept)
