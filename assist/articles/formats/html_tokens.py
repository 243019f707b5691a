"""HTML as tokens with exact ranges, by the standard library's parser, and the attributes of a tag with theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from typing import Literal

from assist.articles.decoded import Builder, Decoded
from assist.records import Span

_ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s"'<>/={}]+)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'"""
    r"""|(?P<code>\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})|(?P<bare>[^\s"'=<>`{}]+)))?"""
)
_NAME = re.compile(r"</?([A-Za-z][^\s/>]*)")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};)")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the file; the ranges of all tokens follow each other without gaps."""

    kind: Literal["open", "close", "empty", "text", "other"]
    span: Span
    name: str = ""  # of a tag, in lower case


@dataclass(frozen=True, slots=True)
class Attribute:
    """`quote` is what stands around the value; empty where nothing does."""

    name: str
    span: Span
    quote: str


class _Parser(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[tuple[Literal["open", "close", "empty", "text", "other"], int]] = []
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self.feed(text)
        self.close()

    def _add(self, kind: Literal["open", "close", "empty", "text", "other"]) -> None:
        line, column = self.getpos()
        self.found.append((kind, self._starts[line - 1] + column))

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._add("open")

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        self._add("empty")

    def handle_endtag(self, tag: str) -> None:
        self._add("close")

    def handle_data(self, data: str) -> None:
        self._add("text")

    def handle_charref(self, name: str) -> None:
        self._add("text")

    def handle_entityref(self, name: str) -> None:
        self._add("text")

    def handle_comment(self, data: str) -> None:
        self._add("other")

    def handle_decl(self, decl: str) -> None:
        self._add("other")

    def handle_pi(self, data: str) -> None:
        self._add("other")

    def unknown_decl(self, data: str) -> None:
        self._add("other")


def tokens(text: str) -> list[Token]:
    """Never raises: what is no markup is text."""
    found = _Parser(text).found
    starts = sorted({start for _, start in found} | {0, len(text)})
    kinds = {start: kind for kind, start in reversed(found)}
    made: list[Token] = []
    for start, end in pairwise(starts):
        kind = kinds.get(start, "other")
        name = _NAME.match(text, start) if kind in ("open", "close", "empty") else None
        if kind in ("open", "close", "empty") and (name is None or text[end - 1] != ">"):
            kind = "other"
        made.append(Token(kind, (start, end), name[1].lower() if name else ""))
    return made


def attributes(text: str, tag: Token) -> Iterator[Attribute]:
    """The attributes of a tag that have a value."""
    name = _NAME.match(text, tag.span[0])
    for match in _ATTRIBUTE.finditer(text, name.end() if name else tag.span[0], tag.span[1] - 1):
        for group, quote in (("double", '"'), ("single", "'"), ("bare", "")):
            if match[group] is not None:
                yield Attribute(match["name"].lower(), match.span(group), quote)


def reading(text: str, start: int, end: int) -> Decoded:
    """A stretch of text or a value with its character references read."""
    builder = Builder(start)
    at = start
    for match in _REFERENCE.finditer(text, start, end):
        if unescape(match.group()) == match.group():
            continue
        builder.add(text[at : match.start()], at, match.start())
        builder.add(unescape(match.group()), *match.span())
        at = match.end()
    builder.add(text[at:end], at, end)
    return builder.done(end)
