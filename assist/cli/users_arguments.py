"""The arguments of `assist users`."""

from __future__ import annotations

import argparse

_ROLES = ("agent", "reviewer", "admin")


def add_users(parser: argparse.ArgumentParser) -> None:
    """Adds its actions to `parser`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="who may log in, with their roles")
    listing.add_argument("--json", action="store_true", help="print JSON instead of text for people")
    for name, summary in (
        ("add", "a new user; the password is asked for, or read as a line of standard input"),
        ("passwd", "another password; the user's sessions and tokens end"),
        ("role", "another role; the user's sessions and tokens end"),
        ("remove", "the user is gone, with all sessions and tokens"),
        ("token", "a token for the user's programs, printed this once"),
    ):
        action = actions.add_parser(name, help=summary, description=summary)
        action.add_argument("name", metavar="NAME")
        if name == "add":
            action.add_argument("--role", choices=_ROLES, default="agent", help="(default: agent)")
        if name == "role":
            action.add_argument("role", choices=_ROLES)
        if name == "token":
            action.add_argument("--end", action="store_true", help="take all tokens of this user back instead")
