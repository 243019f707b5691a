"""`assist intake`: a help desk's export becomes cases of this desk's store."""

from __future__ import annotations

import argparse
import getpass
import json
from pathlib import Path

from assist.assembly import assemble, desk_store
from assist.cli.output import console
from assist.errors import AssistError, DataError
from assist.intake import conversations


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 when something in the files could not be taken in; the rest was."""
    store, _ = desk_store()
    from assist.desk import Desk  # SQLAlchemy, late

    by = f"command line ({getpass.getuser()})"[:64]
    counts = {"conversations": 0, "cases": 0, "messages": 0, "known": 0, "answered": 0}
    problems: list[str] = []

    def unread(error: DataError) -> None:
        problems.append(str(error))

    try:
        desk = Desk(assemble(), store)
        for file in arguments.files:
            for conversation in conversations(Path(file), arguments.desk or "", unread):
                counts["conversations"] += 1
                try:
                    taken = desk.take(conversation, by)
                except AssistError as error:
                    problems.append(f"{file}: {conversation.desk} {conversation.id}: {error}")
                    continue
                counts["cases"] += taken.new
                counts["messages"] += taken.messages
                counts["answered"] += not conversation.waits
                counts["known"] += conversation.waits and not taken.messages
    finally:
        store.close()
    if arguments.json:
        print(json.dumps({**counts, "problems": problems}, ensure_ascii=False))  # noqa: T201
    else:
        out = console()
        out.print(
            f"{counts['conversations']} conversations: {counts['cases']} new cases, {counts['messages']} messages; "
            f"{counts['known']} were here already, {counts['answered']} wait for no answer"
        )
        for problem in problems:
            out.print(f"not taken in: {problem}", markup=False)
    return int(bool(problems))
