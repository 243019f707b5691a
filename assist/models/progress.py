"""How a pull says how far it is: a two-method protocol, a silent one, and one that draws with rich on stderr."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID


class Progress(Protocol):
    """What a pull reports to."""

    def update(self, name: str, source: str, done: int, total: int | None) -> None:
        """`done` of `total` bytes of the file `name` are here, from `source`; None where the total is unknown."""

    def note(self, text: str) -> None:
        """Something worth a line: a source that failed, a wait."""


class Silent:
    """Reports nothing."""

    def update(self, name: str, source: str, done: int, total: int | None) -> None:
        """Nothing."""

    def note(self, text: str) -> None:
        """Nothing."""


SILENT = Silent()


class _Drawn:
    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._tasks: dict[str, TaskID] = {}

    def update(self, name: str, source: str, done: int, total: int | None) -> None:
        if name not in self._tasks:
            self._tasks[name] = self._bars.add_task(name, total=total)
        self._bars.update(self._tasks[name], description=f"{name}  {source}", completed=done, total=total)

    def note(self, text: str) -> None:
        self._bars.console.print(text, markup=False, highlight=False, soft_wrap=True)


@contextmanager
def drawn(model_id: str) -> Iterator[Progress]:
    """Bars for people, on stderr; lines without bars where stderr is no terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        console.print(f"{model_id} …", markup=False, highlight=False)
        yield _Drawn(bars)
