"""The playbooks and help articles that fit a message: by its words, by its likeness, by the intent that triage read.

The three rankings are fused by reciprocal ranks, so that their scores need not be comparable. The weights were chosen
on the tuning half of `assist evaluate retrieval`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from threading import Lock

from assist.compiled import kept
from assist.knowledge import Knowledge
from assist.ports import Embedder
from assist.records import Entity, Hit, Protected, Triage, Why
from assist.retrieve.beliefs import OTHER, beliefs
from assist.retrieve.documents import Document, documents
from assist.retrieve.likeness import Likeness
from assist.retrieve.words import Weights, scores, tokens, weights
from assist.terms import TermIndex, term_index

MOST = 3  # sources that a person looks at
_K = 10  # of the reciprocal ranks; the higher, the less the first places differ
_WORDS, _LIKENESS, _INTENT = 0.5, 1.0, 1.0
_SECOND = 0.6  # an intent that an article answers beside its main one
_NAMED = 0.1  # belief from which the sources of an intent are offered
_FLOOR = 0.3  # likeness from which a source of another intent is
_AGAIN = 0.5  # of its score a source loses when one of its intent is there and that intent is no more than a guess
_SHOWN_WORDS = 5
_FORM = b"1"  # of the compiled words; another one when what they mean changes

Read = Callable[[str, Sequence[Entity]], str]  # a text and its entities, made ready for the encoders


@dataclass(frozen=True, slots=True)
class Ranking:
    """What fusion goes by, one number a document: higher is better, 0 says nothing."""

    words: Sequence[float]
    likeness: Sequence[float]
    intent: Sequence[float]


class SourceRetriever:
    """Finds sources. Titles come in the desk's language where an article has it, else in the customer's.

    Without encoders words and intent decide. Safe to share between threads.
    """

    def __init__(
        self,
        knowledge: Knowledge,
        encoders: Callable[[], Sequence[Embedder]],
        read: Read,
        desk_language: str = "en",
    ) -> None:
        self._knowledge, self._encoders, self._read = knowledge, encoders, read
        self._desk_language = desk_language
        self._lock = Lock()

    def prepare(self) -> None:
        """Loads what the first message would wait for."""
        with self._lock:
            _ = self._index, self._weights, self._likenesses

    def retrieve(self, protected: Protected, triage: Triage, language: str) -> tuple[Hit, ...]:
        """The best three, best first. The playbook of the triaged intent is always there, and before other playbooks:
        drafts rest on it.
        """
        self.prepare()
        said = list(tokens(protected.text, language, self._index))
        shared = scores(self._weights, said)
        likeness = self._likeness(protected)
        believed = beliefs(triage)
        fused = self.fuse(self.rank(shared, likeness, believed))
        mine = {intent for intent, belief in believed.items() if belief >= _NAMED}
        fits = [
            number
            for number, document in enumerate(self._documents)
            if not mine.isdisjoint(document.intents) or (likeness[number] >= _FLOOR and document.id != OTHER)
        ]
        if triage.intent not in self._knowledge.playbooks:
            fits = [number for number in fits if self._documents[number].kind == "help"]
        best = self._own_first(self._varied(fits, fused, believed), triage.intent)
        return tuple(
            self._hit(
                self._documents[number], fused[number], shared.get(number, {}), likeness[number], believed, language
            )
            for number in best
        )

    def by_words(self, protected: Protected, language: str) -> tuple[str, ...]:
        """Ids of the documents that share words, best first, by these alone."""
        self.prepare()
        shared = scores(self._weights, list(tokens(protected.text, language, self._index)))
        return self._ids({number: sum(words.values()) for number, words in shared.items()})

    def by_likeness(self, protected: Protected) -> tuple[str, ...]:
        """Ids of all documents, the most alike first; empty without encoders."""
        self.prepare()
        return self._ids(dict(enumerate(self._likeness(protected)))) if self._likenesses else ()

    def by_intent(self, triage: Triage) -> tuple[str, ...]:
        """Ids of the documents that answer the triaged intents, best first."""
        intent = self.rank({}, [0.0] * len(self._documents), beliefs(triage)).intent
        return self._ids({number: share for number, share in enumerate(intent) if share})

    def _ids(self, found: Mapping[int, float]) -> tuple[str, ...]:
        return tuple(self._documents[number].id for number in sorted(found, key=lambda number: -found[number]))

    def _varied(self, fits: Sequence[int], fused: Sequence[float], believed: Mapping[str, float]) -> list[int]:
        """The best three; the less sure the intent, the more the others shall answer something else."""
        left = {number: fused[number] for number in fits}
        best: list[int] = []
        while left and len(best) < MOST:
            best.append(max(left, key=lambda number: left[number]))
            main = self._documents[best[-1]].intents[0]
            del left[best[-1]]
            for number in left:
                if self._documents[number].intents[0] == main:
                    left[number] *= 1 - _AGAIN * (1 - believed.get(main, 0.0))
        return best

    def _own_first(self, best: list[int], intent: str) -> list[int]:
        own = next((number for number, document in enumerate(self._documents) if document.id == intent), None)
        if own is None:
            return best
        ahead = [number for number in best if self._documents[number].kind == "playbook" or number == own]
        place = best.index(ahead[0]) if ahead else len(best)
        others = [number for number in best if number != own]
        return [*others[:place], own, *others[place:]]

    def rank(
        self, shared: Mapping[int, Mapping[str, float]], likeness: Sequence[float], believed: Mapping[str, float]
    ) -> Ranking:
        """The three rankings of a message."""
        count = len(self._documents)
        words = [sum(shared.get(number, {}).values()) for number in range(count)]
        intent = [
            max(
                (believed.get(one, 0.0) * (_SECOND if place else 1) for place, one in enumerate(document.intents)),
                default=0.0,
            )
            for document in self._documents
        ]
        return Ranking(words, likeness, intent)

    @staticmethod
    def fuse(ranking: Ranking) -> list[float]:
        """One score a document from 0 to 1, which is first by everything. Intents count as sure as they are."""
        words, likeness = _reciprocal(ranking.words), _reciprocal(ranking.likeness)
        whole = _WORDS + _LIKENESS + _INTENT
        return [
            (_WORDS * word + _LIKENESS * like + _INTENT * sure) / whole
            for word, like, sure in zip(words, likeness, ranking.intent, strict=True)
        ]

    def _hit(
        self,
        document: Document,
        score: float,
        words: Mapping[str, float],
        likeness: float,
        believed: Mapping[str, float],
        language: str,
    ) -> Hit:
        title, tag = document.title(self._desk_language, language)
        shown = sorted(words, key=lambda word: (-words[word], word))[:_SHOWN_WORDS]
        asked = next((one for one, belief in believed.items() if belief >= _NAMED and one in document.intents), None)
        alike = round(likeness, 2) if self._likenesses else None
        return Hit(document.id, title, document.kind, round(score, 3), tag, Why(tuple(shown), asked, alike))

    def _likeness(self, protected: Protected) -> list[float]:
        """The mean cosine over the encoders, one a document; zeros where there is none."""
        if not self._likenesses:
            return [0.0] * len(self._documents)
        text = self._read(protected.text, protected.entities)
        rows = [one(text) for one in self._likenesses]
        return [float(sum(column)) / len(rows) for column in zip(*rows, strict=True)]

    @cached_property
    def _documents(self) -> tuple[Document, ...]:
        return documents(self._knowledge)

    @cached_property
    def _index(self) -> TermIndex:
        return term_index(self._knowledge)

    @cached_property
    def _weights(self) -> Weights:
        made_of = _FORM + self._knowledge.sources_digest.encode()
        return kept("sources-words", made_of, Weights, lambda: weights(self._documents, self._index))

    @cached_property
    def _likenesses(self) -> tuple[Likeness, ...]:
        shipped = self._knowledge.source_vectors
        return tuple(
            Likeness(self._documents, one, lambda text: self._read(text, ()), shipped) for one in self._encoders()
        )


def _reciprocal(values: Sequence[float]) -> list[float]:
    """1 for the first, less for each that follows, 0 for what has nothing; equal values in the order they stand."""
    found = [0.0] * len(values)
    ordered = sorted(range(len(values)), key=lambda number: -values[number])
    for place, number in enumerate(ordered):
        if values[number] > 0:
            found[number] = (_K + 1) / (_K + 1 + place)
    return found
