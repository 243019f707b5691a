"""The wordings of a concept in one language, with what each one is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from assist.knowledge import Concept, Terms
from assist.text import fold

Status = Literal["use", "also", "accept", "avoid", "unless"]


def wordings(terms: Terms) -> Iterator[tuple[Status, str]]:
    """Approved first, then accepted, accepted in translations, wrong, and phrases in which a wording means another."""
    yield "use", terms.use
    yield from (("also", wording) for wording in terms.also)
    yield from (("accept", wording) for wording in terms.accept)
    yield from (("avoid", item.term) for item in terms.avoid)
    yield from (("unless", phrase) for phrase in terms.unless)


def comparable(wording: str) -> str:
    """The form in which wordings are the same: letter case, width and white space ignored."""
    return fold(wording).text.strip()


def by_use(concepts: tuple[Concept, ...]) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """(language, approved wording made comparable) -> the concepts that have it, in their order."""
    found: dict[tuple[str, str], list[str]] = {}
    for concept in concepts:
        for tag, terms in concept.terms.items():
            found.setdefault((tag, comparable(terms.use)), []).append(concept.id)
    return {key: tuple(ids) for key, ids in found.items()}
