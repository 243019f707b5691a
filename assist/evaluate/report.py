"""What a suite of `assist evaluate` found: figures for scripts, tables for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

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
