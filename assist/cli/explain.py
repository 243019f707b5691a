"""`assist explain`."""

from __future__ import annotations

import argparse
from inspect import getdoc

from assist.checks import CHECKS
from assist.cli.output import console
from assist.errors import UsageError


def run(arguments: argparse.Namespace) -> int:
    """Prints a check's reason and examples."""
    if arguments.check not in CHECKS:
        raise UsageError(f"no check {arguments.check!r}; known: {' '.join(CHECKS)}")
    out = console()
    out.print(f"[bold]{arguments.check}[/]")
    out.print(getdoc(CHECKS[arguments.check]) or "", markup=False)
    return 0
