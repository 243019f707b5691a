"""The lines of places in a text."""

from __future__ import annotations


class Lines:
    """Callable: the line of a place, from 1; places in order cost no counting from the start."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at, self._line = 0, 1

    def __call__(self, at: int) -> int:
        """`at` is an offset into the text."""
        if at < self._at:
            self._at, self._line = 0, 1
        self._line += self._text.count("\n", self._at, at)
        self._at = at
        return self._line
