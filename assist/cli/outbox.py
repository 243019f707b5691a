"""`assist outbox`: the answers that were taken on the Reply page, in the form their desk takes. Sends nothing."""

from __future__ import annotations

import argparse
import csv
import getpass
import io
import json
import sys
from pathlib import Path

from assist import wire
from assist.assembly import desk_store
from assist.atomic import write_whole
from assist.errors import DataError

COLUMNS = ("desk", "conversation", "account", "reply_to", "language", "sent", "by", "case", "text")


def run(arguments: argparse.Namespace) -> int:
    """Writes what waits and notes that it went, in this order; `--keep` only looks."""
    store, _ = desk_store()
    from assist.desk import answer_of, requests
    from assist.store.arrivals import Arrivals

    try:
        outgoing = Arrivals(store).waiting(arguments.desk or "")
        answers = [answer_of(one) for one in outgoing]
        if arguments.form == "requests":
            text = "".join(f"{wire.dumps(one)}\n" for one in requests(arguments.desk, outgoing, arguments.sender or ""))
        elif arguments.form == "csv":
            table = io.StringIO()
            rows = csv.DictWriter(table, COLUMNS)
            rows.writeheader()
            rows.writerows({name: _cell(str(getattr(one, name))) for name in COLUMNS} for one in answers)
            text = table.getvalue()
        else:
            text = "".join(f"{wire.dumps(one)}\n" for one in answers)
        if arguments.file == "-":
            sys.stdout.write(text)
            sys.stdout.flush()
        else:
            try:
                write_whole(Path(arguments.file), text.encode(), durable=True)
            except OSError as error:
                raise DataError(f"{arguments.file}: cannot be written: {error.strerror}") from None
        if not arguments.keep:
            by = f"command line ({getpass.getuser()})"[:64]
            Arrivals(store).departed((one.number for one in outgoing), by)
    finally:
        store.close()
    print(json.dumps({"answers": len(answers), "noted": not arguments.keep}), file=sys.stderr)  # noqa: T201
    return 0


def _cell(value: str) -> str:
    """Spreadsheets would run a cell that begins like a formula: an apostrophe keeps it a text."""
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
