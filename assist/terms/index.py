"""The term base as an index: which concepts a text names, in any inflected form, longest wording first.

A wording is the sequence of the stems of its words. Sequences stand in a dictionary by their first stem and then in a
tree, so that finding all terms takes time in proportion to the text, whatever the size of the term base.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

from assist.knowledge import Concept, Knowledge
from assist.records import Span
from assist.terms.words import Part, Word, abbreviations_apart, compounding, light_words, parts_of, words_of
from assist.text import fold

T = TypeVar("T")
_NOTHING = ""  # what a phrase means that only looks like a wording
_GAP = re.compile("[ \u00ad'’/-]*")
_LIGHT = 2  # words in a row that may be passed over within a wording
_PART = 4  # letters of a wording that is looked for in compounds: «App» stands in too many words
_LONG_STEM = 5  # letters of a stem that says enough in a compound without its ending


@dataclass(frozen=True, slots=True)
class Avoided:
    """Why a wording is wrong for a concept, and what to say instead; with `where` only beside one of these concepts."""

    concept: str
    why: str
    use: str
    where: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AvoidedTerm:
    """A wording in a text that is wrong for some concepts, and the concepts it is right for."""

    written: str
    span: Span
    wrong_for: tuple[Avoided, ...]
    right_for: tuple[str, ...]


class TermIndex:
    """Read-only once built; safe to share between threads."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self._concepts = concepts
        self._named_by = {concept.id: concept.named_by for concept in concepts}
        self._use = {(concept.id, tag): terms.use for concept in concepts for tag, terms in concept.terms.items()}
        self._languages = frozenset(tag for _, tag in self._use)
        self._tables: dict[str, _Tables] = {}

    def covers(self, language: str) -> bool:
        """True where any concept has a wording in `language`."""
        return language in self._languages

    def use(self, concept: str, language: str) -> str:
        """The approved wording; empty where there is none."""
        return self._use.get((concept, language), "")

    def said_by(self, concepts: frozenset[str]) -> frozenset[str]:
        """`concepts`, and those that the name of one of them says too."""
        named = (concept for concept, names in self._named_by.items() if not concepts.isdisjoint(names))
        return concepts | frozenset(named)

    def matches(self, text: str, language: str, *, compounds: bool = True) -> list[tuple[Span, tuple[str, ...]]]:
        """Terms in `text`, longest first where they overlap: span, and the concepts that the wording may mean.

        A term inside a compound has the span of the compound; without `compounds` it is not found.
        """
        right = self._of(language).right
        found = ((span, _named(meanings)) for meanings, span in right.matches(text, compounds=compounds))
        return [(span, concepts) for span, concepts in found if concepts]

    def accepted(self, text: str, language: str) -> list[tuple[Span, tuple[str, ...]]]:
        """Wordings that say a concept in a translation and name none of themselves: span, and what they may say."""
        return [(span, concepts) for concepts, span in self._of(language).accepted.matches(text, compounds=False)]

    def rendered(self, text: str, language: str) -> frozenset[str]:
        """Concepts that a translation says in any way: named, accepted, inside another wording or a compound."""
        accepted = self._of(language).accepted.matches(text, nested=True)
        said = self.found(text, language, nested=True).union(*(concepts for concepts, _ in accepted))
        return self.said_by(said)

    def lists(self, written: str, language: str) -> bool:
        """True where these very words are a right wording, not only a form of one."""
        return self._of(language).right.lists(written)

    def groups(self, text: str, language: str) -> list[tuple[str, ...]]:
        """For each wording in `text` the concepts it may mean; each group once, in the order of the text."""
        return list(dict.fromkeys(found for _, found in self.matches(text, language)))

    def found(self, text: str, language: str, *, nested: bool = False) -> frozenset[str]:
        """Concepts that `text` names; with `nested` also by a wording inside a longer one or inside a compound."""
        matches = self._of(language).right.matches(text, nested=nested)
        return frozenset(concept for found, _ in matches for concept in found if concept)

    def avoided(self, text: str, language: str) -> Iterator[AvoidedTerm]:
        """Wrong wordings in `text`, in order; not where they are part of a longer right or accepted one."""
        tables = self._of(language)
        wrong = list(tables.wrong.matches(text))
        if not wrong:
            return
        around = [_Around(forms, text) for forms in (tables.right, tables.accepted)]
        for wrong_for, span in wrong:
            if not any(forms.holds(span) for forms in around):
                written = text[slice(*span)]
                listed = tables.wrong.lists(written)
                right_for = (concept for forms in around for concept in forms.at(span, written, listed=listed))
                yield AvoidedTerm(written, span, wrong_for, tuple(dict.fromkeys(right_for)))

    def _of(self, language: str) -> _Tables:
        if language not in self._tables:
            self._tables[language] = _Tables(language, self._concepts)
        return self._tables[language]


def _named(meanings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(concept for concept in meanings if concept != _NOTHING)


@lru_cache(maxsize=16)  # right and wrong wordings are looked for in the same text, one after the other
def _words(folded: str, tag: str) -> tuple[Word, ...]:
    return tuple(words_of(folded, tag))


@lru_cache(maxsize=4)
def term_index(knowledge: Knowledge) -> TermIndex:
    """The index of a term base."""
    return TermIndex(knowledge.concepts)


class _Tables:
    """Right and wrong wordings of one language, and those accepted in translations only."""

    def __init__(self, tag: str, concepts: Iterable[Concept]) -> None:
        self.right: _Forms[str] = _Forms(tag)
        self.accepted: _Forms[str] = _Forms(tag)
        self.wrong: _Forms[Avoided] = _Forms(tag)
        concerned = [(concept, concept.terms[tag]) for concept in concepts if tag in concept.terms]
        apart = abbreviations_apart(tag)
        for concept, terms in concerned:
            for wording in (terms.use, *terms.also):
                abbreviation = wording.isascii() and wording.isupper()
                self.right.add(wording, concept.id, exact=abbreviation and (concept.keep or apart))
            for phrase in terms.unless:
                self.right.add(phrase, _NOTHING, exact=False)
            for wording in terms.accept:
                self.accepted.add(wording, concept.id, exact=False)
        for concept, terms in concerned:
            for avoid in terms.avoid:
                why = Avoided(concept.id, avoid.why, terms.use, avoid.where)
                known = self.right.has(avoid.term) or self.accepted.has(avoid.term)
                self.wrong.add(avoid.term, why, exact=known)


class _Around:
    """Where right wordings stand in a text, for the wrong ones among them."""

    def __init__(self, forms: _Forms[str], text: str) -> None:
        self._forms = forms
        self._found = [(span, _named(found)) for found, span in forms.matches(text)]
        self._starts = [span[0] for span, _ in self._found]

    def holds(self, span: Span) -> bool:
        """True where a longer wording holds the span."""
        around, _ = self._before(span)
        return around != span and around[1] >= span[1]

    def at(self, span: Span, written: str, *, listed: bool) -> tuple[str, ...]:
        """What the wording of this very span is right for; a form of one does not do where it is `listed` as wrong."""
        around, right_for = self._before(span)
        return right_for if around == span and (not listed or self._forms.lists(written)) else ()

    def _before(self, span: Span) -> tuple[Span, tuple[str, ...]]:
        before = bisect_right(self._starts, span[0]) - 1
        return self._found[before] if before >= 0 else ((-1, -1), ())


@dataclass(slots=True)
class _Node(Generic[T]):
    """A place in the tree of wordings: what follows, and what ends here, by the exact words it must be."""

    next: dict[str, _Node[T]] = field(default_factory=dict)
    ends: list[tuple[T, tuple[str, ...] | None]] = field(default_factory=list)


class _Forms(Generic[T]):
    """Wordings of one language as a tree of stems."""

    def __init__(self, tag: str) -> None:
        self._tag = tag
        self._light = light_words(tag)
        self._compounds = compounding(tag)
        self._root: _Node[T] = _Node()
        self._listed: set[tuple[str, ...]] = set()
        self._alone: dict[str, set[str]] = {}  # stem -> wordings of one word that have it

    def add(self, wording: str, meaning: T, *, exact: bool) -> None:
        """With `exact` only the very words of `wording` match, whatever their letter case."""
        words = words_of(fold(wording).text, self._tag, listed=True)
        said = tuple(word.exact for word in words)
        self._listed.add(said)
        must = said if exact else None
        plain = (
            words if exact else [*words[:1], *(w for w in words[1:-1] if w.exact not in self._light), *words[1:][-1:]]
        )
        for sequence in dict.fromkeys((*_sequences(words), *_sequences(plain))):
            node = self._root
            for stem in sequence:
                node = node.next.setdefault(stem, _Node())
            if len(sequence) == 1 == len(words) and len(words[0].exact) >= _PART:
                self._alone.setdefault(sequence[0], set()).add(words[0].exact)
            if (meaning, must) not in node.ends:
                node.ends.append((meaning, must))

    def lists(self, written: str) -> bool:
        """True where these very words are a wording, not only a form of one."""
        return tuple(word.exact for word in words_of(fold(written).text, self._tag)) in self._listed

    def has(self, wording: str) -> bool:
        """True where a wording with the same stems is known."""
        node: _Node[T] | None = self._root
        for word in words_of(fold(wording).text, self._tag):
            node = node.next.get(word.stems[0]) if node else None
        return node is not None and bool(node.ends)

    def matches(
        self, text: str, *, nested: bool = False, compounds: bool = True
    ) -> Iterator[tuple[tuple[T, ...], Span]]:
        """Longest first, none overlapping another, or with `nested` all and parts of compounds too."""
        folded = fold(text)
        words = _words(folded.text, self._tag)
        compounds = compounds and self._compounds
        begins = self._root.next.keys()
        free = 0
        for index, word in enumerate(words):
            if index < free:
                continue
            if begins.isdisjoint(word.stems):  # most words begin nothing
                ends = []
            else:
                ends = sorted(self._from(words, index, folded.text).items(), reverse=True)
            for end, meanings in ends if nested else ends[:1]:
                free = index if nested else end
                yield tuple(meanings), folded.span(word.span[0], words[end - 1].span[1])
            if compounds and (nested or not ends):
                inside = self._inside(word.exact)
                if inside:
                    yield inside, folded.span(*word.span)

    def _from(self, words: Sequence[Word], index: int, text: str) -> dict[int, list[T]]:
        """Wordings that begin at `index`: where they end (exclusive), and their meanings."""
        found: dict[int, list[T]] = {}
        nodes = [self._root]
        at = index
        passed = 0
        while nodes and at < len(words):
            word = words[at]
            if at > index and not _GAP.fullmatch(text, words[at - 1].span[1], word.span[0]):
                break
            passed = passed + 1 if at > index and word.exact in self._light else 0
            reached = [node.next[stem] for node in nodes for stem in word.stems if stem in node.next]
            nodes = [*reached, *nodes] if 0 < passed <= _LIGHT else reached
            at += 1
            said = tuple(word.exact for word in words[index:at])
            meanings = [meaning for node in reached for meaning, must in node.ends if must is None or must == said]
            if meanings:
                found[at] = list(dict.fromkeys(meanings))
        return found

    def _inside(self, word: str) -> tuple[T, ...]:
        """Meanings of the parts of a compound, where it has any that are words of the term base."""
        found: dict[T, None] = {}
        for part in parts_of(word, self._tag):
            alone = self._alone.get(part.stem)
            node = self._root.next.get(part.stem)
            if node and alone and _is_form(part, alone):
                found |= dict.fromkeys(meaning for meaning, must in node.ends if must is None)
        return tuple(found)


def _is_form(part: Part, words: Iterable[str]) -> bool:
    """Whether a part of a compound is one of `words`, which have its stem: «Konto», and no «Kont» in «Kontrolle».

    A verb may begin a compound with its stem («Auszahladresse»), a word may end one with an ending («Geldbeträge»).
    """
    if len(part.stem) >= _LONG_STEM:
        return True
    return any(part.written == word or (not part.first and part.written.startswith(word)) for word in words)


def _sequences(words: Sequence[Word]) -> Iterator[tuple[str, ...]]:
    """The wording's stems as they are, without accents, and with each other stem of its last word."""
    likeliest = tuple(word.stems[0] for word in words)
    ends = words[-1].stems if words else ()
    others = ((*likeliest[:-1], stem) for stem in ends)
    yield from dict.fromkeys((likeliest, *others, tuple(word.stems[-1] for word in words)))
