"""Lock: mask -> text -> restore, verified. What is locked never reaches an engine and comes back byte for byte.

Masks are letters around a number («X1X»): of 21 styles tried on the Firefox pt<->en models and the chat model, one of
the few that all of them copy. Brackets, braces, tags, `#1` and `@1` are dropped or turned into words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from assist.records import Span

STYLE = "X{}X"
_NUMBER = re.compile("[0-9]+")
# Full-width forms, ideographic and no-break spaces, and the digits of Arabic, Persian, Devanagari and Thai.
_FLAT = {0x3000: " ", 0xA0: " ", 0x202F: " "} | {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_FLAT |= {zero + digit: str(digit) for zero in (0x660, 0x6F0, 0x966, 0xE50) for digit in range(10)}


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


@dataclass(frozen=True, slots=True, repr=False)
class Restored:
    """`text` is None unless every token stood there exactly once; `lost` then names those that did not, in order."""

    text: str | None
    lost: tuple[str, ...] = ()


def restore(text: str, locked: Locked, style: str = STYLE) -> Restored:
    """`text` with every token replaced by its value.

    Engines change a token's letter case and width, set spaces inside it, write its number in other digits and put
    tokens in another order: all that is undone. Anything else counts as lost: gone, doubled, run into a neighbour.
    """
    opening, closing = (part.casefold() for part in style.split("{}"))
    tokens = {_NUMBER.findall(token)[0]: (token, value) for token, value in locked.tokens}
    flat = text.translate(_FLAT)  # as long as `text`
    parts: list[str] = []
    whole: list[str] = []
    done = 0
    for match in _NUMBER.finditer(flat):
        if match.group() not in tokens:
            continue
        start, end = _before(flat, match.start(), opening), _behind(flat, match.end(), closing)
        if start is None or end is None or start < done:
            whole += (match.group(), match.group())  # damaged counts as doubled: it is not there once
            continue
        parts += (text[done:start], tokens[match.group()][1])
        whole.append(match.group())
        done = end
    times = Counter(whole)
    lost = tuple(token for number, (token, _) in tokens.items() if times[number] != 1)
    return Restored(None, lost) if lost else Restored("".join((*parts, text[done:])))


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
