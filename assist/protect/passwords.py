"""Passwords and PINs: what stands directly behind the word for one, when it looks like one and not like prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assist.protect.durations import find_durations
from assist.protect.words import LETTER, data, flat, one_of
from assist.records import Span

_TRAILING = ".,;:!?)\"'"


def find_passwords(text: str) -> Iterator[Span]:
    """Spans of passwords in `text` (made plain). «My password is wrong» holds none."""
    for match in _pattern().finditer(text.lower()):
        start = match.start("value")
        value = text[start : match.end("value")].rstrip(_TRAILING)
        end = start + len(value)
        if _looks_secret(value, match["link"] or "", text[end : end + 40]):
            yield start, end


def _looks_secret(value: str, link: str, behind: str) -> bool:
    if len(value) < 4 or next(find_durations(value + behind), ((1, 1), None))[0][0] == 0:
        return False
    if not value.isalpha():
        # a digit or sign inside; without «is» or a colon only a long one («password 123456»)
        odd = any(char.isdigit() or (not char.isalnum() and char not in "-'’/") for char in value)
        return odd and bool(link.strip() or (len(value) >= 6 and any(char.isdigit() for char in value)))
    mixed = not value.islower() and not value.isupper() and not value.istitle()
    closed = not behind.strip(" " + _TRAILING).partition("\n")[0]
    return (mixed and bool(link.strip())) or (any(sign in link for sign in ':="') and closed)


@cache
def _pattern() -> re.Pattern[str]:
    """Label, linking words, then a run of printable ASCII that is not a link and not followed by more of a word."""
    table = data("secrets")
    link = one_of(flat(table["links"]))
    return re.compile(
        rf"{one_of(flat(table['password']))}(?P<link> {{0,2}}(?:{link} {{0,2}}){{0,3}})"
        rf"(?P<value>(?!https?:)[!-~]{{1,64}})(?!{LETTER})"
    )
