"""A segment as one line of text for an engine: marks and what must stay as numbered markers, and the way back.

Markers look as those of cut secrets do (`⟦1⟧`), which guarded translation never sends to an engine and verifies. Inside
of a pair a space is added, because models take `X1XWords` for one word; it goes again on the way back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from assist.articles.document import Mark, Written
from assist.records import Span

Fixed = Callable[[str, bool], Iterable[tuple[Span, str]]]
_MARKER = re.compile(r"⟦(/?[0-9]+)⟧")


@dataclass(frozen=True, slots=True)
class Tagged:
    """`text` is what the engine gets; `pieces` says what each marker stands for; `fixed` are those that are words."""

    text: str
    pieces: Mapping[str, Written]
    padded: frozenset[str]  # markers beside which a space was added

    @property
    def words(self) -> str:
        """The text without markers."""
        return _MARKER.sub(" ", self.text)


def tagged(pieces: Sequence[Written], fixed: Fixed) -> Tagged:
    """`fixed` gives the spans of a piece of text that no engine may change, and what shall stand there."""
    parts: list[str] = []
    known: dict[str, Written] = {}
    padded: set[str] = set()
    pairs: dict[int, str] = {}
    count = 0
    for index, piece in enumerate(pieces):
        if isinstance(piece, Mark):
            if piece.role == "close" and piece.pair in pairs:
                name = f"/{pairs[piece.pair]}"
                if parts and not parts[-1][-1:].isspace():
                    padded.add(name)
                    parts.append(" ")
                parts.append(f"⟦{name}⟧")
            else:
                count += 1
                name = str(count)
                parts.append(f"⟦{name}⟧")
                if piece.role == "open":
                    pairs[piece.pair] = name
                    behind = pieces[index + 1] if index + 1 < len(pieces) else ""
                    if not (isinstance(behind, str) and behind[:1].isspace()):
                        padded.add(name)
                        parts.append(" ")
            known[name] = piece
            continue
        done = 0
        for (start, end), value in _apart(fixed(piece, _enclosed(pieces, index))):
            count += 1
            parts += (piece[done:start], f"⟦{count}⟧")
            known[str(count)] = value
            done = end
        parts.append(piece[done:])
    return Tagged("".join(parts), known, frozenset(padded))


def untagged(text: str, source: Tagged, *, strict: bool = True) -> tuple[Written, ...] | None:
    """The pieces of a translation; None unless each marker is there once and the marks nest as they must.

    Not `strict`: a person may have left some out.
    """
    found = _MARKER.findall(text)
    if len(set(found)) != len(found) or not set(found) <= set(source.pieces):
        return None
    if strict and len(found) != len(source.pieces):
        return None
    order = [name for name in found if isinstance(source.pieces[name], Mark)]
    before = [name for name in source.pieces if isinstance(source.pieces[name], Mark) and name in found]
    loose = any(mark.role == "loose" for mark in source.pieces.values() if isinstance(mark, Mark))
    if order != before and (loose or not _nests(order)):
        return None
    if strict and any(
        name.startswith("/") and _filled(source.text, name) and not _filled(text, name) for name in order
    ):
        return None  # «contratos ⟦1⟧⟦/1⟧»: a link that nobody can see
    pieces: list[Written] = []
    done = 0
    for match in _MARKER.finditer(text):
        name = match[1]
        words = text[done : match.start()]
        if name in source.padded and name.startswith("/"):
            words = words.rstrip(" ")
        done = match.end()
        if name in source.padded and not name.startswith("/"):
            done += len(text[done:]) - len(text[done:].lstrip(" "))
        pieces += (words, source.pieces[name])
    return merged((*pieces, text[done:]))


def marker(name: str, source: Tagged) -> str:
    """A marker as an engine gets it, with the space that is put beside it."""
    if name not in source.padded:
        return f"⟦{name}⟧"
    return f" ⟦{name}⟧" if name.startswith("/") else f"⟦{name}⟧ "


def merged(pieces: Iterable[Written]) -> tuple[Written, ...]:
    """Neighbouring words as one piece, empty ones dropped."""
    found: list[Written] = []
    for piece in pieces:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        elif piece != "":
            found.append(piece)
    return tuple(found)


def _nests(names: Sequence[str]) -> bool:
    stack: list[str] = []
    closing = {name[1:] for name in names if name.startswith("/")}
    for name in names:
        if name in closing:
            stack.append(name)
        elif name.startswith("/") and (not stack or stack.pop() != name[1:]):
            return False
    return not stack


def _filled(text: str, closing: str) -> bool:
    """Whether words or other marks stand between a closing marker and its opening one."""
    start, end = text.find(f"⟦{closing[1:]}⟧"), text.find(f"⟦{closing}⟧")
    return bool(text[start + len(closing) + 1 : end].strip())


def _enclosed(pieces: Sequence[Written], index: int) -> bool:
    """Whether a piece is all that stands in a pair: `**Withdraw**`."""
    before = pieces[index - 1] if index else None
    behind = pieces[index + 1] if index + 1 < len(pieces) else None
    return isinstance(before, Mark) and isinstance(behind, Mark) and before.role == "open" and behind.role == "close"


def _apart(found: Iterable[tuple[Span, str]]) -> Iterable[tuple[Span, str]]:
    done = 0
    for span, value in sorted(found, key=lambda item: (item[0][0], -item[0][1])):
        if span[0] >= done and span[1] > span[0]:
            yield span, value
            done = span[1]
