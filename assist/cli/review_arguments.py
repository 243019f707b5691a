"""The arguments of `assist review`."""

from __future__ import annotations

import argparse


def add_review(parser: argparse.ArgumentParser) -> None:
    """Adds them to `parser`."""
    parser.add_argument("file", metavar="IN", help="CSV or JSON Lines, a message a row; or an export of a help desk")
    parser.add_argument("--out", metavar="REPORT.html", help="write a report with plots, one file")
    parser.add_argument("--csv", metavar="FILE", help="write the scores as a table")
    parser.add_argument("--json", action="store_true", help="print scorecards as JSON Lines")
    parser.add_argument("--rubric", metavar="NAME", help="a rubric or a file of one (default: by each one's channel)")
    parser.add_argument("--desk", metavar="D", default="", help="whose export it is; told by its look when left out")
    parser.add_argument("--workers", type=int, metavar="N", default=0, help="processes (default: as many as cores)")
    parser.add_argument("--resume", action="store_true", help="go on where an earlier run of this file was stopped")
    parser.add_argument(
        "--fit",
        metavar="RUBRIC.yaml",
        help="learn the rubric's points from the column human_score and write a new one (with --rubric or one channel)",
    )
