"""Addresses and titles of links and images, and of the definitions that links refer to."""

from __future__ import annotations

import re
from html import unescape

from assist.articles.decoded import Builder, Decoded, lifted
from assist.articles.document import Document, Link, Segment, Text
from assist.articles.formats.collected import Collected
from assist.articles.formats.options import prose
from assist.articles.formats.plaintext import PLAIN
from assist.records import Span

_TAIL = re.compile(
    r"\]\(\s*(?:<(?P<pointed>[^<>\r\n]*)>|(?P<bare>[^\s<][^\s]*?))(?:\s+(?P<title>\"[^\r\n]*\"|'[^\r\n]*'|\([^\r\n]*\)))?\s*\)\Z"
)
_DEFINITION = re.compile(
    r"\[(?:[^\[\]\\]|\\.)+\]:\s*(?:<(?P<pointed>[^<>\r\n]*)>|(?P<bare>\S+))(?:\s+(?P<title>\"[^\r\n]*\"|'[^\r\n]*'|\([^\r\n]*\)))?\s*\Z"
)
_WRITTEN = re.compile(r"\\([!-/:-@\[-`{-~])|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_FOREIGN = re.compile(r"[\s()<>\\]")


def tail(text: str, span: Span, collected: Collected, *, image: bool) -> None:
    """What stands behind the words of an inline link or image: `](address "title")`."""
    _read(_TAIL.match(text[slice(*span)]), text, span, collected, image=image)


def definition(text: str, span: Span, collected: Collected) -> None:
    """`[label]: address "title"`."""
    _read(_DEFINITION.match(text[slice(*span)]), text, span, collected, image=False)


def reading(text: str, start: int, end: int) -> Decoded:
    """A stretch with its escapes and references read."""
    builder = Builder(start)
    at = start
    for match in _WRITTEN.finditer(text, start, end):
        builder.add(text[at : match.start()], at, match.start())
        builder.add(match[1] or unescape(match.group()), *match.span())
        at = match.end()
    builder.add(text[at:end], at, end)
    return builder.done(end)


def _read(match: re.Match[str] | None, text: str, span: Span, collected: Collected, *, image: bool) -> None:
    if match is None:
        return
    group = "pointed" if match["pointed"] is not None else "bare"
    place = (span[0] + match.start(group), span[0] + match.end(group))
    if not image:
        collected.links.append(Link(place, reading(text, *place).text, _pointed if group == "pointed" else _bare))
    if match["title"]:
        title = (span[0] + match.start("title") + 1, span[0] + match.end("title") - 1)
        closing = match["title"][-1]
        collected.add(_words(text, title, "[()]" if closing == ")" else closing))


def _words(text: str, span: Span, reserved: str) -> Document:
    """Words between delimiters; what is `reserved`, an expression, gets a backslash."""
    decoded = reading(text, *span)
    whole = Segment((0, len(decoded.text)), (Text(decoded.text, (0, len(decoded.text))),), PLAIN)

    def encode(value: str) -> str:
        value = " ".join(value.splitlines())
        value = re.sub(r"\\(?=[!-/:-@\[-`{-~]|$)", r"\\\\", value)
        value = re.sub(r"&(?=#?\w+;)", "&amp;", value)
        return re.sub(reserved, lambda found: "\\" + found.group(), value)

    segments = (whole,) if prose(decoded.text) else ()
    return lifted(Document(decoded.text, segments), decoded, encode, "title")


def _pointed(url: str) -> str:
    return re.sub(r"[<>\\]", lambda match: "\\" + match.group(), url)


def _bare(url: str) -> str:
    return f"<{_pointed(url)}>" if _FOREIGN.search(url) else url
