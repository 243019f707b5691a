"""What a text is about: the classifier's answer, how sure it is, and the words that it rests on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING
from zlib import crc32

from assist.compiled import kept
from assist.cues.evidence import score
from assist.knowledge import Knowledge
from assist.ports import Embedder
from assist.records import EMOTIONS, Emotion, Entity, Span
from assist.triage.calibration import as_measured
from assist.triage.classifier import Classifier, Trained, kernel
from assist.triage.features import Features, Said
from assist.triage.ngrams import NGrams
from assist.triage.shipped import shipped
from assist.triage.training import examples, made_of, train
from assist.vectors import KeptVectors

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

OTHER = "other"
DOUBT = 0.4  # of the confidence among held-out examples; below, less than half are right, and a person reads
_MOST = 0.99
SECOND = 0.2  # belief from which another intent is said to be in the message too
_WORDS = 3  # signals for one intent
_TELLING = 0.02  # of a score; an intent that is sure has 1

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Guess:
    """The intent of a text. `likely` is what it would be if it had to be one; `intent` may be `other` for doubt."""

    intent: str
    likely: str
    confidence: float
    held_out: float  # the confidence before calibration.toml
    also: tuple[str, ...]
    shares: dict[str, float]
    words: tuple[tuple[Span, str], ...]  # where the words stand that decided, and what they say
    emotions: dict[Emotion, float]  # about 1 for what the customer feels, about 0 for the others
    escalating: float  # about 1 where a person must see it, about 0 where not


class Understanding:
    """Reads texts. `encoders` gives those of this machine; without any, character n-grams do."""

    def __init__(self, knowledge: Knowledge, encoders: Callable[[], Sequence[Embedder]]) -> None:
        self._knowledge, self._encoders = knowledge, encoders
        self._lock = Lock()

    def prepare(self) -> None:
        """Loads the classifier, or trains it where the data is new to this machine."""
        with self._lock:
            _ = self._ready

    def read(self, text: str, language: str, entities: tuple[Entity, ...]) -> Said:
        """A message made ready for `guess`."""
        with self._lock:
            features = self._features
        return features.read(text, language, entities)

    def guess(self, said: Said) -> Guess:
        """What `said` is about."""
        with self._lock:
            classifier = self._classifier
        likeness = classifier.likeness(self._features.rows([said]))
        scores = classifier.scores(likeness)
        shares = dict(zip(classifier.intents, classifier.shares(scores)[0].tolist(), strict=True))
        feelings = scores[0, len(shares) : len(shares) + len(EMOTIONS)].tolist()
        likely, *others = sorted(shares, key=lambda intent: -shares[intent])
        known = said.language in self._knowledge.examples
        held_out = classifier.confidence(shares[likely], known_language=known)
        confidence = min(_MOST, round(as_measured(held_out), 2))
        intent = likely if held_out >= DOUBT and any(char.isalpha() for char in said.masked) else OTHER
        also = tuple(one for one in others if shares[one] >= SECOND and one != OTHER != intent)
        words = self._words(said, likely, likeness)
        emotions = dict(zip(EMOTIONS, feelings, strict=True))
        escalating = float(classifier.escalating(scores)[0])
        return Guess(intent, likely, confidence, held_out, also, shares, words, emotions, escalating)

    @cached_property
    def _ready(self) -> bool:
        self._classifier.likeness(self._features.rows([self._features.read("?", "en", ())]))  # encoders load here
        return True

    @cached_property
    def _features(self) -> Features:
        return Features(self._knowledge, tuple(self._encoders()) or (NGrams(),))

    @cached_property
    def _classifier(self) -> Classifier:
        names = "\n".join(encoder.name for encoder in self._features.encoders).encode()
        return Classifier(
            kept(f"triage-{crc32(names):08x}", made_of(self._knowledge, self._features), Trained, self._train)
        )

    def _train(self) -> Trained:
        known = shipped(self._knowledge, self._features)
        count = len(examples(self._knowledge))
        doing = "reading" if known else "learning triage from"
        _log.warning("%s %s example messages, once until the data changes", doing, f"{count:,}")
        kept_vectors = tuple(KeptVectors(one, self._knowledge.vectors) for one in self._features.encoders)
        return train(self._knowledge, Features(self._knowledge, kept_vectors), known)

    def _words(self, said: Said, intent: str, likeness: Matrix) -> tuple[tuple[Span, str], ...]:
        """Cue words that are evidence for `intent`, then the terms without which it would have been less likely."""
        concepts = said.reading.concepts
        found = [
            (concepts[name].span, concepts[name].text)
            for name in score(self._knowledge.intents[intent], concepts).concepts
        ]
        if not found:
            said_for = self._classifier.weight_of(intent)
            before = float(kernel(likeness)[0] @ said_for)
            losses: dict[Span, float] = {}
            for span, meanings in said.terms:
                less = likeness.copy()
                for concept in meanings:
                    less -= self._classifier.part(self._features.terms[concept]) / len(said.terms) ** 0.5
                losses[span] = before - float(kernel(less)[0] @ said_for)
            best = sorted(losses, key=lambda span: -losses[span])[:_WORDS]
            found = [(span, " ".join(said.text[slice(*span)].split())) for span in best if losses[span] > _TELLING]
        return tuple(sorted(found))
