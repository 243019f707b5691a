"""Bank accounts: IBANs by the length of their country and the check digits of ISO 13616 (mod 97, ISO 7064)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assist.protect.words import data
from assist.records import Span

_SHAPE = re.compile(r"(?<![0-9A-Za-z_])[A-Za-z]{2}[0-9]{2}(?: ?[0-9A-Za-z]){11,29}+")
_GROUPED = re.compile(r"[A-Z]{2}[0-9]{2}(?: [0-9A-Z]{4}){2,7}(?: [0-9A-Z]{1,3})?")
_WORDLIKE = re.compile("[0-9A-Za-z_]")
_LABEL = re.compile(r"iban[^0-9a-z]{0,4}(?:[a-z]{1,8}[ :]{1,3})?$")


def find_ibans(text: str) -> Iterator[tuple[Span, bool, str]]:
    """Spans of IBANs in `text` (made plain), whether the check digits hold, and the IBAN without spaces.

    One whose check digits fail counts only behind the word «IBAN» or in the usual groups of four.
    """
    for match in _SHAPE.finditer(text):
        written = _cut(match.group(), data("ibans").get(match.group()[:2].upper(), 0))
        end = match.start() + len(written)
        if not written or _WORDLIKE.match(text, end):
            continue
        compact = written.replace(" ", "").upper()
        valid = _checks(compact)
        if (
            valid
            or _GROUPED.fullmatch(written)
            or _LABEL.search(text[max(0, match.start() - 16) : match.start()].lower())
        ):
            yield (match.start(), end), valid, compact


def _cut(run: str, length: int) -> str:
    """The start of `run` that holds `length` characters besides spaces; empty where there are fewer."""
    for end, char in enumerate(run, 1):
        length -= char != " "
        if length == 0:
            return run[:end]
    return ""


def _checks(compact: str) -> bool:
    return int("".join(str(int(char, 36)) for char in compact[4:] + compact[:4])) % 97 == 1
