"""The arguments of `assist rubric`."""

from __future__ import annotations

import argparse


def add_rubric(parser: argparse.ArgumentParser) -> None:
    """Adds its actions to `parser`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="which rubric counts on each channel, and what it was fitted to")
    learn = actions.add_parser("learn", help="fit one to what reviewers said on the Review page")
    learn.add_argument("name", metavar="NAME", help="chat, letters, social or phone")
    learn.add_argument("--dry-run", action="store_true", help="only say what would change")
    back = actions.add_parser("back", help="take this desk's latest version away; the one before it counts again")
    back.add_argument("name", metavar="NAME")
    for one in (listing, learn, back):
        one.add_argument("--json", action="store_true", help="print JSON instead of text for people")
        one.add_argument("--debug", action="store_true", help="show a traceback on failure")
