"""Intents by likeness to the example messages: kernel ridge regression over encoders, terms, cues and n-grams.

The likeness of two messages is `b + 2 b²`, where `b` adds up how alike their vectors, terms, cues and n-grams are; the
square is what makes «withdrawal and not arrived» say more than either. Tried on the examples, each held out, before
there were n-grams: this 0.85, multinomial logistic regression on the same features 0.81.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assist.triage.calibration import Curve
from assist.triage.features import Rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

SQUARE = 2.0
_ROUNDING = 1e-4  # of two weights that are the same


@dataclass(frozen=True, slots=True)
class Trained:
    """What training gives, in a form that is kept: numbers as bytes, row by row."""

    intents: tuple[str, ...]
    widths: tuple[int, ...]  # of each encoder's part of `dense`
    whole: float  # what the likeness of a message with itself adds up to, by which it is divided
    centre: bytes  # float32: the mean of the encoders' vectors
    dense: bytes  # float16: the examples' vectors, centred, each part of unit length
    sparse: bytes  # float32: terms, cues and n-grams, a line per column of `Rows.sparse`
    weights: bytes  # float32: examples by intents, then emotions, then intents of what a person must see
    sharpness: float  # of the softmax over the scores
    known: Curve  # for languages that have examples
    new: Curve  # for those that have none: what predictions were worth on languages left out of the training


class Classifier:
    """Scores messages. Read-only once made; safe to share between threads."""

    def __init__(self, trained: Trained) -> None:
        import numpy as np

        self.intents, self.widths = trained.intents, trained.widths
        self._trained = trained
        self._centre = np.frombuffer(trained.centre, np.float32)
        width = sum(trained.widths)
        self._dense = np.frombuffer(trained.dense, np.float16).reshape(-1, width).astype(np.float32)
        count = len(self._dense)
        self._sparse = np.frombuffer(trained.sparse, np.float32).reshape(-1, count)
        self._weights = np.frombuffer(trained.weights, np.float32).reshape(count, -1)
        called = self._weights[:, -len(self.intents) :]
        calm = self._weights[:, : len(self.intents)] - called
        self._seen = np.hstack((np.abs(called).max(axis=0) > 0, np.abs(calm).max(axis=0) > _ROUNDING))  # have examples

    def likeness(self, rows: Rows) -> Matrix:
        """`b` of each message (rows) with each example (columns)."""
        dense = centred(rows.dense, self._centre, self.widths)
        alike = dense @ self._dense.T
        for row, sparse in zip(alike, rows.sparse, strict=True):
            named = sparse.nonzero()[0]
            row += sparse[named] @ self._sparse[named]
        alike /= self._trained.whole
        found: Matrix = alike
        return found

    def scores(self, likeness: Matrix) -> Matrix:
        """Of each intent, each emotion, each intent that a person must see: about 1 where it is so, else about 0."""
        found: Matrix = kernel(likeness) @ self._weights
        return found

    def shares(self, scores: Matrix) -> Matrix:
        """The belief in each intent, rows adding up to 1."""
        return softmax(scores[:, : len(self.intents)] * self._trained.sharpness)

    def escalating(self, scores: Matrix) -> Matrix:
        """How like each message is to what a person must see: about 1 or about 0.

        Half is the sum of its scores, half the belief where each intent competes with itself when nobody need see it:
        the sum alone is high where a message is a little like many of those, and the belief alone wavers.
        """
        import numpy as np

        count = len(self.intents)
        called = scores[:, -count:]
        matters = np.hstack((called, scores[:, :count] - called)) * self._trained.sharpness
        belief = softmax(np.where(self._seen, matters, np.float32(-np.inf)))[:, :count].sum(axis=1)
        found: Matrix = (called.sum(axis=1) + belief) / 2
        return found

    def weight_of(self, intent: str) -> Matrix:
        """How each example speaks for `intent`."""
        found: Matrix = self._weights[:, self.intents.index(intent)]
        return found

    def part(self, column: int) -> Matrix:
        """What one term says to each example's likeness."""
        part: Matrix = self._sparse[column] / self._trained.whole
        return part

    def confidence(self, share: float, *, known_language: bool) -> float:
        """How often such an answer is right."""
        return (self._trained.known if known_language else self._trained.new)(share)


def softmax(scores: Matrix) -> Matrix:
    """Rows of shares that add up to 1."""
    import numpy as np

    shares: Matrix = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    return shares


def kernel(likeness: Matrix) -> Matrix:
    """Likeness in messages, linear and squared."""
    import numpy as np

    return likeness + np.float32(SQUARE) * likeness * likeness


def centred(dense: Matrix, centre: Matrix, widths: tuple[int, ...]) -> Matrix:
    """The encoders' vectors without what all messages share, each part of unit length."""
    import numpy as np

    found = dense - centre
    start = 0
    for width in widths:
        part = found[:, start : start + width]
        part /= np.maximum(np.linalg.norm(part, axis=1, keepdims=True), 1e-6)
        start += width
    return found
