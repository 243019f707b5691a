"""`assist glossary import`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from assist import wire
from assist.cli.glossary_files import read_file
from assist.cli.output import console, emit, errors
from assist.errors import UsageError
from assist.knowledge import Concept, default_knowledge, read_concepts
from assist.termbase.changes import Change, changes, merged
from assist.termbase.files import planned_files, write_file
from assist.termbase.problems import problems

_SHOWN = 40


def run(arguments: argparse.Namespace) -> int:
    """Exits 2, with nothing written, where a row contradicts another or the term base would."""
    folder = None if arguments.into is None else Path(arguments.into)
    old = _there(folder)
    wrong: list[str] = []
    new = merged(old, _read(arguments.files, wrong), replace=arguments.replace)
    if not wrong:
        wrong += _contradictions(old, new)
    if wrong:
        for line in wrong:
            errors().print(f"assist: {line}", markup=False)
        raise UsageError(f"nothing imported: {len(wrong)} lines above say why")
    found = tuple(changes(old, new))
    written = [] if folder is None or arguments.dry_run else _write(folder, new, arguments.force)
    if arguments.json:
        emit(wire.dumps({"changes": found, "written": [str(path) for path in written]}))
    else:
        _print(found, written)
    return 0


def _there(folder: Path | None) -> tuple[Concept, ...]:
    """What the files are compared with: the folder's own term base, or the shipped one."""
    if folder is None:
        return default_knowledge().concepts
    return read_concepts(folder) if folder.is_dir() else ()


def _read(files: Sequence[str], wrong: list[str]) -> tuple[Concept, ...]:
    """The concepts of all files. The same concept in two of them is wrong: which one would win?"""
    found: dict[str, Concept] = {}
    for file in files:
        gathered = read_file(file)
        wrong += [f"{file}: {line}" for line in gathered.errors]
        for concept in gathered.concepts:
            if concept.id in found:
                wrong.append(f"{file}: concept {concept.id} is in another of the files too")
            found[concept.id] = concept
        if not gathered.concepts and not gathered.errors:
            wrong.append(f"{file}: no concept in it")
    return tuple(found.values())


def _contradictions(old: tuple[Concept, ...], new: tuple[Concept, ...]) -> list[str]:
    """Errors that the import would bring in, and names that are not there."""
    before = set(problems(old, (), ()))
    brought = [one for one in problems(new, (), ()) if one.severity == "error" and one not in before]
    lines = [f"{one.concept}{f' in {one.language}' if one.language else ''}: {one.message}" for one in brought]
    ids = {concept.id for concept in new}
    lines += [
        f"{one.id}: named by {name}, which is not there" for one in new for name in one.named_by if name not in ids
    ]
    return lines


def _write(folder: Path, concepts: tuple[Concept, ...], force: bool) -> list[Path]:
    """All or none: what is there is looked for before the first file is written."""
    planned = planned_files(folder, concepts)
    there = [path for path in planned if path.exists()]
    if there and not force:
        names = ", ".join(path.name for path in there)
        raise UsageError(f"{folder} has {names} already; --force writes over them, and their comments are lost")
    for path, content in planned.items():
        write_file(path, content, force=force)
    return list(planned)


def _print(found: Sequence[Change], written: Sequence[Path]) -> None:
    out = console()
    marks = {"added": "[green]+[/]", "changed": "[yellow]~[/]", "removed": "[red]-[/]"}
    from rich.markup import escape

    for change in found[:_SHOWN]:
        place = " ".join(part for part in (change.concept, change.language, change.what) if part)
        out.print(f"{marks[change.kind]} {escape(place)}")
    if len(found) > _SHOWN:
        out.print(f"… and {len(found) - _SHOWN} more (--json shows all)")
    for name, whole in (("concepts", True), ("wordings and fields", False)):
        own = [change for change in found if (change.language is None and not change.what) == whole]
        counts = ", ".join(f"{sum(change.kind == kind for change in own)} {kind}" for kind in marks)
        out.print(f"{name}: {counts}")
    for path in written:
        out.print(f"written: {path}", markup=False)
