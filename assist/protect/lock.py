"""Lock: mask -> text -> restore, verified. What is locked never reaches an engine and comes back byte for byte.

Masks are letters around a number («X1X»): of 21 styles tried on the Firefox pt<->en models and the chat model, one of
the few that all of them copy. Brackets, braces, tags, `#1` and `@1` are dropped or turned into words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from assist.records import Span

STYLE = "X{}X"
_NUMBER = re.compile("[0-9]+")


@dataclass(frozen=True, slots=True, repr=False)
class Locked:
    """A masked text and what its tokens stand for, in the order of the text. No repr: values are personal data."""

    text: str
    tokens: tuple[tuple[str, str], ...]  # token, value


def lock(text: str, spans: Iterable[Span], style: str = STYLE) -> Locked:
    """`text` with every span masked by a token of `style`. Spans that touch the same characters become one.

    `style` is a letter-like start, `{}`, and an end, without digits. No token's number stands in what is left of
    `text`, so no token can be read where none was put.
    """
    return lock_values(text, [(span, text[slice(*span)]) for span in _merged(spans)], style)


def lock_values(text: str, values: Sequence[tuple[Span, str]], style: str = STYLE) -> Locked:
    """As `lock`, each span with the value that `restore` shall put in its place. Spans are sorted and apart."""
    edges = [0, *(edge for span, _ in values for edge in span), len(text)]
    between = [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    used = {number for part in between for number in _NUMBER.findall(part)}
    numbers = (str(number) for number in count(1) if str(number) not in used)
    tokens = tuple((style.format(next(numbers)), value) for _, value in values)
    masks = (*(token for token, _ in tokens), "")
    return Locked("".join(part + mask for part, mask in zip(between, masks, strict=True)), tokens)


def restore(text: str, locked: Locked, style: str = STYLE) -> str | None:
    """`text` with every token replaced by its value; None unless each token stands there exactly once.

    Engines lower a token's letters and set spaces inside it: both are undone. Anything else counts as lost.
    """
    opening, closing = (part.casefold() for part in style.split("{}"))
    values = {_NUMBER.findall(token)[0]: value for token, value in locked.tokens}
    parts: list[str] = []
    seen: list[str] = []
    done = 0
    for match in _NUMBER.finditer(text):
        if match.group() not in values:
            continue
        start, end = _before(text, match.start(), opening), _behind(text, match.end(), closing)
        if start is None or end is None or start < done:
            return None
        parts += (text[done:start], values[match.group()])
        seen.append(match.group())
        done = end
    return "".join((*parts, text[done:])) if sorted(seen) == sorted(values) else None


def _before(text: str, at: int, opening: str) -> int | None:
    """Where the `opening` that ends at `at` starts; one space may stand between."""
    at -= text[at - 1 : at] == " "
    start = at - len(opening)
    return start if start >= 0 and text[start:at].casefold() == opening else None


def _behind(text: str, at: int, closing: str) -> int | None:
    at += text[at : at + 1] == " "
    end = at + len(closing)
    return end if text[at:end].casefold() == closing else None


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if start == end:
            continue
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
