"""What reviewers said on the Review page, as cases that a rubric's points are fitted to (assist/scoring/fitting.py).

A reviewer's step that agrees with the automatic one confirms the score. One that differs sets it, if they said why: the
step as a share of its highest, never on the other side of the automatic score. A rule whose findings most reviewers of
a case set aside costs nothing there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

import msgspec

from assist.calibration.aspects import ASPECTS
from assist.rubrics import CATEGORIES, FULL, Rubric
from assist.scoring import Scored
from assist.scoring.fitting import FEWEST, Fitted, Judged, error, fit, held_out, judged
from assist.store.review_records import JudgedCase, Marks

_READ_OFF = "register"  # one rule of a category: an answer for the agent sets that rule aside


@dataclass(frozen=True, slots=True)
class Lesson:
    """What there is to learn a rubric from: cases, scores that people set against the automatic ones, findings that
    they set aside. `old` cases were loaded before scorecards held what fitting takes, and teach nothing.
    """

    cases: tuple[Judged, ...]
    overrides: int
    aside: int
    old: int = 0

    @property
    def enough(self) -> bool:
        """Whether some category was judged often enough."""
        counts = Counter(name for case in self.cases for name in case.human)
        return max(counts.values(), default=0) >= FEWEST


def lessons(cases: Iterable[JudgedCase], names: Iterable[str]) -> dict[str, Lesson]:
    """Rubric name -> what there is for it; by the rubric that each case was scored by."""
    found: dict[str, list[JudgedCase]] = {name: [] for name in names}
    for case in cases:
        name = str(case.card["rubric"]).rpartition("-")[0]
        if name in found:
            found[name].append(case)
    return {name: _lesson(mine) for name, mine in found.items()}


def learn(shipped: Rubric, current: Rubric, lesson: Lesson, version: int) -> Fitted:
    """A rubric of `version`, fitted from the shipped one to all cases. Unchanged (`current`) where it is not nearer to
    people than both on cases that nothing was chosen by. Raises `UsageError` for too few.
    """
    found = fit(shipped, lesson.cases)
    test = held_out(lesson.cases)
    now = sum(error(found.rubric, test, name) for name in found.errors)
    if not found.changed or (current.version > shipped.version and now >= _missed(current, test, found.errors)):
        return Fitted(current, False, found.cases, found.errors)
    new = msgspec.structs.replace(found.rubric, version=version, based_on=shipped.id)
    return Fitted(new, True, found.cases, found.errors)


def changes(old: Rubric, new: Rubric) -> tuple[tuple[str, str, float, float], ...]:
    """What costs another number of points: category, rule, before, now; the greatest difference first. A category's
    weight stands under the rule `weight`.
    """
    found: list[tuple[str, str, float, float]] = []
    for name in CATEGORIES:
        before, now = old.categories[name], new.categories[name]
        if before.weight != now.weight:
            found.append((name, "weight", before.weight, now.weight))
        for rule in before.lose:
            one, other = before.loss(rule), now.loss(rule)
            if one is not None and other is not None and one.points != other.points:
                found.append((name, rule, one.points, other.points))
    return tuple(sorted(found, key=lambda one: (-abs(one[3] - one[2]), one[0], one[1])))


def _missed(rubric: Rubric, test: Sequence[Judged], names: Iterable[str]) -> float:
    return sum(error(rubric, test, name) for name in names)


def _lesson(cases: Sequence[JudgedCase]) -> Lesson:
    found: list[Judged] = []
    overrides = aside = old = 0
    for case in cases:
        if "amounts" not in case.card:
            old += 1
            continue
        faultless = _aside(case)
        scores, set_against = _scores(case, faultless)
        overrides += set_against
        aside += len(faultless)
        made = judged(_scored(case), scores, faultless)
        if made is not None:
            found.append(made)
    return Lesson(tuple(found), overrides, aside, old)


def _scores(case: JudgedCase, faultless: Sequence[str]) -> tuple[dict[str, float], int]:
    """People's scores by category, and how many of their answers stand against the automatic ones. What a rule that is
    set aside cost comes back where the score is confirmed.
    """
    told: dict[str, list[float]] = {}
    overrides = 0
    for marks in case.marks:
        for aspect, highest in ASPECTS.items():
            given, automatic = marks.given.get(aspect), case.steps.get(aspect)
            score = case.card["scores"].get(aspect)
            if given is None or automatic is None or score is None:
                continue
            if given == automatic:
                lost = (one["lost"].get(aspect, 0.0) for one in case.card["evidence"] if one["check"] in faultless)
                told.setdefault(aspect, []).append(min(FULL, score + sum(lost)))
            elif aspect in marks.kept:
                overrides += 1
                wanted = FULL * given / highest
                told.setdefault(aspect, []).append(max(score, wanted) if given > automatic else min(score, wanted))
    return {name: fmean(scores) for name, scores in told.items()}, overrides


def _aside(case: JudgedCase) -> tuple[str, ...]:
    """Rules that more than half of the case's reviewers set aside."""
    said = Counter(rule for marks in case.marks for rule in {*marks.aside, *_register(case, marks)})
    return tuple(sorted(rule for rule, count in said.items() if 2 * count > len(case.marks)))


def _register(case: JudgedCase, marks: Marks) -> tuple[str, ...]:
    right = case.steps.get(_READ_OFF) == 0 and marks.given.get(_READ_OFF) == 1 and _READ_OFF in marks.kept
    return (_READ_OFF,) if right else ()


def _scored(case: JudgedCase) -> Scored:
    """The scorecard as it was kept; `human_score` is that of the file."""
    card: Mapping[str, Any] = {**case.card, "human_score": case.human, "conversation": case.conversation}
    return msgspec.convert(card, Scored)
