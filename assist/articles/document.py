"""A file as segments to translate, with the exact place of each, and the file built again around their translations.

Everything outside of the replaced ranges stays as it was, character for character.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from assist.records import Span


@dataclass(frozen=True, slots=True)
class Text:
    """Words as a reader sees them; `span` is where the file writes them."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Mark:
    """Inline markup that no engine sees. `pair` joins an opening mark with its closing one."""

    span: Span
    role: Literal["open", "close", "alone", "loose"]  # loose: half of a pair whose other half is elsewhere
    pair: int = 0
    instead: str | None = None  # to be written where the words around it are not the source's
    spare: str | None = None  # to be written where the first form would not be read as a mark


Piece = Text | Mark
Written = str | Mark  # a piece of a translation


class Style(Protocol):
    """How a format writes a segment's translation."""

    def write(self, pieces: Sequence[Written], raw: Callable[[Written], str | None], level: int) -> str:
        """`raw` gives what the source wrote for a piece, None for words it does not have. A higher `level` is safer."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a file that is translated as one. `span` is what its translation replaces."""

    span: Span
    pieces: tuple[Piece, ...]
    style: Style
    name: str = ""  # the key or column it stands under
    before: str = ""  # written around a translation that has no place yet
    after: str = ""
    target: tuple[Piece, ...] | None = None  # what a bilingual file has in the place of its translation
    done: bool = False  # that is a translation already
    heading: bool = False

    @property
    def words(self) -> tuple[Written, ...]:
        """The pieces as a translation would have them."""
        return tuple(piece.text if isinstance(piece, Text) else piece for piece in self.pieces)

    @property
    def current(self) -> tuple[Written, ...]:
        """What the file says for this segment now: its translation where it is bilingual."""
        pieces = self.pieces if self.target is None else self.target
        return tuple(piece.text if isinstance(piece, Text) else piece for piece in pieces)


@dataclass(frozen=True, slots=True)
class Link:
    """Where a file names another page. `encode` writes a new address in its place."""

    span: Span
    url: str
    encode: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading without an id of its own: renderers make one of its words, `slug`."""

    segment: int
    at: int
    slug: str
    fits: bool  # the file writes ids as `{#id}`


@dataclass(frozen=True, slots=True)
class Ending:
    """Where a file takes a sentence after its own words: `write` makes what stands in the place of `span` then."""

    span: Span
    write: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Document:
    """A file read: its segments in the order of the text, and what else depends on the language."""

    text: str
    segments: tuple[Segment, ...]
    links: tuple[Link, ...] = ()
    tags: tuple[Span, ...] = ()  # where the file names its own language
    headings: tuple[Heading, ...] = ()
    pack: Callable[[str], bytes] = field(default=lambda text: text.encode("utf-8"))
    left: tuple[tuple[int, str], ...] = ()  # places that were left out, and why
    ends: tuple[Ending, ...] = ()  # of each article in it; none in files of loose strings

    def line(self, at: int) -> int:
        """The line of a place, from 1."""
        return self.text.count("\n", 0, at) + 1

    def build(
        self,
        translations: Mapping[int, Sequence[Written]],
        edits: Iterable[tuple[Span, str]] = (),
        levels: Mapping[int, int] | None = None,
    ) -> str:
        """The text with the segments of these numbers replaced, and `edits` made outside of them."""
        levels = levels or {}
        changes: list[tuple[Span, int | str]] = [
            (self.segments[index].span, index)
            for index, pieces in translations.items()
            if tuple(pieces) != self.segments[index].current
        ]
        changes += edits
        changes.sort(key=lambda change: (change[0][0], -change[0][1]))
        starts = [span[0] for span, _ in changes]

        def splice(start: int, end: int, after: int = 0, whole: int = 0) -> str:
            parts: list[str] = []
            at = max(after, bisect_left(starts, start))
            done = start
            while at < len(changes) and starts[at] < end + whole:
                span, change = changes[at]
                at += 1
                if span[0] < done or span[1] > end:
                    continue
                parts += (self.text[done : span[0]], written(change, at) if isinstance(change, int) else change)
                done = span[1]
            return "".join((*parts, self.text[done:end]))

        def written(index: int, after: int) -> str:
            segment = self.segments[index]
            sources = {piece.text: piece.span for piece in segment.pieces if isinstance(piece, Text)}
            inside = segment.span[0] <= min((p.span[0] for p in segment.pieces), default=-1)

            def raw(piece: Written) -> str | None:
                if isinstance(piece, str):
                    return self.text[slice(*sources[piece])] if piece in sources else None
                return splice(*piece.span, after if inside else 0)

            body = segment.style.write(translations[index], raw, levels.get(index, 0))
            return f"{segment.before}{body}{segment.after}"

        return splice(0, len(self.text), whole=1)  # also what is inserted at the very end


def shape(pieces: Sequence[Written]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The kinds of marks in order, and the words between them with their white space made one space."""
    marks: list[str] = []
    words = [""]
    numbers: dict[int, int] = {}
    for piece in pieces:
        if isinstance(piece, str):
            words[-1] += piece
        else:
            number = numbers.setdefault(piece.pair, len(numbers)) if piece.pair else -1  # loose ends have a pair too
            marks.append(f"{piece.role}{number}")
            words.append("")
    return tuple(marks), tuple(" ".join(word.split()) for word in words)


def plain(pieces: Iterable[Written]) -> str:
    """The words alone."""
    return "".join(piece if isinstance(piece, str) else "" for piece in pieces)


def joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbouring texts as one."""
    last: Text | None = None
    for piece in pieces:
        if isinstance(piece, Text) and last is not None:
            last = Text(last.text + piece.text, (last.span[0], piece.span[1]))
            continue
        if last is not None:
            yield last
        last = piece if isinstance(piece, Text) else None
        if last is None:
            yield piece
    if last is not None:
        yield last
