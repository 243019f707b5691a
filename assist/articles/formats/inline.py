"""A run of words and inline markup made ready to be a segment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assist.articles.document import Mark, Piece, Text, Written, joined
from assist.records import Span

_SPACE = " \t\r\n\f"


def nested(pieces: Sequence[Piece]) -> list[Piece]:
    """Marks that do not nest (`<b><i></b></i>`, a half of a pair) made loose."""
    found = list(pieces)
    stack: list[int] = []
    bad: set[int] = set()
    for index, piece in enumerate(found):
        if not isinstance(piece, Mark):
            continue
        if piece.role == "open":
            stack.append(index)
        elif piece.role == "close":
            opened = [at for at in stack if found[at].pair == piece.pair]  # type: ignore[union-attr]
            if opened and opened[-1] == stack[-1]:
                stack.pop()
            else:
                bad |= {index, *opened}
                stack = [at for at in stack if at not in opened]
    bad |= set(stack)
    return [replace(p, role="loose") if i in bad and isinstance(p, Mark) else p for i, p in enumerate(found)]


def trimmed(pieces: Sequence[Piece], source: str | None = None) -> tuple[Piece, ...]:
    """Without marks around all of the words: they stay in the file as they are. So does the white space at the edges,
    where `source` shows it. Empty when there are no words.
    """
    whole = list(joined(nested(pieces)))
    found = whole[slice(*_core(whole))]
    if not any(isinstance(piece, Text) and any(map(str.isalpha, piece.text)) for piece in found):
        return ()
    if source is not None:
        found[0] = _narrowed(found[0], source, 1)
        found[-1] = _narrowed(found[-1], source, -1)
    return tuple(found)


def parted(pieces: Sequence[Written]) -> tuple[tuple[Written, ...], ...]:
    """A translation as what `trimmed` leaves out before it, what it leaves, what it leaves out behind it."""
    start, end = _core([Text(piece, (0, 0)) if isinstance(piece, str) else piece for piece in pieces])
    return tuple(pieces[:start]), tuple(pieces[start:end]), tuple(pieces[end:])


def _core(found: Sequence[Piece]) -> Span:
    start, end = 0, len(found)
    while start < end:
        first, last = found[start], found[end - 1]
        if _blank(first) or (isinstance(first, Mark) and first.role in ("alone", "loose")):
            start += 1
        elif _blank(last) or (isinstance(last, Mark) and last.role in ("alone", "loose")):
            end -= 1
        elif _around(found[start:end]) and isinstance(last, Mark) and last.instead is None:
            start, end = start + 1, end - 1
        elif _empty_pair(found[start:end][:2]):
            start += 2
        elif _empty_pair(found[start:end][-2:]):
            end -= 2
        else:
            break
    return start, end


def _narrowed(piece: Piece, source: str, side: int) -> Piece:
    if not isinstance(piece, Text):
        return piece
    (start, end), raw = piece.span, source[slice(*piece.span)]
    if side > 0 and piece.text[:1].isspace() and raw[:1].isspace():
        return Text(piece.text.lstrip(_SPACE), (end - len(raw.lstrip(_SPACE)), end))
    if side < 0 and piece.text[-1:].isspace() and raw[-1:].isspace():
        return Text(piece.text.rstrip(_SPACE), (start, start + len(raw.rstrip(_SPACE))))
    return piece


def _blank(piece: Piece) -> bool:
    return isinstance(piece, Text) and not piece.text.strip()


def _around(found: Sequence[Piece]) -> bool:
    first, last = found[0], found[-1]
    return (
        isinstance(first, Mark)
        and isinstance(last, Mark)
        and first.role == "open"
        and last.role == "close"
        and first.pair == last.pair
    )


def _empty_pair(found: Sequence[Piece]) -> bool:
    return len(found) == 2 and _around(found)
