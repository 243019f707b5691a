"""How alike a message and a document are to the encoders: the best of the document's pieces."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assist.ports import Embedder
from assist.retrieve.documents import Document
from assist.vectors import KeptVectors

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Likeness:
    """Compares by one encoder. `read` makes a text ready for it, the same way as for triage.

    Only what is not in the folder `shipped` is encoded, and once a machine.
    """

    def __init__(
        self, documents: Sequence[Document], encoder: Embedder, read: Callable[[str], str], shipped: Path | None = None
    ) -> None:
        import numpy as np

        pieces = [(number, read(text)) for number, document in enumerate(documents) for text in _pieces(document)]
        texts = [text for _, text in pieces]
        rows = KeptVectors(encoder, shipped, "sources-vectors").embed(texts)
        self.texts = texts
        self._encoder = encoder
        self._mean = rows.mean(axis=0)  # what all have in common says nothing
        self._rows = _unit(rows - self._mean)
        self._starts = np.flatnonzero(np.diff([-1, *(number for number, _ in pieces)]))

    def __call__(self, text: str) -> NDArray[np.float32]:
        """One cosine a document for a text made ready by `read`."""
        import numpy as np

        row = _unit(self._encoder.embed([text])[0] - self._mean)
        found: NDArray[np.float32] = np.maximum.reduceat(self._rows @ row, self._starts)
        return found


def _pieces(document: Document) -> tuple[str, ...]:
    return tuple(text for written in document.written.values() for text in (written.title, *written.asked))


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    import numpy as np

    unit: NDArray[np.float32] = rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-6)
    return unit
