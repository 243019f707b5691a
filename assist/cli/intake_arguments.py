"""The arguments of `assist intake` and `assist outbox`."""

from __future__ import annotations

import argparse

_DESKS = ("zendesk", "intercom", "chatwoot", "freshdesk", "mail", "table")


def add_intake(parser: argparse.ArgumentParser) -> None:
    """Adds them to `parser`."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="an export, a table, a mail, or a folder of mails")
    parser.add_argument("--desk", choices=_DESKS, help="where it is from; by its look when left out")
    parser.add_argument("--json", action="store_true", help="print JSON instead of text for people")


def add_outbox(parser: argparse.ArgumentParser) -> None:
    """Adds them to `parser`."""
    parser.add_argument("file", metavar="FILE", help="where to write the answers; - is standard output")
    parser.add_argument("--desk", choices=(*_DESKS, "webhook"), help="only answers to this desk")
    parser.add_argument(
        "--form", choices=("requests", "jsonl", "csv"), default="jsonl",
        help="requests: calls of the desk's own API, one a line (needs --desk); default: jsonl",
    )  # fmt: skip
    parser.add_argument("--sender", metavar="ID", help="who answers, where the desk's API asks: see docs/intake.md")
    parser.add_argument(
        "--keep", action="store_true", help="do not note that they went: the next export has them again"
    )
