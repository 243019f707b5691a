"""What a text tells in numbers: amounts, durations, dates, times, percentages, and counts that are none of these.

Where both sides of a comparison say what a number is, meanings are compared (two days = 48 hours, 3 March = 3月3日);
otherwise the bare numbers. Numbers that are part of an address, an id, a network's name … are the entities' business.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from assist.checks.reading.entities import entities, names
from assist.checks.reading.numerals import numbers
from assist.records import Entity, Span

_MEANT = ("duration", "date", "time", "percent")
_ISO = re.compile(
    r"P(?:(?P<years>[\d.]+)Y)?(?:(?P<months>[\d.]+)M)?(?:(?P<weeks>[\d.]+)W)?(?:(?P<days>[\d.]+)D)?"
    r"(?:T(?:(?P<hours>[\d.]+)H)?(?:(?P<minutes>[\d.]+)M)?(?:(?P<seconds>[\d.]+)S)?)?"
)
_MINUTES = {
    "years": Decimal(525_600), "months": Decimal(43_200), "weeks": Decimal(10_080), "days": Decimal(1440),
    "hours": Decimal(60), "minutes": Decimal(1), "seconds": Decimal(1) / 60,
}  # fmt: skip
_ONE = frozenset({Decimal(1)})


@dataclass(frozen=True, slots=True)
class Told:
    """A number of a text. `meant` says what it is and how much («min», 2880), where that is known."""

    written: str
    span: Span
    readings: frozenset[Decimal]
    digits: bool
    money: bool = False
    meant: tuple[str, str | Decimal] | None = None
    one: bool = False  # «1 hour» may be «una hora» elsewhere, which no one counts

    def is_same(self, other: Told) -> bool:
        """Whether the two may say the same."""
        if self.meant and other.meant and self.meant[0] == other.meant[0]:
            if self.meant[0] == "date":
                return _same_date(str(self.meant[1]), str(other.meant[1]))
            return self.meant == other.meant
        if self.meant and other.meant and {self.meant[0], other.meant[0]} == {"date", "time"}:
            return False
        return not self.readings.isdisjoint(other.readings)


@lru_cache(maxsize=64)
def told(text: str, language: str) -> tuple[Told, ...]:
    """In the order of the text; a range gives two with one span."""
    found = [item for entity in entities(text) if entity.kind in _MEANT for item in _meant(entity)]
    taken = marked(text, [*names(text), *(item.span for item in found)])
    money = marked(text, [entity.span for entity in entities(text) if entity.kind == "amount"])
    for number in numbers(text, language):
        if not any(taken[slice(*number.span)]):
            amount = any(money[slice(*number.span)])
            one = number.readings == _ONE and not amount
            found.append(Told(number.written, number.span, number.readings, number.digits, amount, None, one))
    return tuple(sorted(found, key=lambda item: item.span))


def marked(text: str, spans: Iterable[Span]) -> bytearray:
    """For each character whether it is in one of `spans`."""
    marks = bytearray(len(text))
    for start, end in spans:
        marks[start:end] = b"\1" * (end - start)
    return marks


def _meant(entity: Entity) -> Iterator[Told]:
    """What an entity says; nothing where it can be read in several ways: then its bare numbers count."""
    digits = any(map(str.isdigit, entity.text))
    for part in (entity.value or "").split("/") if entity.value else ():
        if entity.kind == "duration":
            yield from _duration(entity, part, digits)
        elif entity.kind == "percent":
            value = Decimal(part)
            yield Told(entity.text, entity.span, frozenset({value}), digits, meant=("percent", value))
        else:
            values = [Decimal(number) for number in re.findall(r"[0-9]+", part)]
            readings = frozenset(values)
            if entity.kind == "time" and 12 < values[0] < 24:
                readings |= {values[0] - 12}
            yield Told(entity.text, entity.span, readings, digits, meant=(entity.kind, part))


def _duration(entity: Entity, iso: str, digits: bool) -> Iterator[Told]:
    match = _ISO.fullmatch(iso)
    counts = {unit: Decimal(count) for unit, count in match.groupdict().items() if count} if match else {}
    if counts:
        minutes = sum((count * _MINUTES[unit] for unit, count in counts.items()), Decimal(0))
        readings = frozenset({*counts.values(), minutes, minutes / 60})
        one = all(count == 1 for count in counts.values())
        yield Told(entity.text, entity.span, readings, digits, meant=("duration", minutes.normalize()), one=one)


def _same_date(one: str, other: str) -> bool:
    return one[-5:] == other[-5:] and (one.startswith("--") or other.startswith("--") or one == other)
