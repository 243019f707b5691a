"""Numbers in a text, in digits or words, with every way each may be read: «1.234» is 1.234 or 1234."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

from assist.digits import readings_of
from assist.protect.numerals import find_words, scales
from assist.protect.plain import plain, plain_word
from assist.protect.words import NUMBER, one_of
from assist.records import Span

_DIGITS = re.compile(rf"(?:(?<![0-9a-z_])(?<![0-9][.,])|(?<=[0-9]h)){NUMBER}")
_LIST_ITEM = re.compile(r"(?m)^[ \t>*-]*[(]?[0-9]{1,2}(?:[.)、:](?![0-9])|\) )")
_CIRCLED = re.compile(r"[①-⑳⑴-⒇⒈-⒛]")
_LEAST_SCALE = 3  # letters of a scale word: «5 m» may be minutes, «5 tr» a country
_SHORT_SCALE = re.compile("(?:(m|mn)|(?:b|bn))(?![0-9a-z])")  # «30M»: 30 million, or 30 minutes
_LEAST_WORD = 2  # «one», «un», «uma», 一 are articles as often as numbers


@dataclass(frozen=True, slots=True)
class Number:
    """A number and where it stands. `digits` tells whether it was written in digits."""

    written: str
    span: Span
    readings: frozenset[Decimal]
    digits: bool


@lru_cache(maxsize=64)
def numbers(text: str, language: str) -> tuple[Number, ...]:
    """The numbers of `text` in order, list markers and numbers that are part of a name left out. Takes linear time."""
    made = plain(_CIRCLED.sub(" ", text))
    low, patterns = made.text.lower(), _patterns(language)
    return tuple(
        Number(text[slice(*made.span(*span))], made.span(*span), readings, digits)
        for span, readings, digits in _apart(_found(low, language, patterns))
        if readings
    )


_Found = tuple[Span, frozenset[Decimal], bool]


def _found(low: str, language: str, patterns: _Patterns) -> Iterator[_Found]:
    for match in chain(_LIST_ITEM.finditer(low), patterns.named.finditer(low)):
        yield match.span(), frozenset(), False
    for match in patterns.halves.finditer(low):
        yield match.span(), frozenset({patterns.half[match.group()], Decimal("0.5")}), False
    for match in patterns.twelve.finditer(low):
        yield match.span(), frozenset({Decimal(12)}), False
    for match in patterns.months.finditer(low):
        group = "behind" if match["behind"] else "before"
        yield match.span(group), frozenset({patterns.month[match[group]]}), False
    for match in _DIGITS.finditer(low):
        yield _in_digits(match, low, patterns)
    in_words = _in_words(low, language) if language not in patterns.uncounted else ()
    in_chinese = ((match.span(), _chinese(match.group())) for match in patterns.chinese.finditer(low))
    for span, value in chain(in_words, in_chinese):
        if value is not None and value >= _LEAST_WORD:
            yield span, frozenset({value}), False


def _in_words(low: str, language: str) -> Iterator[tuple[Span, Decimal]]:
    ambiguous = _ambiguous(language)
    for numeral in find_words(low):
        value = numeral.readings.get(language)
        if value is not None and low[numeral.start : numeral.end] not in ambiguous:
            end, scale = _scale(low, numeral.end)
            yield (numeral.start, end), value * scale


def _scale(low: str, end: int) -> tuple[int, int]:
    """The scale word behind a number: where it ends, and by what it multiplies."""
    begins = end + (low[end : end + 1] == " ")
    found = scales().at(low, begins)
    if found is None or (found[0] - begins < _LEAST_SCALE and low[begins].isascii() and low[begins] != "k"):
        return end, 1
    return found[0], 10 ** found[1]


@cache
def _ambiguous(language: str) -> frozenset[str]:
    return frozenset(map(plain_word, _data()["ambiguous"].get(language, ())))


def _apart(found: Iterable[_Found]) -> Iterator[_Found]:
    """In the order of the text, the longest where some overlap."""
    end = -1
    for item in sorted(found, key=lambda item: (item[0][0], -item[0][1])):
        if item[0][0] >= end:
            end = item[0][1]
            yield item


def _in_digits(match: re.Match[str], low: str, patterns: _Patterns) -> _Found:
    start, end = match.span()
    readings = readings_of(match.group(), point=patterns.point)
    scale = patterns.scales.match(low, end)
    if scale:
        end = scale.end()
        readings = {value * patterns.scale[scale["scale"]] for value in readings}
    elif not patterns.scale:
        end, power = _scale(low, end)
        readings = {value * power for value in readings}
    if not scale and (short := _SHORT_SCALE.match(low, end)):
        readings |= {value * 10 ** (6 if short[1] else 9) for value in readings}
    before = patterns.afternoon_before.search(low[max(0, start - 4) : start])
    if before or patterns.afternoon.match(low, end):
        readings |= {value + 12 for value in readings if value < 12}
    if start >= 2 and low[start - 1] in ":h" and low[start - 2].isdigit() and readings == {Decimal(0)}:
        readings = set()  # the minutes of a full hour
    return (start, end), frozenset(readings), True


@dataclass(frozen=True, slots=True)
class _Patterns:
    named: re.Pattern[str]
    halves: re.Pattern[str]
    twelve: re.Pattern[str]
    months: re.Pattern[str]
    chinese: re.Pattern[str]
    scales: re.Pattern[str]
    afternoon: re.Pattern[str]
    afternoon_before: re.Pattern[str]
    half: Mapping[str, Decimal]
    month: Mapping[str, Decimal]
    scale: Mapping[str, Decimal]
    uncounted: frozenset[str]
    point: bool


@cache
def _patterns(language: str) -> _Patterns:
    data = _data()
    scale = {plain_word(name): Decimal(value) for name, value in data["scales"].get(language, {}).items()}
    half = {plain_word(name): Decimal(value) for value, names in data["halves"].items() for name in names}
    month = {plain_word(name): Decimal(value) for name, value in data["months"].items()}
    chinese, clock = data["chinese"], data["clock"]
    behind, months = _one_of(scale), _one_of(month)
    numerals = "".join((*chinese["digits"], *chinese["units"], *chinese["large"]))
    led, measured = "".join(f"(?<={word})|" for word in chinese["before"])[:-1], "|".join(chinese["measures"])
    return _Patterns(
        named=re.compile(
            _one_of((*data["idioms"]["any"], *data["idioms"].get(language, ()), *data["twelve"]["unless"]))
        ),
        halves=re.compile(_one_of(half)),
        twelve=re.compile(_one_of(data["twelve"]["words"])),
        months=re.compile(
            rf"(?<= )(?:(?<=[0-9] )|(?<=[0-9] de )|(?<=[0-9] of )|(?<=(?:st|nd|rd|th) ))(?P<behind>{months})"
            rf"|(?P<before>{months})(?=\.? [0-9])"
        ),
        chinese=re.compile(
            rf"(?=[{numerals}])(?:(?:{led})[{numerals}]{{1,8}}|[{numerals}]{{1,8}}(?= ?(?:{measured})))"
        ),
        scales=re.compile(rf" ?(?P<scale>{behind})"),
        afternoon=re.compile(rf"(?:[:h][0-9]{{2}})? ?{_one_of(clock['afternoon'])}"),
        afternoon_before=re.compile(f"(?:{'|'.join(clock['afternoon_before'])}) ?$"),
        half=half,
        month=month,
        scale=scale,
        uncounted=frozenset(data["uncounted"]["languages"]),
        point=language in data["point"]["languages"],
    )


def _one_of(words: Iterable[str]) -> str:
    return one_of(words) if words else "(?!)"


def _chinese(written: str) -> Decimal | None:
    """二十四, 三千五百, 二〇二六; None for «两三», which is no number but a guess."""
    table = _data()["chinese"]
    digits, units, large = table["digits"], table["units"], table["large"]
    if all(char in digits for char in written):
        if len(written) in (2, 3):
            return None
        return Decimal("".join(str(digits[char]) for char in written))
    total = section = digit = 0
    for char in written:
        if char in digits:
            digit = digits[char]
        elif char in units:
            section, digit = section + (digit or 1) * units[char], 0
        else:
            total, section, digit = total + (section + digit) * large[char], 0, 0
    return Decimal(total + section + digit)


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name("numerals.toml").read_text(encoding="utf-8"))
