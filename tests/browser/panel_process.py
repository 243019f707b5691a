"""A panel in a process of its own, started and stopped as a user does it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from assist.settings import load_settings

_ADDRESS = "Reply Assist panel: "


@dataclass(frozen=True)
class Panel:
    """A running panel. Everything it writes lands in `folder`: its store, temporary files, standard error."""

    process: subprocess.Popen[str]
    url: str
    folder: Path

    def written(self) -> str:
        """All it has written so far beside its store."""
        files = (path for path in self.folder.rglob("*") if path.is_file() and path.parent.name != "store")
        return "\n".join(f"{path}\n{path.read_bytes().decode('utf-8', 'replace')}" for path in files)

    def stored(self) -> bytes:
        """The files of its store as they are on the disk."""
        return b"".join(path.read_bytes() for path in sorted((self.folder / "store").iterdir()))


def start(folder: Path, port: int = 0, *, models: bool = True) -> Panel:
    """Starts a panel and waits for its address; in a folder where one ran before it finds that one's store.

    Without `models` it loads none, which keeps the processors for what is tested.
    """
    temporary = folder / "tmp"
    temporary.mkdir(exist_ok=True)
    home = load_settings().home if models else folder / "home"
    cache = platformdirs.user_cache_path()  # what is compiled and learnt from the data, as in any later start
    environ = {**os.environ, "ASSIST_HOME": str(home), "HOME": str(folder), "TMPDIR": str(temporary)}
    environ["ASSIST_DATABASE_URL"] = f"sqlite:///{folder}/store/desk.sqlite"
    with (folder / "stderr.txt").open("w") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "assist", "panel", "--port", f"{port}"],
            env=environ | {"GRADIO_TEMP_DIR": str(temporary), "XDG_CACHE_HOME": str(cache)},
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line.startswith(_ADDRESS), (folder / "stderr.txt").read_text()
    return Panel(process, line.removeprefix(_ADDRESS).strip(), folder)


def stop(panel: Panel) -> int:
    """Presses Ctrl+C; returns the exit code."""
    panel.process.send_signal(signal.SIGINT)
    return panel.process.wait(timeout=30)


@contextmanager
def running(folder: Path, *, models: bool = True) -> Iterator[Panel]:
    """A panel that is gone afterwards, whatever happens."""
    panel = start(folder, models=models)
    with panel.process as process:
        try:
            yield panel
        finally:
            process.kill()  # silent where it has ended already
