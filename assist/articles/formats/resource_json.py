"""JSON: the strings of resource files, the order, spacing and escapes of all else untouched."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from assist.articles.decoded import Builder, Decoded, lifted
from assist.articles.document import Document, Ending
from assist.articles.formats import html, value
from assist.articles.formats.codec import decode
from assist.articles.formats.collected import Collected
from assist.articles.formats.options import Options, prose
from assist.errors import UsageError
from assist.records import Span

SUFFIXES = (".json", ".arb")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]', re.DOTALL)
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")


@dataclass(frozen=True, slots=True)
class Entry:
    """A string value: the keys above it, and its range without the quotes."""

    path: tuple[str, ...]
    span: Span


def read(data: bytes, options: Options) -> Document:
    """Raises `UsageError` for what is no JSON."""
    return read_as(data, options, "json")


def read_as(data: bytes, options: Options, kind: str, ends: str = "") -> Document:
    """JSON whose prose stands under the keys of `kind`; under the key `ends` stand whole articles in HTML."""
    text, pack = decode(data)
    try:
        json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"no valid JSON: {error}") from None
    collected = Collected()
    for entry in strings(text):
        decoded = decoding(text, entry.span)
        if any(key.startswith("@") for key in entry.path):
            continue  # a description of the string beside it (ARB), or of the file
        if entry.path[-1:] in (("locale",), ("lang",), ("@@locale",)):
            collected.tags.append(entry.span)
        elif options.wanted(kind, entry.path) and prose(decoded.text):
            collected.add(lifted(value.fragment(decoded.text, options), decoded, encode, ".".join(entry.path)))
            if ends and entry.path[-1] == ends:
                collected.ends.append(Ending((entry.span[1], entry.span[1]), _paragraph))
    return collected.document(text, pack)


def _paragraph(said: str) -> str:
    return encode(f"\n{html.noticed(said)}")


def strings(text: str) -> Iterator[Entry]:
    """All string values of valid JSON, in order."""
    stack: list[list[str | int | None]] = []
    is_key = False
    for match in _TOKEN.finditer(text):
        sign = match.group()
        if sign in "{[":
            stack.append([None if sign == "{" else 0])
            is_key = sign == "{"
        elif sign in "}]":
            stack.pop()
            is_key = False
        elif sign == ",":
            top = stack[-1]
            is_key = not isinstance(top[0], int)
            top[0] = top[0] + 1 if isinstance(top[0], int) else None
        elif sign == ":":
            is_key = False
        elif is_key:
            stack[-1][0] = json.loads(sign)
        else:
            yield Entry(tuple(str(level[0]) for level in stack), (match.start() + 1, match.end() - 1))


def decoding(text: str, span: Span) -> Decoded:
    """A string with its escapes read."""
    builder = Builder(span[0])
    at = span[0]
    for match in _ESCAPE.finditer(text, *span):
        builder.add(text[at : match.start()], at, match.start())
        builder.add(json.loads(f'"{match.group()}"'), *match.span())
        at = match.end()
    builder.add(text[at : span[1]], at, span[1])
    return builder.done(span[1])


def encode(words: str) -> str:
    """Words as the inside of a JSON string; letters of all scripts as they are."""
    return json.dumps(words, ensure_ascii=False)[1:-1]
