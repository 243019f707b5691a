"""Examples -> classifier, the same every time: a system of linear equations, solved once.

Held-out predictions, which the confidence rests on, come from the same inverse: leaving a block of examples out of a
kernel ridge regression changes its predictions by a formula, so that nothing is trained again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assist.knowledge import Intent, Knowledge, Sample
from assist.protect import protect
from assist.records import EMOTIONS, Emotion
from assist.triage.calibration import Curve, fitted
from assist.triage.classifier import Trained, centred, kernel
from assist.triage.features import Features, Rows, Said

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

VERSION = b"5"  # of training and features; another one when either changes in what it gives
RIDGE = 0.05
_FEELING_RIDGE = 0.3  # feelings are labelled in fewer examples, and readers differ more in them
_FOLDS = 5
_LANGUAGE_GROUPS = 4
_SHARPNESS = tuple(4 + step for step in range(24))  # of the softmax, tried in order


@dataclass(frozen=True, slots=True)
class Example:
    """A message of a customer and what a person reads in it."""

    language: str
    intent: str
    text: str
    escalate: bool
    emotion: Emotion | None  # None: unlabelled


def examples(knowledge: Knowledge) -> tuple[Example, ...]:
    """All of them, in the order of languages, intents and files."""
    return tuple(
        _example(language, intent, sample)
        for language, intents in knowledge.examples.items()
        for intent in knowledge.intents.values()
        for sample in intents.get(intent.id, ())
    )


def _example(language: str, intent: Intent, sample: str | Sample) -> Example:
    if isinstance(sample, str):
        return Example(language, intent.id, sample, intent.escalate, None)
    escalate = intent.escalate if sample.escalate is None else sample.escalate
    return Example(language, intent.id, sample.text, escalate, sample.emotion)


@dataclass(frozen=True, slots=True)
class Learnt:
    """What takes a minute and gigabytes to work out. `made_of` names the data and the encoders."""

    made_of: str
    weights: bytes
    sharpness: float
    known: Curve
    new: Curve


def train(knowledge: Knowledge, features: Features, known: Learnt | None = None) -> Trained:
    """Learns from the examples of `knowledge`, or takes what was learnt from them before."""
    import numpy as np

    learnt = examples(knowledge)
    rows = features.rows([read_example(features, one) for one in learnt])
    centre = rows.dense.mean(axis=0)
    dense = centred(rows.dense, centre, rows.widths).astype(np.float16)
    found = known or _learn(knowledge, features, learnt, dense.astype(np.float32), rows)
    return Trained(
        tuple(knowledge.intents),
        rows.widths,
        rows.whole,
        centre.tobytes(),
        dense.tobytes(),
        np.ascontiguousarray(rows.sparse.T).tobytes(),
        found.weights,
        found.sharpness,
        found.known,
        found.new,
    )


def made_of(knowledge: Knowledge, features: Features) -> bytes:
    """Names everything that training depends on."""
    names = "\n".join(encoder.name for encoder in features.encoders).encode()
    return VERSION + knowledge.triage_digest.encode() + names


def _learn(knowledge: Knowledge, features: Features, learnt: Sequence[Example], dense: Matrix, rows: Rows) -> Learnt:
    """Solves the regression. `dense` holds the rows' vectors, centred."""
    import numpy as np

    intents = tuple(knowledge.intents)
    likeness: Matrix = dense @ dense.T + rows.sparse @ rows.sparse.T
    likeness /= rows.whole

    wanted = np.zeros((len(learnt), len(intents)), np.float32)
    classes = np.array([intents.index(one.intent) for one in learnt])
    wanted[np.arange(len(learnt)), classes] = 1
    alike = kernel(likeness)
    feelings = _feelings(alike, learnt)
    alike[np.diag_indices(len(learnt))] += np.float32(RIDGE)
    inverse = np.linalg.inv(alike)
    weights = (inverse @ wanted).astype(np.float32, copy=False)
    escalating = inverse @ (wanted * np.array([[one.escalate] for one in learnt], np.float32))

    by_fold = _held_out(inverse, weights, wanted, _folds(learnt))
    by_language = _held_out(inverse, weights, wanted, _language_groups(learnt))
    sharpness = max(_SHARPNESS, key=lambda sharp: _likelihood(by_fold * sharp, classes))
    return Learnt(
        hashlib.sha256(made_of(knowledge, features)).hexdigest(),
        np.hstack((weights, feelings, escalating)).astype(np.float32, copy=False).tobytes(),
        float(sharpness),
        _curve(by_fold * sharpness, classes),
        _curve(by_language * sharpness, classes),
    )


def _feelings(alike: Matrix, learnt: Sequence[Example]) -> Matrix:
    """Weights of the regression on emotions: a row per example, nothing where it is unlabelled."""
    import numpy as np

    weights = np.zeros((len(learnt), len(EMOTIONS)), np.float32)
    told = [place for place, one in enumerate(learnt) if one.emotion]
    wanted = np.array([[one.emotion == emotion for emotion in EMOTIONS] for one in learnt if one.emotion], np.float32)
    if told:
        among = alike[np.ix_(told, told)]
        among[np.diag_indices(len(told))] += np.float32(_FEELING_RIDGE)
        weights[told] = np.linalg.solve(among, wanted)
    return weights


def read_example(features: Features, example: Example) -> Said:
    """An example made ready for `Features.rows`."""
    protected = protect(example.text)
    return features.read(protected.text, example.language, protected.entities)


def _folds(learnt: Sequence[Example]) -> NDArray[np.int64]:
    import numpy as np

    return np.array([hashlib.sha256(one.text.encode()).digest()[0] % _FOLDS for one in learnt])


def _language_groups(learnt: Sequence[Example]) -> NDArray[np.int64]:
    """Languages far from each other in one group, so that what is left out is near to what stays."""
    import numpy as np

    tags = list(dict.fromkeys(one.language for one in learnt))
    return np.array([tags.index(one.language) % _LANGUAGE_GROUPS for one in learnt])


def _held_out(inverse: Matrix, weights: Matrix, wanted: Matrix, group: NDArray[np.int64]) -> Matrix:
    """Scores of each example by the regression that has not seen its group."""
    import numpy as np

    scores = np.zeros_like(wanted)
    for one in np.unique(group):
        out = np.flatnonzero(group == one)
        scores[out] = wanted[out] - np.linalg.solve(inverse[np.ix_(out, out)], weights[out])
    return scores


def _log_shares(scores: Matrix) -> Matrix:
    import numpy as np

    scores = scores - scores.max(axis=1, keepdims=True)
    found: Matrix = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
    return found


def _likelihood(scores: Matrix, classes: NDArray[np.int64]) -> float:
    return float(_log_shares(scores)[range(len(classes)), classes].mean())


def _curve(scores: Matrix, classes: NDArray[np.int64]) -> Curve:
    import numpy as np

    best = scores.argmax(axis=1)
    belief = np.exp(_log_shares(scores).max(axis=1))
    return fitted(zip(belief.tolist(), (best == classes).tolist(), strict=True))
