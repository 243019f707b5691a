"""The arguments of `assist memory`."""

from __future__ import annotations

import argparse


def add_memory_actions(memory: argparse.ArgumentParser) -> None:
    """One sub-command an action."""
    actions = memory.add_subparsers(dest="action", required=True, metavar="ACTION")

    lookup = actions.add_parser("lookup", help="segments like a text, best first")
    lookup.add_argument("text", metavar="TEXT")
    _direction(lookup)
    lookup.add_argument("--least", type=float, default=0.75, metavar="0..1", help="likeness at least (default: 0.75)")
    _common(lookup)

    add = actions.add_parser("add", help="keep a translation that a person wrote or approved")
    add.add_argument("text", metavar="TEXT")
    add.add_argument("translation", metavar="TRANSLATION")
    _direction(add)
    add.add_argument("--approved", action="store_true", help="by machine, approved by a person; without it a person's")
    _common(add)

    bring = actions.add_parser("import", help="the segments of TMX files")
    bring.add_argument("files", nargs="+", metavar="FILE.tmx")
    _direction(bring)
    _common(bring)

    export = actions.add_parser("export", help="one direction as TMX 1.4")
    export.add_argument("file", metavar="FILE.tmx")
    _direction(export)
    export.add_argument("--force", action="store_true", help="write over a file that is there")
    _common(export)

    _common(actions.add_parser("list", help="how many segments of which direction and provenance"))


def _direction(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="source", required=True, metavar="L", help="source language")
    parser.add_argument("--to", required=True, metavar="L", help="target language")


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--memory", metavar="FILE", help="the memory's file (default: the setting memory)")
    parser.add_argument("--json", action="store_true", help="print JSON")
