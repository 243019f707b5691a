"""An encoder that several stages share: what one of them asked for a moment ago is not encoded again."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING

from assist.ports import Embedder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_TEXTS = 8  # a message and the earlier ones of its thread


class RememberingEncoder:
    """An `Embedder` over another. Keeps the rows of the latest single texts by their hash, never the texts."""

    def __init__(self, encoder: Embedder) -> None:
        self._encoder = encoder
        self._rows: OrderedDict[bytes, NDArray[np.float32]] = OrderedDict()
        self._lock = Lock()
        self.name = encoder.name

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit-length row per text."""
        if len(texts) != 1:
            return self._encoder.embed(texts)
        key = hashlib.sha256(texts[0].encode("utf-8", "replace")).digest()
        with self._lock:
            rows = self._rows.get(key)
        if rows is None:
            rows = self._encoder.embed(texts)
            rows.setflags(write=False)
        with self._lock:
            self._rows[key] = rows
            self._rows.move_to_end(key)
            while len(self._rows) > _TEXTS:
                self._rows.popitem(last=False)
        return rows
