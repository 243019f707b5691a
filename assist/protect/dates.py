"""Dates and times of day, in the forms people type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assist.protect.words import data, flat, one_of
from assist.records import Span

_DAY = "(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH = "(?:0?[1-9]|1[0-2])"
_YEAR = "(?:19|20)[0-9]{2}"
_TIME = re.compile(
    r"(?<![0-9a-z:.])(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?: ?[ap]m(?![a-z]))?(?![0-9:])"
    r"|(?<![0-9a-z:.,])(?:0?[1-9]|1[0-2]) ?[ap]m(?![a-z])"
)


def find_dates(text: str) -> Iterator[tuple[str, Span]]:
    """`date` and `time` with their spans in `text` (made plain). A year alone is neither."""
    low = text.lower()
    for match in _dates().finditer(low):
        yield "date", match.span()
    for match in _TIME.finditer(low):
        yield "time", match.span()


@cache
def _dates() -> re.Pattern[str]:
    month = one_of(flat(data("dates")["months"]))
    return re.compile(
        rf"(?<![0-9a-z.,/-])(?:"
        rf"{_YEAR}(?P<mark>[-/.]){_MONTH}(?P=mark){_DAY}"
        rf"|{_DAY}(?P<sep>[-/.]){_MONTH}(?P=sep){_YEAR}|{_MONTH}(?P<us>[-/]){_DAY}(?P=us){_YEAR}"
        rf"|{_DAY}/{_MONTH}/[0-9]{{2}}|{_MONTH}/{_DAY}/[0-9]{{2}}"
        rf"|(?:{_YEAR} ?年 ?)?{_MONTH} ?月 ?{_DAY} ?[日号號]"
        rf"|{_DAY}(?:st|nd|rd|th|º)?\.? (?:of |de )?{month}\.?(?:,? (?:de |of )?{_YEAR})?"
        rf"|{month}\.? {_DAY}(?:st|nd|rd|th)?(?:,? {_YEAR})?"
        rf")(?![0-9a-z])"
    )
