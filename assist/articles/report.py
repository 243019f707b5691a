"""What a job did, as the contract's JSON (docs/contract.md)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from assist.articles.kept import Kept
from assist.articles.quality.mqm import error_of
from assist.records import Finding

Status = Literal["written", "unchanged", "left", "held"]


@dataclass(frozen=True, slots=True)
class Place:
    """A finding and where it is: a line of the source, or of the translated file where it is about that as a whole.
    `target` is empty where it is about the article in any language.
    """

    file: str
    line: int
    finding: Finding
    target: str = ""


@dataclass(slots=True)
class FileReport:
    """One article in one language. `left` is a file that the job did not dare to write, `held` one that it kept back
    for what is critical in it.
    """

    source: str
    target: str
    output: str
    status: Status = "unchanged"
    segments: int = 0
    translated: int = 0
    from_memory: int = 0
    unchanged: int = 0
    corrected: int = 0  # of the unchanged: by people


@dataclass(slots=True)
class Report:
    """All files of a run and what was found in them."""

    files: Kept[FileReport] = field(default_factory=lambda: Kept(FileReport))
    places: Kept[Place] = field(default_factory=lambda: Kept(Place))
    seconds: float = 0.0
    engine_seconds: float = 0.0  # processor time of guarded translation, of all processes together

    def total(self, name: str) -> int:
        """A count over all files."""
        return sum(getattr(file, name) for file in self.files)

    @property
    def blocked(self) -> bool:
        """True when something critical was found."""
        return any(place.finding.severity == "blocker" for place in self.places)

    def as_json(self, more: Mapping[str, Iterable[Any]] | None = None) -> Iterator[str]:
        """The contract's object in pieces; `more` are lists that it has beside the files and what was found."""
        import msgspec

        yield "{\n "
        yield from _listed("files", map(msgspec.to_builtins, self.files))
        for name in ("segments", "translated", "from_memory", "unchanged"):
            yield f',\n "{name}": {self.total(name)}'
        yield ",\n "
        yield from _listed(
            "findings", (said(one.finding, file=one.file, line=one.line, target=one.target) for one in self.places)
        )
        yield f',\n "seconds": {self.seconds:.3f}'
        for name, entries in (more or {}).items():
            yield ",\n "
            yield from _listed(name, entries)
        yield "\n}\n"


def _listed(name: str, entries: Iterable[Any]) -> Iterator[str]:
    yield f'"{name}": ['
    lead = "\n  "
    for entry in entries:
        yield lead + json.dumps(entry, ensure_ascii=False)
        lead = ",\n  "
    yield "]" if lead == "\n  " else "\n ]"


def said(finding: Finding, **where: str | int) -> dict[str, Any]:
    """A finding with what it is in MQM; no person has confirmed it."""
    import msgspec

    return {**where, **msgspec.to_builtins(finding), "mqm": msgspec.to_builtins(error_of(finding))}


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run would do. `seconds` is None where nothing tells how fast it would be."""

    files: int
    segments: int
    unchanged: int
    from_memory: int
    missing: int
    words: int
    seconds: float | None
    refused: Sequence[str]
