"""The triager: reads the customer's own words, never a translation of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assist.cues.evidence import Score, score
from assist.cues.feelings import weighs
from assist.cues.reading import Reading
from assist.errors import UsageError
from assist.knowledge import Knowledge
from assist.languages import languages
from assist.ports import Embedder
from assist.protect.entities import find_entities
from assist.records import Message, Protected, Triage, Urgency
from assist.triage import thread as threads
from assist.triage import urgency
from assist.triage.emotion import feel
from assist.triage.escalation import THRESHOLDS, Thresholds
from assist.triage.features import Said
from assist.triage.missing import missing
from assist.triage.understanding import OTHER, Guess, Understanding

_SURE = 0.8  # confidence from which a message speaks for itself, whatever was said before
_LIKELY = 0.05  # belief from which an intent is named as one that it may be about
_ALARMED = 0.1  # belief from which an alert decides
_INHERITED = 0.95  # of the confidence that the open intent had
_LOOKS_BACK = 3  # messages: who asks after an older matter names it


class IntentTriager:
    """Triage by example messages (prompts/examples/) and cue words (prompts/cues/, intents.yaml, alerts.yaml).

    Says `other` where it is not sure; confidence is 0 where the language is unknown. `encoders` is called once, when
    first needed.
    """

    def __init__(
        self,
        knowledge: Knowledge,
        encoders: Callable[[], Sequence[Embedder]] = tuple,
        thresholds: Thresholds = THRESHOLDS,
    ) -> None:
        self._knowledge, self._thresholds = knowledge, thresholds
        self._understanding = Understanding(knowledge, encoders)

    def prepare(self) -> None:
        """Loads what the first message would wait for; the first time on a machine, learns from the examples."""
        self._understanding.prepare()

    def triage(self, protected: Protected, language: str, thread: Sequence[Message] = ()) -> Triage:
        """What the customer needs. Never raises on content; unknown languages give `other`."""
        if language not in languages():
            return _in_unknown_language(protected, language)
        said = self._understanding.read(protected.text, language, protected.entities)
        guess = self._understanding.guess(said)
        told = self._alarmed(self._understand(said, guess, thread), said.reading, guess)
        intent = self._knowledge.intents[told.intent]
        signals = list(told.signals)

        emotion, felt_in = feel(
            guess.emotions,
            said.reading.emotions,
            protected.text,
            open_problem=told.intent != OTHER,
            weighs=weighs(self._knowledge, language, said.text),
            then=intent.feeling,
        )
        if felt_in:
            signals.append(f"{felt_in} → {emotion}")

        level = intent.urgency
        for how_urgent, why in urgency.reasons(said.reading.urgency, said.entities if told.intent != OTHER else ()):
            if urgency.highest(how_urgent, level) != level:
                level = how_urgent
                signals.append(f"{why} → {how_urgent}")

        alerts = self._alerts(said.reading, {told.intent, *told.also}, guess)
        signals += [f"{_first_word(one, said.reading)} → {one.intent.id}" for one in alerts]
        signals += [f"{secret.kind} → leaked-secret" for secret in protected.secrets]
        pressing: list[Urgency] = [level, *(alert.intent.urgency for alert in alerts)]
        pressing += [self._knowledge.intents[one].urgency for one in told.escalating]

        playbook = self._knowledge.playbooks.get(intent.id)
        earlier = (entity for text in threads.said_before(thread) for entity in find_entities(text))
        return Triage(
            intent=intent.id,
            confidence=told.confidence,
            urgency="critical" if protected.secrets else urgency.highest(*pressing),
            emotion=emotion,
            escalate=bool(told.escalating or protected.secrets)
            or any(alert.intent.escalate for alert in alerts)
            or self._thresholds.alarming(guess, self._knowledge.intents),
            signals=tuple(dict.fromkeys(signals)),
            missing=missing(playbook.ask if playbook else (), (*protected.entities, *earlier)),
            also=told.also,
            likely=told.likely,
        )

    def corrected(self, triage: Triage, intent: str, protected: Protected, thread: Sequence[Message] = ()) -> Triage:
        """`triage` as it is for `intent`, which a person chose; what the customer feels stays."""
        known = self._knowledge.intents.get(intent)
        if known is None:
            raise UsageError(f"unknown intent {intent!r}; known: {' '.join(self._knowledge.intents)}")
        playbook = self._knowledge.playbooks.get(intent)
        earlier = (entity for text in threads.said_before(thread) for entity in find_entities(text))
        return replace(
            triage,
            intent=intent,
            confidence=1.0,
            urgency="critical" if protected.secrets else known.urgency,
            escalate=bool(protected.secrets) or known.escalate,
            signals=("set by a person",),
            missing=missing(playbook.ask if playbook else (), (*protected.entities, *earlier)),
            also=(),
        )

    def _understand(self, said: Said, guess: Guess, thread: Sequence[Message]) -> _Told:
        """The intent of the turn that `said` ends; `guess` is what it says by itself."""
        if threads.closes(said, in_thread=bool(thread)):
            return self._told(replace(guess, intent=OTHER, likely=OTHER, also=()))
        before = threads.said_before(thread)[-_LOOKS_BACK:]
        nothing_new = threads.adds_nothing_new(said)
        asks_after = bool(before) and threads.asks_after(said)
        answers = threads.only_details(said) or threads.gives_reference(said)
        sure = guess.confidence >= _SURE and not asks_after and not answers
        if not before or (sure and (guess.intent != OTHER or not nothing_new)):
            return self._told(guess)
        if not asks_after and not (nothing_new and guess.likely == OTHER):
            turn = self._guess("\n".join((*before, said.text)), said.language)
            if turn.intent != OTHER:
                return self._told(turn)
        if nothing_new:
            for text in reversed(before):
                earlier = self._guess(text, said.language)
                if earlier.intent != OTHER:
                    confidence = round(_INHERITED * earlier.confidence, 2)
                    return self._told(replace(earlier, confidence=confidence), asked_in=said)
        return self._told(guess)

    def _guess(self, text: str, language: str) -> Guess:
        return self._understanding.guess(self._understanding.read(text, language, find_entities(text)))

    def _told(self, guess: Guess, *, asked_in: Said | None = None) -> _Told:
        """`asked_in`: the message that only asks after what `guess` says of an earlier one."""
        if asked_in:
            asked = asked_in.reading.concepts.get("follow-up")
            words: tuple[str, ...] = (asked.text,) if asked else ()
        else:
            words = tuple(text for _, text in guess.words)
        meant = self._thresholds.called(guess, self._knowledge.intents)
        suspected = self._thresholds.suspected(guess, self._knowledge.intents)
        escalating = tuple(dict.fromkeys((*meant, *suspected)))
        doubted = guess.intent == OTHER != guess.likely
        pointed_to = f"{guess.likely}?" if doubted else guess.intent
        signals = tuple(f"{word} → {pointed_to}" for word in words) if guess.likely != OTHER else ()
        shares = sorted(guess.shares.items(), key=lambda one: -one[1])
        likely = tuple((intent, round(share, 2)) for intent, share in shares if share >= _LIKELY)
        return _Told(guess.intent, guess.confidence, guess.also, likely, signals, escalating)

    def _alarmed(self, told: _Told, reading: Reading, guess: Guess) -> _Told:
        """Where an alert says what the case is about, and the classifier does not rule it out, it is: who tells how
        somebody came into the account mostly also tells that the log-in fails, and must not be helped with that.
        """
        if self._knowledge.intents[told.intent].escalate:
            return told
        likely = dict(told.likely)
        for alert in self._alerts(reading, {told.intent, *told.also}, guess):
            means = alert.intent.means
            if means and likely.get(means, 0.0) >= _ALARMED:
                also = tuple(one for one in (told.intent, *told.also) if one not in (means, OTHER))
                escalating = tuple(dict.fromkeys((*told.escalating, means)))
                return replace(told, intent=means, also=also, escalating=escalating)
        return told

    def _alerts(self, reading: Reading, intents: set[str], guess: Guess) -> list[Score]:
        """Those that sound in a message of which `guess` is what it says by itself."""
        found = {*reading.concepts, *(f"={intent}" for intent in intents)}
        scores = [score(alert, found) for alert in self._knowledge.alerts]
        return [one for one in scores if one.points > 0 and self._thresholds.heeded(one.intent.means, guess)]


def _first_word(alert: Score, reading: Reading) -> str:
    return next(reading.concepts[name].text for name in alert.concepts if name in reading.concepts)


@dataclass(frozen=True, slots=True)
class _Told:
    intent: str
    confidence: float
    also: tuple[str, ...]
    likely: tuple[tuple[str, float], ...]
    signals: tuple[str, ...]
    escalating: tuple[str, ...]  # intents that a person must see, the intent itself or another that may be meant


def _in_unknown_language(protected: Protected, language: str) -> Triage:
    secrets = tuple(f"{secret.kind} → leaked-secret" for secret in protected.secrets)
    return Triage(
        intent=OTHER,
        confidence=0.0,
        urgency="critical" if secrets else "normal",
        emotion="neutral",
        escalate=bool(secrets),
        signals=(f"no triage in language {language}", *dict.fromkeys(secrets)),
    )
