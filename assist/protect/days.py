"""Days told by their relation to today, and weekdays: «yesterday», «позавчера», «昨天», «lunes»."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial

from assist.expressions import regex
from assist.protect.plain import plain_word
from assist.protect.words import Lexicon, bounded, data, one_of
from assist.records import Span

_REACH = 20
_NO_VALUE = "any"


def find_days(text: str) -> Iterator[tuple[Span, str | None]]:
    """Days and their spans in `text` (made plain) with values: `-P1D`, `P0D`, `W1` for Monday."""
    low = text.lower()
    behind, before = _exceptions()
    company = _company()
    foreign: dict[str, bool] = {}
    for start, end, value in bounded(_days().find(low)):
        word = low[start:end]
        if word in _elsewhere():
            if word not in foreign:
                foreign[word] = _elsewhere()[word].search(low) is not None
            if foreign[word]:
                continue
        if word in company:
            led, followed, weak = company[word]
            around = low[max(0, start - _REACH) : start]
            if not (led.search(around) or followed.match(low, end) or weak(around, low[end : end + 2])):
                continue
        if word in before and low.startswith(before[word], end):
            continue
        if word in behind and behind[word].search(low[max(0, start - _REACH) : start]):
            continue
        yield (start, end), None if value == _NO_VALUE else value


@cache
def _days() -> Lexicon[str]:
    return Lexicon({plain_word(word): value for value, words in data("days")["days"].items() for word in words})


@cache
def _company() -> Mapping[str, tuple[re.Pattern[str], re.Pattern[str], Callable[[str, str], bool]]]:
    """What has to stand before, or behind, or around some words."""
    return {
        plain_word(word): (
            re.compile(f"{one_of(table['behind'])} $"),
            re.compile(f" ?{one_of(table['before'])}"),
            partial(_ends_clause, re.compile(f"{one_of(table['led'])} $" if "led" in table else "(?!)")),
        )
        for table in data("days")["company"].values()
        for word in table["words"]
    }


def _ends_clause(led: re.Pattern[str], before: str, behind: str) -> bool:
    return bool(led.search(before)) and (not behind.strip() or behind[0] in ".,!?;:)\n")


@cache
def _elsewhere() -> Mapping[str, re.Pattern[str]]:
    return {word: regex(one_of(others)) for word, others in data("days")["not_with"].items()}


@cache
def _exceptions() -> tuple[Mapping[str, re.Pattern[str]], Mapping[str, tuple[str, ...]]]:
    table = data("days")
    behind = {plain_word(word): regex(f"{one_of(words)} $") for word, words in table["not_behind"].items()}
    before = {plain_word(word): tuple(map(plain_word, words)) for word, words in table["not_before"].items()}
    return behind, before
