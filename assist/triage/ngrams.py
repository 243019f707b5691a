"""Character n-grams as vectors: what a typo changes least, and all there is where no encoder is installed."""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from assist.cues.plain import plain

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_LENGTH = 4096  # more changes little: 22 intents are not many
_WORD = re.compile(r"[^\W_]+(?:[\u0900-\u0963\u0e31-\u0e4e]+[^\W_]*)*")  # with the vowel signs of Hindi and Thai
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")


class NGrams:
    """An `Embedder` of hashed n-grams: 3 to 5 letters of words, 1 to 3 where words are not set apart, word pairs."""

    def __init__(self, length: int = _LENGTH) -> None:
        self._length = length
        self.name = f"n-grams-{length}"

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit-length row per text."""
        import numpy as np

        rows = np.zeros((len(texts), self._length), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for gram, times in Counter(_grams(plain(text).text)).items():
                digest, sign = _place(gram)
                row[digest % self._length] += sign * (1 + np.log(times))
            row /= np.linalg.norm(row) or 1
        return rows


@lru_cache(maxsize=1 << 16)
def _place(gram: str) -> tuple[int, int]:
    """Signed hashing: grams that share a place cancel out on average."""
    digest = zlib.crc32(gram.encode("utf-8", "replace"))
    return digest >> 1, 1 if digest & 1 else -1


def _grams(text: str) -> Iterator[str]:
    words = [match.group() for match in _WORD.finditer(text)]
    for word in words:
        if _UNSPACED.match(word):
            yield from _pieces(word, 1, 3)
        else:
            yield f" {word} "
            yield from _pieces(f" {word} ", 3, 5)
    yield from map(" ".join, pairwise(words))


def _pieces(word: str, shortest: int, longest: int) -> Iterator[str]:
    for length in range(shortest, longest + 1):
        for start in range(len(word) - length + 1):
            yield word[start : start + length]
