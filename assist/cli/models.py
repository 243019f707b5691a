"""`assist models list|pull|verify`."""

from __future__ import annotations

import argparse

from assist import wire
from assist.cli.output import console, emit
from assist.errors import UsageError
from assist.settings import load_settings


def run(arguments: argparse.Namespace) -> int:
    """`verify` exits 1 when a file differs from its checksum."""
    return {"list": _list, "pull": _pull, "verify": _verify}[arguments.action](arguments)


def _list(arguments: argparse.Namespace) -> int:
    from assist.models import families, status

    rows = status(load_settings().home)
    if arguments.json:
        for row in rows:
            emit(wire.dumps(row))
        return 0
    from rich.table import Table

    table = Table(box=None, header_style="bold")
    for heading in ("model", "kind", "languages", "size", "licence", "state"):
        table.add_column(heading, justify="right" if heading == "size" else "left", overflow="fold")
    for row in rows:
        size = f"{row.size / 1e6:,.0f} MB" if row.size else ""
        state = f"[green]{row.state}[/]" if row.state == "here" else row.state
        name = f"{row.id} (default)" if row.default else row.id if row.pinned else f"{row.id} (not pinned)"
        table.add_row(name, row.kind, " ".join(row.languages), size, row.licence, state)
    out = console()
    out.print(table)
    for family in families():
        out.print(f"by direction: {family}", markup=False)
    return 0


def _pull(arguments: argparse.Namespace) -> int:
    from pathlib import Path

    from assist.models import catalogue, pull
    from assist.models.progress import drawn

    ids = arguments.ids or [model.id for model in catalogue().values() if model.default]
    if arguments.file and len(ids) != 1:
        raise UsageError("--from needs exactly one model id")
    source = Path(arguments.file) if arguments.file else None
    home = load_settings().home
    for model_id in ids:
        with drawn(model_id) as progress:
            path = pull(model_id, home, progress=progress, from_file=source)
        console().print(f"{model_id}: {path}", markup=False)
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    from assist.models import verify

    bad = False
    for result in verify(load_settings().home, arguments.ids):
        bad = bad or not result.ok
        console().print(f"{'ok ' if result.ok else 'BAD'} {result.id}: {result.detail}", markup=False)
    return int(bad)
