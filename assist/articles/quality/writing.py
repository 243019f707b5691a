"""Writes reports: JSON for scripts, HTML for people."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from tempfile import mkstemp
from typing import Any

import msgspec

from assist.articles.quality.consistency import Terms, segments
from assist.articles.quality.html import html_report
from assist.articles.quality.ledger import Ledger, Ranked
from assist.articles.report import Report, said
from assist.articles.segment_report import SegmentReport
from assist.errors import UsageError


@dataclass(slots=True)
class Reporter:
    """Callable: is told of every segment of a run; then writes what is asked for."""

    terms: Terms
    ledger: Ledger = field(default_factory=Ledger)

    def __call__(self, one: SegmentReport) -> None:
        """One segment."""
        self.ledger.add(one)
        self.terms(one)

    def write(self, path: Path, report: Report, interface: str = "en") -> None:
        """HTML where the name says so, else JSON. Raises `UsageError`."""
        html = path.suffix.lower() in (".html", ".htm")
        pieces = html_report(report, self.ledger, self.terms, interface) if html else json_report(report, self)
        try:
            _write(path, pieces)
        except OSError as error:
            raise UsageError(f"{path}: {error.strerror}") from error


def json_report(report: Report, reporter: Reporter) -> Iterator[str]:
    """The contract's object with `inconsistent` and, the likeliest errors first, `review`."""
    return report.as_json(
        {
            "inconsistent": map(msgspec.to_builtins, chain(reporter.terms.found(), segments(reporter.ledger))),
            "review": map(_entry, reporter.ledger.in_order()),
        }
    )


def _entry(ranked: Ranked) -> dict[str, Any]:
    found: dict[str, Any] = {**msgspec.to_builtins(ranked.segment), "score": ranked.score, "why": list(ranked.why)}
    found["findings"] = [said(finding) for finding in ranked.segment.findings]
    return found


def _write(path: Path, pieces: Iterable[str]) -> None:
    """At once or not at all, whatever its size."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = mkstemp(dir=path.parent, prefix=".part-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
