"""`assist knowledge validate`: which playbook can be said in which language. Terms and schemas: `glossary validate`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from assist import wire
from assist.cli.output import console, emit
from assist.draft import Filled, coverage
from assist.knowledge import default_knowledge

if TYPE_CHECKING:
    from rich.table import Table

_NAMED = 3  # gaps of one playbook in one language


def run(arguments: argparse.Namespace) -> int:
    """Exits 1 when a playbook cannot be said in a language that messages are understood in."""
    found = coverage(default_knowledge())
    gaps = [one for one in found if one.gaps]
    if arguments.json:
        emit(wire.dumps({"playbooks": found, "gaps": len(gaps)}))
        return int(bool(gaps))
    out = console(piped_width=150)
    out.print(_table(found))
    for tag, without in _by_language(gaps).items():
        if len(without) == len({one.intent for one in found}):
            out.print(f"{tag} lacks every playbook: {without[0].gaps[0]}", markup=False)
            continue
        for one in without:
            more = f" and {len(one.gaps) - _NAMED} more" if len(one.gaps) > _NAMED else ""
            out.print(f"{tag} {one.intent}: {'; '.join(one.gaps[:_NAMED])}{more}", markup=False)
    said = f"{len(gaps)} gaps" if gaps else "no gap"
    languages, intents = {one.language for one in found}, {one.intent for one in found}
    out.print(f"{len(intents)} playbooks in {len(languages)} languages: {said}; a cell counts wordings", markup=False)
    return int(bool(gaps))


def _by_language(gaps: Sequence[Filled]) -> dict[str, list[Filled]]:
    found: dict[str, list[Filled]] = {}
    for one in gaps:
        found.setdefault(one.language, []).append(one)
    return found


def _table(found: Sequence[Filled]) -> Table:
    from rich.table import Table

    cells = {(one.intent, one.language): "gap" if one.gaps else str(one.wordings) for one in found}
    tags = list(dict.fromkeys(one.language for one in found))
    table = Table("playbook", box=None, header_style="bold")
    for tag in tags:
        table.add_column(tag, justify="right")
    for intent in dict.fromkeys(one.intent for one in found):
        table.add_row(intent, *(cells[intent, tag] for tag in tags))
    return table
