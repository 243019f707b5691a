"""How a translation says the terms of its source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assist.terms.index import TermIndex
from assist.terms.words import words_of
from assist.text import fold


@dataclass(frozen=True, slots=True)
class Rendering:
    """`term` is what the source says for `concept`, `said` what the translation says, `usual` the same for all forms of
    that wording. `right` is False for wordings that the term base wants avoided.
    """

    concept: str
    term: str
    usual: str
    said: str
    right: bool


def renderings(source: str, text: str, source_language: str, language: str, index: TermIndex) -> Iterator[Rendering]:
    """For each concept that the source names without doubt; nothing for one whose wording is not found."""
    right = [*index.matches(text, language, compounds=False), *index.accepted(text, language)]
    theirs = [(text[slice(*span)], concepts) for span, concepts in right]
    avoided = list(index.avoided(text, language))
    seen: set[str] = set()
    for span, concepts in index.matches(source, source_language, compounds=False):
        concept = concepts[0]
        if len(concepts) > 1 or concept in seen:
            continue
        seen.add(concept)
        term = source[slice(*span)]
        said = next((written for written, meant in theirs if concept in meant), None)
        wrong = next((found.written for found in avoided if any(w.concept == concept for w in found.wrong_for)), None)
        written = said or wrong
        if written is not None:
            yield Rendering(concept, term, _usual(written, language), written, said is not None)


def _usual(written: str, language: str) -> str:
    return " ".join(min(word.stems, key=len) for word in words_of(fold(written).text, language))
