"""The entities of a text, found once for all checks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from assist.protect import find_entities
from assist.protect.tokens import is_ticker
from assist.records import Entity, Span
from assist.slots import slots

_NAMES = ("url", "email", "address", "tx-hash", "network", "ticker", "memo", "order-id", "user-id", "phone")


@lru_cache(maxsize=64)
def entities(text: str) -> tuple[Entity, ...]:
    """As `assist.protect.find_entities` says."""
    return find_entities(text)


def names(text: str) -> list[Span]:
    """Spans in which a number or a word is part of a name, and no number or word of its own."""
    return [entity.span for entity in entities(text) if entity.kind in _NAMES] + [span for _, span in slots(text)]


@lru_cache(maxsize=16)  # of the text that several checks read one after the other
def prose(text: str) -> str:
    """`text` with its entities, placeholders and tags blanked out, of the same length."""
    parts: list[str] = []
    end = 0
    for start, stop in sorted([*(entity.span for entity in entities(text)), *(span for _, span in slots(text))]):
        if start < end:
            continue
        parts += (text[end:start], " " * (stop - start))
        end = stop
    return "".join((*parts, text[end:]))


def tickers(found: Sequence[Entity]) -> dict[str, Entity]:
    """By symbol in capitals, those inside an amount («500 USDT») included."""
    tickers: dict[str, Entity] = {}
    for entity in found:
        if entity.kind not in ("ticker", "amount"):
            continue
        unit = entity.text.lstrip("0123456789.,' \u00a0\u202f-").strip() if entity.kind == "amount" else entity.text
        if entity.kind == "ticker" or is_ticker(unit):
            start = entity.span[1] - len(unit)
            tickers.setdefault(unit.upper(), Entity("ticker", unit, (start, entity.span[1])))
    return tickers
