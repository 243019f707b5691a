"""Spans of time: «12 hours», «двое суток», «12个小时», «entre 24 y 48 h», «이틀», «half an hour»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Literal, get_args

from assist.digits import readings_of
from assist.protect import numerals
from assist.protect.plain import plain, plain_word
from assist.protect.words import LETTER, Lexicon, data, one_of
from assist.records import Span

Unit = Literal["minute", "hour", "day", "week", "month", "year"]
UNITS: tuple[Unit, ...] = get_args(Unit)

_SIGNS: Mapping[Unit, str] = {
    "minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y",
}  # fmt: skip
_SMALLER: Mapping[Unit, tuple[Unit, int]] = {
    "year": ("month", 12), "month": ("day", 30), "week": ("hour", 168), "day": ("hour", 24), "hour": ("minute", 60),
}  # fmt: skip
_ANY = "any"
_DIGITS = re.compile(
    r"(?<![0-9A-Za-z_%])(?<![0-9][.,:])[0-9]{1,4}(?:[.,٫][0-9]{1,2})?(?![0-9])"
    r"(?= ?-?[^\s0-9.,:;!?()/%]| ?[-–—~] ?[0-9])"
)
_REACH = 16  # characters between a word of company and the unit it is about


@dataclass(frozen=True, slots=True)
class Duration:
    """`count` whole units; half an hour is 30 minutes. A range counts as its longer end, `least` is the other one."""

    count: int
    unit: Unit
    least: int | None = field(default=None, compare=False)

    @property
    def iso(self) -> str:
        """In ISO 8601, a range as two lengths: `PT12H`, `P1D/P3D`."""
        sign = _SIGNS[self.unit].format
        return sign(self.count) if self.least is None else f"{sign(self.least)}/{sign(self.count)}"


def parse_duration(text: str) -> Duration | None:
    """The first duration that `text` names, such as an entity of kind `duration`; None where it names none."""
    first = next(find_durations(plain(text).text), None)
    return None if first is None else first[1]


def find_durations(text: str) -> Iterator[tuple[Span, Duration]]:
    """Durations and their spans in the order of `text` (made plain)."""
    low = text.lower()
    end = 0
    for span, duration in sorted(_all(text, low), key=lambda found: (found[0][0], -found[0][1])):
        if span[0] >= end:
            end = span[1]
            yield span, duration


# A number where it stands: span, value by language, digits
_Count = tuple[int, int, Mapping[str, Decimal] | str]


def _all(text: str, low: str) -> Iterator[tuple[Span, Duration]]:
    for start, end, duration in _fixed().find(low):
        if _stands(low, low[start:end], end):
            yield (start, end), duration
    yield from _lone_units(low)
    counts: list[_Count] = [(*match.span(), match.group()) for match in _DIGITS.finditer(low)]
    counts += [(found.start, found.end, found.readings) for found in numerals.find_numerals(low)]
    counts.sort(key=lambda count: (count[0], -count[1]))
    for index, (start, end, written) in enumerate(counts):
        following = counts[index + 1 : index + 3]
        found = _measured(low, start, end, written, following)
        if found and not _is_other(text, low, found[0]):
            yield found


def _is_other(text: str, low: str, span: Span) -> bool:
    start, end = span
    never, small = _exceptions()
    return low[start:end] in never or (text[start:end] != low[start:end] and text[start:end].endswith(small))


def _measured(
    low: str, start: int, end: int, written: Mapping[str, Decimal] | str, following: list[_Count]
) -> tuple[Span, Duration] | None:
    own = _unit(low, end, written)
    link = _link(low, start, own[0] if own else end)
    if link is not None:
        for other, stop, more in following:
            upper = _unit(low, stop, more) if other == link else None
            if upper is None:
                continue
            least = own[2] if own else _value(written, upper[1])
            if least is None or (own and own[1] != upper[1]):
                break
            pair = _whole(upper[2], upper[1], least)
            if least < upper[2] and pair:
                return (start, upper[0]), pair
    if own is None:
        return None
    single = _whole(own[2], own[1])
    return ((start, own[0]), single) if single else None


def _unit(low: str, end: int, written: Mapping[str, Decimal] | str) -> tuple[int, Unit, Decimal] | None:
    """End, unit and value of what a number that ends at `end` counts."""
    more = Decimal(0)
    half = _halves("between").match(low, end)
    if half:
        end, more = half.end(), Decimal("0.5")
    start = end + (low[end : end + 1] in " -" and end < len(low))
    found = _units().at(low, start)
    if found is None:
        return None
    stop, units = found
    if not _stands(low, low[start:stop], stop):
        return None
    if isinstance(written, str):
        unit = next(iter(units.values()))
        digits = len(written.partition(".")[0].partition(",")[0])
        if digits > data("durations")["most_digits"].get(unit, 4):
            return None
        value = _figure(written)
    else:
        language = next((language for language in written if language in units or _ANY in units), None)
        if language is None or low[start:stop] in _digits_only():
            return None
        unit, value = units.get(language) or units[_ANY], written[language]
    half = None if more else _halves("behind").match(low, stop)
    if half:
        stop, more = half.end(), Decimal("0.5")
    return stop, unit, value + more


def _value(written: Mapping[str, Decimal] | str, unit: Unit) -> Decimal | None:
    if isinstance(written, str):
        return _figure(written)
    return next(iter(written.values()), None)


def _figure(written: str) -> Decimal:
    return Decimal(written) if written.isdigit() else min(readings_of(written))


def _whole(count: Decimal, unit: Unit, least: Decimal | None = None) -> Duration | None:
    """In whole units: a day and a half is 36 hours. None for nothing."""
    while unit in _SMALLER and (count != int(count) or (least is not None and least != int(least))):
        unit, factor = _SMALLER[unit]
        count, least = count * factor, None if least is None else least * factor
    return Duration(int(count), unit, None if least is None else int(least)) if count >= 1 else None


def _link(low: str, start: int, end: int) -> int | None:
    """Where the second number of a range would begin."""
    match = _links().match(low, end)
    if match is None:
        return None
    if match["between"] and not _announced().search(low[max(0, start - _REACH) : start]):
        return None
    return match.end()


def _stands(low: str, word: str, end: int) -> bool:
    """Whether what stands behind lets the word be a unit."""
    only, never = _neighbours()
    return (word not in only or low.startswith(only[word], end)) and not (
        word in never and low.startswith(never[word], end)
    )


def _lone_units(low: str) -> Iterator[tuple[Span, Duration]]:
    """«a week ago», «уже час»: one unit, told from other uses by its company."""
    for start, end, units in _lone().find(low):
        before = low[max(0, start - _REACH) : start]
        for language, unit in units.items():
            led, followed = _company(language)
            if led.search(before) or followed.match(low, end):
                yield (start, end), Duration(1, unit)
                break


@cache
def _units() -> Lexicon[Mapping[str, Unit]]:
    found: dict[str, dict[str, Unit]] = {}
    for unit in UNITS:
        for language, words in data("durations")["units"][unit].items():
            for word in words:
                found.setdefault(plain_word(word), {})[language] = unit
    return Lexicon(found)


@cache
def _fixed() -> Lexicon[Duration]:
    signs = {sign.partition("{")[0] + sign[-1]: unit for unit, sign in _SIGNS.items()}
    found: dict[str, Duration] = {}
    for iso, words in data("durations")["fixed"].items():
        count = "".join(filter(str.isdigit, iso))
        duration = Duration(int(count), signs[iso.replace(count, "")])
        found |= {plain_word(word): duration for word in words}
    return Lexicon(found)


@cache
def _lone() -> Lexicon[Mapping[str, Unit]]:
    table = data("durations")
    found: dict[str, dict[str, Unit]] = {}
    for language, lone in table["lone"].items():
        for unit in UNITS:
            words = lone["words"].get(unit, ()) if "words" in lone else table["units"][unit].get(language, ())
            for article in lone.get("articles", ("",)):
                for word in words:
                    joint = "" if not article or article[-1] in "'’" else " "
                    found.setdefault(plain_word(f"{article}{joint}{word}"), {})[language] = unit
    return Lexicon(found)


@cache
def _company(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    lone = data("durations")["lone"][language]
    return re.compile(rf"{one_of(lone['before'])} ?$"), re.compile(rf" ?{one_of(lone['behind'])}")


@cache
def _links() -> re.Pattern[str]:
    table = data("durations")["range"]
    signs, words = ("|".join(map(re.escape, _longest_first(table[name]))) for name in ("signs", "words"))
    between = "|".join(map(re.escape, _longest_first(table["between"])))
    return re.compile(f"{signs}|{words}|(?P<between>{between})")


def _longest_first(words: list[str]) -> list[str]:
    return sorted({plain_word(word) for word in words}, key=lambda word: (-len(word), word))


@cache
def _announced() -> re.Pattern[str]:
    return re.compile(rf"{one_of(data('durations')['range']['announced'])} $")


@cache
def _halves(place: str) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(map(re.escape, _longest_first(data('durations')['halves'][place])))})(?!{LETTER})")


@cache
def _neighbours() -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    table = data("durations")
    only, never = (
        {plain_word(word): tuple(map(plain_word, behind)) for word, behind in table[name].items()}
        for name in ("only_before", "never_before")
    )
    return only, never


@cache
def _exceptions() -> tuple[frozenset[str], tuple[str, ...]]:
    """What is no duration, and the endings that none has: units in capitals that only have small letters."""
    table = data("durations")
    return frozenset(map(plain_word, table["never"]["words"])), tuple(word.upper() for word in table["small"]["words"])


@cache
def _digits_only() -> frozenset[str]:
    return frozenset(map(plain_word, data("durations")["digits_only"]["words"]))
