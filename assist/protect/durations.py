"""Spans of time: «12 hours», «2 días», «12个小时», «dois dias», «24-48 h»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from assist.protect.plain import plain, plain_word
from assist.protect.words import data, flat, one_of
from assist.records import Span

Unit = Literal["minute", "hour", "day", "week", "month"]
UNITS: tuple[Unit, ...] = get_args(Unit)


@dataclass(frozen=True, slots=True)
class Duration:
    """`count` whole units. A range counts as its longer end; half an hour is 30 minutes."""

    count: int
    unit: Unit


def parse_duration(text: str) -> Duration | None:
    """The first duration that `text` names, such as an entity of kind `duration`; None where it names none."""
    first = next(find_durations(plain(text).text), None)
    return None if first is None else first[1]


def find_durations(text: str) -> Iterator[tuple[Span, Duration]]:
    """Durations and their spans in the order of `text` (made plain)."""
    words = _words()
    for match in words.pattern.finditer(text.lower()):
        if match["half"]:
            yield match.span(), Duration(words.half_minutes, "minute")
            continue
        group = "count" if match["count"] else "after" if match["after"] else "before"
        count = words.count(match[group]) if group == "count" else 1
        start = match.start() if group == "count" else match.start(group)
        unit = match["unit"] or match["unit_after"] or match["unit_before"]
        if count:
            yield (start, match.end()), Duration(count, words.units[" ".join(unit.split())])


@dataclass(frozen=True, slots=True)
class _Words:
    pattern: re.Pattern[str]
    units: dict[str, Unit]
    numbers: dict[str, int]
    numerals: dict[str, int]
    half_minutes: int

    def count(self, written: str) -> int | None:
        """A number in digits (rounded down), in words, or in Chinese numerals below 100."""
        if written[0].isdigit():
            return int(re.split("[.,]", written)[0])
        if written[0] not in self.numerals:
            return self.numbers[" ".join(written.split())]
        tens, ten, ones = written.rpartition("十")
        if any(len(part) > 1 for part in (tens, ones)):
            return None
        return (self.numerals.get(tens, 1) * 10 if ten else 0) + self.numerals.get(ones, 0)


@cache
def _words() -> _Words:
    table = data("durations")
    units: dict[str, Unit] = {word: unit for unit in UNITS for word in flat(table["units"][unit])}
    numbers = {plain_word(word): n for language in table["numbers"].values() for word, n in language.items()}
    halves = {key: words for key, words in table["halves"].items() if key != "minutes"}
    company = table["article"]

    unit = one_of(units)
    number = rf"(?:[0-9]{{1,4}}(?:[.,][0-9])?|[{''.join(table['numerals'])}]{{1,3}}|{one_of(numbers)})"
    through = rf"(?:{number} ?(?:[-–—~到至]|to|or|a|o) ?)?"  # «24-48», «1 to 3», «de 1 a 3»
    article = one_of(company["words"])
    return _Words(
        re.compile(
            rf"(?P<half>{one_of(flat(halves))})"
            rf"|(?<![0-9A-Za-z_])(?<![0-9][.,]){through}(?P<count>{number}) ?-?(?P<unit>{unit})"
            rf"|{one_of(company['before'])} (?P<after>{article}) (?P<unit_after>{unit})"
            rf"|(?P<before>{article}) (?P<unit_before>{unit})(?= {one_of(company['behind'])})"
        ),
        units,
        numbers,
        table["numerals"],
        table["halves"]["minutes"],
    )
