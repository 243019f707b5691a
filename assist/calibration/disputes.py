"""How far the rules are from what reviewers' scores teach, case by case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from assist.calibration.learnt import learn, vectors
from assist.ports import Embedder
from assist.store.review_records import Brief, Marks

_ASPECTS = ("empathy", "tone")  # of degrees; the others are found in words as they stand
_POINTS = 25.0  # of a dispute for a whole step, where a score in the file differs by so many of 100
_CLEAR = 0.75  # steps below which a difference is no dispute


def disputes(
    encoder: Embedder, cases: Sequence[Brief], texts: Mapping[int, str], marks: Sequence[Marks]
) -> dict[int, float]:
    """Case -> points of dispute; only where there is one. `texts`: what the agents wrote, by case."""
    places = {case.number: at for at, case in enumerate(cases)}
    rows = vectors(encoder, [texts[case.number] for case in cases])
    found: defaultdict[int, float] = defaultdict(float)
    for aspect in _ASPECTS:
        known = [
            (places[mark.case], given)
            for mark in marks
            if mark.case in places and (given := mark.given.get(aspect)) is not None
        ]
        learnt = learn(encoder.name, rows[[at for at, _ in known]], [given for _, given in known])
        if learnt is None:
            continue
        for case, expected in zip(cases, learnt.predict(rows), strict=True):
            step = case.steps.get(aspect)
            if step is not None and abs(expected - step) >= _CLEAR:
                found[case.number] += _POINTS * abs(float(expected) - step)
    return dict(found)
