"""How far reviewers agree with each other, and the automatic steps with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from assist.agreement import Agreement, agreement, alpha, few, paired, same_share
from assist.agreement.alpha import Level
from assist.calibration.aspects import ASPECTS, Given, weights_of

Scored = Mapping[int, Given]  # a rater's answers by case


@dataclass(frozen=True, slots=True)
class Compared:
    """One question. `cases` that two reviewers or more rated; `alpha` among all, `pairs` reviewer against reviewer."""

    aspect: str
    cases: int
    alpha: float | None
    pairs: Mapping[tuple[str, str], Agreement]

    @property
    def few(self) -> bool:
        """True when the figures should be read with care."""
        return few(self.cases)


def among(reviewers: Mapping[str, Scored]) -> tuple[Compared, ...]:
    """The reviewers' agreement on the blind answers, question by question."""
    numbers = sorted({number for scored in reviewers.values() for number in scored})
    found: list[Compared] = []
    for aspect, highest in ASPECTS.items():
        rows = {name: [scored.get(number, {}).get(aspect) for number in numbers] for name, scored in reviewers.items()}
        shared = sum(sum(one is not None for one in thing) > 1 for thing in zip(*rows.values(), strict=True))
        level: Level = "interval" if highest > 1 else "nominal"
        between = {
            (one, other): agreement(rows[one], rows[other], weights_of(aspect)) for one, other in combinations(rows, 2)
        }
        found.append(Compared(aspect, shared, alpha(list(rows.values()), level), between))
    return tuple(found)


def beside(automatic: Scored, people: Sequence[tuple[int, Given]]) -> Mapping[str, Agreement]:
    """The automatic steps against people's answers, question by question; a case counts once a person."""
    return {aspect: agreement(*_rows(automatic, people, aspect), weights_of(aspect)) for aspect in ASPECTS}


def alike(automatic: Scored, people: Sequence[tuple[int, Given]]) -> Mapping[str, float | None]:
    """The share of answers that are the automatic steps too, question by question: of `beside`, what costs nothing."""
    return {aspect: same_share(paired(*_rows(automatic, people, aspect))) for aspect in ASPECTS}


def _rows(
    automatic: Scored, people: Sequence[tuple[int, Given]], aspect: str
) -> tuple[list[int | None], list[int | None]]:
    """The automatic steps and the answers about one question, side by side."""
    steps = [automatic.get(number, {}).get(aspect) for number, _ in people]
    return steps, [given.get(aspect) for _, given in people]


def official(given: Given, kept: Mapping[str, str], automatic: Given) -> dict[str, int | None]:
    """What counts after the reveal: the automatic step, unless the reviewer kept theirs and said why."""
    return {aspect: given.get(aspect) if aspect in kept else automatic.get(aspect) for aspect in ASPECTS}
