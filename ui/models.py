"""What the Models page shows, free of gradio: the catalogue, what is here, how far a pull is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from threading import Lock, Thread
from time import sleep

from assist.errors import AssistError
from assist.models import ModelStatus, pull
from assist.models.progress import Progress
from ui.markup import Html, el, join
from ui.words import say, short_name, word

_PAUSE = 0.4  # seconds between two looks at a pull
_LANGUAGES = 4


def table(rows: Sequence[ModelStatus]) -> Html:
    """The catalogue, a row each."""
    names = ("model", "kind", "languages", "size", "licence", "state")
    head = el("tr", *(el("th", say("models", name), scope="col") for name in names))
    return el(
        "div", el("table", el("thead", head), el("tbody", *map(_row, rows))), class_="ra-scroll ra-list ra-models"
    )


def megabytes(size: int) -> str:
    """«1,234 MB»."""
    return f"{size / 1e6:,.0f} MB"


def _row(row: ModelStatus) -> Html:
    name = [el("strong", row.id)] + ([el("span", say("models", "default"), class_="ra-quiet")] if row.default else [])
    tongues = ", ".join(short_name(tag) for tag in row.languages[:_LANGUAGES])
    more = f" +{len(row.languages) - _LANGUAGES}" if len(row.languages) > _LANGUAGES else ""
    return el(
        "tr",
        el("th", join(name, " "), scope="row"),
        el("td", word("model-kind", row.kind)),
        el("td", f"{tongues}{more}"),
        el("td", megabytes(row.size) if row.size else ""),
        el("td", row.licence),
        el("td", say("models", row.state), class_=f"ra-{row.state}"),
    )


@dataclass
class Pulling:
    """A pull under way, told by one thread and looked at by another."""

    model: str
    done: int = 0
    total: int | None = None
    notes: list[str] = field(default_factory=list)
    over: bool = False
    failed: str = ""
    _lock: Lock = field(default_factory=Lock)
    _files: dict[str, tuple[int, int | None]] = field(default_factory=dict)

    def update(self, name: str, source: str, done: int, total: int | None) -> None:
        """As `assist.models.progress.Progress` has it."""
        with self._lock:
            self._files[name] = (done, total)
            self.done = sum(part for part, _ in self._files.values())
            totals = [whole for _, whole in self._files.values()]
            self.total = None if None in totals else sum(whole or 0 for whole in totals)

    def note(self, text: str) -> None:
        """As `assist.models.progress.Progress` has it."""
        self.notes.append(text)


class Puller:
    """One pull at a time for the whole panel; every page sees the same one."""

    def __init__(self, home: Path, fetch: Callable[..., Path] = pull) -> None:
        self._home, self._fetch = home, fetch
        self._lock = Lock()
        self.now: Pulling | None = None

    def begin(self, model: str) -> bool:
        """Starts a pull; False while another is under way."""
        with self._lock:
            if self.now is not None and not self.now.over:
                return False
            self.now = Pulling(model)
        Thread(target=self._work, args=(self.now,), daemon=True).start()
        return True

    def watch(self) -> Iterator[Html]:
        """How far it is, until it is over."""
        pulling = self.now
        while pulling is not None:
            over = pulling.over
            yield progress(pulling)
            if over:
                return
            sleep(_PAUSE)

    def _work(self, pulling: Pulling) -> None:
        told: Progress = pulling
        try:
            self._fetch(pulling.model, self._home, progress=told)
        except AssistError as error:
            pulling.failed = str(error)
        except Exception as error:
            pulling.failed = type(error).__name__
        finally:
            pulling.over = True


@cache
def puller_of(home: Path) -> Puller:
    """The one of this process for a home."""
    return Puller(home)


def progress(pulling: Pulling) -> Html:
    """How far a pull is: a bar and its words."""
    if pulling.failed:
        said = say("models", "failed", model=pulling.model, why=pulling.failed)
        return el("p", said, class_="ra-notice ra-attention", role="alert")
    if pulling.over:
        return el("p", say("models", "done", model=pulling.model), class_="ra-verdict ra-ready", role="status")
    whole = f" / {megabytes(pulling.total)}" if pulling.total else ""
    share = f"{pulling.done / pulling.total:.4f}" if pulling.total else None
    bar = el("progress", f"{megabytes(pulling.done)}{whole}", value=share, max="1", aria_label=pulling.model)
    said = say("models", "pulling", model=pulling.model, done=f"{megabytes(pulling.done)}{whole}")
    notes = [el("p", note, class_="ra-quiet") for note in pulling.notes[-3:]]
    return el("div", el("p", said, role="status"), bar, *notes, class_="ra-section")
