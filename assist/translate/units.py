"""Text cut into units for an engine, so that everything between them can be put back as it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assist.records import Span
from assist.text import sentences

MAX_SENTENCE = 400  # the engines' time grows with the square of it, and their quality falls

_LINES = re.compile(r"[^\n\r\u0085\u2028\u2029]+")
# Emoji and dingbats: models turn them into stray marks or drop them, so they stand between units.
_EMOJI = r"\ufe0f\U0001f000-\U0001faff\u2600-\u27bf"
_EDGE = rf"\s\u200b-\u200f\u2060\ufeff{_EMOJI}"
_PLAIN = re.compile(rf"[^{_EMOJI}]+")
_CORE = re.compile(rf"[^{_EDGE}](?:.*[^{_EDGE}])?", re.DOTALL)
_BREAK = re.compile(r"[，、；,;:：]\s*|\s+")


@dataclass(frozen=True, slots=True)
class Cut:
    """`gaps[0] + units[0] + gaps[1] + … + gaps[-1]` is the text that was cut; there is one gap more than units."""

    units: tuple[str, ...]
    gaps: tuple[str, ...]

    def join(self, units: tuple[str, ...] | list[str]) -> str:
        """The text with other units in the same gaps."""
        return "".join(gap + unit for gap, unit in zip(self.gaps, units, strict=False)) + self.gaps[-1]


def cut(text: str, language: str, limit: int = 0) -> Cut:
    """Sentences of `text`, or runs of them up to `limit` characters, never longer than the larger of both bounds.

    White space, line breaks and emoji at the edges are no part of a unit. Linear in the length of the text.
    """
    return _at(text, _packed(list(_sentences(text, language)), limit))


def lines(text: str) -> Cut:
    """The lines of `text` that hold something."""
    return _at(text, list(_cores(text, (match.span() for match in _LINES.finditer(text)))))


def _at(text: str, spans: list[Span]) -> Cut:
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    gaps = tuple(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))
    return Cut(tuple(text[start:end] for start, end in spans), gaps)


def _sentences(text: str, language: str) -> Iterator[Span]:
    for line in _LINES.finditer(text):
        for a, b in sentences(line.group(), language):
            pieces = (piece.span() for piece in _PLAIN.finditer(text, line.start() + a, line.start() + b))
            for start, end in _cores(text, pieces):
                yield from _short(text, start, end)


def _cores(text: str, spans: Iterator[Span]) -> Iterator[Span]:
    for start, end in spans:
        core = _CORE.search(text, start, end)
        if core:
            yield core.span()


def _short(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence in parts of at most `MAX_SENTENCE`, cut at the last comma or space there is."""
    while end - start > MAX_SENTENCE:
        breaks = list(_BREAK.finditer(text, start + MAX_SENTENCE // 2, start + MAX_SENTENCE))
        stop = breaks[-1].end() if breaks else start + MAX_SENTENCE
        yield start, start + len(text[start:stop].rstrip())
        start = stop + len(text[stop:end]) - len(text[stop:end].lstrip())
    if start < end:
        yield start, end


def _packed(spans: list[Span], limit: int) -> list[Span]:
    packed: list[Span] = []
    for start, end in spans:
        if packed and end - packed[-1][0] <= limit:
            packed[-1] = (packed[-1][0], end)
        else:
            packed.append((start, end))
    return packed
