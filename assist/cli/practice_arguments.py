"""The arguments of `assist practice`."""

from __future__ import annotations

import argparse


def add_practice(parser: argparse.ArgumentParser) -> None:
    """Adds them to `parser`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="the simulated cases, easiest first")
    listing.add_argument("--language", metavar="L", help="only those in this language")
    give = actions.add_parser("give", help="the next case: harder after a good answer, easier after a bad one")
    give.add_argument("--language", metavar="L", required=True, help="the customer's language")
    give.add_argument("--agent", metavar="NAME", default="", help="who practises; their earlier answers count")
    answer = actions.add_parser("answer", help="the scorecard of an answer, what it missed, and a model answer")
    answer.add_argument("case", metavar="CASE", help="language/id, as list and give name it")
    answer.add_argument("text", nargs="?", metavar="TEXT", help="the answer; - reads standard input")
    answer.add_argument("--file", metavar="FILE", help="read the answer from this file")
    answer.add_argument("--hand-over", action="store_true", help="you would give this case to a colleague")
    answer.add_argument("--agent", metavar="NAME", help="keep the answer in the desk's store under this name")
    for one in (listing, give, answer):
        one.add_argument("--json", action="store_true", help="print JSON instead of text for people")
        one.add_argument("--debug", action="store_true", help="show a traceback on failure")
