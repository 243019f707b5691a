"""Scores by group and over time, each with how sure it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import fmean

from assist.agreement import Interval, few, mean_interval


@dataclass(frozen=True, slots=True)
class Group:
    """The cases of one agent, team, language or intent: their mean score 0..100 with its 95 % interval."""

    name: str
    cases: int
    mean: float
    interval: Interval | None
    points: tuple[Point, ...] = ()

    @property
    def few(self) -> bool:
        """True when the figures should be read with care."""
        return few(self.cases)


@dataclass(frozen=True, slots=True)
class Point:
    """A week, by its Monday in UTC."""

    week: datetime
    cases: int
    mean: float
    interval: Interval | None


Dated = tuple[float, datetime | None]  # a score and when its conversation began, in UTC


def groups(cases: Iterable[tuple[str, Dated]]) -> tuple[Group, ...]:
    """By name -> scores; the lowest mean first, so that who needs help stands at the top."""
    named: defaultdict[str, list[Dated]] = defaultdict(list)
    for name, dated in cases:
        named[name].append(dated)
    found = (
        Group(name, len(dated), fmean(scores), mean_interval(scores), by_time(dated))
        for name, dated in named.items()
        if (scores := [score for score, _ in dated])
    )
    return tuple(sorted(found, key=lambda group: (group.mean, group.name)))


def by_time(cases: Iterable[Dated]) -> tuple[Point, ...]:
    """Week by week, oldest first; a case without a date is in none."""
    weeks: defaultdict[datetime, list[float]] = defaultdict(list)
    for score, began in cases:
        if began is not None:
            day = began.replace(hour=0, minute=0, second=0, microsecond=0)
            weeks[day - timedelta(days=day.weekday())].append(score)
    return tuple(
        Point(week, len(scores), fmean(scores), mean_interval(scores)) for week, scores in sorted(weeks.items())
    )
