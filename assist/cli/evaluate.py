"""`assist evaluate`."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assist import wire
from assist.cli.output import console, emit, errors
from assist.errors import UsageError
from assist.evaluate import SUITES, run_suite
from assist.evaluate.report import Cell, Report, Table

if TYPE_CHECKING:
    from rich.console import Console


def run(arguments: argparse.Namespace) -> int:
    """Exit 0: a low figure is a finding for people, not for scripts."""
    names = arguments.suites or list(SUITES)
    data = Path(arguments.data) if arguments.data else None
    if data is not None and len(names) != 1:
        raise UsageError("--data goes with one SUITE")
    told, out = errors(), console(piped_width=200)
    for name in names:
        report = run_suite(name, partial(_tell, told, name), data, arguments.rivals, arguments.engine, arguments.sample)
        if arguments.json:
            emit(wire.dumps(_figures(report)))
        else:
            _print(out, report)
    return 0


def _tell(told: Console, name: str, step: str) -> None:
    told.print(f"{name}: {step}", style="dim", markup=False)


def _figures(report: Report) -> dict[str, Any]:
    return {"suite": report.suite, "figures": dict(report.figures), "notes": list(report.notes)}


def _print(out: Console, report: Report) -> None:
    out.print(f"[bold]{report.suite}[/]")
    for note in report.notes:
        out.print(note, markup=False)
    for table in report.tables:
        _print_table(out, table)


def _print_table(out: Console, table: Table) -> None:
    from rich.table import Table as Shown
    from rich.text import Text

    shown = Shown(title=table.title, title_justify="left", title_style="bold")
    for column in table.columns:
        shown.add_column(column)
    for row in table.rows:
        shown.add_row(*(Text(_cell(cell)) for cell in row))
    out.print(shown)


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    return f"{100 * cell:.1f} %" if isinstance(cell, float) else f"{cell:,}" if isinstance(cell, int) else cell
