"""`assist explain`."""

from __future__ import annotations

import argparse
from inspect import getdoc

from assist.checks import CHECKS
from assist.cli.output import console
from assist.errors import UsageError
from assist.scoring.rules import rules


def run(arguments: argparse.Namespace) -> int:
    """Prints a rule's reason and examples; the rules of scorecards come after the checks."""
    known = {**{name: getdoc(check) or "" for name, check in CHECKS.items()}, **rules()}
    if arguments.check not in known:
        raise UsageError(f"no check {arguments.check!r}; known: {' '.join(known)}")
    out = console()
    out.print(f"[bold]{arguments.check}[/]")
    out.print(known[arguments.check], markup=False)
    return 0
