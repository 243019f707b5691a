"""The panel's translation of articles: one job at a time, seen by every page; the same job as the command line's."""

from __future__ import annotations

import secrets
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Lock, Thread
from time import monotonic

from assist.articles.places import STATE
from assist.articles.quality.ledger import Ranked
from assist.articles.report import Report
from assist.errors import AssistError, UsageError
from assist.publishing import Order, prepared
from ui.articles_uploads import taken
from ui.words import interface, say

_KEPT = 3600  # seconds that a finished job's files stay
_FIRST = 10  # segments shown to be reviewed first
FILES = ("articles.zip", "report.html", "report.json")


class _Stopped(Exception):  # noqa: N818 - someone pressed Stop
    pass


@dataclass(slots=True)
class Running:
    """A job, under way or ended. `problem` says why it could not be done."""

    token: str
    folder: Path
    interface: str
    total: int | None = None  # segments to translate; None until they are counted
    done: int = 0
    begun: float = field(default_factory=monotonic)  # of the translation
    ended: float | None = None
    stop: Event = field(default_factory=Event)
    problem: str = ""
    report: Report | None = None
    first: tuple[Ranked, ...] = ()

    @property
    def rate(self) -> float:
        """Segments a second so far."""
        return self.done / max((self.ended or monotonic()) - self.begun, 0.001)


class ArticlesDesk:
    """Holds the job of a panel."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._job: Running | None = None

    @property
    def job(self) -> Running | None:
        """The job that runs, or the last one while its files are here."""
        with self._lock:
            job = self._job
            if job is not None and job.ended is not None and monotonic() - job.ended > _KEPT:
                self._drop()
                return None
            return job

    def start(
        self, uploads: Sequence[str], targets: Sequence[str], source: str | None, engine: str | None, critical: bool
    ) -> None:
        """Begins. Raises `UsageError` in the page's words; uploads are gone in any case."""
        folder = Path(tempfile.mkdtemp(prefix="assist-articles-"))
        try:
            places = taken(uploads, folder / "given")
            if not targets:
                raise UsageError(say("articles", "no-target"))
            with self._lock:
                if self._job is not None and self._job.ended is None:
                    raise UsageError(say("articles", "busy"))
                self._drop()
                job = self._job = Running(secrets.token_urlsafe(24), folder, interface())
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        order = Order(places, folder / "out", targets, source, engine, critical=critical)
        Thread(target=_work, args=(job, order), daemon=True, name="articles").start()

    def stop(self) -> None:
        """The job ends after the segment that it is at; what is done is offered."""
        job = self.job
        if job is not None:
            job.stop.set()

    def clear(self) -> None:
        """Deletes all files of a job that has ended."""
        with self._lock:
            if self._job is not None and self._job.ended is not None:
                self._drop()

    def file(self, token: str, name: str) -> Path | None:
        """A result that is there, for whoever knows the token of its job."""
        job = self.job
        if job is None or job.ended is None or name not in FILES or not secrets.compare_digest(token, job.token):
            return None
        path = job.folder / name
        return path if path.is_file() else None

    def _drop(self) -> None:
        if self._job is not None:
            shutil.rmtree(self._job.folder, ignore_errors=True)
        self._job = None


DESK = ArticlesDesk()  # of this process: its pages and the address of its files


def _work(job: Running, order: Order) -> None:
    try:
        _translate(job, order)
    except AssistError as error:
        job.problem = str(error).replace(str(job.folder), "…")
    except Exception as error:
        job.problem = type(error).__name__
    finally:
        shutil.rmtree(job.folder / "given", ignore_errors=True)
        job.ended = monotonic()


def _translate(job: Running, order: Order) -> None:
    def progress(total: int) -> Callable[[], None]:
        job.total, job.begun = total, monotonic()

        def step() -> None:
            job.done += 1
            if job.stop.is_set():
                raise _Stopped

        return step

    found = prepared(order)
    reporter = found.reporter()
    with closing(reporter.ledger):
        with suppress(_Stopped):
            job.report = found.job.run(progress, reporter)
        _zip(order.out, job.folder / "articles.zip")
        if job.report is not None:
            reporter.ledger.rank()
            job.first = tuple(reporter.ledger.in_order(_FIRST))
            reporter.write(job.folder / "report.html", job.report, job.interface)
            reporter.write(job.folder / "report.json", job.report)


def _zip(out: Path, path: Path) -> None:
    """The translations; what was kept back in a folder of its own."""
    files = [file for file in sorted(out.rglob("*")) if file.is_file() and STATE not in file.relative_to(out).parts]
    held = out / STATE / "held"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in files:
            packed.write(file, file.relative_to(out))
        for file in sorted(held.rglob("*")) if held.is_dir() else ():
            if file.is_file():
                packed.write(file, Path("held-back") / file.relative_to(held))
