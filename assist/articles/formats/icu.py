"""ICU messages: `{count, plural, one {# file} other {# files}}`. Each text is a segment; what chooses stays."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assist.articles.document import Document, Mark, Piece, Segment, Text
from assist.articles.formats.inline import trimmed
from assist.articles.formats.plaintext import PLAIN
from assist.records import Span

HEAD = re.compile(r"\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,")
_KIND = re.compile(r"\{\s*[\w.]+\s*(?:,\s*(?P<kind>\w+)\s*)?")
_OPTION = re.compile(r"\s*(?:offset:\s*[0-9]+\s*)?(?:=[0-9]+|\w+)\s*\{")
_CHOOSING = ("plural", "select", "selectordinal")


def fragment(text: str) -> Document:
    """The texts of a message; nothing where its braces do not match."""
    try:
        spans = list(_message(text, 0, len(text)))
    except ValueError:
        return Document(text, (), left=((0, "an ICU message whose braces do not match, left as it is"),))
    return Document(text, tuple(segment for span in spans for segment in _segment(text, span)))


def _segment(text: str, span: Span) -> Iterator[Segment]:
    pieces: list[Piece] = []
    done = span[0]
    for match in re.compile("#").finditer(text, *span):
        pieces += (Text(text[done : match.start()], (done, match.start())), Mark(match.span(), "alone"))
        done = match.end()
    ready = trimmed([*pieces, Text(text[done : span[1]], (done, span[1]))], text)
    if ready:
        yield Segment((ready[0].span[0], ready[-1].span[1]), ready, PLAIN)


def _message(text: str, start: int, end: int) -> Iterator[Span]:
    """Texts between the arguments that choose; simple arguments are part of a text. Raises `ValueError`."""
    at = begun = start
    while at < end:
        if text[at] == "'" and text[at + 1 : at + 2] in ("{", "}", "#", "|"):
            at = text.index("'", at + 1) + 1
        elif text[at] == "{":
            close = _closing(text, at)
            kind = _KIND.match(text, at)
            if kind is not None and kind["kind"] in _CHOOSING:
                yield begun, at
                yield from _options(text, text.index(",", kind.end()) + 1, close)
                begun = close + 1
            at = close + 1
        else:
            at += 1
    yield begun, end


def _options(text: str, start: int, end: int) -> Iterator[Span]:
    at = start
    while (option := _OPTION.match(text, at)) is not None and option.end() <= end:
        close = _closing(text, option.end() - 1)
        yield from _message(text, option.end(), close)
        at = close + 1


def _closing(text: str, at: int) -> int:
    depth = 0
    while at < len(text):
        if text[at] == "'" and text[at + 1 : at + 2] in ("{", "}", "#", "|"):
            at = text.index("'", at + 1)
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0:
            return at
        at += 1
    raise ValueError("not closed")
