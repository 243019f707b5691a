"""Languages of concepts, as files hold them one by one, gathered to concepts; what does not fit is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, cast, get_args

from assist.errors import UsageError
from assist.knowledge import Avoid, Concept, Terms
from assist.languages import normalize
from assist.records import UND

Pos = Literal["noun", "verb", "adjective", "phrase"]


@dataclass(slots=True)
class Part:
    """What a file says of a concept in one language; None is «not said here»."""

    place: str  # where it stands in the file, for people: «row 7»
    concept: str
    language: str
    use: str
    also: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    where: tuple[tuple[str, ...], ...] = ()  # one a wording to avoid, or none at all
    unless: tuple[str, ...] = ()
    pos: str = ""
    sourced: bool = False
    of_concept: dict[str, str | bool | tuple[str, ...]] = field(default_factory=dict)


@dataclass(slots=True)
class Gathered:
    """Concepts with the languages that the file has, and what was wrong, each line with its place."""

    concepts: tuple[Concept, ...] = ()
    errors: list[str] = field(default_factory=list)


def gather(parts: list[Part], errors: list[str]) -> Gathered:
    """Concepts in the order of their first part."""
    found: dict[str, _Growing] = {}
    for part in parts:
        problem = found.setdefault(part.concept, _Growing(part.concept)).take(part)
        if problem:
            errors.append(f"{part.place}: {problem}")
    return Gathered(tuple(growing.concept() for growing in found.values() if growing.terms), errors)


class _Growing:
    def __init__(self, concept: str) -> None:
        self._id = concept
        self.terms: dict[str, Terms] = {}
        self._sourced: list[str] = []
        self._said: dict[str, tuple[str, str | bool | tuple[str, ...]]] = {}

    def take(self, part: Part) -> str | None:
        """Adds the part, or says why it cannot be."""
        try:
            tag = normalize(part.language)
        except UsageError as error:
            return str(error)
        if tag == UND or tag in self.terms:
            return f"{self._id} has {tag} twice" if tag in self.terms else "the language is undetermined"
        if not part.use:
            return f"{self._id} in {tag} has no wording to use"
        if len(part.avoid) != len(part.why):
            return f"{self._id} in {tag}: {len(part.avoid)} wordings to avoid, {len(part.why)} reasons why"
        if part.where and len(part.avoid) != len(part.where):
            return f"{self._id} in {tag}: {len(part.avoid)} wordings to avoid, {len(part.where)} conditions where"
        if part.pos and part.pos not in get_args(Pos):
            return f"{self._id} in {tag}: pos {part.pos!r} is none of {' '.join(get_args(Pos))}"
        for key, value in part.of_concept.items():
            before = self._said.setdefault(key, (part.place, value))
            if before[1] != value:
                return f"{self._id}: another {key} than in {before[0]}: {value!r}, not {before[1]!r}"
        where = part.where or ((),) * len(part.avoid)
        wrong = zip(part.avoid, part.why, where, strict=True)
        avoid = tuple(Avoid(term=term, why=why, where=where) for term, why, where in wrong)
        pos = cast("Pos", part.pos) if part.pos else None
        self.terms[tag] = Terms(
            use=part.use, also=part.also, accept=part.accept, avoid=avoid, unless=part.unless, pos=pos
        )
        if part.sourced:
            self._sourced.append(tag)
        return None

    def concept(self) -> Concept:
        said = {key: value for key, (_, value) in self._said.items()}
        return Concept(
            id=self._id,
            domain=str(said.get("domain", "")),
            note=str(said.get("note", "")),
            origin="source" if self._sourced else "authored",
            terms=self.terms,
            source=str(said["source"]) if self._sourced and said.get("source") else None,
            sourced=tuple(self._sourced),
            keep=bool(said.get("keep", False)),
            named_by=cast("tuple[str, ...]", said.get("named_by", ())),
        )
