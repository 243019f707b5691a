"""The arguments of `assist articles`."""

from __future__ import annotations

import argparse


def add_articles(parser: argparse.ArgumentParser) -> None:
    """Fills the parser of the command."""
    parser.add_argument("sources", nargs="+", metavar="SRC", help="a folder, files, or a zip archive of articles")
    parser.add_argument(
        "--out", required=True, metavar="DIR", help="where DIR/<language>/… is written; holds the job's log"
    )
    parser.add_argument(
        "--to", dest="targets", action="append", required=True, metavar="L", help="a target language; repeat it"
    )
    parser.add_argument("--from", dest="source", metavar="L", help="the articles' language; detected when left out")
    parser.add_argument("--engine", metavar="E", help="use this engine instead of the best installed one")
    parser.add_argument("--memory", metavar="FILE", help="keep translations in this file, for other jobs too")
    parser.add_argument("--labels", metavar="FILE", help="labels of the app that stay, or what the app says for them")
    parser.add_argument(
        "--key", dest="keys", action="append", metavar="KEY", help="translate only these front matter keys, columns, …"
    )
    parser.add_argument("--pin-headings", action="store_true", help="write heading ids into all Markdown, as {#id}")
    parser.add_argument(
        "--report",
        dest="reports",
        action="append",
        metavar="FILE",
        help="write what was done and found: .json or .html",
    )
    parser.add_argument(
        "--export-critical", action="store_true", help="write also files that have something critical in them"
    )
    parser.add_argument("--xliff", metavar="DIR", help="write DIR/<language>/….xlf for editors, one a file")
    parser.add_argument("--xliff-version", choices=("1.2", "2.0"), default="1.2", help="of these files (default: 1.2)")
    parser.add_argument("--tmx", metavar="DIR", help="write DIR/<language>.tmx with the segments of the job")
    parser.add_argument(
        "--import", dest="returned", action="append", metavar="PLACE", help="XLIFF that editors gave back; repeat it"
    )
    parser.add_argument("--workers", type=int, metavar="N", help="so many engine processes, one thread each")
    parser.add_argument("--ray", metavar="ADDRESS", help="engines on a Ray cluster: host:port, auto, local")
    parser.add_argument("--overwrite", action="store_true", help="write over files that the job did not write")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, write nothing")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
