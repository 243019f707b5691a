"""A segment's text with markers as words and inline codes, as translation tools show it, and the way back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assist.articles.log import digest
from assist.articles.tagged import Tagged, marker

_MARKER = re.compile(r"⟦(/?[0-9]+)⟧")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufdd0\ufdd1\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Code:
    """An inline code by the name of its marker; `/1` closes `1`."""

    name: str


Token = str | Code


def tokens(text: str, source: Tagged) -> Iterator[Token]:
    """Without the spaces that were put beside markers for engines."""
    done = 0
    for match in _MARKER.finditer(text):
        name, words = match[1], text[done : match.start()]
        if name in source.padded and name.startswith("/"):
            words = words.rstrip(" ")
        done = match.end()
        if name in source.padded and not name.startswith("/"):
            done += len(text[done:]) - len(text[done:].lstrip(" "))
        if words:
            yield xml_text(words)
        yield Code(name)
    if text[done:]:
        yield xml_text(text[done:])


def text_of(found: Iterable[Token], source: Tagged) -> str:
    """The text with markers that `tokens` would make these of."""
    return "".join(token if isinstance(token, str) else marker(token.name, source) for token in found)


def fingerprint(found: Iterable[Token]) -> str:
    """The same for the same words and codes, whatever white space a tool made of theirs."""
    said = "".join(token if isinstance(token, str) else f"⟦{token.name}⟧" for token in found)
    return digest(" ".join(said.split()))[:8]


def xml_text(text: str) -> str:
    """Without what XML has no way to write."""
    return _NOT_XML.sub("", text)
