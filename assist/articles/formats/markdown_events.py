"""The parser's events with ranges in characters, and what it found beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from assist.articles.formats.library import library
from assist.records import Span

Event = tuple[str, Any, int, int]  # name, what it carries, where it stands
_REFERENCES = re.compile(r"(?<!\\)\[((?:[^\[\]\\]|\\.){1,200})\]\[((?:[^\[\]\\]|\\.){0,200})\]")


def _options() -> Any:
    known = library("pyromark").Options
    return (
        known.ENABLE_TABLES
        | known.ENABLE_FOOTNOTES
        | known.ENABLE_STRIKETHROUGH
        | known.ENABLE_TASKLISTS
        | known.ENABLE_HEADING_ATTRIBUTES
        | known.ENABLE_GFM
    )


def events_of(text: str) -> list[Event]:
    """The parser's events with ranges in characters. References to definitions that another file holds count as links
    too, where no other markup reads differently for it.
    """
    strict = _parsed(text, len(text))
    names = dict.fromkeys(" ".join((match[2] or match[1]).split()) for match in _REFERENCES.finditer(text))
    more = "".join(f"[{name}]: x\n" for name in names if name and not name.startswith("^"))
    if not more:
        return strict
    found = _parsed(f"{text}\n\n{more}", len(text))
    return found if _marks(strict) <= _marks(found) else strict


def _marks(events: list[Event]) -> set[tuple[str, int, int]]:
    return {(name, start, end) for name, _, start, end in events if name not in ("Text", "SoftBreak")}


def code_in(text: str) -> list[Span]:
    """Where code stands, in blocks and in lines."""
    places = _places(text)
    found: list[Span] = []
    for event, where in library("pyromark").events_with_range(text, options=_options()):
        if type(event) is dict:
            started = event.get("Start")
            if "Code" in event or (type(started) is dict and "CodeBlock" in started):
                found.append((places[where["start"]], places[where["end"]]))
    return found


def _places(text: str) -> Sequence[int]:
    """The character that begins at each byte."""
    if text.isascii():
        return range(len(text) + 1)
    import numpy as np

    begins = (np.frombuffer(text.encode("utf-8"), np.uint8) & 0xC0) != 0x80
    return [*(np.cumsum(begins) - 1).tolist(), len(text)]


def _parsed(text: str, length: int) -> list[Event]:
    places = _places(text)
    events: list[Event] = []
    for event, where in library("pyromark").events_with_range(text, options=_options()):
        start, end = places[where["start"]], places[where["end"]]
        if start >= length and length:
            continue
        if type(event) is str:
            name, value = event, None
        else:
            ((name, value),) = event.items()
            if name in ("Start", "End"):
                kind, value = next(iter(value.items())) if type(value) is dict else (value, None)
                name += kind
        events.append((name, value, start, end if end < length else length))
    return events


def definitions(text: str) -> Iterator[Span]:
    """Where the definitions stand that links refer to."""
    encoded = None if text.isascii() else text.encode("utf-8")
    for found in library("pyromark").reference_definitions(text, options=_options()).values():
        start, end = found["span"]["start"], found["span"]["end"]
        if encoded is not None:
            start, end = len(encoded[:start].decode()), len(encoded[:end].decode())
        yield start, end


def closing(events: list[Event], index: int) -> int:
    """The index of the event that ends what the one at `index` begins."""
    depth = 0
    for at in range(index, len(events)):
        name = events[at][0]
        depth += name.startswith("Start") - name.startswith("End")
        if depth == 0:
            return at
    return len(events) - 1
