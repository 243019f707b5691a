"""`assist detect`."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from rich.markup import escape

from assist import wire
from assist.assembly import assemble
from assist.cli.batch import answer_lines
from assist.cli.inputs import read_text
from assist.cli.output import console, emit
from assist.records import UND, Detection


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 when the language is undetermined."""
    desk = assemble()

    def detect(text: str, locale: str | None) -> Detection:
        return desk.detector.detect(desk.protect(text), desk.prior(locale) or None)

    def answer(line: Mapping[str, Any]) -> tuple[str, bool]:
        found = detect(wire.text_of(line), wire.locale_of({"locale": arguments.locale, **line}))
        return wire.dumps(found), found.language == UND

    if arguments.lines is not None:
        return answer_lines(arguments.lines, answer)
    found = detect(read_text(arguments), wire.locale_of({"locale": arguments.locale}))
    if arguments.json:
        emit(wire.dumps(found))
    else:
        out = console()
        out.print(f"[bold]{found.language}[/] {found.confidence:.0%}  {found.reason}")
        for (start, end), tag in found.parts:
            out.print(f"also {tag}: {escape(found.text[start:end])}")
    return int(found.language == UND)
