"""Numbers of a text compared with those of its translation, whatever the locale writes them in."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path

from assist.digits import readings_of
from assist.protect.numerals import find_numerals
from assist.protect.plain import plain, plain_word
from assist.protect.words import NUMBER, NUMBER_START, one_of, pattern

_POINT = {"es": ".", "pt": ".", "de": ".", "it": ".", "tr": ".", "vi": ".", "id": ".", "nl": "."}  # between thousands

_LEAST_LETTERS = 3  # of a number word: «on» is ten in Turkish and a word of English


def lost_numbers(source: str, translation: str) -> tuple[str, ...]:
    """Numbers in digits of `source` that `translation` has neither in digits (1.234,56 = 1,234.56) nor in words.

    A number that the source has twice must be there twice.
    """
    has = plain(translation).text
    there = [values for _, values in _numbers(has)] + [{value} for value in _in_words(has)]
    had = list(_numbers(plain(source).text))
    lost = []
    for index, (written, values) in enumerate(had):
        earlier = sum(not values.isdisjoint(others) for _, others in had[:index])
        if sum(not values.isdisjoint(others) for others in there) <= earlier:
            lost.append(written)
    return tuple(dict.fromkeys(lost))


def scaled(written: str, target: str) -> str | None:
    """The number in `written`, its scale word worked out, in the form of `target`: «1.5万» is 15,000.

    None where there is no single number or no scale word.
    """
    found = list(_found(plain(written).text))
    if len(found) != 1:
        return None
    number, power = found[0]
    if power is None:
        return None
    whole = min(readings_of(number)) * 10**power  # before a scale word a separator is a decimal mark
    if whole != whole.to_integral_value():
        return None
    return f"{int(whole):,}".replace(",", _POINT.get(target, ","))


def _numbers(text: str) -> Iterator[tuple[str, set[Decimal]]]:
    for number, power in _found(text):
        yield number, {value * 10 ** (power or 0) for value in readings_of(number)}


def _found(text: str) -> Iterator[tuple[str, int | None]]:
    """Numbers with the power of ten of the scale word behind them."""
    for match in _pattern().finditer(text):
        scale = match["scale"]
        yield match["number"], None if scale is None else _scales()[scale.lower()]


def _in_words(text: str) -> Iterator[Decimal]:
    for numeral in find_numerals(text.lower()):
        if numeral.end - numeral.start >= _LEAST_LETTERS or text[numeral.start] > "\u2e7f":
            yield from numeral.readings.values()


@cache
def _scales() -> dict[str, int]:
    table = tomllib.loads(Path(__file__).with_name("scales.toml").read_text(encoding="utf-8"))
    return {plain_word(word): power for language in table.values() for word, power in language.items()}


@cache
def _pattern() -> re.Pattern[str]:
    return pattern(f"{NUMBER_START}(?P<number>{NUMBER})(?: {{0,2}}(?P<scale>{one_of(_scales())}))?")
