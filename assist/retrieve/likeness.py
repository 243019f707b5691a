"""How alike a message and a document are to the encoders: the best of the document's pieces."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from assist.compiled import kept
from assist.ports import Embedder
from assist.retrieve.documents import Document

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class _Kept(msgspec.Struct, frozen=True):
    """Unit-length rows of float16, one a piece."""

    rows: bytes


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

        def encode() -> _Kept:
            before = _read(shipped / f"{encoder.name}.msgpack") if shipped else {}
            new = [text for text in dict.fromkeys(texts) if key(text) not in before]
            found = encoder.embed(new).astype(np.float16) if new else ()
            now = {**before, **{key(text): row.tobytes() for text, row in zip(new, found, strict=True)}}
            return _Kept(b"".join(now[key(text)] for text in texts))

        stored = kept(f"sources-{encoder.name}", "\0".join((encoder.name, *texts)).encode(), _Kept, encode)
        rows = np.frombuffer(stored.rows, np.float16).reshape(len(texts), -1).astype(np.float32)
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


def key(text: str) -> bytes:
    """What a text's shipped row is found by."""
    return hashlib.sha256(text.encode()).digest()[:16]


def _read(path: Path) -> Mapping[bytes, bytes]:
    """Key of a text -> its row of float16; empty where there is no such file."""
    with suppress(OSError, msgspec.DecodeError):
        return msgspec.msgpack.decode(path.read_bytes(), type=dict[bytes, bytes])
    return {}


def _pieces(document: Document) -> tuple[str, ...]:
    return tuple(text for written in document.written.values() for text in (written.title, *written.asked))


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    import numpy as np

    unit: NDArray[np.float32] = rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-6)
    return unit
