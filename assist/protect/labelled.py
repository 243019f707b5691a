"""Memos, order and ticket ids, account ids: values that are known by the word before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assist.protect.words import LETTER, Lexicon, data, flat, linking
from assist.records import Span

_HASH_ID = re.compile(r"(?<![\w#&/])#([0-9]{3,20})(?!\w)")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_VALUE = re.compile(
    rf"(?=[a-z_-]{{0,40}}[0-9])[0-9a-z](?:[0-9a-z_-]{{0,62}}[0-9a-z])?(?![0-9_]|{LETTER}|[.:/][0-9]{{1,2}}(?![0-9]))"
)
_KINDS = {"memo": "memo", "order": "order-id", "user": "user-id"}


def find_labelled(text: str) -> Iterator[tuple[str, Span]]:
    """`memo`, `order-id`, `user-id` with the spans of their values in `text` (made plain); labels are left out."""
    low = text.lower()
    links = _links()
    for _, end, kind in _labels().find(low):
        match = links.match(low, end)
        start = match.end() if match else end
        linked = bool(low[end:start].strip())
        value = _VALUE.match(low, start)
        if value and _is_id(kind, value.group(), linked=linked):
            yield kind, value.span()
    for match in _HASH_ID.finditer(text):
        yield "order-id", match.span(1)


def _is_id(kind: str, value: str, *, linked: bool) -> bool:
    """«case: 50» is an id, «case 500» may be any number, and 2024 is a year."""
    digits = sum(char.isdigit() for char in value)
    if linked:
        return digits >= 2
    return digits >= 5 or (digits == 4 and kind != "order-id" and not _YEAR.fullmatch(value))


@cache
def _labels() -> Lexicon[str]:
    return Lexicon({word: kind for name, kind in _KINDS.items() for word in flat(data("labels")[name])})


@cache
def _links() -> re.Pattern[str]:
    return re.compile(linking(flat(data("labels")["links"])))
