"""HTML as tokens with exact ranges, and the attributes of a tag with theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Literal

from assist.articles.decoded import Builder, Decoded
from assist.records import Span

_ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s"'<>/={}]+)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'"""
    r"""|(?P<code>\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})|(?P<bare>[^\s"'=<>`{}]+)))?"""
)
_MARKUP = re.compile(
    r"<!--(?:>|->|.*?(?:--!?>|\Z))|<[!?][^>]*>|</[^A-Za-z>][^>]*>"
    r"""|<(?P<end>/)?(?P<name>[A-Za-z][^\s/>]*)(?:(?>=\s*"[^"]*"|=\s*'[^']*'|=\s*\{[^{}]*\}|[^>]))*+>""",
    re.DOTALL,
)
_RAW = ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
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


def tokens(text: str) -> list[Token]:
    """Never raises: what is no markup is text. Follows the tokenizer of the HTML standard, so that a browser and every
    version of Python see the same tags.
    """
    made: list[Token] = []
    at = done = 0
    last = text.rfind(">")
    while (at := text.find("<", at)) >= 0 and at < last:
        match = _MARKUP.match(text, at)
        if match is None:
            at += 1
            continue
        made += _words(text, done, at)
        at = done = match.end()
        name = (match["name"] or "").lower()
        kind: Literal["open", "close", "empty", "other"] = "other"
        if name:
            kind = "close" if match["end"] else "empty" if match.group().endswith("/>") else "open"
        made.append(Token(kind, match.span(), name))
        if kind == "open" and name in _RAW:
            end = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(text, at)
            at = end.start() if end else len(text)
            if name in ("title", "textarea"):
                made += _words(text, done, at)
            elif at > done:
                made.append(Token("other", (done, at)))
            done = at
    made += _words(text, done, len(text))
    return made


def _words(text: str, start: int, end: int) -> list[Token]:
    return [Token("text", (start, end))] if start < end else []


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
