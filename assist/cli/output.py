"""What people see: tables and colours by rich, off when piped. JSON goes out as it is."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from assist.records import Finding

if TYPE_CHECKING:
    from rich.console import Console

MARKS = {"blocker": "[bold red]blocker[/]", "warning": "[yellow]warning[/]", "note": "[cyan]note[/]"}


def emit(text: str) -> None:
    """One line on standard output, now: whoever reads the pipe waits for it."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def emit_pieces(pieces: Iterable[str]) -> None:
    """A long text that is never whole in memory."""
    sys.stdout.writelines(pieces)
    sys.stdout.flush()


def console(*, piped_width: int | None = None) -> Console:
    """A console on standard output; `piped_width` is its width in characters where that is no terminal."""
    from rich.console import Console

    return Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else piped_width)


def errors() -> Console:
    """A console on standard error, for progress."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, soft_wrap=True)


def print_findings(out: Console, findings: Sequence[Finding], text: str) -> None:
    """A line a finding, with the words it means."""
    from rich.markup import escape

    for finding in findings:
        words = f" «{escape(text[slice(*finding.span)])}»" if finding.span else ""
        advice = f" → {escape(finding.suggestion)}" if finding.suggestion else ""
        out.print(f"{MARKS[finding.severity]} {finding.check}:{words} {escape(finding.message)}{advice}")
