"""Amounts: a number with its ticker, currency sign, code or word; percentages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from assist.protect.plain import plain_word
from assist.protect.tokens import is_ticker
from assist.protect.words import NUMBER, NUMBER_START, data, flat, one_of
from assist.records import Span

_LED = re.compile(rf"(?<![0-9A-Za-z_])(?P<code>[A-Za-z]{{2,6}}) ?(?P<number>{NUMBER})")
_PERCENT = re.compile(rf"{NUMBER_START}{NUMBER} ?[%‰]")


def find_amounts(text: str) -> Iterator[tuple[str, Span]]:
    """`amount` and `percent` with their spans in `text` (made plain). The span covers number and unit."""
    forms, low = _forms(), text.lower()
    for match in _PERCENT.finditer(text):
        yield "percent", match.span()
    for match in forms.signed.finditer(low):
        whole = match["code"] is None or _is_code(text[slice(*match.span("code"))])
        yield "amount", (match.start(), match.end() if whole else match.end("amount"))
    for match in forms.followed.finditer(low):
        if match["code"] is None or _is_code(text[slice(*match.span("code"))]):
            yield "amount", match.span()


def find_led_amounts(text: str) -> Iterator[Span]:
    """Amounts with their unit before the number, such as «USDT 1,500».

    In «BTC 2 times» the number is too small to belong to what stands before it.
    """
    for match in _LED.finditer(text):
        if match["code"].isupper() and _is_code(match["code"]) and len(match["number"]) > 2:
            yield match.span()


def _is_code(word: str) -> bool:
    units = data("units")
    return is_ticker(word) or word.upper() in units["codes"] or word in units["capital_codes"]


@dataclass(frozen=True, slots=True)
class _Forms:
    signed: re.Pattern[str]  # $500, $500 USD
    followed: re.Pattern[str]  # 500 USDT, 500美元, 500U


@cache
def _forms() -> _Forms:
    """Codes are caught as any short word and looked up afterwards: that keeps the patterns small and fast."""
    units = data("units")
    sign = "(?:" + "|".join(re.escape(plain_word(sign)) for sign in units["signs"]) + ")"
    glued = "|".join(map(re.escape, map(plain_word, units["glued"])))
    number = rf"{NUMBER}(?: ?{one_of(flat(units['multipliers']))})?"
    code = r"(?P<code>[a-z]{2,6})(?![0-9a-z_])"
    return _Forms(
        signed=re.compile(rf"(?<![a-z])(?P<amount>{sign} ?{number})(?: ?{code})?"),
        followed=re.compile(
            rf"{NUMBER_START}{number}(?:(?:{glued})(?![0-9a-z_])"
            rf"| {{0,2}}-?(?:{sign}(?![0-9])|{one_of(flat(units['words']))}|{code}))"
        ),
    )
