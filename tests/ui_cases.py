"""What the panel's tests share: a case made by hand, and a desk whose stages refuse what they were not given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from guides import NoProcedures

from assist.errors import UnsupportedPair
from assist.pipeline import Assistant
from assist.protect import look_alike_pairs
from assist.records import (
    UND,
    Candidate,
    Case,
    Channel,
    Detection,
    Draft,
    Entity,
    Finding,
    Hit,
    Message,
    Protected,
    Scorecard,
    Secret,
    Timings,
    Translation,
    Triage,
)

ES = "Mi retiro de 500 USDT no llegó"
PT = "Meu saque não chegou"
REPLY = "Entiendo su preocupación."
BAD = "Envíenos su frase semilla."
PHRASE = "legal winner thank year"
MARKER = "⟦seed-phrase removed⟧"
BLOCKER = Finding("blocker", "secret-request", "asks for a recovery phrase", (12, 25), "warn instead")
TIMINGS = Timings(0.1, 0.1, None, 0.1, 0.0, 0.1, 0.1, 12.4)


def triage(intent: str = "withdrawal.pending", **changes: object) -> Triage:
    made = Triage(
        intent,
        0.9,
        "high",
        "worried",
        False,
        ("retiro → withdrawal.pending", "no llegó → withdrawal.pending"),
        ("tx-hash",),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def draft(text: str = REPLY, language: str = "es", *findings: Finding) -> Draft:
    blockers = sum(finding.severity == "blocker" for finding in findings)
    card = Scorecard(blockers, sum(finding.severity == "warning" for finding in findings), 0)
    return Draft(
        text, language, "I understand.", "en", "withdrawal.pending", "1-3fa9c2d1", "playbook", False, findings, card,
        blockers == 0,
    )  # fmt: skip


def case(text: str = ES, language: str = "es", **changes: object) -> Case:
    made = Case(
        message=Message(text),
        secrets=(),
        entities=(),
        detection=Detection(text, language, 0.9, reason="function words" if language != UND else "too short"),
        working=None,
        triage=triage(),
        sources=(Hit("withdrawal.pending", "A withdrawal has not arrived", "playbook", 1.0),),
        drafts=(draft(),),
        hand_over=None,
        notes=(),
        timings_ms=TIMINGS,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def protect(text: str) -> Protected:
    if PHRASE in text:
        start = text.index(PHRASE)
        cut = text.replace(PHRASE, MARKER)
        return Protected(cut, (), (Secret("seed-phrase", (start, start + len(MARKER))),))
    if "500 USDT" in text:
        start = text.index("500 USDT")
        return Protected(text, (Entity("amount", "500 USDT", (start, start + 8)),))
    return Protected(text)


@dataclass
class Stages:
    """Every stage of a desk at once. `languages` and `replies` are all it knows; anything else is a KeyError."""

    languages: Mapping[str, str] = field(
        default_factory=lambda: {ES: "es", PT: "pt", "ok": UND, f"hola {MARKER}": "es"}
    )
    replies: Mapping[str, str] = field(default_factory=lambda: {"es": REPLY, "pt": BAD, UND: ""})
    translations: Mapping[tuple[str, str, str], str] = field(
        default_factory=lambda: {(ES, "es", "en"): "My withdrawal of 500 USDT has not arrived"}
    )
    channels: list[Channel] = field(default_factory=list)

    def detect(self, protected: Protected, prior: Mapping[str, float] | None = None) -> Detection:
        language = self.languages[protected.text]
        return Detection(protected.text, language, 0.9, reason="too short" if language == UND else "function words")

    def supports(self, source: str, target: str) -> bool:
        return any(key[1:] == (source, target) for key in self.translations)

    def translate(self, text: str, source: str, target: str) -> Translation:
        if not self.supports(source, target):
            raise UnsupportedPair(source, target, "get one with: assist models pull some-model")
        return Translation(self.translations[text, source, target], source, target, "fake", (source, target))

    def prepare(self) -> None: ...

    def triage(self, protected: Protected, language: str, thread: Sequence[Message] = ()) -> Triage:
        return triage("other" if language == UND else "withdrawal.pending")

    def corrected(self, triage: Triage, intent: str, protected: Protected, thread: Sequence[Message] = ()) -> Triage:
        return replace(triage, intent=intent)

    def retrieve(self, protected: Protected, triage: Triage, language: str) -> tuple[Hit, ...]:
        return (Hit(triage.intent, "A withdrawal has not arrived", "playbook", 1.0),)

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
        self.channels.append(channel)
        return (draft(self.replies[language], language),) if self.replies[language] else ()

    def check(self, candidate: Candidate) -> tuple[Finding, ...]:
        return (BLOCKER,) if "frase semilla" in candidate.text else ()


def desk(stages: Stages | None = None) -> Assistant:
    stages = stages or Stages()
    return Assistant(
        protect=protect,
        detector=stages,
        translator=stages,
        triager=stages,
        prepare=lambda language, intent: None,
        retriever=stages,
        drafter=stages,
        check=stages.check,
        find_twins=look_alike_pairs,
        guide=NoProcedures(),
    )
