"""The segments of a job as TMX, a file a language."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from assist.errors import UsageError
from assist.translate.memory import Memory
from assist.translate.tmx import write_tmx


class TmxFiles:
    """Callable: is told of each pair. They are gathered in a memory of its own, which masks what must not go out."""

    def __init__(self, folder: Path, source: str, stack: ExitStack) -> None:
        self._folder, self._source = folder, source
        self._memory = Memory(Path(stack.enter_context(TemporaryDirectory(prefix="assist-tmx-"))) / "memory.sqlite")
        stack.callback(self._memory.close)
        self._targets: dict[str, None] = {}

    def __call__(self, source: str, text: str, target: str, human: bool) -> None:
        """Pairs with a secret, or whose values differ, are left out."""
        self._targets[target] = None
        self._memory.add(source, text, self._source, target, "human" if human else "mt")

    def write(self) -> None:
        """`<language>.tmx` for each. Raises `UsageError`."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for target in self._targets:
                with (self._folder / f"{target}.tmx").open("w", encoding="utf-8", newline="\n") as file:
                    file.writelines(write_tmx(self._memory.segments(self._source, target), self._source, target))
        except OSError as error:
            raise UsageError(f"{self._folder}: {error.strerror}") from error
