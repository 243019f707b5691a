"""The straight line, with fakes that refuse what they were not given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import pytest
from guides import NoProcedures

from assist.errors import UnsupportedPair, UsageError
from assist.pipeline import MAX_CHARACTERS, Assistant
from assist.protect import look_alike_pairs
from assist.protect import protect as real_protect
from assist.records import (
    Candidate,
    Channel,
    Detection,
    Draft,
    Finding,
    Hit,
    Message,
    Protected,
    Secret,
    Translation,
    Triage,
)

SECRET = "abandon abandon about"
MARKER = "⟦seed-phrase removed⟧"
TRIAGE = Triage("withdrawal.pending", 0.9, "normal", "worried", False, (), ("tx-hash",))
BLOCKER = Finding("blocker", "secret-request", "asks for a secret", (0, 1))


def protect(text: str) -> Protected:
    if SECRET not in text:
        return Protected(text)
    start = text.index(SECRET)
    return Protected(text.replace(SECRET, MARKER), (), (Secret("seed-phrase", (start, start + len(MARKER))),))


@dataclass
class Detector:
    answers: Mapping[str, str]
    priors: list[Mapping[str, float] | None] = field(default_factory=list)

    def detect(self, protected: Protected, prior: Mapping[str, float] | None = None) -> Detection:
        self.priors.append(prior)
        return Detection(protected.text, self.answers[protected.text], 0.9, reason="fake")


@dataclass
class Translator:
    answers: Mapping[tuple[str, str, str], str]

    def supports(self, source: str, target: str) -> bool:
        return any(key[1:] == (source, target) for key in self.answers)

    def translate(self, text: str, source: str, target: str) -> Translation:
        if not self.supports(source, target):
            raise UnsupportedPair(source, target)
        return Translation(self.answers[text, source, target], source, target, "fake")


@dataclass
class Triager:
    triaged: Triage = TRIAGE

    def prepare(self) -> None: ...

    def triage(self, protected: Protected, language: str, thread: Sequence[Message] = ()) -> Triage:
        assert SECRET not in protected.text + "".join(message.text for message in thread)
        return self.triaged


class Retriever:
    def retrieve(self, protected: Protected, triage: Triage, language: str) -> tuple[Hit, ...]:
        return (Hit(triage.intent, "a playbook", "playbook", 1.0),)


@dataclass
class Drafter:
    texts: Mapping[str, str]

    def draft(
        self,
        protected: Protected,
        language: str,
        triage: Triage,
        sources: Sequence[Hit],
        *,
        channel: Channel,
        desk_language: str,
        thread: Sequence[Message] = (),
    ) -> tuple[Draft, ...]:
        if language not in self.texts:
            return ()
        return (Draft(self.texts[language], language, None, desk_language, triage.intent, "1", "playbook"),)


def check(candidate: Candidate) -> tuple[Finding, ...]:
    return (BLOCKER,) if "BAD" in candidate.text else ()


def desk(answers: Mapping[str, str], **parts: object) -> Assistant:
    return Assistant(
        protect=protect,
        detector=Detector(answers),
        translator=parts.get("translator", Translator({("hola", "es", "en"): "hello"})),  # type: ignore[arg-type]
        triager=parts.get("triager", Triager()),  # type: ignore[arg-type]
        prepare=lambda language, intent: None,
        retriever=Retriever(),
        drafter=Drafter(parts.get("texts", {"es": "Hola."})),  # type: ignore[arg-type]
        check=check,
        find_twins=look_alike_pairs,
        guide=NoProcedures(),
        languages=parts.get("languages", ()),  # type: ignore[arg-type]
    )


def test_a_message_becomes_a_checked_case() -> None:
    case = desk({"hola": "es"}).handle(Message("hola"))
    assert case.working is not None
    assert (case.working.text, case.drafts[0].text, case.drafts[0].sendable, case.hand_over) == (
        "hello",
        "Hola.",
        True,
        None,
    )
    assert case.drafts[0].scorecard is not None
    assert case.timings_ms.translate is not None


def test_without_translation_the_draft_is_the_same() -> None:
    assistant = desk({"hola": "es"})
    with_it, without = assistant.handle(Message("hola")), assistant.handle(Message("hola"), translate=False)
    assert with_it.drafts == without.drafts
    assert (without.working, without.timings_ms.translate) == (None, None)
    assert assistant.working_translation(without) == (with_it.working, ())


def test_missing_engine_leaves_a_note_and_a_draft() -> None:
    case = desk({"olá": "pt"}, texts={"pt": "Olá."}).handle(Message("olá"))
    assert case.working is None
    assert "pt to en" in case.notes[0]
    assert case.drafts[0].sendable


def test_secrets_never_pass_the_first_stage() -> None:
    text = f"hola {SECRET}"
    cut = f"hola {MARKER}"
    assistant = desk({cut: "es"}, translator=Translator({(cut, "es", "en"): f"hello {MARKER}"}))
    case = assistant.handle(Message(text), [Message(text), Message(text, author="agent")])
    assert SECRET not in repr(case)
    assert "seed-phrase" in case.notes[0]


def test_blocked_draft_is_not_sendable_and_goes_to_a_person() -> None:
    case = desk({"hola": "es"}, texts={"es": "BAD"}).handle(Message("hola"))
    assert (case.drafts[0].sendable, case.hand_over) == (False, "no draft passed the checks")


def test_undetermined_language_is_not_drafted_in_english() -> None:
    case = desk({"ok": "und"}, texts={"en": "Hi."}).handle(Message("ok"))
    assert case.drafts == ()
    assert case.hand_over is not None
    assert "language" in case.hand_over


@pytest.mark.parametrize(("confidence", "says"), [(0.0, "messages in es are not understood yet"), (0.7, "well enough")])
def test_hand_over_tells_an_unknown_language_from_an_unclear_message(confidence: float, says: str) -> None:
    triage = Triage("other", confidence, "normal", "neutral", False)
    case = desk({"hola": "es"}, triager=Triager(triage), texts={}).handle(Message("hola"))
    assert case.hand_over is not None
    assert says in case.hand_over


def test_escalated_case_keeps_its_emergency_draft() -> None:
    triage = Triage("security.account_theft", 0.9, "critical", "worried", True)
    case = desk({"hola": "es"}, triager=Triager(triage)).handle(Message("hola"))
    assert case.drafts
    assert case.hand_over is not None


def test_earlier_customer_messages_weigh_on_the_language() -> None:
    assistant = desk({"hola": "es", "ok": "es"})
    assistant.handle(Message("ok"), [Message("hola"), Message("hello", author="agent")], translate=False)
    assert isinstance(assistant.detector, Detector)
    assert assistant.detector.priors[-1] == {"es": 1.0}


def test_language_set_by_the_desk_beats_detection() -> None:
    case = desk({}).handle(Message("hola", language="es"))
    assert (case.detection.language, case.detection.confidence) == ("es", 1.0)


def test_edited_draft_is_checked_again() -> None:
    assistant = desk({"hola": "es"})
    case = assistant.handle(Message("hola"))
    edited = assistant.recheck("BAD", case)
    assert edited is not None
    assert (edited.text, edited.sendable, edited.findings) == ("BAD", False, (BLOCKER,))


@pytest.mark.parametrize(
    ("text", "says"),
    [("", "empty"), (" \n", "empty"), ("x" * (MAX_CHARACTERS + 1), "characters"), ("a\ud800", "Unicode")],
)
def test_unusable_text_is_refused_in_one_line(text: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        desk({}).handle(Message(text))


def test_the_accounts_locale_and_the_desks_languages_are_a_prior() -> None:
    stages = desk({"ok": "es"}, languages=("es", "pt"))
    stages.handle(Message("ok", locale="pt"), translate=False)
    assert isinstance(stages.detector, Detector)
    assert stages.detector.priors == [{"es": 0.5, "pt": 1.5}]


def test_without_locale_thread_and_languages_there_is_no_prior() -> None:
    stages = desk({"ok": "es"})
    stages.handle(Message("ok"), translate=False)
    assert isinstance(stages.detector, Detector)
    assert stages.detector.priors == [None]


def test_look_alike_addresses_of_a_conversation_are_pointed_out() -> None:
    mine = "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"
    planted = "0x5aaeb611223344556677889900112233441beaed"
    text, earlier = f"I sent it to {planted}", f"my address is {mine}"
    stages = replace(desk({text: "es", earlier: "es"}), protect=real_protect)
    case = stages.handle(Message(text), (Message(earlier),), translate=False)
    (note,) = [note for note in case.notes if mine in note]
    assert "look alike" in note
    assert planted in note
    assert not any("look alike" in note for note in stages.handle(Message(text), translate=False).notes)
