"""A translated file is read again: it must say what was meant, or it is written in a safer way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assist.articles.document import Document, Written, shape
from assist.articles.formats import Options, Read
from assist.articles.formats.inline import parted
from assist.errors import UsageError
from assist.records import Span

_SAFEST = 3
_ROUNDS = 400


@dataclass(frozen=True, slots=True)
class Built:
    """The bytes of a translated file. `refused` are the segments whose translation could not be written into it."""

    data: bytes
    document: Document
    refused: tuple[int, ...] = ()
    ours: frozenset[int] = frozenset()  # segments of the document that the source does not have


def built(
    read: Read,
    options: Options,
    document: Document,
    translations: Mapping[int, Sequence[Written]],
    edits: Iterable[tuple[Span, str]] = (),
) -> Built:
    """Writes and reads again until every segment says what it should; a segment that never does stays as it was."""
    left = {
        index: pieces for index, pieces in translations.items() if tuple(pieces) != document.segments[index].current
    }
    changes = list(edits)
    levels: dict[int, int] = {}
    refused: list[int] = []
    for _ in range(_ROUNDS):
        data = document.pack(document.build(left, changes if left else (), levels))
        again = _read(read, data, options)
        wrong = _wrong(document, again, left)
        if again is not None and not wrong:
            return Built(data, again, tuple(sorted(refused)))
        if not left:
            break  # the source itself is not read twice the same
        for index in wrong or list(left):
            if levels.get(index, 0) < _SAFEST:
                levels[index] = levels.get(index, 0) + 1
            elif left.pop(index, None) is not None:
                refused.append(index)
    return Built(document.pack(document.text), document, tuple(sorted(translations)))


def _read(read: Read, data: bytes, options: Options) -> Document | None:
    try:
        return read(data, options)
    except UsageError:
        return None


def _wrong(document: Document, again: Document | None, left: Mapping[int, Sequence[Written]]) -> list[int]:
    """The segments to be written in another way: those that differ, or the first where others came or went."""
    if again is None:
        return []
    differ = [
        index
        for index, (old, new) in enumerate(zip(document.segments, again.segments, strict=False))
        if not same(left.get(index, old.current), new.current)
    ]
    if len(document.segments) == len(again.segments) and all(index in left for index in differ):
        return differ
    first = differ[0] if differ else min(len(document.segments), len(again.segments))
    before = [index for index in left if index <= first]
    return [max(before)] if before else ([min(left)] if left else [])


def same(ours: Sequence[Written], read: Sequence[Written]) -> bool:
    """The same words between the same marks, whatever the white space. A mark that the translation moved to the edge
    («the `x` field», «el campo `x`») is no longer part of the segment when that is read.
    """
    return _equal(ours, read) or _equal(parted(ours)[1], read)


def _equal(one: Sequence[Written], other: Sequence[Written]) -> bool:
    marks, words = shape(one)
    their_marks, their_words = shape(other)
    return marks == their_marks and [w.replace(" ", "") for w in words] == [w.replace(" ", "") for w in their_words]
