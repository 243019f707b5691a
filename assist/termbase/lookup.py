"""The concepts that a word belongs to: by a wording of any language, by a form of one, by an id."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from assist.knowledge import Concept, Terms
from assist.languages import languages
from assist.termbase.wordings import comparable, wordings
from assist.terms import TermIndex

_SUGGESTED = 5
_LIKE_ENOUGH, _SHORT = 0.6, 3
_LIKE_ENOUGH_SHORT = 0.5  # one character of two is another


@dataclass(frozen=True, slots=True)
class Found:
    """What a term belongs to; where to nothing, the wordings nearest to it."""

    term: str
    concepts: tuple[Concept, ...]
    suggestions: tuple[str, ...] = ()


def lookup(term: str, concepts: tuple[Concept, ...], index: TermIndex) -> Found:
    """Looks for the very wording first, wrong ones too: whoever looks one up wants to know what to say instead."""
    wanted = comparable(term)
    exact = tuple(concept for concept in concepts if wanted == concept.id or wanted in _known(concept))
    if exact or not wanted:
        return Found(term, exact)
    ids = frozenset(_by_form(term.strip(), concepts, index))
    if ids:
        return Found(term, tuple(concept for concept in concepts if concept.id in ids))
    return Found(term, (), _nearest(wanted, concepts))


def _known(concept: Concept) -> frozenset[str]:
    return frozenset(
        comparable(wording)
        for terms in concept.terms.values()
        for status, wording in wordings(terms)
        if status != "unless"
    )


def literal(term: str) -> tuple[Concept, ...]:
    """A word that the term base does not have, as a concept of its own, so that its forms are found too."""
    terms = {tag: Terms(use=term) for tag in languages()}
    return (Concept(id=term, domain="", note="", origin="authored", terms=terms),)


def _by_form(term: str, concepts: tuple[Concept, ...], index: TermIndex) -> Iterator[str]:
    """Concepts of which the whole term is an inflected form; a compound that only holds one is none."""
    for tag in dict.fromkeys(tag for concept in concepts for tag in concept.terms):
        for span, ids in (*index.matches(term, tag, compounds=False), *index.accepted(term, tag)):
            if span == (0, len(term)):
                yield from ids
        for wrong in index.avoided(term, tag):
            if wrong.span == (0, len(term)):
                yield from (item.concept for item in wrong.wrong_for)


def _nearest(wanted: str, concepts: tuple[Concept, ...]) -> tuple[str, ...]:
    """Wordings like it in letters, of about its length; each as it is written in the term base."""
    written: dict[str, str] = {}
    for concept in concepts:
        for terms in concept.terms.values():
            for status, wording in wordings(terms):
                if status in ("use", "also") and abs(len(wording) - len(wanted)) <= 1 + len(wanted) // 2:
                    written.setdefault(comparable(wording), wording)
    cutoff = _LIKE_ENOUGH_SHORT if len(wanted) <= _SHORT else _LIKE_ENOUGH
    near = get_close_matches(wanted, written, n=_SUGGESTED, cutoff=cutoff)
    return tuple(written[form] for form in near)
