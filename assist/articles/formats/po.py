"""Gettext PO: each message that has no translation yet, and where that belongs. Fuzzy ones count as having none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from assist.articles.decoded import Builder, Decoded, flat
from assist.articles.document import Document, Mark, Piece, Segment, Text, Written
from assist.articles.formats import value
from assist.articles.formats.codec import decode
from assist.articles.formats.options import Options, prose
from assist.errors import UsageError
from assist.records import Span

SUFFIXES = (".po", ".pot")
_LINE = re.compile(r"(?P<line>[^\r\n]*)(?:\r\n|\n|\r|\Z)")
_FIELD = re.compile(
    r'(?P<name>msgctxt|msgid_plural|msgid|msgstr(?:\[[0-9]\])?)?[ \t]*(?P<value>"(?:[^"\\]|\\.)*")[ \t]*\Z'
)
_ESCAPE = re.compile(r"\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|(.))")
_LANGUAGE = re.compile(r"Language:[ \t]*(?P<tag>[\w@-]+)")
_SINGLE = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "v": "\v", "f": "\f"}


@dataclass(slots=True)
class _Entry:
    fields: dict[str, list[Span]] = field(default_factory=dict)  # the quoted strings of each
    fuzzy: bool = False


def read(data: bytes, options: Options) -> Document:
    """Raises `UsageError` for what is no PO."""
    text, pack = decode(data)
    segments: list[Segment] = []
    tags: list[Span] = []
    for entry in _entries(text):
        identity = _decoded(text, entry.fields.get("msgid", []))
        if not identity.text:
            header = _decoded(text, entry.fields.get("msgstr", []))
            tags += [header.span(match.span("tag")) for match in _LANGUAGE.finditer(header.text)]
            continue
        for name, strings in entry.fields.items():
            if name.startswith("msgstr") and prose(identity.text):
                plural = "msgid_plural" if name not in ("msgstr", "msgstr[0]") else "msgid"
                source = _decoded(text, entry.fields.get(plural, entry.fields["msgid"]))
                segments += _segment(text, source, strings, entry, options)
    return Document(text, tuple(segments), tags=tuple(tags), pack=pack)


def _segment(text: str, source: Decoded, strings: Sequence[Span], entry: _Entry, options: Options) -> Iterator[Segment]:
    pieces = _pieces(source, options)
    if not pieces:
        return
    target = _decoded(text, strings)
    context = _decoded(text, entry.fields.get("msgctxt", [])).text
    there = (_pieces(target, options) or (Text(target.text, target.span((0, 1))),)) if target.text else None
    yield Segment(
        (strings[0][0], strings[-1][1]), pieces, PO, context, target=there, done=bool(target.text) and not entry.fuzzy
    )


def _pieces(decoded: Decoded, options: Options) -> tuple[Piece, ...]:
    """The message in one run, with places in the file."""
    inner = value.fragment(decoded.text, options)
    return tuple(
        Text(piece.text, decoded.span(piece.span))
        if isinstance(piece, Text)
        else replace(piece, span=decoded.span(piece.span))
        for piece in flat(inner)
    )


class Po:
    """One quoted string; marks as the message has them."""

    def write(self, pieces: Sequence[Written], raw: Callable[[Written], str | None], level: int) -> str:
        """A long message keeps the line breaks that its marks hold."""
        return (
            '"' + "".join((raw(piece) or "") if isinstance(piece, Mark) else _escaped(piece) for piece in pieces) + '"'
        )


PO = Po()


def _escaped(words: str) -> str:
    for char, written in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        words = words.replace(char, written)
    return words


def _entries(text: str) -> Iterator[_Entry]:
    entry = _Entry()
    name = ""
    for number, match in enumerate(_LINE.finditer(text), 1):
        line = match["line"].strip()
        if not line or line.startswith("#"):
            if entry.fields and (not line or "msgstr" in " ".join(entry.fields)):
                yield entry
                entry, name = _Entry(), ""
            entry.fuzzy = entry.fuzzy or (line.startswith("#,") and "fuzzy" in line)
            continue
        lead = len(match["line"]) - len(match["line"].lstrip())
        found = _FIELD.match(line)
        if found is None or not (found["name"] or name):
            raise UsageError(f"line {number} is no part of a PO file")
        if found["name"] in ("msgid", "msgctxt") and any(key.startswith("msgstr") for key in entry.fields):
            yield entry
            entry = _Entry()
        name = found["name"] or name
        start = match.start() + lead
        entry.fields.setdefault(name, []).append((start + found.start("value"), start + found.end("value")))
    if entry.fields:
        yield entry


def _decoded(text: str, strings: Sequence[Span]) -> Decoded:
    builder = Builder(strings[0][0] + 1 if strings else 0)
    for start, end in strings:
        at = start + 1
        for match in _ESCAPE.finditer(text, start + 1, end - 1):
            builder.add(text[at : match.start()], at, match.start())
            octal, hexadecimal, letter = match.groups()
            char = (
                chr(int(octal, 8))
                if octal
                else chr(int(hexadecimal, 16))
                if hexadecimal
                else _SINGLE.get(letter, letter)
            )
            builder.add(char, *match.span())
            at = match.end()
        builder.add(text[at : end - 1], at, end - 1)
    return builder.done(strings[-1][1] - 1 if strings else 0)
