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
from assist.protect.words import ENDS, Lexicon, bounded, data, one_of
from assist.records import Span

Unit = Literal["minute", "hour", "day", "week", "month", "year"]
UNITS: tuple[Unit, ...] = get_args(Unit)

_SIGNS: Mapping[Unit, str] = {
    "minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y",
}  # fmt: skip
_SMALLER: Mapping[Unit, tuple[Unit, int]] = {
    "year": ("month", 12), "month": ("day", 30), "week": ("hour", 168), "day": ("hour", 24), "hour": ("minute", 60),
}  # fmt: skip
# What the parts of one length are written in: an hour and a half is PT1H30M.
_LARGER: Mapping[Unit, tuple[Unit, int]] = {
    "minute": ("hour", 60), "hour": ("day", 24), "day": ("month", 30), "month": ("year", 12),
}  # fmt: skip
# How many of the smaller unit a larger one has, where people write them side by side.
_PARTS: Mapping[tuple[Unit, Unit], int] = {
    ("year", "month"): 12, ("month", "day"): 30, ("week", "day"): 7, ("day", "hour"): 24, ("hour", "minute"): 60,
}  # fmt: skip
_ANY = "any"
_MULTIPLIED = re.compile(r"(?<![0-9a-z.,])(?P<times>[1-9][0-9]?) ?[x×] ?(?P<count>[0-9]{1,3})(?= ?[^\W\d_])")
_HOURS_LAST = ("h", "ч", "hs")
_MINUTES = re.compile(r"(?P<minutes>[0-5][0-9])(?:min|mn|m|ph|p|мин|м)?(?![0-9]|[^\W\d_])")
_PART = re.compile("([0-9]+)([YMWDH])")
_DIGITS = re.compile(
    r"(?<![0-9A-Za-z_%])(?<![0-9][.,:])[0-9]{1,4}(?:[.,٫][0-9]{1,2})?(?![0-9])"
    r"(?= ?-?[^\s0-9.,:;!?()/%]| ?[-–—~] ?[0-9])"
)
_REACH = 16  # characters between a word of company and the unit it is about


@dataclass(frozen=True, slots=True)
class Duration:
    """`count` whole units; half an hour is 30 minutes. A range counts as its longer end, `least` is the other one.

    `top` is the largest unit in which it was written, where that is not `unit`; `vague` ones have no agreed length.
    """

    count: int
    unit: Unit
    least: int | None = field(default=None, compare=False)
    top: Unit | None = field(default=None, compare=False)
    vague: bool = field(default=False, compare=False)

    @property
    def iso(self) -> str | None:
        """In ISO 8601, a range as two lengths: `PT12H`, `PT1H30M`, `P1D/P3D`; None for a vague one."""
        if self.vague:
            return None
        ends = (self.count,) if self.least is None else (self.least, self.count)
        return "/".join(_iso(end, self.unit, self.top) for end in ends)


_DATED: tuple[Unit, ...] = ("year", "month", "day")
_TIMED: tuple[Unit, ...] = ("hour", "minute")


def _written(parts: Mapping[Unit, int], units: tuple[Unit, ...]) -> Iterator[tuple[Unit, int]]:
    yield from ((unit, parts[unit]) for unit in units if parts.get(unit))


def _iso(count: int, unit: Unit, top: Unit | None) -> str:
    if top is None:
        return _SIGNS[unit].format(count)
    parts: dict[Unit, int] = {}
    while unit != top and unit in _LARGER:
        (larger, factor), part = _LARGER[unit], unit
        count, parts[part] = divmod(count, factor)
        unit = larger
    parts[unit] = count
    days = "".join(f"{part}{one[0].upper()}" for one, part in _written(parts, _DATED))
    hours = "".join(f"{part}{one[0].upper()}" for one, part in _written(parts, _TIMED))
    return f"P{days}T{hours}" if hours else f"P{days}"


def parse_duration(text: str) -> Duration | None:
    """The first duration that `text` names, such as an entity of kind `duration`; None where it names none."""
    first = next(find_durations(plain(text).text), None)
    return None if first is None else first[1]


def find_durations(text: str) -> Iterator[tuple[Span, Duration]]:
    """Durations and their spans in the order of `text` (made plain)."""
    low = text.lower()
    held: tuple[Span, Duration] | None = None
    for span, duration in sorted(_all(text, low), key=lambda found: (found[0][0], -found[0][1])):
        if held is None or span[0] >= held[0][1]:
            together = _together(low, held, (span, duration)) if held else None
            if held and not together:
                yield held
            held = together or (span, duration)
    if held:
        yield held


def _together(low: str, first: tuple[Span, Duration], second: tuple[Span, Duration]) -> tuple[Span, Duration] | None:
    """One length written in two units: «3ч 20мин», «1 hour and 30 minutes»."""
    (start, end), large = first
    (begin, stop), small = second
    if any(one.vague or one.least is not None for one in (large, small)) or small.top:
        return None
    if not (_joint().fullmatch(low, end, begin) if small.unit == "minute" else low[end:begin] in ("", " ")):
        return None
    factor = _PARTS.get((large.unit, small.unit), 0)
    if small.count >= factor:
        return None
    top = None if large.unit == "week" else large.top or large.unit
    return (start, stop), Duration(large.count * factor + small.count, small.unit, top=top)


# A number where it stands: span, value by language, digits
_Count = tuple[int, int, Mapping[str, Decimal] | str]


def _all(text: str, low: str) -> Iterator[tuple[Span, Duration]]:
    for start, end, duration in bounded(_fixed().find(low)):
        if _stands(low, low[start:end], end):
            yield (start, end), duration
    yield from _lone_units(low)
    yield from _multiplied(low)
    counts: list[_Count] = [(*match.span(), match.group()) for match in bounded(_DIGITS.finditer(low))]
    counts += [(found.start, found.end, found.readings) for found in numerals.find_numerals(low)]
    counts.sort(key=lambda count: (count[0], -count[1]))
    for index, (start, end, written) in enumerate(counts):
        following = counts[index + 1 : index + 3]
        found = _measured(low, start, end, written, following)
        if found and not _is_other(text, low, found[0]):
            yield found


def _multiplied(low: str) -> Iterator[tuple[Span, Duration]]:
    """«3x24 jam», the Indonesian way to say three days."""
    for match in bounded(_MULTIPLIED.finditer(low)):
        unit = _unit(low, match.end(), match["count"])
        if unit and unit[1] == "hour":
            yield (match.start(), unit[0]), Duration(int(match["times"]) * int(unit[2]), "hour")


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
    minutes = _MINUTES.match(low, own[0]) if own[1] == "hour" and low[own[0] - 1] in _HOURS_LAST else None
    if minutes and own[2] == int(own[2]):
        return (start, minutes.end()), Duration(60 * int(own[2]) + int(minutes["minutes"]), "minute", top="hour")
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
        if low[start:stop] in _escorted()[0] and not _escort(low, end - len(written), stop):
            return None
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


def _escort(low: str, start: int, end: int) -> bool:
    _, led, followed = _escorted()
    return bool(led.search(low[max(0, start - _REACH) : start]) or followed.match(low, end))


def _value(written: Mapping[str, Decimal] | str, unit: Unit) -> Decimal | None:
    if isinstance(written, str):
        return _figure(written)
    return next(iter(written.values()), None)


def _figure(written: str) -> Decimal:
    return Decimal(written) if written.isdigit() else min(readings_of(written))


def _whole(count: Decimal, unit: Unit, least: Decimal | None = None) -> Duration | None:
    """In whole units: a day and a half is 36 hours. None for nothing."""
    written = unit
    while unit in _SMALLER and (count != int(count) or (least is not None and least != int(least))):
        unit, factor = _SMALLER[unit]
        count, least = count * factor, None if least is None else least * factor
    top: Unit | None = None if unit == written else "day" if written == "week" else written
    return Duration(int(count), unit, None if least is None else int(least), top) if count >= 1 else None


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
    for start, end, units in bounded(_lone().find(low)):
        before = low[max(0, start - _REACH) : start]
        for language, unit in units.items():
            company = _company(language)
            if company.speaks(before, low, end) or (unit in company.alone and not company.other.search(before)):
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
    found: dict[str, Duration] = {}
    for name in ("fixed", "vague"):
        for iso, words in data("durations")[name].items():
            duration = _read(iso, vague=name == "vague")
            found |= {plain_word(word): duration for word in words}
    return Lexicon(found)


def _read(iso: str, *, vague: bool) -> Duration:
    days, _, hours = iso.partition("T")
    parts = [
        (unit, int(count)) for sign, piece in (("P{}", days), ("PT{}", hours)) for unit, count in _parts(sign, piece)
    ]
    unit, count = parts[0]
    for smaller, more in parts[1:]:
        while unit != smaller:
            unit, factor = _SMALLER[unit]
            count *= factor
        count += more
    return Duration(count, unit, top=parts[0][0] if len(parts) > 1 else None, vague=vague)


def _parts(sign: str, piece: str) -> Iterator[tuple[Unit, str]]:
    units = {written: unit for unit, written in _SIGNS.items()}
    for count, letter in _PART.findall(piece):
        yield units[f"{sign}{letter}"], count


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


@dataclass(frozen=True, slots=True)
class _Company:
    """What makes one unit a length, the units that need none of it, and what makes them something else."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    alone: frozenset[str]
    other: re.Pattern[str]

    def speaks(self, before: str, low: str, end: int) -> bool:
        if self.other.search(before):
            return False
        return bool(self.before.search(before) or self.behind.match(low, end))


@cache
def _company(language: str) -> _Company:
    lone = data("durations")["lone"][language]
    other = lone.get("not_behind")
    return _Company(
        re.compile(rf"{one_of(lone['before'])} ?$"),
        re.compile(rf" ?{one_of(lone['behind'])}"),
        frozenset(lone.get("alone", ())),
        re.compile(rf"{one_of(other)} ?$" if other else "(?!)"),
    )


@cache
def _escorted() -> tuple[frozenset[str], re.Pattern[str], re.Pattern[str]]:
    table = data("durations")["escorted"]
    return (
        frozenset(map(plain_word, table["words"])),
        re.compile(rf"{one_of(table['before'])} ?$"),
        re.compile(rf" ?{one_of(table['behind'])}"),
    )


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(f" ?|{'|'.join(map(re.escape, _longest_first(data('durations')['compound']['words'])))}")


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
    return re.compile(f"(?:{'|'.join(map(re.escape, _longest_first(data('durations')['halves'][place])))}){ENDS}")


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
