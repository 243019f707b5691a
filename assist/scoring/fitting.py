"""Learning from people: their scores re-fit the points and weights of a rubric.

What a category loses is a sum of a rule's points times how often it counts, so people's scores are fitted by least
squares with no point below zero, held near the points that are there (ridge). How near, cross-validation says. A
category takes its new points only where they are surely closer to people on cases that were not fitted on, the whole
only where its totals are on cases that nothing was chosen by.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from math import sqrt
from typing import TYPE_CHECKING

import msgspec

from assist.errors import UsageError
from assist.rubrics import CATEGORIES, FULL, Category, Loss, Rubric
from assist.scoring.rating import rate
from assist.scoring.records import Scored
from assist.scoring.signs import Sign

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

FEWEST = 30  # judged cases below which a category is left as it is
_FOLDS = 5
_TEST = 5  # every fifth case, by the digest of its name, is only reported on
_HOLDS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0)  # how strongly the points that are there hold
_ROUNDS = 300
_SURELY = 1.64


@dataclass(frozen=True, slots=True)
class Judged:
    """One case: what the rules found, which categories can be judged, and what people say, 0..100, by category."""

    id: str
    amounts: Mapping[str, float]
    human: Mapping[str, float]  # a category or `total` -> score
    unjudged: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Fitted:
    """The new rubric, or the old one where none was better; mean absolute errors on held-out cases, old and new."""

    rubric: Rubric
    changed: bool
    cases: int
    errors: Mapping[str, tuple[float, float]] = field(default_factory=dict)


def judged(
    scored: Scored, overrides: Mapping[str, float] | None = None, dismissed: Iterable[str] = ()
) -> Judged | None:
    """What people said of a scorecard: scores that they set, and rules that they set aside. None where nothing.

    A rule that is set aside means a score without what that rule cost, in the categories that nobody scored.
    """
    human = dict(overrides or {})
    if scored.human_score is not None:
        human.setdefault("total", scored.human_score)
    aside = set(dismissed)
    for name in CATEGORIES:
        score = scored.scores.get(name)
        back = sum(one.lost.get(name, 0.0) for one in scored.evidence if one.check in aside)
        if back and score is not None:
            human.setdefault(name, min(FULL, score + back))
    if not human:
        return None
    return Judged(scored.conversation, scored.amounts, human, frozenset(scored.unjudged))


def fit(rubric: Rubric, cases: Sequence[Judged]) -> Fitted:
    """A new version of `rubric` that is nearer to people. Raises `UsageError` where there are too few cases."""
    counts = {name: sum(name in case.human for case in cases) for name in (*CATEGORIES, "total")}
    if max(counts.values()) < FEWEST:
        raise UsageError(f"people judged {max(counts.values())} cases at most; fitting takes at least {FEWEST}")
    test = held_out(cases)
    train = [case for case in cases if _digest(case.id) % _TEST]
    new = rubric
    for name in CATEGORIES:
        mine = [case for case in train if name in case.human and name not in case.unjudged]
        if len(mine) >= FEWEST and _is_better(new, mine, name):
            new = _with_points(new, name, _points(new, mine, name, _hold(new, mine, name)))
    totals = [case for case in train if "total" in case.human]
    if len(totals) >= FEWEST:
        if not any(counts[name] >= FEWEST for name in CATEGORIES) and _is_better(new, totals, "total"):
            new = _all_points(new, totals, _hold(new, totals, "total"))
        gains = [gain for kept, out in _folds(totals) for gain in _gains(new, _with_weights(new, kept), out, "total")]
        if _surely_less(gains):
            new = _with_weights(new, totals)
    told = {name: (error(rubric, test, name), error(new, test, name)) for name in (*CATEGORIES, "total")}
    told = {name: pair for name, pair in told.items() if any(name in case.human for case in test)}
    worse = [name for name, (old, now) in told.items() if now > old]
    for name in worse:  # what did not hold on cases that nothing was chosen by goes back
        if name != "total":
            new = _replaced(new, {name: rubric.categories[name]})
    if "total" in told and error(new, test, "total") > told["total"][0]:
        new = rubric
    told = {name: (old, error(new, test, name)) for name, (old, _) in told.items()}
    changed = new is not rubric and any(now < old for old, now in told.values())
    return Fitted(_versioned(rubric, new, cases, told) if changed else rubric, changed, len(cases), told)


def held_out(cases: Sequence[Judged]) -> list[Judged]:
    """The fifth of the cases that nothing is chosen by; a case is in it by its name alone."""
    return [case for case in cases if _digest(case.id) % _TEST == 0]


def error(rubric: Rubric, cases: Sequence[Judged], name: str) -> float:
    """Mean absolute difference from people in a category or the total; 0 without cases."""
    found = [
        abs(score - case.human[name])
        for case in cases
        if name in case.human and (score := _scores(rubric, case).get(name)) is not None
    ]
    return sum(found) / len(found) if found else 0.0


def _scores(rubric: Rubric, case: Judged) -> dict[str, float | None]:
    signs = [Sign(rule, "note", "", amount=amount) for rule, amount in case.amounts.items()]
    return rate(signs, rubric, dict.fromkeys(case.unjudged, ""))[0]


def _folds(cases: Sequence[Judged]) -> list[tuple[list[Judged], list[Judged]]]:
    places = [_digest(case.id) // _TEST % _FOLDS for case in cases]
    return [
        (
            [case for case, place in zip(cases, places, strict=True) if place != fold],
            [case for case, place in zip(cases, places, strict=True) if place == fold],
        )
        for fold in range(_FOLDS)
    ]


def _hold(rubric: Rubric, cases: Sequence[Judged], name: str) -> float:
    """How strongly the old points should hold: by the error on the folds that were left out."""

    def missed(hold: float) -> float:
        return sum(error(_refit(rubric, kept, name, hold), out, name) * len(out) for kept, out in _folds(cases) if kept)

    return min(_HOLDS, key=lambda hold: (missed(hold), -hold))


def _is_better(rubric: Rubric, cases: Sequence[Judged], name: str) -> bool:
    """Whether fitting helps on folds for which neither points nor hold were chosen, beyond what chance makes."""
    return _surely_less(
        [
            gain
            for kept, out in _folds(cases)
            if kept and out
            for gain in _gains(rubric, _refit(rubric, kept, name, _hold(rubric, kept, name)), out, name)
        ]
    )


def _gains(old: Rubric, new: Rubric, cases: Sequence[Judged], name: str) -> list[float]:
    """For each case, how much nearer to people `new` is."""
    return [error(old, [case], name) - error(new, [case], name) for case in cases]


def _surely_less(gains: Sequence[float]) -> bool:
    """A mean above zero by more than 1.64 standard errors: one-sided, 95 %."""
    if len(gains) < _FOLDS:
        return False
    mean = sum(gains) / len(gains)
    spread = sum((gain - mean) ** 2 for gain in gains) / (len(gains) - 1)
    return mean > _SURELY * sqrt(spread / len(gains))


def _refit(rubric: Rubric, cases: Sequence[Judged], name: str, hold: float) -> Rubric:
    if name == "total":
        return _all_points(rubric, cases, hold)
    return _with_points(rubric, name, _points(rubric, cases, name, hold))


def _points(rubric: Rubric, cases: Sequence[Judged], name: str, hold: float) -> dict[str, float]:
    """New points of one category from people's scores of it."""
    import numpy as np

    category = rubric.categories[name]
    rules = list(category.lose)
    counted = np.array([[_counted(category, rule, case) for rule in rules] for case in cases])
    lost = np.array([FULL - case.human[name] for case in cases])
    old = np.array([_loss(category, rule).points for rule in rules])
    return dict(zip(rules, least_squares(counted, lost, old, hold), strict=True))


def _all_points(rubric: Rubric, cases: Sequence[Judged], hold: float) -> Rubric:
    """New points of all categories from people's totals alone: each counts as much as its category weighs."""
    import numpy as np

    places = [(name, rule) for name, category in rubric.categories.items() for rule in category.lose]
    rows = []
    for case in cases:
        weights = {name: one.weight for name, one in rubric.categories.items() if name not in case.unjudged}
        whole = sum(weights.values()) or 1.0
        rows.append(
            [weights.get(name, 0.0) / whole * _counted(rubric.categories[name], rule, case) for name, rule in places]
        )
    lost = np.array([FULL - case.human["total"] for case in cases])
    old = np.array([_loss(rubric.categories[name], rule).points for name, rule in places])
    found = least_squares(np.array(rows), lost, old, hold / len(CATEGORIES))
    for name in CATEGORIES:
        rubric = _with_points(
            rubric, name, {rule: points for (mine, rule), points in zip(places, found, strict=True) if mine == name}
        )
    return rubric


def _with_weights(rubric: Rubric, cases: Sequence[Judged]) -> Rubric:
    """New weights from people's totals: those by which the categories' mean comes nearest, held as points are."""
    import numpy as np

    names = list(rubric.categories)
    old = np.array([rubric.categories[name].weight for name in names])
    rows = []
    for case in cases:
        scores = _scores(rubric, case)
        apart = [0.0 if (score := scores[name]) is None else score - case.human["total"] for name in names]
        rows.append([one / (old.sum() or 1.0) for one in apart])
    found = least_squares(np.array(rows), np.zeros(len(cases)), old, _HOLDS[-1])
    if not found.sum():
        return rubric
    scaled = found * old.sum() / found.sum()
    changes = {
        name: msgspec.structs.replace(rubric.categories[name], weight=round(float(weight), 2))
        for name, weight in zip(names, scaled, strict=True)
    }
    return _replaced(rubric, changes)


def least_squares(counted: Array, lost: Array, old: Array, hold: float) -> Array:
    """Points, 0..100, least in squares of `counted @ points - lost`, with `hold` times those of `points - old`.

    By coordinate descent, which for a convex function with such bounds goes to the one solution.
    """
    import numpy as np

    cases = max(len(lost), 1)
    square = counted.T @ counted / cases + hold * np.eye(len(old))
    towards = counted.T @ lost / cases + hold * old
    points = old.copy()
    for _ in range(_ROUNDS):
        before = points.copy()
        for at in range(len(points)):
            rest = towards[at] - square[at] @ points + square[at, at] * points[at]
            points[at] = min(max(rest / square[at, at], 0.0), FULL)
        if np.abs(points - before).max(initial=0.0) < 1e-9:
            break
    return points


def _counted(category: Category, rule: str, case: Judged) -> float:
    return min(case.amounts.get(rule, 0.0), _loss(category, rule).times)


def _loss(category: Category, rule: str) -> Loss:
    found = category.loss(rule)
    assert found is not None
    return found


def _with_points(rubric: Rubric, name: str, points: Mapping[str, float]) -> Rubric:
    category = rubric.categories[name]
    lose: dict[str, Loss | float] = {
        rule: Loss(round(float(value), 1), _loss(category, rule).times) for rule, value in points.items()
    }
    return _replaced(rubric, {name: msgspec.structs.replace(category, lose=lose)})


def _replaced(rubric: Rubric, changes: Mapping[str, Category]) -> Rubric:
    return msgspec.structs.replace(rubric, categories={**rubric.categories, **changes})


def _versioned(old: Rubric, new: Rubric, cases: Sequence[Judged], told: Mapping[str, tuple[float, float]]) -> Rubric:
    names = ", ".join(f"{name} {before:.1f} -> {now:.1f}" for name, (before, now) in told.items())
    note = f"{len(cases)} cases judged by people; mean absolute error on held-out ones: {names}"
    return msgspec.structs.replace(new, version=old.version + 1, based_on=old.id, fitted=note)


def _digest(name: str) -> int:
    return int.from_bytes(sha256(name.encode("utf-8", "surrogatepass")).digest()[:4], "big")
