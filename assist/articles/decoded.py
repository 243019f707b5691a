"""Text inside of text: a JSON string that holds HTML, a YAML value that holds Markdown.

What is found in the decoded text is carried back to where the file writes it, so that only that is replaced.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assist.articles.document import Document, Heading, Link, Mark, Piece, Segment, Style, Text, Written
from assist.records import Span

Encode = Callable[[str], str]
_KEPT = "\ufdd0{}\ufdd1"  # noncharacters: no text has them


@dataclass(frozen=True, slots=True)
class Decoded:
    """`text[i]` is written at `file[origin[i]:ends[i]]`; `tail` is where the whole ends."""

    text: str
    origin: Sequence[int]
    ends: Sequence[int]
    start: int
    tail: int

    def span(self, span: Span) -> Span:
        """Where the file writes `text[slice(*span)]`."""
        start, end = span
        if start == end:
            at = self.origin[start] if start < len(self.text) else self.tail
            return at, at
        return self.origin[start], self.ends[end - 1]


def stretch(text: str, start: int, end: int) -> Decoded:
    """A part of a file that is written as it is."""
    return Decoded(text[start:end], range(start, end), range(start + 1, end + 1), start, end)


class Builder:
    """Collects a decoded text piece by piece."""

    def __init__(self, start: int) -> None:
        self._start = start
        self._text: list[str] = []
        self._origin: list[int] = []
        self._ends: list[int] = []

    def add(self, text: str, start: int, end: int) -> None:
        """`text` is what the file writes at start:end. As long as the place: character by character."""
        self._text.append(text)
        if len(text) == end - start:
            self._origin += range(start, end)
            self._ends += range(start + 1, end + 1)
        else:
            self._origin += [start] * len(text)
            self._ends += [end] * len(text)

    def done(self, tail: int) -> Decoded:
        """The decoded text."""
        return Decoded("".join(self._text), self._origin, self._ends, self._start, tail)


@dataclass(frozen=True, slots=True)
class Layered:
    """Writes as the inner format does, and that as the outer one writes its strings."""

    inner: Style
    encode: Encode

    def write(self, pieces: Sequence[Written], raw: Callable[[Written], str | None], level: int) -> str:
        """Marks and unchanged words come as the file has them: they are encoded already."""
        kept: list[str] = []

        def held(piece: Written) -> str | None:
            found = raw(piece)
            if found is None:
                return None
            kept.append(found)
            return _KEPT.format(len(kept) - 1)

        parts = self.inner.write(pieces, held, level).split("\ufdd0")
        out = [self.encode(parts[0])]
        for part in parts[1:]:
            number, _, rest = part.partition("\ufdd1")
            out += (kept[int(number)], self.encode(rest))
        return "".join(out)


@dataclass(frozen=True, slots=True)
class Whole:
    """A value with one segment, written as a whole, so that `finish` can put it in quotes when it needs them."""

    inner: Style
    head: str
    tail: str
    finish: Encode

    def write(self, pieces: Sequence[Written], raw: Callable[[Written], str | None], level: int) -> str:
        """What stands around the segment, the segment, finished."""
        return self.finish(self.head + self.inner.write(pieces, raw, level) + self.tail)


def whole(document: Document, finish: Encode) -> Document:
    """`document` with its segment made as long as the text, where it is the only one."""
    if len(document.segments) != 1:
        return document
    only = document.segments[0]
    text = document.text
    style = Whole(only.style, text[: only.span[0]], text[only.span[1] :], finish)
    return replace(document, segments=(replace(only, span=(0, len(text)), style=style),))


def flat(document: Document) -> tuple[Piece, ...]:
    """All segments as one run: what stands between them are marks. What is inside of marks stays as it is."""
    pieces: list[Piece] = []
    done = 0
    for segment in document.segments:
        start, end = segment.span
        if start < done:
            continue
        if start > done:
            pieces.append(Mark((done, start), "alone"))
        pieces += segment.pieces
        done = end
    if pieces and done < len(document.text):
        pieces.append(Mark((done, len(document.text)), "alone"))
    return tuple(pieces)


def lifted(inner: Document, where: Decoded, encode: Encode, name: str = "") -> Document:
    """`inner`, read from `where.text`, as parts of the file itself."""

    def piece(found: Piece) -> Piece:
        if isinstance(found, Text):
            return Text(found.text, where.span(found.span))
        return replace(
            found,
            span=where.span(found.span),
            instead=None if found.instead is None else encode(found.instead),
            spare=None if found.spare is None else encode(found.spare),
        )

    def segment(found: Segment) -> Segment:
        return replace(
            found,
            span=where.span(found.span),
            pieces=tuple(map(piece, found.pieces)),
            style=Layered(found.style, encode),
            name=".".join(filter(None, (name, found.name))),
            before=encode(found.before),
            after=encode(found.after),
        )

    def linked(link: Link) -> Link:
        return Link(where.span(link.span), link.url, lambda url: encode(link.encode(url)))

    def at(place: int) -> int:
        return where.span((place, place))[0]

    return Document(
        "",
        tuple(map(segment, inner.segments)),
        tuple(map(linked, inner.links)),
        tuple(map(where.span, inner.tags)),
        tuple(Heading(h.segment, at(h.at), h.slug, h.fits) for h in inner.headings),
        left=tuple((at(place), why) for place, why in inner.left),
    )  # fmt: skip
