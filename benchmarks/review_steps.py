"""Fits assist/calibration/steps.toml: how findings and good signs add up to the steps that people give.

    python benchmarks/review_steps.py            # prints what the fit is worth, ten folds of the tuning half
    python benchmarks/review_steps.py --write    # and writes the file

Reads the tuning half of assist/evaluate/data/review and nothing else. Least squares in which a finding can only take
and a good sign only add, held near what people found of such words in 4,000 requests (Danescu-Niculescu-Mizil et al.
2013, «A computational approach to politeness», table 3); how near, the folds say. Needs scipy (extra dev).
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
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
Known = tuple[dict[str, float], float]  # what is found in a text, and the step that people give it
_FILE = Path(__file__).parents[1] / "assist" / "calibration" / "steps.toml"
_GOOD = {
    "empathy": ("greeted", "feeling-named"),
    "tone": ("greeted", "feeling-named", "says-thanks", "says-please", "says-apology", "says-warm"),
}
_BAD = {
    "empathy": ("blame", "coldness", "formula", "idle-reply", "sent-away", "next-step", "restate", "shouting",
                "empathy"),
    "tone": (
        "blame", "coldness", "canned", "formula", "idle-reply", "sent-away", "next-step", "restate", "register", "curt",
        "empathy", "shouting", "says-blunt",
    ),
}  # fmt: skip
_FOUND = {  # gratitude, greeting, counterfactual modals and «please», apologising, hedges, direct questions and starts
    "says-thanks": 0.87, "greeted": 0.43, "says-please": 0.48, "says-apology": 0.36, "says-warm": 0.14,
    "says-blunt": -0.35,
}  # fmt: skip
_HELD = (1.0, 3.0, 10.0, 30.0, 100.0)
_MOST = 2
_FOLDS = 10


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--write", action="store_true")
    write = arguments.parse_args().write
    labelled = labels(DATA, "first")
    by = scorer()
    rows = [(reply.id, signs(default_knowledge(), *scored(by, reply))) for reply in written(DATA, "tune")]
    lines = ["# Written by benchmarks/review_steps.py from the tuning half of assist/evaluate/data/review.", ""]
    for aspect, bad in _BAD.items():
        names, good = (*_GOOD[aspect], *bad), len(_GOOD[aspect])
        known = [(found, label) for key, found in rows if (label := labelled[key][aspect]) is not None]
        table, wanted = _table(known, names)
        centre = np.array([_FOUND.get(name, 0.0) if aspect == "tone" else 0.0 for name in names])
        fold = np.random.default_rng(7).permutation(len(wanted)) % _FOLDS
        guesses: dict[float, Table] = {}
        for held in _HELD:
            guesses[held] = np.zeros(len(wanted))
            for one in range(_FOLDS):
                start, weights = _fit(table[fold != one], wanted[fold != one], centre, held, good)
                guesses[held][fold == one] = start + table[fold == one] @ weights
        errors = {held: float(np.mean((guessed - wanted) ** 2)) for held, guessed in guesses.items()}
        best = min(errors, key=lambda held: errors[held])
        steps = np.clip(np.round(guesses[best]), 0, ASPECTS[aspect])
        found = agreement(steps.tolist(), wanted.tolist(), "quadratic")
        print(f"{aspect}: kappa {found.kappa:.2f} in {_FOLDS} folds of {found.pairs} replies, held by {best:g}")
        start, weights = _fit(table, wanted, centre, best, good)
        pairs = ", ".join(f"{name} = {by:.2f}" for name, by in zip(names, weights, strict=True) if abs(by) >= 0.05)
        lines += [f"[{aspect}]", f"start = {start:.2f}", f"adds = {{ {pairs} }}", f"most = {_MOST}", ""]
    if write:
        write_whole(_FILE, ("\n".join(lines).rstrip() + "\n").encode(), mode=0o644)
    print("\n".join(lines))


def _table(known: Sequence[Known], names: Sequence[str]) -> tuple[Table, Table]:
    table = np.array([[min(found.get(name, 0.0), _MOST) for name in names] for found, _ in known])
    return table, np.array([label for _, label in known], dtype=float)


def _fit(table: Table, wanted: Table, centre: Table, held: float, good: int) -> tuple[float, Table]:
    """The start and what each sign adds, `held` near `centre`; the first `good` signs only add."""
    signs_ = table.shape[1]
    full = np.column_stack([np.ones(len(table)), table])
    ridge = np.sqrt(held) * np.eye(signs_ + 1)[1:]
    low = [-np.inf, *[0.0] * good, *[-np.inf] * (signs_ - good)]
    high = [np.inf, *[np.inf] * good, *[0.0] * (signs_ - good)]
    rows, steps = np.vstack([full, ridge]), np.concatenate([wanted, np.sqrt(held) * centre])
    found = lsq_linear(rows, steps, (low, high)).x
    return float(found[0]), found[1:]


if __name__ == "__main__":
    main()
