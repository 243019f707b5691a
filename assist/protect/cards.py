"""Payment cards: numbers that pass Luhn and begin as cards do, and the three digits on the back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assist.protect.words import data, flat, one_of
from assist.records import Span

_NUMBER = re.compile(r"(?<![0-9A-Za-z#_.])[2-6](?:[ -]?[0-9]){12,18}(?![0-9A-Za-z_])")
_GROUPED = re.compile(r"[0-9]{4}([ -])[0-9]{4}\1[0-9]{4}\1[0-9]{1,7}|[0-9]{4}([ -])[0-9]{6}\2[0-9]{5}")
# Leading digits and lengths of the large schemes: Visa, Mastercard, American Express, Discover, JCB, UnionPay.
_SCHEME = re.compile(
    r"4[0-9]{12}(?:[0-9]{3})?(?:[0-9]{3})?|5[1-5][0-9]{14}|2[2-7][0-9]{14}|3[47][0-9]{13}|6(?:011|5[0-9]{2})[0-9]{12}"
    r"|35[0-9]{14}|62[0-9]{14,17}"
)
_BEFORE = 40


def find_cards(text: str) -> Iterator[Span]:
    """Spans of card numbers and security codes in `text` (made plain)."""
    low = text.lower()
    for match in _NUMBER.finditer(text):
        digits = re.sub("[ -]", "", match.group())
        before = low[max(0, match.start() - _BEFORE) : match.start()]
        if _luhn(digits) and (
            (
                (_SCHEME.fullmatch(digits) and (_plain_run(match.group()) or _GROUPED.fullmatch(match.group())))
                and (not _names("order").search(before) or _names("card").search(before))
            )
            or _names("card").search(before)
        ):
            yield match.span()
    for match in _security_code().finditer(low):
        yield match.span("value")


def _plain_run(run: str) -> bool:
    return run.isdigit()


def _luhn(digits: str) -> bool:
    doubled = (sum(divmod(int(digit) * 2, 10)) for digit in digits[-2::-2])
    return (sum(doubled) + sum(int(digit) for digit in digits[::-2])) % 10 == 0


@cache
def _names(group: str) -> re.Pattern[str]:
    table = data("labels") if group == "order" else data("secrets")
    return re.compile(one_of(flat(table[group])))


@cache
def _security_code() -> re.Pattern[str]:
    table = data("secrets")
    link = one_of(flat(table["links"]))
    return re.compile(rf"{one_of(flat(table['cvv']))} ?(?:{link} ?){{0,2}}(?P<value>[0-9]{{3,4}})(?![0-9])")
