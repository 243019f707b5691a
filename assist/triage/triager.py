"""The triager: reads the customer's own words, never a translation of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assist.cues.reading import CueReader, Reading
from assist.knowledge import Knowledge
from assist.languages import languages
from assist.protect.entities import find_entities
from assist.records import Entity, Message, Protected, Triage, Urgency
from assist.triage import urgency
from assist.triage.confidence import confidence
from assist.triage.emotion import feel
from assist.triage.evidence import Score, Verdict, decide, score
from assist.triage.missing import missing

_FOLLOW_UP = "follow-up"
_Said = tuple[str, tuple[Entity, ...]]  # an earlier message of the customer and what is in it
_SHORT = 40  # characters of a message that says nothing new beside its entities


@dataclass(frozen=True, slots=True)
class _Understood:
    intent: str
    level: str
    concepts: tuple[str, ...]


class CueTriager:
    """Triage by cue words and evidence rules: prompts/cues/, prompts/intents.yaml, prompts/alerts.yaml.

    Says `other` where the evidence is thin or divided; confidence is 0 in a language without cues.
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._readers: dict[str, CueReader | None] = {}

    def triage(self, protected: Protected, language: str, thread: Sequence[Message] = ()) -> Triage:
        """What the customer needs. Never raises on content; unknown languages give `other`."""
        assessed = self._assess(protected, language, thread)
        if assessed is None:
            return _in_unknown_language(protected, language)
        reading, understood, said = assessed
        intent = self._knowledge.intents[understood.intent]
        open_problem = understood.intent != "other"
        signals = [f"{reading.concepts[name].text} → {intent.id}" for name in _told(understood, reading)]

        emotion, felt_in = feel(reading.emotions, protected.text, open_problem=open_problem)
        if felt_in:
            signals.append(f"{felt_in} → {emotion}")

        level = intent.urgency
        for how_urgent, why in urgency.reasons(reading.urgency, protected.entities if open_problem else ()):
            if urgency.highest(how_urgent, level) != level:
                level = how_urgent
                signals.append(f"{why} → {how_urgent}")

        alerts = self._alerts(reading)
        signals += [f"{reading.concepts[one.concepts[0]].text} → {one.intent.id}" for one in alerts]
        signals += [f"{secret.kind} → leaked-secret" for secret in protected.secrets]
        leaked: tuple[Urgency, ...] = ("critical",) if protected.secrets else ()

        playbook = self._knowledge.playbooks.get(intent.id)
        known = (*protected.entities, *(entity for _, entities in said for entity in entities))
        return Triage(
            intent=intent.id,
            confidence=confidence(understood.level),
            urgency=urgency.highest(level, *leaked, *(alert.intent.urgency for alert in alerts)),
            emotion=emotion,
            escalate=intent.escalate or bool(protected.secrets) or any(alert.intent.escalate for alert in alerts),
            signals=tuple(dict.fromkeys(signals)),
            missing=missing(playbook.ask if playbook else (), known),
        )

    def evidence_level(self, protected: Protected, language: str, thread: Sequence[Message] = ()) -> str:
        """The level of calibration.toml that the confidence comes from; empty in a language without cues."""
        assessed = self._assess(protected, language, thread)
        return assessed[1].level if assessed else ""

    def _assess(
        self, protected: Protected, language: str, thread: Sequence[Message]
    ) -> tuple[Reading, _Understood, list[_Said]] | None:
        reader = self._reader(language)
        if reader is None:
            return None
        reading = reader.read(protected.text, protected.entities)
        said = [(message.text, find_entities(message.text)) for message in thread if message.author == "customer"]
        return reading, self._understand(reading, protected, self._open_intent(reader, said)), said

    def _reader(self, language: str) -> CueReader | None:
        if language not in self._readers:
            cues = self._knowledge.cues(language) if language in languages() else None
            spaced = language in languages() and not languages()[language].unspaced
            self._readers[language] = CueReader(cues, spaced=spaced) if cues else None
        return self._readers[language]

    def _decide(self, reading: Reading) -> Verdict:
        return decide(score(intent, reading.concepts) for intent in self._knowledge.intents.values())

    def _open_intent(self, reader: CueReader, said: Sequence[_Said]) -> str | None:
        """The intent of the latest earlier message that shows one."""
        for text, entities in reversed(said):
            best = self._decide(reader.read(text, entities)).best
            if best:
                return best.intent.id
        return None

    def _understand(self, reading: Reading, protected: Protected, open_intent: str | None) -> _Understood:
        verdict = self._decide(reading)
        if verdict.best:
            return _Understood(verdict.best.intent.id, verdict.level, verdict.best.concepts)
        if open_intent and "grateful" not in reading.emotions and _adds_nothing_new(reading, protected):
            concepts = (_FOLLOW_UP,) if _FOLLOW_UP in reading.concepts else ()
            return _Understood(open_intent, "inherited", concepts)
        return _Understood("other", verdict.level, ())

    def _alerts(self, reading: Reading) -> list[Score]:
        scores = (score(alert, reading.concepts) for alert in self._knowledge.alerts)
        return [one for one in scores if one.points > 0]


def _adds_nothing_new(reading: Reading, protected: Protected) -> bool:
    """«Any news?», a bare transaction id, «TRC20»: an answer or a reminder within the open case."""
    if _FOLLOW_UP in reading.concepts:
        return True
    given = sum(end - start for start, end in (entity.span for entity in protected.entities))
    return len(protected.text.strip()) - given <= _SHORT


def _told(understood: _Understood, reading: Reading) -> list[str]:
    """The concepts that decided, in the order of the text."""
    return sorted(understood.concepts, key=lambda name: reading.concepts[name].span)


def _in_unknown_language(protected: Protected, language: str) -> Triage:
    secrets = tuple(f"{secret.kind} → leaked-secret" for secret in protected.secrets)
    return Triage(
        intent="other",
        confidence=0.0,
        urgency="critical" if secrets else "normal",
        emotion="neutral",
        escalate=bool(secrets),
        signals=(f"no triage cues for language {language}", *dict.fromkeys(secrets)),
    )
