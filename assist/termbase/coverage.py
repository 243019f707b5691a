"""How much of a term base each language has."""

from __future__ import annotations

from dataclasses import dataclass

from assist.knowledge import Concept
from assist.languages import languages
from assist.termbase.wordings import comparable


@dataclass(frozen=True, slots=True)
class Coverage:
    """One language. `gaps` are the ids of the concepts that have no wording in it."""

    language: str
    concepts: int
    use: int  # different approved wordings
    also: int
    accept: int
    avoid: int
    source: int
    authored: int
    gaps: tuple[str, ...]


def coverage(concepts: tuple[Concept, ...]) -> tuple[Coverage, ...]:
    """Every language of the desk that any concept has, in the desk's order."""
    found = []
    for tag in languages():
        here = [concept for concept in concepts if tag in concept.terms]
        if not here:
            continue
        source = sum(tag in concept.sourced for concept in here)
        found.append(
            Coverage(
                language=tag,
                concepts=len(here),
                use=len({comparable(concept.terms[tag].use) for concept in here}),
                also=sum(len(concept.terms[tag].also) for concept in here),
                accept=sum(len(concept.terms[tag].accept) for concept in here),
                avoid=sum(len(concept.terms[tag].avoid) for concept in here),
                source=source,
                authored=len(here) - source,
                gaps=tuple(concept.id for concept in concepts if tag not in concept.terms),
            )
        )
    return tuple(found)
