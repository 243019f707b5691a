"""A message as numbers: what encoders make of it, its terms, the points its cues give each intent, its n-grams.

Terms of the glossary mean the same in every language, so that what «提币» taught helps with «saque»; cues are strong
where a language has them; encoders carry the rest; n-grams are what a typo or a missing accent changes least.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assist.cues.evidence import score
from assist.cues.reading import READ, Reading, cue_reader
from assist.knowledge import Knowledge
from assist.ports import Embedder
from assist.records import Entity, Span
from assist.terms import term_index
from assist.triage.masking import masked
from assist.triage.ngrams import NGrams

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

_MOST_POINTS = 8  # more evidence says no more
_TERMS, _CUES = 0.45, 0.15  # weights beside an encoder's vector, measured on the tuning half
_WORDS = 0.7  # what both add to the likeness of a message with itself: a scale, measured with it
_GRAMS = 0.5  # what n-grams add, measured like it
_LENGTH = 1024  # of the n-grams' vector: half as long is worse, four times as long no better
_SENTENCE_END = re.compile(r"[.!?。！？؟\n]")


@dataclass(frozen=True, slots=True)
class Said:
    """One message of one language, read."""

    text: str
    language: str
    entities: tuple[Entity, ...]
    reading: Reading
    masked: str
    terms: tuple[tuple[Span, tuple[str, ...]], ...]  # where a term stands, and the concepts it may mean


def _without_orders(text: str, reading: Reading) -> str:
    """`text` with a sentence that gives orders to a machine blanked, same length: it says nothing of the need."""
    order = reading.concepts.get("injection")
    if order is None:
        return text
    start = max((end.end() for end in _SENTENCE_END.finditer(text, 0, order.span[0])), default=0)
    found = _SENTENCE_END.search(text, order.span[1])
    end = found.end() if found else len(text)
    return text[:start] + " " * (end - start) + text[end:]


@dataclass(frozen=True, slots=True)
class Rows:
    """Messages as rows. `sparse` holds a share for each term concept, for each intent's cues, then the n-grams."""

    dense: Matrix
    widths: tuple[int, ...]  # of each encoder's part of `dense`
    sparse: Matrix
    whole: float  # about what the likeness of a message with itself adds up to


class Features:
    """Makes `Rows`. Raises what the encoders raise. Without `words`, terms, cues and n-grams say nothing.

    Where n-grams take the place of encoders, they are not there twice.
    """

    def __init__(self, knowledge: Knowledge, encoders: Sequence[Embedder], *, words: bool = True) -> None:
        self._knowledge, self.encoders, self._words = knowledge, tuple(encoders), words
        self._index = term_index(knowledge)
        self.terms = {concept.id: column for column, concept in enumerate(knowledge.concepts)}
        self._cues = {intent: len(self.terms) + column for column, intent in enumerate(knowledge.intents)}
        alone = any(encoder.name == NGrams().name for encoder in encoders)
        self._grams = NGrams(_LENGTH) if words and not alone else None

    def read(self, text: str, language: str, entities: tuple[Entity, ...]) -> Said:
        """Reads a message; the entities are those of `text`."""
        text = text[:READ]
        entities = tuple(entity for entity in entities if entity.span[1] <= len(text))
        reader = cue_reader(self._knowledge, language)
        reading = reader.read(text, entities) if reader else Reading({}, {}, {})
        text = _without_orders(text, reading)
        terms = tuple(self._index.matches(text, language)) if self._index.covers(language) else ()
        return Said(text, language, entities, reading, masked(text, entities), terms)

    def rows(self, messages: Sequence[Said]) -> Rows:
        """One row per message; encoders' vectors are as they come, not centred."""
        import numpy as np

        texts = [said.masked for said in messages]
        dense = [encoder.embed(texts) for encoder in self.encoders]
        sparse = np.zeros((len(messages), len(self.terms) + len(self._cues)), np.float32)
        for row, said in zip(sparse, messages if self._words else (), strict=self._words):
            named = {concept: len(concepts) for _, concepts in said.terms for concept in concepts}
            for concept, meanings in named.items():
                row[self.terms[concept]] = meanings**-0.5  # a wording of two meanings says half of each
            row *= _TERMS / (np.linalg.norm(row) or 1)
            for intent, points in self._points(said.reading):
                row[self._cues[intent]] = _CUES * points / _MOST_POINTS
        whole = len(dense) + _WORDS
        if self._grams:
            sparse = np.hstack((sparse, self._grams.embed(texts) * np.float32(_GRAMS**0.5)))
            whole += _GRAMS
        return Rows(np.hstack(dense), tuple(part.shape[1] for part in dense), sparse, whole)

    def _points(self, reading: Reading) -> Iterator[tuple[str, int]]:
        if reading.concepts:
            for intent in self._knowledge.intents.values():
                points = score(intent, reading.concepts).points
                yield intent.id, max(-_MOST_POINTS, min(_MOST_POINTS, points))
