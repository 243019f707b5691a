"""START HERE: the way of a message, top to bottom.

    protect -> detect -> translate -> triage -> retrieve -> draft -> check -> Case

`Assistant.handle` is that line and nothing else. What each stage may do stands in `ports.py`, what it hands on in
`records.py`; which backend runs behind a port is chosen in `assembly.py`, and only there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from time import perf_counter

from assist.errors import AssistError, UsageError
from assist.hand_over import hand_over_note
from assist.ports import (
    Checker,
    Drafter,
    Guide,
    LanguageDetector,
    Preparer,
    Protector,
    Retriever,
    Translator,
    Triager,
    TwinFinder,
)
from assist.promises import dated, follow_up
from assist.records import (
    UND,
    Candidate,
    Case,
    Detection,
    Draft,
    FollowUp,
    Message,
    Protected,
    Scorecard,
    Timings,
    Translation,
    Triage,
    Urgency,
)

MAX_CHARACTERS = 50_000  # a help desk's ticket is far shorter; longer is a file pasted by mistake


@dataclass(frozen=True, slots=True)
class Assistant:
    """The stages of one desk. Build it with `assist.assemble()`; it is safe to share between threads."""

    protect: Protector
    detector: LanguageDetector
    translator: Translator
    triager: Triager
    prepare: Preparer
    retriever: Retriever
    drafter: Drafter
    check: Checker
    find_twins: TwinFinder
    guide: Guide
    desk_language: str = "en"
    languages: tuple[str, ...] = ()  # that the desk serves; empty: all

    def handle(
        self,
        message: Message,
        thread: Sequence[Message] = (),
        *,
        reply_language: str | None = None,
        translate: bool = True,
        intent: str | None = None,
        urgency: Urgency | None = None,
    ) -> Case:
        """Message in, Case out. `thread` holds the earlier messages of both sides, oldest first.

        `reply_language` overrides the customer's language for the draft. With `translate=False` the working
        translation stays None; triage and drafts never depend on it. `intent` and `urgency` are a person's corrections
        of what triage says. Raises `UsageError` for a text that cannot be
        handled at all (empty, not Unicode, longer than `MAX_CHARACTERS`).
        """
        watch = _Stopwatch()

        # 1. Secrets are cut out first; from here on nobody sees the text as it came in.
        _refuse_unusable(message.text)
        protected = self.protect(message.text)
        message = replace(message, text=protected.text)
        said = tuple(self.protect(earlier.text) for earlier in thread)
        thread = tuple(replace(earlier, text=cut.text) for earlier, cut in zip(thread, said, strict=True))
        watch.lap("protect")

        # 2. The customer's language, or `und`.
        detection = self._detect(message, protected, tuple(zip(thread, said, strict=True)))
        watch.lap("detect")

        # 3. A working translation, for the agent to read. Nothing below depends on it.
        working, notes = self._working_translation(detection, message) if translate else (None, ())
        watch.lap("translate")

        # 4. What the customer needs, from the customer's own words. What that needs is read once per process.
        self.triager.prepare()
        watch.lap("load")
        triage = self.triager.triage(protected, detection.language, thread)
        if intent is not None:
            triage = self.triager.corrected(triage, intent, protected, thread)
        if urgency is not None:
            triage = replace(triage, urgency=urgency)
        watch.lap("triage")

        # What this language and intent need is read once per process too; later messages find it there.
        language = reply_language or detection.language
        self.prepare(language, triage.intent)
        watch.lap("load")

        # 5. Drafts from reviewed sources, in the customer's language.
        sources = self.retriever.retrieve(protected, triage, detection.language)
        drafts = self.drafter.draft(
            protected,
            language,
            triage,
            sources,
            channel=message.channel,
            desk_language=self.desk_language,
            thread=thread,
        )
        watch.lap("draft")

        # 6. Every draft passes every check, or is marked as not sendable.
        conversation = (*thread, message)
        drafts = tuple(self._checked(draft, conversation) for draft in drafts)
        twins = self._twin_notes((*said, protected))
        watch.lap("check")

        # 7. For the agent: how such a case is handled, when the customer hears from us, what a colleague must know.
        hand_over = _hand_over(language, detection, triage, drafts)
        procedure = dated(self.guide(triage.intent), conversation)
        emergency = dated(self.guide.emergency(secret.kind for secret in protected.secrets), conversation)
        turns = tuple(zip(thread, said, strict=True))
        promise = follow_up(procedure.follow_up_hours if procedure else None, message, turns)
        note = (
            hand_over_note(hand_over, triage, (emergency, procedure), (*turns, (message, protected)), promise)
            if hand_over
            else None
        )

        return Case(
            message=message,
            secrets=protected.secrets,
            entities=protected.entities,
            detection=detection,
            working=working,
            triage=triage,
            sources=sources,
            drafts=drafts,
            hand_over=hand_over,
            notes=(*_secret_notes(protected), *_late_notes(promise), *twins, *notes),
            timings_ms=watch.timings(translated=translate),
            procedure=procedure,
            emergency=emergency,
            follow_up=promise,
            hand_over_note=note,
        )

    def recheck(self, text: str, case: Case, thread: Sequence[Message] = ()) -> Draft | None:
        """The case's first draft with an agent's edit of its text, checked again; None when the case has no draft."""
        if not case.drafts:
            return None
        edited = replace(case.drafts[0], text=text)
        return self._checked(edited, (*thread, case.message))

    def prior(self, locale: str | None) -> dict[str, float]:
        """How the languages weigh before anything was said: those the desk serves, and that of the account's locale."""
        prior = dict.fromkeys(self.languages, 1.0 / max(1, len(self.languages)))
        if locale is not None:
            prior[locale] = prior.get(locale, 0.0) + 1.0
        return prior

    def working_translation(self, case: Case) -> tuple[Translation | None, tuple[str, ...]]:
        """The translation that `handle(translate=False)` left out, with notes on what was missing for it."""
        return self._working_translation(case.detection, case.message)

    def _detect(self, message: Message, protected: Protected, thread: Sequence[tuple[Message, Protected]]) -> Detection:
        if message.language is not None:
            return Detection(protected.text, message.language, 1.0, ((message.language, 1.0),), (), "set by the desk")
        prior = self.prior(message.locale)
        for earlier, cut in thread:
            if earlier.author == "customer":
                language = earlier.language or self.detector.detect(cut).language
                if language != UND:
                    prior[language] = prior.get(language, 0.0) + 1.0
        return self.detector.detect(protected, prior or None)

    def _twin_notes(self, messages: Sequence[Protected]) -> tuple[str, ...]:
        """Addresses of one conversation that are easily taken for each other: a typo, or one planted by a thief."""
        found = (entity.text for cut in messages for entity in cut.entities if entity.kind == "address")
        return tuple(
            f"two addresses in this conversation look alike and differ: {one} and {other}; compare every character"
            for one, other in self.find_twins(found)
        )

    def _working_translation(
        self, detection: Detection, message: Message
    ) -> tuple[Translation | None, tuple[str, ...]]:
        if detection.language == UND:
            return None, ("not translated: the language is undetermined",)
        try:
            return self.translator.translate(message.text, detection.language, self.desk_language), ()
        except AssistError as error:
            return None, (f"not translated: {error}",)

    def _checked(self, draft: Draft, conversation: tuple[Message, ...]) -> Draft:
        candidate = Candidate(draft.text, draft.language, "reply", thread=conversation, playbook=draft.playbook)
        findings = self.check(candidate)
        scorecard = Scorecard.of(findings)
        return replace(draft, findings=findings, scorecard=scorecard, sendable=scorecard.sendable)


def _refuse_unusable(text: str) -> None:
    if not text.strip():
        raise UsageError("the message is empty")
    if len(text) > MAX_CHARACTERS:
        raise UsageError(f"the message has {len(text):,} characters; at most {MAX_CHARACTERS:,} are handled at once")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UsageError(f"the message is not valid Unicode at character {error.start}") from None


def _hand_over(language: str, detection: Detection, triage: Triage, drafts: Sequence[Draft]) -> str | None:
    if triage.escalate:
        return f"urgency {triage.urgency}: a person takes this case now"
    if language == UND:
        return f"the language could not be determined ({detection.reason}); choose it"
    if triage.intent == "other" and not triage.confidence:
        return f"messages in {language} are not understood yet; read the translation"
    if triage.intent == "other":
        return "what the customer needs was not understood well enough for a reviewed reply"
    if not drafts:
        return f"no reviewed reply text for {triage.intent} in {language}"
    if not any(draft.sendable for draft in drafts):
        return "no draft passed the checks"
    return None


def _secret_notes(protected: Protected) -> tuple[str, ...]:
    kinds = tuple(dict.fromkeys(secret.kind for secret in protected.secrets))
    return tuple(f"the customer sent a {kind}; it was cut out and is kept nowhere" for kind in kinds)


def _late_notes(promise: FollowUp | None) -> tuple[str, ...]:
    if promise is None or not promise.overdue:
        return ()
    return (f"the customer was told to expect news by {promise.promised}; that time has passed",)


class _Stopwatch:
    """Laps in milliseconds, by stage."""

    def __init__(self) -> None:
        self._start = self._last = perf_counter()
        self._laps: dict[str, float] = {}

    def lap(self, stage: str) -> None:
        now = perf_counter()
        self._laps[stage] = round(self._laps.get(stage, 0.0) + (now - self._last) * 1000, 3)
        self._last = now

    def timings(self, *, translated: bool) -> Timings:
        laps = self._laps
        return Timings(
            protect=laps["protect"],
            detect=laps["detect"],
            translate=laps["translate"] if translated else None,
            triage=laps["triage"],
            load=laps["load"],
            draft=laps["draft"],
            check=laps["check"],
            total=round((self._last - self._start) * 1000, 3),
        )
