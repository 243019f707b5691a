"""What reviewers are asked of a case: the six questions of docs/review-labels.md."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from assist.agreement.kappa import Weights

ASPECTS: Final[Mapping[str, int]] = {
    "greeting": 1, "closing": 1, "solution": 1, "register": 1, "empathy": 3, "tone": 3,
}  # fmt: skip
"""Question -> the highest step; the lowest is 0."""
Given = Mapping[str, int | None]  # an answer to each question; None: does not apply here


def weights_of(aspect: str) -> Weights:
    """How disagreement about it counts: by the square of the distance where there are more than two steps."""
    return "quadratic" if ASPECTS[aspect] > 1 else "none"
