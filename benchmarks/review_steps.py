"""Fits assist/calibration/steps.toml: how findings and good signs add up to the steps that people give.

    python benchmarks/review_steps.py            # prints what the fit is worth, ten folds of the tuning half
    python benchmarks/review_steps.py --write    # and writes the file

Reads the tuning half of assist/evaluate/data/review and nothing else. Least squares in which a finding can only take
and a good sign only add; needs scipy (extra dev).
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import lsq_linear

from assist.agreement import agreement
from assist.assembly import scorer
from assist.atomic import write_whole
from assist.calibration import ASPECTS
from assist.calibration.steps import signs
from assist.evaluate.review_data import DATA, labels, scored, written
from assist.knowledge import default_knowledge

Table = NDArray[np.float64]
_FILE = Path(__file__).parents[1] / "assist" / "calibration" / "steps.toml"
_GOOD = ("greeted", "feeling-named")
_BAD = {
    "empathy": ("blame", "coldness", "formula", "idle-reply", "sent-away", "next-step", "restate", "shouting",
                "empathy"),
    "tone": (
        "blame", "coldness", "canned", "formula", "idle-reply", "sent-away", "next-step", "restate", "register", "curt",
        "empathy", "shouting",
    ),
}  # fmt: skip
_MOST = 2
_FOLDS = 10


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--write", action="store_true")
    write = arguments.parse_args().write
    given = labels(DATA, "first")
    by = scorer()
    rows = [(reply.id, signs(default_knowledge(), *scored(by, reply))) for reply in written(DATA, "tune")]
    lines = ["# Written by benchmarks/review_steps.py from the tuning half of assist/evaluate/data/review.", ""]
    for aspect, bad in _BAD.items():
        names = (*_GOOD, *bad)
        known = [(found, label) for key, found in rows if (label := given[key][aspect]) is not None]
        table = np.array([[min(found.get(name, 0.0), _MOST) for name in names] for found, _ in known])
        wanted = np.array([label for _, label in known], dtype=float)
        fold = np.random.default_rng(7).permutation(len(wanted)) % _FOLDS
        guessed = np.zeros(len(wanted))
        for one in range(_FOLDS):
            start, weights = _fit(table[fold != one], wanted[fold != one])
            guessed[fold == one] = start + table[fold == one] @ weights
        steps = np.clip(np.round(guessed), 0, ASPECTS[aspect])
        found = agreement(steps.tolist(), wanted.tolist(), "quadratic")
        print(f"{aspect}: kappa {found.kappa:.2f} in {_FOLDS} folds of {found.pairs} replies")
        start, weights = _fit(table, wanted)
        pairs = ", ".join(f"{name} = {by:.2f}" for name, by in zip(names, weights, strict=True) if abs(by) >= 0.05)
        lines += [f"[{aspect}]", f"start = {start:.2f}", f"adds = {{ {pairs} }}", f"most = {_MOST}", ""]
    if write:
        write_whole(_FILE, ("\n".join(lines).rstrip() + "\n").encode(), mode=0o644)
    print("\n".join(lines))


def _fit(table: Table, wanted: Table) -> tuple[float, Table]:
    """A ridge of 1 keeps rare findings from weighing what few replies say of them."""
    full = np.column_stack([np.ones(len(table)), table])
    ridge = np.eye(full.shape[1])
    ridge[0, 0] = 0
    good = len(_GOOD)
    low = [-np.inf, *[0.0] * good, *[-np.inf] * (table.shape[1] - good)]
    high = [np.inf, *[np.inf] * good, *[0.0] * (table.shape[1] - good)]
    found = lsq_linear(np.vstack([full, ridge]), np.concatenate([wanted, np.zeros(len(ridge))]), (low, high)).x
    return float(found[0]), found[1:]


if __name__ == "__main__":
    main()
