"""What a suite of `assist evaluate` found: figures for scripts, tables for people."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from assist.errors import MissingExtra

T = TypeVar("T")
Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its heading. Floats are shares and are shown in percent; None is «not measured»."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """`figures` maps stable names to numbers (shares from 0 to 1, counts as integers); `notes` say what for."""

    suite: str
    figures: Mapping[str, int | float]
    tables: tuple[Table, ...] = ()
    notes: tuple[str, ...] = ()


Progress = Callable[[str], None]  # told what is being measured, for stderr


def built(
    systems: Mapping[str, Callable[[], T]], progress: Progress, what: str, notes: list[str]
) -> Iterator[tuple[str, T]]:
    """What is measured beside ours, made when its turn comes; of what is not installed `notes` say how to get it."""
    for name, build in systems.items():
        progress(f"{what} {name}")
        try:
            system = build()
        except MissingExtra as error:
            notes.append(f"{name}: {error}")
            continue
        yield name, system
