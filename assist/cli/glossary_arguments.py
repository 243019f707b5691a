"""The arguments of `assist glossary`."""

from __future__ import annotations

import argparse


def add_actions(glossary: argparse.ArgumentParser) -> None:
    """One sub-command an action."""
    actions = glossary.add_subparsers(dest="action", required=True, metavar="ACTION")

    validate = actions.add_parser("validate", help="read all data of the desk and say what is wrong")
    validate.add_argument("folder", nargs="?", metavar="FOLDER", help="another term base, instead of all our data")
    _json(validate)

    lookup = actions.add_parser("lookup", help="the concepts a term belongs to")
    lookup.add_argument("term", help="a wording in any language and any form, or a concept's id")
    _languages(lookup, "show this language only")
    _json(lookup)

    export = actions.add_parser("export", help="the term base as CSV or TBX-Basic, by the file's ending")
    export.add_argument("file", metavar="FILE.csv|.tbx")
    _languages(export, "this language only")
    export.add_argument("--force", action="store_true", help="write over a file that is there")

    bring = actions.add_parser("import", help="what CSV or TBX files would change, and the change itself")
    bring.add_argument("files", nargs="+", metavar="FILE.csv|.tbx")
    bring.add_argument("--into", metavar="FOLDER", help="the term base to change; without it only what would change")
    bring.add_argument("--replace", action="store_true", help="drop concepts and languages that the files do not have")
    bring.add_argument("--dry-run", action="store_true", help="write nothing")
    bring.add_argument("--force", action="store_true", help="write over files that are there; their comments are lost")
    _json(bring)

    impact = actions.add_parser("impact", help="where playbooks, reply texts and other files use a term")
    impact.add_argument("term", help="a wording, a concept's id, or any words")
    impact.add_argument("--in", dest="places", action="append", default=[], metavar="PATH", help="search this too")
    impact.add_argument("--language", metavar="L", help="the language of the files in PATH")
    _json(impact)


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON instead of text for people")


def _languages(parser: argparse.ArgumentParser, summary: str) -> None:
    parser.add_argument("--language", dest="languages", action="append", default=[], metavar="L", help=summary)
