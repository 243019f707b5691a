"""Vectors of texts that seldom change, kept: encoding them is what takes the time when something about them does."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from assist import compiled
from assist.ports import Embedder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class KeptVectors:
    """An `Embedder` that encodes only what neither came with `shipped` nor was encoded before on this machine.

    Under `name` the texts of one use are kept, all those of its latest call.
    """

    def __init__(self, encoder: Embedder, shipped: Path | None = None, name: str = "vectors") -> None:
        self._encoder = encoder
        self._kept_as = name
        self._shipped = shipped and shipped / f"{encoder.name}.msgpack"
        self.name = encoder.name

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit-length row per text."""
        import numpy as np

        stem = f"{self._kept_as}8-{hashlib.sha256(self.name.encode()).hexdigest()[:16]}"
        path = compiled.folder() / f"{stem}-.msgpack"
        before = (_read(self._shipped) if self._shipped else {}) | _read(path)
        keys = [self.key(text) for text in texts]
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in before}
        now = before | dict(zip(new, packed(self._encoder.embed(list(new.values()))), strict=True)) if new else before
        if new:
            with suppress(OSError):
                compiled.keep(path, stem, msgspec.msgpack.encode({key: now[key] for key in keys}))
        rows = np.stack([np.frombuffer(now[key], np.int8) for key in keys]).astype(np.float32)
        rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1.0)
        return rows

    @staticmethod
    def key(text: str) -> bytes:
        """What a text's row is found by."""
        return hashlib.sha256(text.encode("utf-8", "replace")).digest()[:16]


def packed(rows: NDArray[np.float32]) -> list[bytes]:
    """Each row as signed bytes, as fine as a byte allows; its length is one again when it is read."""
    import numpy as np

    largest = np.maximum(np.abs(rows).max(axis=1, keepdims=True), 1e-9)
    return [row.tobytes() for row in np.rint(rows / largest * 127).astype(np.int8)]


def _read(path: Path) -> dict[bytes, bytes]:
    """Digest of a text -> its row, packed; empty where there is no such file."""
    with suppress(OSError, msgspec.DecodeError):
        return msgspec.msgpack.decode(path.read_bytes(), type=dict[bytes, bytes])
    return {}
