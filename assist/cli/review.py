"""`assist review`."""

from __future__ import annotations

import argparse
import csv
import hashlib
import io
from collections.abc import Iterator, Mapping
from functools import partial
from importlib.metadata import version
from pathlib import Path
from time import monotonic
from typing import IO, Any

from assist.assembly import rubrics, scorer
from assist.atomic import write_whole
from assist.cli.output import console, emit, errors
from assist.errors import AssistError, UsageError
from assist.rubrics import CATEGORIES
from assist.scoring.batch import Job, Result, open_source
from assist.scoring.batch.job import dumps
from assist.scoring.report import Figures, page
from assist.settings import load_settings

_TELL_EVERY = 2.0  # seconds
_COLUMNS = (
    "conversation", "agent", "language", "channel", "total", *CATEGORIES, "first_response_s", "resolution_s",
    "longest_wait_s", "replies", "critical", "rules", "rubric", "human_score",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 when a critical finding or a row that could not be read came up."""
    path = Path(arguments.file)
    if arguments.workers < 0:
        raise UsageError("--workers must be 1 or more")
    known, rubric = rubrics(arguments.rubric)  # a wrong name is told before anything is read
    if arguments.fit:
        from assist.cli.review_fit import fit_file

        return fit_file(path, arguments, known, rubric)
    figures, told = Figures(), errors()

    def bad(why: str) -> None:
        figures.add_bad(why)
        told.print(f"{path}: {why}", style="yellow", markup=False)

    source = open_source(path, arguments.desk, bad)
    names = " ".join(sorted({known[rubric].id} if rubric else {one.id for one in known.values()}))
    folder = _folder(path, f"{arguments.rubric} {names}")
    job = Job(path, source, partial(scorer, arguments.rubric), folder, arguments.workers)
    table = _Table() if arguments.csv else None
    try:
        done = job.done
        if done and not arguments.resume:
            told.print(
                f"an earlier run got through {done:,} conversations; --resume would go on from there", style="dim"
            )
            job.forget()
        for result in _with_progress(job.results(), source.count, done if arguments.resume else 0):
            for why in result.bad:
                bad(why)
            if result.scored is None:
                continue
            figures.add(result.scored)
            if table:
                table.add(result.scored)
            if arguments.json:
                emit(dumps(result.scored))
    finally:
        source.close()
    if not figures.conversations:
        job.forget()
        raise UsageError(f"{path}: no conversation in it")
    if arguments.out:
        made = page(figures, f"Quality review: {path.name}", f"Reply Assist {version('reply-assist')}, rubrics {names}")
        _write(Path(arguments.out), made.encode())
    if table:
        _write(Path(arguments.csv), table.content())
    job.forget()
    if not arguments.json:
        _print(figures)
    return int(bool(figures.critical or figures.bad_rows))


def _folder(path: Path, rubric: str) -> Path:
    """Where the work on this very file is kept: another content, another rubric, another place."""
    try:
        state = path.stat()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    made_of = f"{path.resolve()}\0{state.st_size}\0{state.st_mtime_ns}\0{rubric}\0{version('reply-assist')}"
    return load_settings().home / "reviews" / hashlib.sha256(made_of.encode()).hexdigest()[:24]


def _with_progress(results: Iterator[Result], count: int | None, done: int) -> Iterator[Result]:
    """Tells on standard error how far it is, how fast, and how long it takes still."""
    told, began = errors(), monotonic()
    last, number = began, 0
    for number, result in enumerate(results, 1):
        yield result
        now = monotonic()
        if now - last >= _TELL_EVERY and number > done:
            rate = (number - done) / (now - began)
            left = f", {(count - number) / rate:.0f} s left" if count else ""
            of = f" of {count:,}" if count else ""
            told.print(f"{number:,}{of} conversations, {rate:.0f}/s{left}", style="dim")
            last = now


class _Table:
    """The scores as CSV, kept on disk while they come."""

    def __init__(self) -> None:
        import tempfile

        self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - read back by `content`
        self._text = io.TextIOWrapper(self._file, encoding="utf-8", newline="", write_through=True)
        self._rows = csv.writer(self._text)
        self._rows.writerow(_COLUMNS)

    def add(self, scored: Mapping[str, Any]) -> None:
        """One row."""
        found = {evidence["check"] for evidence in scored["evidence"]}
        critical = any(evidence["critical"] for evidence in scored["evidence"])
        values = {**scored, **scored["scores"], "rules": " ".join(sorted(found)), "critical": int(critical)}
        self._rows.writerow([_cell(values[name]) for name in _COLUMNS])

    def content(self) -> bytes:
        """All of it."""
        self._text.flush()
        self._file.seek(0)
        content = self._file.read()
        self._text.close()
        return content


def _cell(value: Any) -> Any:
    """A text that a spreadsheet would run as a formula is led by an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _write(path: Path, content: bytes) -> None:
    try:
        write_whole(path, content, mode=0o644)
    except OSError as error:
        raise AssistError(f"{path}: cannot be written: {error.strerror}") from error


def _print(figures: Figures) -> None:
    from rich.table import Table

    out = console(piped_width=120)
    shown = Table(title=f"{figures.conversations:,} conversations, {figures.replies:,} replies", title_justify="left")
    for column in ("category", "judged", "mean", "95 %", "80 or more"):
        shown.add_column(column, justify="left" if column == "category" else "right")
    for name, tally in figures.scores.items():
        reach, good = tally.interval, tally.good
        shown.add_row(
            name.replace("_", " "),
            f"{tally.cases:,}",
            "–" if tally.mean is None else f"{tally.mean:.1f}",
            f"{reach[0]:.1f}–{reach[1]:.1f}" if reach else "–",
            f"{100 * good[0]:.0f} %" if good else "–",
        )
    out.print(shown)
    if figures.critical:
        out.print(f"[bold red]{figures.critical:,}[/] with a critical finding")
    if figures.bad_rows:
        out.print(f"[yellow]{figures.bad_rows:,}[/] rows could not be read")
