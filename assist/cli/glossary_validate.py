"""`assist glossary validate`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assist import wire
from assist.cli.output import console, emit
from assist.errors import DataError, UsageError
from assist.knowledge import default_knowledge, read_concepts, read_homonyms
from assist.termbase.coverage import Coverage, coverage
from assist.termbase.problems import Problem, counted, problems

if TYPE_CHECKING:
    from rich.table import Table

_NAMED = 6  # gaps a line


def run(arguments: argparse.Namespace) -> int:
    """Exits 1 when the data has errors; notes and gaps are no errors."""
    found, covered, summary = _shipped() if arguments.folder is None else _other(Path(arguments.folder))
    totals = counted(found)
    if arguments.json:
        emit(wire.dumps({"languages": covered, "problems": found, "errors": totals["error"], "notes": totals["note"]}))
        return int(bool(totals["error"]))
    out = console(piped_width=120)
    if covered:
        out.print(_table(covered))
    for one in covered:
        if one.gaps:
            more = f" and {len(one.gaps) - _NAMED} more (--json names all)" if len(one.gaps) > _NAMED else ""
            out.print(f"{one.language} has no wording of: {', '.join(one.gaps[:_NAMED])}{more}", markup=False)
    for problem in found:
        place = " ".join(part for part in (problem.concept, problem.language) if part)
        out.print(f"{problem.severity} {problem.kind}: {place}: {problem.message}", markup=False)
    errors = f"{totals['error']} errors" if totals["error"] else "no problems"
    out.print(f"{summary}: {errors}, {totals['note']} notes", markup=False)
    return int(bool(totals["error"]))


def _shipped() -> tuple[list[Problem], Sequence[Coverage], str]:
    """All data of the desk: what breaks a schema anywhere, then what is wrong with the terms."""
    knowledge = default_knowledge()
    broken = [Problem("error", "schema", "", None, message) for message in knowledge.problems()]
    try:
        concepts, homonyms = knowledge.concepts, knowledge.homonyms
    except DataError:
        return broken, (), "the term base cannot be read"
    found = [*broken, *problems(concepts, homonyms, knowledge.reply_languages)]
    replies = f"replies in {' '.join(knowledge.reply_languages)}" if not broken else "replies not checked"
    playbooks = f"{len(knowledge.playbooks)} playbooks, " if not broken else ""
    return found, coverage(concepts), f"{len(concepts)} concepts, {playbooks}{replies}"


def _other(folder: Path) -> tuple[list[Problem], Sequence[Coverage], str]:
    if not folder.is_dir():
        raise UsageError(f"{folder}: no such folder")
    try:
        concepts, homonyms = read_concepts(folder), read_homonyms(folder)
    except DataError as error:
        return [Problem("error", "schema", "", None, str(error))], (), f"{folder} cannot be read"
    return list(problems(concepts, homonyms, ())), coverage(concepts), f"{folder}: {len(concepts)} concepts"


def _table(covered: Sequence[Coverage]) -> Table:
    from rich.table import Table

    table = Table(box=None, header_style="bold")
    table.add_column("language")
    for heading in ("concepts", "use", "also", "accept", "avoid", "source", "authored", "gaps"):
        table.add_column(heading, justify="right")
    for one in covered:
        figures = (one.concepts, one.use, one.also, one.accept, one.avoid, one.source, one.authored, len(one.gaps))
        table.add_row(one.language, *(f"{figure:,}" for figure in figures))
    return table
