"""What reviewers' own scores teach: a prediction of their answers out of the words alone, without any rule.

It is a ridge regression over sentence vectors. Where it and the rules differ, one of the two is wrong, so these are the
cases that a reviewer learns most from: the page offers them as disputed. It never scores anything by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assist.ports import Embedder

FEWEST = 40  # scored texts below which nothing is learnt
_HOLD = 3.0  # how strongly weights are held near zero; 1 to 10 make a difference of 0.01 on public corpora
_LONGEST = 600  # characters of a text that are read
_AT_ONCE = 32


@dataclass(frozen=True, slots=True)
class Learnt:
    """Weights over vectors of the encoder of this name; the first is a constant."""

    encoder: str
    weights: NDArray[np.float64]

    def predict(self, vectors: NDArray[np.float32]) -> NDArray[np.float64]:
        """A number for each row of `vectors`, on the scale that was learnt from."""
        return np.asarray(_with_one(vectors) @ self.weights)


def vectors(encoder: Embedder, texts: Sequence[str]) -> NDArray[np.float32]:
    """A row for each text."""
    rows = [
        encoder.embed([text[:_LONGEST] for text in texts[at : at + _AT_ONCE]]) for at in range(0, len(texts), _AT_ONCE)
    ]
    return np.concatenate(rows) if rows else np.zeros((0, 0), dtype=np.float32)


def learn(encoder: str, rows: NDArray[np.float32], given: Sequence[float]) -> Learnt | None:
    """From vectors and what people gave them; None for too few, and where all is the same."""
    wanted = np.asarray(given, dtype=np.float64)
    if len(wanted) < FEWEST or not wanted.std():
        return None
    full = _with_one(rows)
    held = _HOLD * np.eye(full.shape[1])
    held[0, 0] = 0.0
    return Learnt(encoder, np.asarray(np.linalg.solve(full.T @ full + held, full.T @ wanted), dtype=np.float64))


def _with_one(rows: NDArray[np.float32]) -> NDArray[np.float64]:
    return np.column_stack([np.ones(len(rows)), rows.astype(np.float64)])
