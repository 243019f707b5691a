"""What people changed in a translated file since the job wrote it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assist.articles.document import Document, Mark, Segment, Text, Written
from assist.articles.formats.inline import parted
from assist.articles.log import digest
from assist.articles.readback import same
from assist.articles.tagged import Tagged, marker, untagged


@dataclass(frozen=True, slots=True)
class Expected:
    """What the job wrote for a segment: its source, and the translation with the source's markers."""

    source: Segment
    tagged: Tagged
    text: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """`texts` are people's translations with markers, by the number of the segment in the translated file. `clear` is
    False where some change can't be expressed so: other markup, other segments.
    """

    texts: Mapping[int, str]
    clear: bool


def corrections(file: Document, document: Document, expected: Mapping[int, Expected]) -> Corrected:
    """`file` as it is now, `document` its source; `expected` by the number of the segment in `file`."""
    texts: dict[int, str] = {}
    clear = True
    for index, wrote in expected.items():
        if index >= len(file.segments):
            return Corrected(texts, False)
        segment = file.segments[index]
        pieces = untagged(wrote.text, wrote.tagged, strict=False)
        if pieces is not None and same(pieces, segment.current):
            continue
        text = remarked(segment, file, wrote, document)
        clear = clear and text is not None
        if text is not None:
            texts[index] = text
    return Corrected(texts, clear)


def remarked(segment: Segment, file: Document, wrote: Expected, document: Document) -> str | None:
    """The words of a translated file with the markers of their source; None where the source has no such markup."""
    names = {name: piece for name, piece in wrote.tagged.pieces.items() if isinstance(piece, Mark)}
    lead, trail = _around(segment, file, wrote, document)
    inside = {name: mark for name, mark in names.items() if name not in (*lead, *trail)}
    there = [piece for piece in segment.current if isinstance(piece, Mark)]
    found = _named(there, file, inside, document)
    if found is None:
        return None
    fixed = [(name, piece) for name, piece in wrote.tagged.pieces.items() if isinstance(piece, str)]
    start, end = segment.span
    parts = [marker(name, wrote.tagged) for name in lead]
    parts += [" "] if lead and file.text[start - 1 : start].isspace() else []
    position = 0
    for piece in segment.current:
        if isinstance(piece, Mark):
            parts.append(marker(found[position], wrote.tagged))
            position += 1
        else:
            for name, value in list(fixed):
                if value and value in piece:
                    piece = piece.replace(value, f"⟦{name}⟧", 1)
                    fixed.remove((name, value))
            parts.append(piece)
    parts += [" "] if trail and file.text[end : end + 1].isspace() else []
    return "".join((*parts, *(marker(name, wrote.tagged) for name in trail)))


def _around(
    segment: Segment, file: Document, wrote: Expected, document: Document
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of the marks that a translation has at its edges, and that stand beside the segment in the file."""
    lead, _, trail = parted(untagged(wrote.text, wrote.tagged, strict=False) or ())
    names = {piece: name for name, piece in wrote.tagged.pieces.items() if isinstance(piece, Mark)}

    def beside(marks: Sequence[Mark], text: str, step: int) -> Iterator[Mark]:
        for mark in marks:
            text = text.strip()
            forms = (document.text[slice(*mark.span)], mark.spare, mark.instead)
            form = next((f for f in forms if f and (text.startswith(f) if step > 0 else text.endswith(f))), None)
            if form is None:
                return
            text = text[len(form) :] if step > 0 else text[: -len(form)]
            yield mark

    before = list(beside([m for m in reversed(lead) if isinstance(m, Mark)], file.text[: segment.span[0]], -1))
    behind = list(beside([m for m in trail if isinstance(m, Mark)], file.text[segment.span[1] :], 1))
    halves = Counter(mark.pair for mark in (*before, *behind) if mark.role in ("open", "close"))

    def whole(marks: Iterable[Mark]) -> tuple[str, ...]:
        return tuple(names[m] for m in marks if m.role not in ("open", "close") or halves[m.pair] == 2)

    return whole(reversed(before)), whole(behind)


def skeleton(document: Document) -> str:
    """A hash of all that a person would not call words: what stands around segments, and their markup in any order."""
    words = [
        piece.span
        for segment in document.segments
        for piece in (segment.pieces if segment.target is None else segment.target)
        if isinstance(piece, Text)
    ]
    inside = sorted(segment.span for segment in document.segments)
    around: list[str] = []
    done = 0
    for start, end in inside:
        if start >= done:
            around.append(document.text[done:start])
            done = end
    around.append(document.text[done:])
    marks = sorted(
        _without(document.text, piece.span, words)
        for segment in document.segments
        for piece in segment.current
        if isinstance(piece, Mark)
    )
    return digest(*around, "\0", *marks)


def _without(text: str, span: tuple[int, int], words: Sequence[tuple[int, int]]) -> str:
    parts: list[str] = []
    done = span[0]
    for start, end in words:
        if done <= start and end <= span[1]:
            parts.append(text[done:start])
            done = end
    return "".join((*parts, text[done : span[1]]))


def _named(there: Sequence[Mark], file: Document, names: Mapping[str, Mark], document: Document) -> list[str] | None:
    """The source's name of each mark: first by what is written, then by order."""

    def written(mark: Mark, where: Document) -> tuple[str, str]:
        other = (
            ""
            if mark.role in ("alone", "loose")
            else _other(mark, where, there if where is file else list(names.values()))
        )
        return mark.role, "\0".join((where.text[slice(*mark.span)], other))

    left = {name: written(mark, document) for name, mark in names.items()}
    chosen: dict[int, str] = {}
    for exact in (True, False):
        for index, mark in enumerate(there):
            if index in chosen:
                continue
            wanted = written(mark, file)
            name = next(
                (name for name, had in left.items() if had == wanted or (not exact and had[0] == wanted[0])), None
            )
            if name is None and not exact:
                return None
            if name is not None:
                chosen[index] = name
                del left[name]
    return [chosen[index] for index in range(len(there))]


def _other(mark: Mark, where: Document, marks: Sequence[Written]) -> str:
    """What the other half of a pair is written as."""
    half = next((m for m in marks if isinstance(m, Mark) and m.pair == mark.pair and m.role != mark.role), None)
    return "" if half is None else where.text[slice(*half.span)]
