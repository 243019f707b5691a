"""Quotations: who says what stands in one is told before or behind it, often in another clause or sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from assist.checks.reading.patterns import Words
from assist.records import Span

_QUOTED = re.compile(r"“[^“”]{1,200}”|「[^「」]{1,200}」|『[^『』]{1,200}』|«[^«»]{1,200}»|\"[^\"\n]{1,200}\"")
_STOP = re.compile(r"[!?。؟۔\n]|\.(?=\s)")
_NEAR = 60  # characters before and behind a quotation that say whose it is


def reported_quotation(text: str, words: Words, span: Span) -> bool:
    """True where `span` is quoted from others: 骗子会说“账户异常。请把验证码发给我们”."""
    quoted = _quotations(text)
    before = bisect_left(quoted, span) - 1
    if before < 0 or not (quoted[before][0] < span[0] and span[1] < quoted[before][1]):
        return False
    start, end = quoted[before]
    lead = start - len(_STOP.split(text[max(0, start - _NEAR) : start])[-1])
    return words.has("reported", text, lead, start) or words.has(
        "reported-behind", text, end, min(end + _NEAR, len(text))
    )


@lru_cache(maxsize=16)
def _quotations(text: str) -> list[Span]:
    """In order, none overlapping another. Kept, as it is asked of each place that seems wrong."""
    return [match.span() for match in _QUOTED.finditer(text)]
