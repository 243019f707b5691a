"""`assist replay`."""

from __future__ import annotations

import argparse
from functools import cache
from pathlib import Path

from assist import wire
from assist.assembly import assemble
from assist.cli.output import console, emit
from assist.evidence import Replayed, read, replay
from assist.pipeline import Assistant

_SHOWN = 120  # characters of a value


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 when a case does not come out as recorded."""

    @cache
    def desk(language: str) -> Assistant:
        return assemble(desk_language=language)

    code = 0
    for name in arguments.files:
        found = replay(read(Path(name)), desk)
        code = max(code, int(not found.same))
        if arguments.json:
            emit(wire.dumps({"file": name, "same": found.same, **wire.plain(found)}))
        else:
            _print(name, found)
    return code


def _print(name: str, found: Replayed) -> None:
    out = console()
    out.print(f"{name}: {'the same' if found.same else 'differs'}", markup=False)
    for kind, differences in (("changed since", found.made_of), ("differs", found.verdicts)):
        for one in differences:
            before, now = (str(value)[:_SHOWN] for value in (one.recorded, one.now))
            out.print(f"  {kind}: {one.where}: {before} → {now}", markup=False)
