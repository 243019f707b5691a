"""The term base as an index: which concepts a text names, in any inflected form, longest wording first."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise, product
from pathlib import Path
from typing import Generic, TypeVar

from assist.knowledge import Concept, Knowledge
from assist.records import Span
from assist.text import fold

T = TypeVar("T")
_TOKEN = re.compile(r"[^\W_\u2e80-\uffff]+|[\u2e80-\uffff]")  # a word, or one character of an unspaced script
_GAP = re.compile(r"[ -]*")
_MOST_WORDS = 4  # of a wording whose words are all inflected


@dataclass(frozen=True, slots=True)
class Avoided:
    """Why a wording is wrong for a concept, and what to say instead."""

    concept: str
    why: str
    use: str


@dataclass(frozen=True, slots=True)
class AvoidedTerm:
    """A wording in a text that is wrong for some concepts, and the concepts it is right for."""

    written: str
    span: Span
    wrong_for: tuple[Avoided, ...]
    right_for: tuple[str, ...]


class TermIndex:
    """Read-only; built once per term base."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self._right: dict[str, _Forms[str]] = {}
        self._wrong: dict[str, _Forms[Avoided]] = {}
        self._use: dict[tuple[str, str], str] = {}
        self._named_by = {concept.id: concept.named_by for concept in concepts}
        for concept in concepts:
            for tag, terms in concept.terms.items():
                self._use[concept.id, tag] = terms.use
                for wording in (terms.use, *terms.also):
                    self._right.setdefault(tag, _Forms()).add(wording, tag, concept.id)
                for avoid in terms.avoid:
                    why = Avoided(concept.id, avoid.why, terms.use)
                    self._wrong.setdefault(tag, _Forms()).add(avoid.term, tag, why)

    def covers(self, language: str) -> bool:
        """True where any concept has a wording in `language`."""
        return language in self._right

    def use(self, concept: str, language: str) -> str:
        """The approved wording; empty where there is none."""
        return self._use.get((concept, language), "")

    def said_by(self, concepts: frozenset[str]) -> frozenset[str]:
        """`concepts`, and those that the name of one of them says too."""
        named = (concept for concept, names in self._named_by.items() if not concepts.isdisjoint(names))
        return concepts | frozenset(named)

    def groups(self, text: str, language: str) -> list[tuple[str, ...]]:
        """For each wording in `text` the concepts it may mean; each group once, in the order of the text."""
        forms = self._right.get(language)
        return list(dict.fromkeys(found for found, _ in forms.matches(text))) if forms else []

    def found(self, text: str, language: str, *, nested: bool = False) -> frozenset[str]:
        """Concepts that `text` names; with `nested` also by a wording that is part of a longer one."""
        forms = self._right.get(language)
        matches = forms.matches(text, nested=nested) if forms else ()
        return frozenset(concept for found, _ in matches for concept in found)

    def avoided(self, text: str, language: str) -> Iterator[AvoidedTerm]:
        """Wrong wordings in `text`, in order; not where they are part of a longer right one."""
        forms = self._wrong.get(language)
        if forms is None:
            return
        right = [(span, found) for found, span in self._right[language].matches(text)]
        starts = [span[0] for span, _ in right]
        for wrong_for, span in forms.matches(text):
            before = bisect_right(starts, span[0]) - 1
            around, right_for = right[before] if before >= 0 else ((-1, -1), ())
            if around == span or around[1] < span[1]:
                yield AvoidedTerm(text[slice(*span)], span, wrong_for, right_for if around == span else ())


@lru_cache(maxsize=4)
def term_index(knowledge: Knowledge) -> TermIndex:
    """The index of a term base."""
    return TermIndex(knowledge.concepts)


class _Forms(Generic[T]):
    """Wordings by their first word, each as its words in every form."""

    def __init__(self) -> None:
        self._by_first: dict[str, dict[tuple[str, ...], list[T]]] = {}

    def add(self, wording: str, tag: str, meaning: T) -> None:
        for words in _inflected(wording, tag):
            meanings = self._by_first.setdefault(words[0], {}).setdefault(words, [])
            if meaning not in meanings:
                meanings.append(meaning)

    def matches(self, text: str, *, nested: bool = False) -> Iterator[tuple[tuple[T, ...], Span]]:
        """Longest first, none overlapping another, or with `nested` all. Takes linear time."""
        folded = fold(text)
        tokens = [(match.group(), match.span()) for match in _TOKEN.finditer(folded.text)]
        free = 0
        for index, (first, (start, _)) in enumerate(tokens):
            if index < free:
                continue
            fitting = [words for words in self._by_first.get(first, ()) if _stands(words, tokens, index, folded.text)]
            fitting.sort(key=len, reverse=True)
            for words in fitting if nested else fitting[:1]:
                end = tokens[index + len(words) - 1][1][1]
                free = index if nested else index + len(words)
                yield tuple(self._by_first[first][words]), folded.span(start, end)


def _stands(words: tuple[str, ...], tokens: Sequence[tuple[str, Span]], index: int, text: str) -> bool:
    there = tokens[index : index + len(words)]
    if tuple(word for word, _ in there) != words:
        return False
    return all(_GAP.fullmatch(text, a[1], b[0]) for (_, a), (_, b) in pairwise(there))


def _inflected(wording: str, tag: str) -> Iterator[tuple[str, ...]]:
    """The words of `wording`, singular and plural, with and without accents."""
    words = _TOKEN.findall(fold(wording).text)
    choices = [_forms(word, tag) if len(words) <= _MOST_WORDS else (word,) for word in words]
    yield from dict.fromkeys(product(*choices))


def _forms(word: str, tag: str) -> tuple[str, ...]:
    forms = [word]
    for ending, plural in _plurals().get(tag, {}).items():
        if word.endswith(ending) and len(word) > len(ending) + 1:
            forms.append(word.removesuffix(ending) + plural)
            break
    return tuple(dict.fromkeys(form for word in forms for form in (word, _unaccented(word))))


def _unaccented(word: str) -> str:
    letters = unicodedata.normalize("NFD", word) if not word.isascii() else word
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@cache
def _plurals() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(Path(__file__).with_name("plurals.toml").read_text(encoding="utf-8"))
