"""What an import would change: concepts and wordings that come, go or become something else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import msgspec

from assist.knowledge import Concept, Terms
from assist.termbase.wordings import wordings

NO_DOMAIN = "imported"  # of a new concept whose file names none
_FIELDS = ("domain", "note", "origin", "source", "keep", "named_by")


@dataclass(frozen=True, slots=True)
class Change:
    """One line: a concept as a whole, a field of it, or one wording in one language."""

    kind: Literal["added", "changed", "removed"]
    concept: str
    language: str | None = None
    what: str = ""


def merged(old: tuple[Concept, ...], new: tuple[Concept, ...], *, replace: bool) -> tuple[Concept, ...]:
    """`old` with the concepts and languages of `new` in place of its own; with `replace` nothing else stays.

    What `new` leaves empty of a concept that is there stays as it was.
    """
    known = {concept.id: concept for concept in old}
    found = {} if replace else dict(known)
    for concept in new:
        found[concept.id] = _over(known.get(concept.id), concept, replace)
    return tuple(found.values())


def _over(old: Concept | None, new: Concept, replace: bool) -> Concept:
    if old is None:
        return msgspec.structs.replace(new, domain=new.domain or NO_DOMAIN)
    terms = new.terms if replace else {**old.terms, **new.terms}
    sourced = tuple(tag for tag in terms if tag in (new.sourced if tag in new.terms else old.sourced))
    return msgspec.structs.replace(
        new,
        domain=new.domain or old.domain,
        note=new.note or old.note,
        terms=terms,
        sourced=sourced,
        origin="source" if sourced else "authored",
        source=(new.source or old.source) if sourced else None,
        named_by=new.named_by or old.named_by,
    )


def changes(old: tuple[Concept, ...], new: tuple[Concept, ...]) -> Iterator[Change]:
    """What turns `old` into `new`, concept by concept."""
    before = {concept.id: concept for concept in old}
    after = {concept.id: concept for concept in new}
    for concept in new:
        if concept.id in before:
            yield from _of_concept(before[concept.id], concept)
        else:
            yield Change("added", concept.id)
    for concept in old:
        if concept.id not in after:
            yield Change("removed", concept.id)


def _of_concept(old: Concept, new: Concept) -> Iterator[Change]:
    for field in _FIELDS:
        if getattr(old, field) != getattr(new, field):
            yield Change("changed", new.id, None, f"{field}: {getattr(old, field)!r} → {getattr(new, field)!r}")
    for tag in dict.fromkeys((*old.terms, *new.terms)):
        if (tag in old.sourced) != (tag in new.sourced):
            yield Change("changed", new.id, tag, "source" if tag in new.sourced else "authored")
        yield from _of_language(new.id, tag, _said(old.terms.get(tag)), _said(new.terms.get(tag)))


def _of_language(concept: str, tag: str, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    for key in dict.fromkeys((*old, *new)):
        if key not in old:
            yield Change("added", concept, tag, f"{key}{new[key]}")
        elif key not in new:
            yield Change("removed", concept, tag, f"{key}{old[key]}")
        elif old[key] != new[key]:
            yield Change("changed", concept, tag, f"{key}{old[key]} → {new[key].strip()}")
    if old and new and old.keys() == new.keys() and list(old) != list(new):
        yield Change("changed", concept, tag, "order of the wordings")


def _said(terms: Terms | None) -> dict[str, str]:
    """What is said in a language, by what may be compared: «use» and «pos» change, wordings come and go."""
    if terms is None:
        return {}
    whys = {item.term: " ".join((item.why, *item.where)) for item in terms.avoid}
    found = {"use": f" «{terms.use}»"}
    for status, wording in wordings(terms):
        if status != "use":
            found[f"{status} «{wording}»"] = f": {whys[wording]}" if status == "avoid" else ""
    return found | ({"pos": f" {terms.pos}"} if terms.pos else {})
