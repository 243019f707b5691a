"""Placeholders and tags: what a text leaves to be filled in, or to be shown in another way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assist.records import Span

_OPEN = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|\{%[^{}\n]{1,60}%\}|%\{\w{1,40}\}"
    r"|\{[A-Za-z_$][\w.$-]{0,40}\}|\{[0-9]{1,2}\}|\{\}"
    r"|%\([A-Za-z_]\w{0,40}\)[sdif]|%(?:[0-9]\$)?[sd@](?![A-Za-z0-9_%])|%%|\[\[[^\[\]\n]{1,60}\]\]"
    r"|__[A-Z][A-Z0-9_]{1,40}__"
)
_ICU = re.compile(r"\{\s{0,4}(?P<name>\w{1,40})\s{0,4},\s{0,4}(?P<kind>plural|select|selectordinal|number|date|time)\b")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]{0,20}(?:\s[^<>]{0,500})?/?>")
_NAME = re.compile(r"</?[A-Za-z][A-Za-z0-9-]{0,20}")


@lru_cache(maxsize=32)
def slots(text: str) -> tuple[tuple[str, Span], ...]:
    """Placeholders and tags by what must stay the same of them: of a tag its name, of an ICU form name and kind."""
    return tuple(_found(text))


def _found(text: str) -> Iterator[tuple[str, Span]]:
    if "{" in text or "%" in text or "[[" in text or "__" in text:
        for match in _OPEN.finditer(text):
            yield "".join(match.group().split()), match.span()
        for match in _ICU.finditer(text):
            yield f"{{{match['name']}, {match['kind']}}}", match.span()
    if "<" in text:
        for match in _TAG.finditer(text):
            name = _NAME.match(match.group())
            if name is not None:
                yield f"{name.group().lower()}>", match.span()
