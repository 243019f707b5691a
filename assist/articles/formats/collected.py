"""Parts of a file that were read by different means, put into one document."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from assist.articles.document import Document, Ending, Link, Segment
from assist.records import Span


class Collected:
    """Gathers segments, links and the rest in whatever order they are found."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self.links: list[Link] = []
        self.tags: list[Span] = []
        self.left: list[tuple[int, str]] = []
        self.ends: list[Ending] = []
        self._parts: list[Document] = []

    def add(self, part: Document) -> None:
        """Takes over what `lifted` made."""
        self._parts.append(part)

    def document(self, text: str, pack: Callable[[str], bytes] | None = None) -> Document:
        """All of it, in the order of the text; a segment before those inside of it."""
        order: list[tuple[int, int, int, Segment, tuple[int, int]]] = []
        everything: Iterable[tuple[int, Iterable[Segment]]] = [
            (-1, self.segments),
            *((number, part.segments) for number, part in enumerate(self._parts)),
        ]
        for part, segments in everything:
            for index, segment in enumerate(segments):
                order.append((segment.span[0], -segment.span[1], len(order), segment, (part, index)))
        order.sort(key=lambda entry: entry[:3])
        places = {entry[4]: number for number, entry in enumerate(order)}
        built = Document(
            text,
            tuple(entry[3] for entry in order),
            (*self.links, *(link for part in self._parts for link in part.links)),
            (*self.tags, *(tag for part in self._parts for tag in part.tags)),
            tuple(
                replace(heading, segment=places[number, heading.segment])
                for number, part in enumerate(self._parts)
                for heading in part.headings
            ),
            left=(*self.left, *(left for part in self._parts for left in part.left)),
            ends=tuple(self.ends),
        )
        return built if pack is None else replace(built, pack=pack)
