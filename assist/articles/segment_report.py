"""One segment of a report: where it is, what it says in both languages, how that came about, what was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from assist.records import Finding

How = Literal["translated", "memory", "before", "human", "left"]


@dataclass(frozen=True, slots=True)
class SegmentReport:
    """`how`: translated now, out of the memory, known from an earlier run, a person's, or left in the source language.

    `index` numbers the segments of the source from 0, `line` is one of the source. Texts are as a reader sees them,
    secrets cut. `rung`, `tries` and `match` are those of `past.Known`.
    """

    file: str
    target: str
    output: str
    index: int
    line: int
    name: str
    source: str
    text: str
    how: How
    engine: str
    rung: str = ""
    tries: tuple[str, ...] = ()
    match: float | None = None
    findings: tuple[Finding, ...] = ()
