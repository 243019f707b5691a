"""`assist detect`."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from assist import wire
from assist.assembly import assemble
from assist.cli.batch import answer_lines
from assist.cli.inputs import read_text
from assist.cli.output import console, emit
from assist.records import UND, Detection


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 when the language is undetermined."""
    desk = assemble()

    def detect(text: str) -> Detection:
        return desk.detector.detect(desk.protect(text))

    def answer(line: Mapping[str, Any]) -> tuple[str, bool]:
        found = detect(wire.text_of(line))
        return wire.dumps(found), found.language == UND

    if arguments.lines is not None:
        return answer_lines(arguments.lines, answer)
    found = detect(read_text(arguments))
    if arguments.json:
        emit(wire.dumps(found))
    else:
        out = console()
        out.print(f"[bold]{found.language}[/] {found.confidence:.0%}  {found.reason}")
        for tag in found.mixed:
            out.print(f"also: {tag}")
    return int(found.language == UND)
