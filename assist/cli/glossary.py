"""`assist glossary`: each action stands in a module of its own."""

from __future__ import annotations

import argparse
from importlib import import_module

_MODULES = {
    "validate": "glossary_validate",
    "lookup": "glossary_lookup",
    "export": "glossary_export",
    "import": "glossary_import",
    "impact": "glossary_impact",
}


def run(arguments: argparse.Namespace) -> int:
    """Runs the action; returns its exit code."""
    code: int = import_module(f"assist.cli.{_MODULES[arguments.action]}").run(arguments)
    return code
