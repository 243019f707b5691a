"""`assist users`: who may log in to the panel. Passwords come from a prompt or standard input, never as arguments."""

from __future__ import annotations

import argparse
import getpass
import json
import sys

from assist.assembly import desk_store
from assist.errors import UsageError


def run(arguments: argparse.Namespace) -> int:
    """Adds, lists, changes or removes users; makes and ends tokens."""
    store, _ = desk_store()
    from assist.store.people import People  # SQLAlchemy, late

    people = People(store)
    by = f"command line ({getpass.getuser()})"[:64]
    try:
        if arguments.action == "list":
            _list(people.all(), arguments.json)
        elif arguments.action == "add":
            people.add(arguments.name, arguments.role, _password(), by)
        elif arguments.action == "passwd":
            people.change(arguments.name, by, password=_password())
        elif arguments.action == "role":
            people.change(arguments.name, by, role=arguments.role)
        elif arguments.action == "remove":
            people.remove(arguments.name, by)
        elif arguments.end:
            print(f"{people.end_tokens(arguments.name, by)} ended")  # noqa: T201
        else:
            print(people.new_token(arguments.name, by))  # noqa: T201
    finally:
        store.close()
    return 0


def _list(users: object, as_json: bool) -> None:
    from assist import wire

    rows = wire.plain(users)
    print(json.dumps(rows) if as_json else "\n".join(f"{row['name']}  {row['role']}" for row in rows))  # noqa: T201


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first = getpass.getpass("Password (12 characters or more): ")
    if getpass.getpass("Again: ") != first:
        raise UsageError("the two passwords differ")
    return first
