"""What is wrong with a term base beyond its schema: contradictions, duplicates, broken wordings, wrong origins.

An error must be mended. A note is for the eyes of whoever keeps the term base.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from assist.knowledge import Concept, Homonyms
from assist.termbase.wordings import by_use, comparable, wordings

_ID = re.compile("[a-z][a-z0-9-]*")


@dataclass(frozen=True, slots=True)
class Problem:
    """One line about a concept, in one language where it concerns one."""

    severity: Literal["error", "note"]
    kind: Literal["schema", "contradiction", "duplicate", "clash", "origin", "wording", "gap", "allow-list"]
    concept: str
    language: str | None
    message: str


def problems(
    concepts: tuple[Concept, ...], homonyms: tuple[Homonyms, ...], needed: Collection[str]
) -> Iterator[Problem]:
    """All problems, by kind and then in the order of the concepts; a gap in a language of `needed` is an error."""
    known = frozenset(concept.id for concept in concepts)
    for concept in concepts:
        yield from _form(concept)
        yield from _contradictions(concept)
        yield from _conditions(concept, known)
        yield from _origin(concept)
        for tag in needed:
            if tag not in concept.terms:
                yield Problem("error", "gap", concept.id, tag, "no wording in a language of the replies")
    yield from _duplicates(concepts, homonyms)
    yield from _clashes(concepts)


def _form(concept: Concept) -> Iterator[Problem]:
    if not _ID.fullmatch(concept.id):
        yield Problem(
            "error", "wording", concept.id, None, "an id is small letters, digits and hyphens, a letter first"
        )
    for tag, terms in concept.terms.items():
        for status, wording in wordings(terms):
            if not wording.strip() or wording != wording.strip():
                yield Problem(
                    "error", "wording", concept.id, tag, f"{status}: {wording!r} is blank or has blanks around"
                )
            elif any(unicodedata.category(char) in ("Cc", "Cs", "Cn", "Co") for char in wording):
                yield Problem(
                    "error", "wording", concept.id, tag, f"{status}: {wording!r} has a character that shows nothing"
                )
        if any(not item.why.strip() for item in terms.avoid):
            yield Problem("error", "wording", concept.id, tag, "a wording to avoid has no reason")
        right = (terms.use, *terms.also, *terms.accept)
        for wording in sorted({wording for wording in right if right.count(wording) > 1}):
            yield Problem("note", "duplicate", concept.id, tag, f"«{wording}» is there twice")


def _contradictions(concept: Concept) -> Iterator[Problem]:
    for tag, terms in concept.terms.items():
        right = {comparable(wording) for wording in (terms.use, *terms.also, *terms.accept)}
        for item in terms.avoid:
            if comparable(item.term) in right and not item.where:
                yield Problem("error", "contradiction", concept.id, tag, f"«{item.term}» is both used and avoided")


def _conditions(concept: Concept, known: Collection[str]) -> Iterator[Problem]:
    for tag, terms in concept.terms.items():
        for item in terms.avoid:
            for name in item.where:
                if name not in known:
                    yield Problem("error", "schema", concept.id, tag, f"«{item.term}»: where names no concept: {name}")


def _origin(concept: Concept) -> Iterator[Problem]:
    for tag in concept.sourced:
        if tag not in concept.terms:
            yield Problem("error", "origin", concept.id, tag, "sourced, but there is no wording")
    if bool(concept.sourced) != (concept.origin == "source"):
        yield Problem(
            "error", "origin", concept.id, None, f"origin is {concept.origin}, sourced is {list(concept.sourced)}"
        )
    if (concept.source is not None) != (concept.origin == "source"):
        yield Problem("error", "origin", concept.id, None, f"origin is {concept.origin}, source is {concept.source!r}")


def _duplicates(concepts: tuple[Concept, ...], homonyms: tuple[Homonyms, ...]) -> Iterator[Problem]:
    """Concepts with the same approved wording: the same thing twice where it is so in every language they share."""
    known = {concept.id: concept for concept in concepts}
    allowed = {frozenset(pair) for entry in homonyms for pair in combinations(entry.concepts, 2)}
    shared: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for (tag, wording), ids in by_use(concepts).items():
        for pair in combinations(ids, 2):
            shared.setdefault(pair, []).append((tag, wording))
    for (one, other), where in shared.items():
        both = known[one].terms.keys() & known[other].terms.keys()
        said = ", ".join(f"{tag} «{wording}»" for tag, wording in where)
        if len(where) == len(both) and not (known[one].keep or known[other].keep):
            yield Problem("error", "duplicate", one, None, f"the same as {other} in every language: {said}")
        elif frozenset((one, other)) not in allowed:
            yield Problem("note", "duplicate", one, None, f"the same approved wording as {other}: {said}")
    for entry in homonyms:
        for name in entry.concepts:
            if name not in known:
                yield Problem(
                    "error", "allow-list", name, None, "allowed/homonyms.yaml names a concept that does not exist"
                )


def _clashes(concepts: tuple[Concept, ...]) -> Iterator[Problem]:
    """Avoided by one concept and approved for another, where nothing tells which is meant.

    A source or a conversation tells, as long as the two concepts have no wording of another language in common; so
    does an `unless` phrase that holds the wording, and a wording that is wrong beside other concepts only.
    """
    known = {concept.id: concept for concept in concepts}
    uses = by_use(concepts)
    for concept in concepts:
        for tag, terms in concept.terms.items():
            for item in terms.avoid:
                for other in uses.get((tag, comparable(item.term)), ()):
                    phrases = (*terms.unless, *known[other].terms[tag].unless)
                    resolved = item.where or any(comparable(item.term) in comparable(phrase) for phrase in phrases)
                    common = () if resolved or other == concept.id else _common(concept, known[other], tag)
                    if common:
                        names = ", ".join(f"{language} «{wording}»" for language, wording in common)
                        message = f"«{item.term}» is avoided here and approved for {other}; {names} may mean either"
                        yield Problem("note", "clash", concept.id, tag, message)


def _common(one: Concept, other: Concept, except_for: str) -> tuple[tuple[str, str], ...]:
    """Wordings of other languages that name both."""
    return tuple(
        (tag, wording)
        for tag in one.terms
        if tag in other.terms and tag != except_for
        for wording in sorted(_right(one, tag) & _right(other, tag))
    )


def _right(concept: Concept, tag: str) -> frozenset[str]:
    terms = concept.terms[tag]
    return frozenset(comparable(wording) for wording in (terms.use, *terms.also))


def counted(found: Collection[Problem]) -> Mapping[str, int]:
    """How many of each severity."""
    return {severity: sum(one.severity == severity for one in found) for severity in ("error", "note")}
