"""BANKING77 by the same method, so that our figures can be set beside published ones.

Casanueva et al. 2020, 77 intents of bank customers, English, CC-BY-4.0; the folder holds its train.csv and test.csv.
The regression learns from train.csv and answers test.csv: encoders only, since our terms and cues are of another trade.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assist.evaluate.report import Progress, Report, Table
from assist.ports import Embedder
from assist.protect import protect
from assist.triage.classifier import centred, kernel
from assist.triage.masking import masked
from assist.triage.ngrams import NGrams
from assist.triage.training import RIDGE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]


def is_banking(folder: Path) -> bool:
    """True for a folder that holds the data set."""
    return all((folder / name).is_file() for name in ("train.csv", "test.csv"))


def run(progress: Progress, folder: Path, encoders: Sequence[Embedder]) -> Report:
    """Accuracy on test.csv, all encoders together and each alone."""
    train, test = (_read(folder / name) for name in ("train.csv", "test.csv"))
    texts = [masked(text, protect(text).entities) for text, _ in (*train, *test)]
    vectors: dict[str, Matrix] = {}
    for encoder in (*encoders, NGrams()):
        progress(f"{encoder.name}: {len(texts):,} messages")
        vectors[encoder.name] = encoder.embed(texts)
    sets = {"reply-assist": tuple(one.name for one in encoders), **{name: (name,) for name in vectors}}
    right: dict[str, float] = {}
    for name, used in sets.items():
        if used:
            progress(f"{name}: learning from {len(train):,} messages, answering {len(test):,}")
            classes = [category for _, category in (*train, *test)]
            right[name] = accuracy([vectors[one] for one in used], classes, len(train))
    figures: dict[str, int | float] = {"banking77.train": len(train), "banking77.test": len(test)}
    figures |= {f"banking77.accuracy.{name}": share for name, share in right.items()}
    table = Table("BANKING77, accuracy on the test split", ("encoders", "accuracy"), tuple(right.items()))
    return Report("triage", figures, (table,), ("BANKING77: Casanueva et al. 2020, CC-BY-4.0",))


def _read(path: Path) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["category"]) for row in csv.DictReader(file)]


def accuracy(parts: Sequence[Matrix], categories: Sequence[str], learnt_from: int) -> float:
    """Share of right answers to the messages after the first `learnt_from`; a row of each part is a message."""
    import numpy as np

    widths = tuple(part.shape[1] for part in parts)
    dense = np.hstack(parts)
    dense = centred(dense, dense[:learnt_from].mean(axis=0), widths)
    names = sorted(set(categories))
    classes = np.array([names.index(category) for category in categories])
    wanted = np.zeros((learnt_from, len(names)), np.float32)
    wanted[np.arange(learnt_from), classes[:learnt_from]] = 1
    learnt, asked = dense[:learnt_from], dense[learnt_from:]
    alike = kernel(learnt @ learnt.T / np.float32(len(widths)))
    alike[np.diag_indices(learnt_from)] += np.float32(RIDGE)
    weights = np.linalg.solve(alike, wanted)
    scores = kernel(asked @ learnt.T / np.float32(len(widths))) @ weights
    return float((scores.argmax(axis=1) == classes[learnt_from:]).mean())
