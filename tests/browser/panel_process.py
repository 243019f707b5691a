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
    """A running panel. Everything it writes lands in `folder`: temporary files, standard error."""

    process: subprocess.Popen[str]
    url: str
    folder: Path

    def written(self) -> str:
        """All it has written so far."""
        files = (path for path in self.folder.rglob("*") if path.is_file())
        return "\n".join(f"{path}\n{path.read_bytes().decode('utf-8', 'replace')}" for path in files)


def start(folder: Path) -> Panel:
    """Starts a panel on a free port and waits for its address."""
    temporary = folder / "tmp"
    temporary.mkdir()
    home = load_settings().home
    cache = platformdirs.user_cache_path()  # what is compiled and learnt from the data, as in any later start
    environ = {**os.environ, "ASSIST_HOME": str(home), "HOME": str(folder), "TMPDIR": str(temporary)}
    with (folder / "stderr.txt").open("w") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "assist", "panel", "--port", "0"],
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
def running(folder: Path) -> Iterator[Panel]:
    """A panel that is gone afterwards, whatever happens."""
    panel = start(folder)
    with panel.process as process:
        try:
            yield panel
        finally:
            process.kill()  # silent where it has ended already
