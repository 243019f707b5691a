"""XLIFF 1.2 and 2.x: units without a translation, their inline elements as marks, and where the target belongs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape

from assist.articles.document import Document, Mark, Piece, Segment, Text, Written
from assist.articles.formats.codec import decode
from assist.articles.formats.inline import nested
from assist.articles.formats.options import Options
from assist.articles.formats.xml_tokens import Tag, well_formed, xml_escaped, xml_tokens
from assist.errors import UsageError
from assist.records import Span

SUFFIXES = (".xlf", ".xliff", ".sdlxliff", ".mqxliff")
_UNITS = ("trans-unit", "segment")
_NATIVE = ("bpt", "ept", "ph", "it", "data")  # what they hold is code
_OPENING = {"bpt": ("rid", "id"), "bx": ("rid", "id"), "sc": ("id",)}
_CLOSING = {"ept": ("rid", "id"), "ex": ("rid", "id"), "ec": ("startRef", "id")}
_OPEN_STATES = ("new", "needs-translation", "initial", "needs-l10n", "needs-adaptation")
_ASIDE = ("alt-trans", "seg-source", "notes", "note", "originalData", "match")


@dataclass(slots=True)
class _Unit:
    source: Span
    target: Span | None = None
    whole: Span | None = None  # of the target with its tags
    state: str = ""
    prefix: str = ""


def read(data: bytes, options: Options) -> Document:
    """Raises `UsageError` for what is no XLIFF."""
    text, pack = decode(data, declared=True)
    well_formed(text)
    tokens = xml_tokens(text)
    root = next((tag for tag in tokens if tag.kind == "open"), None)
    if root is None or root.name != "xliff":
        raise UsageError("no XLIFF: its root is another element")
    old = root.attributes.get("version", "1.2").startswith("1")
    tags = [tag.places[name] for tag in tokens for name in ("target-language", "trgLang") if name in tag.places]
    segments = [segment for unit in _units(tokens) for segment in _segment(text, tokens, unit, old)]
    return Document(text, tuple(segments), tags=tuple(tags), pack=pack)


def _units(tokens: Sequence[Tag]) -> Iterator[_Unit]:
    unit: _Unit | None = None
    aside = 0
    refused: list[bool] = []
    opened: dict[str, Tag] = {}
    for tag in tokens:
        if tag.name in _ASIDE and tag.kind in ("open", "close"):
            aside += 1 if tag.kind == "open" else -1
        if aside or not tag.name:
            continue
        if tag.name in ("file", "group", "unit", *_UNITS) and tag.kind in ("open", "close"):
            if tag.kind == "open":
                refused.append(bool(refused and refused[-1]) or tag.attributes.get("translate") == "no"
                               or tag.attributes.get("approved") == "yes")  # fmt: skip
            else:
                refused.pop()
            if tag.name in _UNITS:
                if tag.kind == "close" and unit is not None and unit.source != (0, 0):
                    yield unit
                done = bool(refused and refused[-1])
                unit = _Unit((0, 0), state=tag.attributes.get("state", "")) if tag.kind == "open" and not done else None
        elif unit is not None and tag.name in ("source", "target"):
            if tag.kind == "open":
                opened[tag.name] = tag
            elif tag.name == "source" and tag.kind == "close":
                unit.source, unit.prefix = (opened["source"].span[1], tag.span[0]), tag.prefix
            elif tag.name == "target":
                first = opened["target"] if tag.kind == "close" else tag
                unit.whole = (first.span[0], tag.span[1])
                unit.target = (first.span[1], tag.span[0]) if tag.kind == "close" else (tag.span[1], tag.span[1])
                unit.state = first.attributes.get("state", unit.state)


def _segment(text: str, tokens: Sequence[Tag], unit: _Unit, old: bool) -> Iterator[Segment]:
    pieces = _pieces(text, tokens, unit.source)
    if not any(isinstance(piece, Text) and any(map(str.isalpha, piece.text)) for piece in pieces):
        return
    close = f"</{unit.prefix}source>"
    end = (
        text.index(">", unit.source[1]) + 1
        if close not in text[unit.source[1] : unit.source[1] + len(close)]
        else unit.source[1] + len(close)
    )
    target = None
    if unit.target is not None and unit.target[0] < unit.target[1] and text[slice(*unit.target)].strip():
        target = _pieces(text, tokens, unit.target)
    if unit.target is not None and unit.target[0] < unit.target[1]:
        done = target is not None and unit.state not in _OPEN_STATES
        yield Segment(unit.target, pieces, XLIFF, target=target, done=done)
        return
    opening = f'<{unit.prefix}target state="needs-review-translation">' if old else f"<{unit.prefix}target>"
    if unit.whole is not None:
        yield Segment(unit.whole, pieces, XLIFF, before=opening, after=f"</{unit.prefix}target>")
        return
    start = text.rindex("<", 0, unit.source[0])
    lead = text[len(text[:start].rstrip()) : start]
    yield Segment((end, end), pieces, XLIFF, before=lead + opening, after=f"</{unit.prefix}target>")


def _pieces(text: str, tokens: Sequence[Tag], span: Span) -> tuple[Piece, ...]:
    found: list[Piece] = []
    native: list[Tag] = []
    open_: list[int] = []
    numbers: dict[str, int] = {}
    pairs = 0
    for tag in tokens:
        if tag.span[0] < span[0] or tag.span[1] > span[1]:
            continue
        if native:
            native += [tag] if tag.kind == "open" and tag.name == native[0].name else []
            if tag.kind == "close" and tag.name == native[0].name:
                first = native.pop()
                if not native:
                    found.append(replace(_native(first, numbers), span=(first.span[0], tag.span[1])))
        elif tag.kind == "text":
            found.append(Text(unescape(text[slice(*tag.span)]), tag.span))
        elif tag.kind == "open" and tag.name in _NATIVE:
            native.append(tag)
        elif tag.kind == "open":
            pairs -= 1
            open_.append(pairs)
            found.append(Mark(tag.span, "open", pairs))
        elif tag.kind == "close":
            found.append(Mark(tag.span, "close", open_.pop()))
        else:
            found.append(_native(tag, numbers))
    return tuple(nested(found))


def _native(tag: Tag, numbers: dict[str, int]) -> Mark:
    for names, role in ((_OPENING, "open"), (_CLOSING, "close")):
        if tag.name in names:
            key = next((tag.attributes[name] for name in names[tag.name] if name in tag.attributes), "")
            return Mark(tag.span, "open" if role == "open" else "close", numbers.setdefault(key, len(numbers) + 1))
    return Mark(tag.span, "alone")


class Xliff:
    """Words with references for what XML reserves."""

    def write(self, pieces: Sequence[Written], raw: Callable[[Written], str | None], level: int) -> str:
        """Inline elements as the source has them."""
        return "".join(raw(piece) or xml_escaped(str(piece)) for piece in pieces)


XLIFF = Xliff()
