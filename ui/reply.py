"""What happens on the Reply page, free of gradio: the agent's actions in, what the page shows out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from assist import wire
from assist.errors import AssistError
from assist.languages import normalize
from assist.personal import PersonalWriter
from assist.pipeline import MAX_CHARACTERS, Assistant
from assist.records import UND, URGENCIES, Case, Draft, Finding, Message, Scorecard
from assist.store import Store, StoredCase
from assist.store.records import SetAside, Status
from assist.store.times import now_utc
from ui import editor_view, findings, thread_view, view
from ui.calm import calmly
from ui.markup import Html
from ui.reading import Reading
from ui.screen import DETECTED, THREAD, Checked, Opened, Screen, answered_at
from ui.words import keys_of, say, speaking, word
from ui.writing import Writing


class ReplyDesk:
    """The actions of one panel in one language of its interface. Holds no case: the page names the one that it shows,
    so that no page can show what belongs to another. `by` is the page that acts, for the audit trail.
    """

    def __init__(
        self, assistant: Assistant, store: Store, interface: str = "en", writer: PersonalWriter | None = None
    ) -> None:
        self._assistant, self._store, self.interface = assistant, store, interface
        self.reading = Reading(assistant, interface, self.held)
        self.writing = Writing(assistant, store, interface, self.held, writer)

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

        return calmly(
            self.interface, work, lambda why: Screen(message=self._without_secrets(text), problem=view.problem(why))
        )

    def add(self, text: str, channel: str, opened: str, by: str = "") -> Screen:
        """The customer's next message in the open case."""

        def work() -> Screen:
            held = self._store.case(opened)
            message = Message(text, wire.channel(channel), language=held.language, sent=now_utc().isoformat())
            case = self._assistant.handle(message, held.messages[-THREAD:], translate=False)
            self._store.add_message(opened, case, by)
            return self._screen(opened)

        return calmly(
            self.interface, work, lambda why: Screen(message=self._without_secrets(text), problem=view.problem(why))
        )

    def open(self, case_id: str) -> Screen:
        """A case of the store, with the reply as it was last typed; an empty page where there is none of that id."""
        return calmly(self.interface, lambda: self._screen(case_id), lambda why: Screen(problem=view.problem(why)))

    def correct(self, opened: str, intent: str, urgency: str, by: str = "") -> Screen:
        """The need or the urgency as a person sees it; `DETECTED` leaves it to the machine again."""

        def work() -> Screen:
            self._store.correct(opened, by, intent=intent or None, urgency=urgency or None)
            return self._screen(opened)

        return calmly(self.interface, work, lambda why: replace(self.open(opened), problem=view.problem(why)))

    def discard(self, opened: str, by: str = "") -> Screen:
        """Back to the draft as it was proposed."""

        def work() -> Screen:
            self._store.discard_edit(opened, by)
            return self._screen(opened)

        return calmly(self.interface, work, lambda why: Screen(problem=view.problem(why)))

    def set_status(self, opened: str, status: Status, by: str = "") -> Html:
        """Hands the case over or closes it; says why where that could not be done."""

        def work() -> Html:
            self._store.set_status(opened, status, by)
            return Html()

        return calmly(self.interface, work, view.problem)

    # --- the editor ---------------------------------------------------------------------------------------------------

    def opine(self, opened: str, kind: str, given: bool, by: str = "") -> Html:
        """Notes what the agent thinks of the proposal, or takes it back."""

        def work() -> Html:
            if given:
                self._store.add_feedback(opened, kind, "", by)
            else:
                self._store.withdraw_feedback(opened, kind, by)
            return editor_view.opinions(self._store.case(opened).opinions)

        return calmly(self.interface, work, view.problem)

    def typed(self, text: str, held: Opened | None, opened: str, revision: int = 0, by: str = "") -> Checked:
        """Keeps the editor's text as it stands, and checks it. `held` may be another case's: `opened` counts."""
        checked = self.recheck(text, self.held(held, opened))
        if not opened or (held is not None and held.id == opened and not revision and text == held.proposed):
            return checked  # the draft itself: nothing was typed

        def work() -> Checked:
            saved = self._store.save_edit(opened, text, by, revision)
            return replace(
                checked,
                saved=editor_view.saved(text, saved.at, saved.revision, other=saved.other),
                revision=saved.revision,
            )

        return calmly(
            self.interface, work, lambda why: replace(checked, saved=editor_view.not_saved(why), revision=revision)
        )

    def recheck(self, text: str, opened: Opened | None) -> Checked:
        """Checks the editor's text, as it stands."""
        if opened is None or not opened.case.drafts:
            return Checked()
        proposed = opened.case.drafts[0]
        if not text.strip() and not proposed.text:
            return Checked()  # nothing was proposed and nothing written yet
        if text == proposed.text:
            return calmly(self.interface, lambda: self._checked(opened, proposed, edited=False), _unchecked)

        def work() -> Checked:
            edited = self._assistant.recheck(text, opened.case, opened.said)
            return self._checked(opened, edited, edited=True) if edited else Checked()

        return calmly(self.interface, work, _unchecked)

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

        return calmly(self.interface, work, lambda why: ("", replace(checked, verdict=view.problem(why)), Html()))

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

        return calmly(self.interface, work, lambda why: (held, Checked(verdict=view.problem(why))))

    def held(self, held: Opened | None, opened: str) -> Opened | None:
        """The case that the page names: what the server still has of it, or read again after a restart."""
        if held is not None and held.id == opened:
            return held
        with suppress(AssistError):
            return self._opened(opened) if opened else None
        return None

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
        text = edit.text if edit else opened.proposed
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
            working=self.reading.before_translation(case),
            hand_over=view.hand_over(case),
            head=view.draft_head(draft) if draft else view.no_draft(),
            timing=view.timing(case),
            opinions=editor_view.opinions(stored.opinions) if opened.proposed else Html(),
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


def facets(interface: str) -> list[tuple[str, str]]:
    """What the queue can be filtered by: a label and the facet that `ui.looks.Asked` takes."""
    with speaking(interface):
        kinds = (
            ("urgency", say("case", "urgency"), tuple(reversed(URGENCIES))),
            ("intent", say("case", "need"), keys_of("intent")),
            ("channel", say("page", "channel"), keys_of("channel")),
        )
        return [(f"{name}: {word(kind, value)}", f"{kind}:{value}") for kind, name, values in kinds for value in values]


def _unchecked(why: str) -> Checked:
    return Checked(verdict=view.problem(why))


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
