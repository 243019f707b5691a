"""Rivals that live in an environment of their own: asked through a pipe, a JSON line for a text."""

from __future__ import annotations

import json
import subprocess
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType

from assist.errors import UsageError

_WORKER = Path(__file__).with_name("rivals_worker.py")
Found = list[tuple[str, int, int]]  # name of the kind as the rival calls it, span


class Rival:
    """The rival `name` (presidio, detect-secrets) of the Python at `python`; a context manager, for its process.

    Raises `UsageError` when the Python, or the rival in it, is not there.
    """

    def __init__(self, python: str, name: str) -> None:
        self._name, self._python = name, python
        self._said = TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - closed on exit; an unread pipe would fill
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the user names the interpreter
                [python, "-I", str(_WORKER), name],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._said,
                text=True,
                encoding="utf-8",
            )
        except OSError as error:
            self._said.close()
            raise UsageError(f"--rivals {python}: {error.strerror}") from error

    def __enter__(self) -> Rival:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        with suppress(BrokenPipeError):
            self._process.communicate()
        self._said.close()

    def find(self, text: str) -> Found:
        """What the rival finds in `text`."""
        sent, answers = self._process.stdin, self._process.stdout
        assert sent is not None
        assert answers is not None
        try:
            sent.write(json.dumps(text) + "\n")
            sent.flush()
            line = answers.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            self._process.wait()
            self._said.seek(0)
            said = self._said.read().strip().splitlines()
            reason = said[-1] if said else "no message"
            raise UsageError(f"{self._name} does not run in {self._python}: {reason}; see docs/evaluate.md")
        return [(kind, start, end) for kind, start, end in json.loads(line)]
