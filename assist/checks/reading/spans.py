"""Spans of a text: which of several that overlap count, and where the blanks at their edges end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from assist.records import Span

T = TypeVar("T")


def longest(found: Iterable[T], span: Callable[[T], Span]) -> Iterator[T]:
    """In the order of the text, the longest where some overlap; `span` says where one stands."""
    last = -1
    for one in sorted(found, key=lambda one: (span(one)[0], -span(one)[1])):
        start, end = span(one)
        if start >= last:
            last = end
            yield one


def stripped(text: str, span: Span) -> Span:
    """`span` of `text` without the blanks at its edges."""
    start, end = span
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), start + len(inner.rstrip())


def inside(span: Span, spans: Iterable[Span]) -> bool:
    """True where one of `spans` holds `span` whole."""
    return any(start <= span[0] and span[1] <= end for start, end in spans)
