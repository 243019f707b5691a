"""Signs and a rubric -> scores, with what each sign cost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from assist.rubrics import FULL, Category, Rubric
from assist.scoring.signs import Sign

Costs = tuple[dict[str, float], ...]  # of each sign, by category


def rate(signs: Sequence[Sign], rubric: Rubric, unjudged: Mapping[str, str]) -> tuple[dict[str, float | None], Costs]:
    """Scores by category and `total`, and for every sign what it cost. 100 less a score is the sum of its costs."""
    costs: Costs = tuple({} for _ in signs)
    scores: dict[str, float | None] = {}
    for name, category in rubric.categories.items():
        if name in unjudged:
            scores[name] = None
            continue
        left = FULL
        for place, full in _heaviest_first(signs, category):
            lost = round(min(left, full), 2)
            if lost > 0:
                costs[place][name] = lost
                left -= lost
        scores[name] = round(max(0.0, left), 2)
    scores["total"] = _total(scores, rubric, any(sign.rule in rubric.critical.rules for sign in signs))
    return scores, costs


def _heaviest_first(signs: Sequence[Sign], category: Category) -> list[tuple[int, float]]:
    """What each sign would cost if a category had points without end: where it has not, the gravest take them."""
    counted: defaultdict[str, float] = defaultdict(float)
    found: list[tuple[int, float]] = []
    for place, sign in enumerate(signs):
        loss = category.loss(sign.rule)
        if loss is not None:
            times = min(sign.amount, loss.times - counted[sign.rule])
            counted[sign.rule] += times
            found.append((place, loss.points * times))
    return sorted(found, key=lambda one: -one[1])


def amounts(signs: Sequence[Sign]) -> dict[str, float]:
    """Rule -> how much of it there is in all."""
    found: defaultdict[str, float] = defaultdict(float)
    for sign in signs:
        found[sign.rule] += sign.amount
    return dict(sorted(found.items()))


def _total(scores: Mapping[str, float | None], rubric: Rubric, critical: bool) -> float | None:
    judged = [(rubric.categories[name].weight, score) for name, score in scores.items() if score is not None]
    weight = sum(share for share, _ in judged)
    if not weight:
        return None
    total = sum(share * score for share, score in judged) / weight
    return round(min(total, rubric.critical.total_at_most) if critical else total, 2)
