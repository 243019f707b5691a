"""BANKING77 by the same method, so that our figures can be set beside published ones.

Casanueva et al. 2020, 77 intents of bank customers, English, CC-BY-4.0; the folder holds its train.csv and test.csv.
The regression learns from train.csv and answers test.csv: encoders only, since our terms and cues are of another trade.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from assist.evaluate.report import Progress, Report, Table
from assist.ports import Embedder
from assist.protect import protect
from assist.triage.classifier import centred, kernel
from assist.triage.masking import masked
from assist.triage.ngrams import NGrams
from assist.triage.training import RIDGE
from assist.triage.vectors import KeptVectors


def is_banking(folder: Path) -> bool:
    """True for a folder that holds the data set."""
    return all((folder / name).is_file() for name in ("train.csv", "test.csv"))


def run(progress: Progress, folder: Path, encoders: Sequence[Embedder]) -> Report:
    """Accuracy on test.csv, all encoders together and each alone."""
    train, test = (_read(folder / name) for name in ("train.csv", "test.csv"))
    sets = {"reply-assist": tuple(encoders), **{one.name: (one,) for one in encoders}, "n-grams": (NGrams(),)}
    right: dict[str, float] = {}
    for name, used in sets.items():
        if used:
            progress(f"{name}: {len(train):,} messages to learn from, {len(test):,} to answer")
            right[name] = _accuracy(train, test, tuple(map(KeptVectors, used)))
    figures: dict[str, int | float] = {"banking77.train": len(train), "banking77.test": len(test)}
    figures |= {f"banking77.accuracy.{name}": share for name, share in right.items()}
    table = Table("BANKING77, accuracy on the test split", ("encoders", "accuracy"), tuple(right.items()))
    return Report("triage", figures, (table,), ("BANKING77: Casanueva et al. 2020, CC-BY-4.0",))


def _read(path: Path) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["category"]) for row in csv.DictReader(file)]


def _accuracy(train: Sequence[tuple[str, str]], test: Sequence[tuple[str, str]], encoders: Sequence[Embedder]) -> float:
    import numpy as np

    texts = [masked(text, protect(text).entities) for text, _ in (*train, *test)]
    parts = [encoder.embed(texts) for encoder in encoders]
    widths = tuple(part.shape[1] for part in parts)
    dense = np.hstack(parts)
    dense = centred(dense, dense[: len(train)].mean(axis=0), widths)
    names = sorted({category for _, category in train})
    classes = np.array([names.index(category) for _, category in (*train, *test)])
    wanted = np.zeros((len(train), len(names)), np.float32)
    wanted[np.arange(len(train)), classes[: len(train)]] = 1
    learnt, asked = dense[: len(train)], dense[len(train) :]
    alike = kernel(learnt @ learnt.T / np.float32(len(widths)))
    alike[np.diag_indices(len(train))] += np.float32(RIDGE)
    weights = np.linalg.solve(alike, wanted)
    scores = kernel(asked @ learnt.T / np.float32(len(widths))) @ weights
    return float((scores.argmax(axis=1) == classes[len(train) :]).mean())
