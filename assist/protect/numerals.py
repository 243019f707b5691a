"""Numbers written in words or in the numerals of a script: «twenty-four», «двое», «三千五百», «이십사», «ห้าร้อย»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from assist.protect.plain import plain_word
from assist.protect.words import Lexicon, bounded, data

_MOST_WORDS = 6  # of one number

Readings = Mapping[str, Decimal]  # language -> value: «on» is ten in Turkish only


class Numeral(NamedTuple):
    """A number in words at `start:end` of a plain text; `placed` where it has a sign for a place: 十, 만, ร้อย."""

    start: int
    end: int
    readings: Readings
    placed: bool = False
    native: bool = False  # one word of its own language, not a numeral of a script

    @property
    def scaled(self) -> bool:
        """A hundred or more, or built by places: enough to be an amount without digits."""
        return self.placed or all(value >= 100 for value in self.readings.values())


def find_numerals(text: str) -> Iterator[Numeral]:
    """The numbers in words of `text` (made plain, in lower case), those in Han, Hangul and Thai numerals last."""
    yield from find_words(text)
    yield from find_places(text)


def find_words(text: str) -> Iterator[Numeral]:
    """Number words of any language, put together where one number is written in several words."""
    table = _words()
    begun = 0
    for start, end, readings in bounded(table.find(text)):
        if start >= begun:
            begun, readings = _joined(text, end, readings)
            yield Numeral(start, begun, readings, native=True)


def find_places(text: str) -> Iterator[Numeral]:
    """Numbers built by places. «两三» is no number but a guess: it is left out."""
    if text.isascii():
        return
    for places in _places():
        first = places.sign.search(text)
        for match in bounded(places.pattern.finditer(text, first.start())) if first else ():
            found = places.value(match.group())
            if found is not None:
                value, placed = found
                yield Numeral(*match.span(), dict.fromkeys(places.languages, value), placed)


@cache
def scales() -> Lexicon[int]:
    """Scale words with their power of ten: «thousand» is 3."""
    return Lexicon(_powers())


@cache
def lone_scales() -> Lexicon[int]:
    """Scale words that are a number of their own."""
    powers = _powers()
    return Lexicon({word: powers[word] for word in map(plain_word, data("numerals")["scales_alone"]["words"])})


def _joined(text: str, end: int, readings: Readings) -> tuple[int, Readings]:
    table, joints = _words(), _joints()
    for _ in range(_MOST_WORDS - 1):
        joint = joints.match(text, end)
        found = table.at(text, joint.end()) if joint else None
        if found is None:
            break
        together = {
            language: value
            for language, value in ((key, _together(readings[key], found[1].get(key))) for key in readings)
            if value is not None
        }
        if not together:
            break
        end, readings = found[0], together
    return end, readings


def _together(value: Decimal, more: Decimal | None) -> Decimal | None:
    """«twenty» and «four», «two» and «hundred», «soixante» and «douze»; None for what is no one number."""
    if more is None or value != int(value) or more != int(more):
        return None
    if 2 <= value <= 9 and more in (10, 100):
        return value * more
    if value >= 100 and value % 100 == 0 and more < 100:
        return value + more
    tens = value % 100
    if tens >= 20 and tens % 10 == 0 and (more < 10 or (tens in (60, 80) and more < 20)):
        return value + more
    return None


@cache
def _table() -> Mapping[str, Readings]:
    table = data("numerals")
    found: dict[str, dict[str, Decimal]] = {}
    for language, values in table["words"].items():
        for value, words in values.items():
            for word in words:
                found.setdefault(plain_word(word), {})[language] = Decimal(value)
    for language, rule in table["glued"].items():
        own = [(word, readings[language]) for word, readings in found.items() if language in readings]
        ones = [(word, value) for word, value in own if value < 10 and value == int(value)]
        ones.append((rule["one"], Decimal(1)))
        tens = [(word, value) for word, value in own if 20 <= value < 100 and value % 10 == 0]
        for one, small in ones:
            for ten, large in tens:
                found.setdefault(f"{one}{rule['joint']}{ten}", {})[language] = small + large
    for language, thousand in table["thousands"].items():
        for word, readings in list(found.items()):
            value = readings.get(language)
            if value is not None and value == int(value) and 2 <= value < 1000:
                found.setdefault(f"{word}{thousand}", {})[language] = value * 1000
    return found


@cache
def _words() -> Lexicon[Readings]:
    return Lexicon(_table())


@cache
def _joints() -> re.Pattern[str]:
    words = {plain_word(word) for joints in data("numerals")["joints"].values() for word in joints}
    return re.compile("|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)))


def _powers() -> Mapping[str, int]:
    return {plain_word(word): int(power) for power, words in data("numerals")["scales"].items() for word in words}


@dataclass(frozen=True, slots=True)
class _Places:
    languages: tuple[str, ...]
    pattern: re.Pattern[str]
    sign: re.Pattern[str]
    digits: Mapping[str, int]
    units: Mapping[str, int]
    large: Mapping[str, int]

    def value(self, written: str) -> tuple[Decimal, bool] | None:
        total = section = 0
        digit: int | None = None
        placed = False
        for sign in self.sign.findall(written):
            if sign in self.digits:
                if digit:
                    return None  # «两三»
                digit = self.digits[sign]
                continue
            placed = True
            if sign in self.units:
                section += (1 if digit is None else digit) * self.units[sign]
            else:
                total, section = total + max(section + (digit or 0), 1) * self.large[sign], 0
            digit = None
        return Decimal(total + section + (digit or 0)), placed


@cache
def _places() -> tuple[_Places, ...]:
    return tuple(map(_place, data("numerals")["places"].values()))


def _place(table: Mapping[str, Mapping[str, int]]) -> _Places:
    groups = [{plain_word(sign): value for sign, value in table[name].items()} for name in ("digits", "units", "large")]
    sign = "|".join(sorted((sign for group in groups for sign in group), key=len, reverse=True))
    # a numeral in Hangul begins a word: in «사람만» 만 is no number
    hangul = any("\u1100" <= char <= "\u11ff" for char in sign)
    before = r"(?<![\u1100-\u11ff0-9])" if hangul else "(?<![0-9])(?<![0-9][.,])"
    behind = r"(?![\u11a8-\u11ff])" if hangul else ""
    return _Places(
        tuple(table["languages"]),
        re.compile(f"{before}(?:(?:{sign}){behind}){{1,12}}"),
        re.compile(sign),
        *groups,
    )
