"""Payment cards: numbers that pass Luhn and begin as cards do, the digits on the back and the date on the front."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assist.protect.secret_checksums import luhn
from assist.protect.secret_words import Group, Names, link
from assist.records import Span

_SIGN = r"[ \n.·/-]"
_NUMBER = re.compile(
    r"(?<![0-9A-Za-z#_.])(?:"
    r"(?P<run>[2-6][0-9]{12,18})(?![0-9A-Za-z_])"
    rf"|(?P<groups>[2-6][0-9]{{3}}(?P<s>{_SIGN}{{1,2}})(?:[0-9]{{4}}(?P=s)[0-9]{{4}}(?P=s)[0-9]{{1,7}}|[0-9]{{6}}(?P=s)[0-9]{{4,5}}))"
    r"(?![0-9A-Za-z_])"
    rf"|[2-6](?:{_SIGN}{{0,2}}[0-9]){{12,18}}(?![0-9A-Za-z_]))"
)
# Leading digits and lengths of the large schemes: Visa, Mastercard, American Express, Discover, JCB, UnionPay, Mir.
_SCHEME = re.compile(
    r"4[0-9]{12}(?:[0-9]{3})?(?:[0-9]{3})?|5[1-5][0-9]{14}|2[2-7][0-9]{14}|3[47][0-9]{13}|6(?:011|5[0-9]{2})[0-9]{12}"
    r"|35[0-9]{14}|62[0-9]{14,17}|220[0-4][0-9]{12}|30[0-5][0-9]{11}|3[68][0-9]{12}"
)
_BACK = re.compile(r"[0-9] ?[0-9] ?[0-9](?: ?[0-9])?(?![0-9]|[.,:/-][0-9])")
_DATE = re.compile(r"(?<![0-9/.-])(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:20)?[2-4][0-9](?![0-9]|[/.-][0-9])")
_TAIL = re.compile(rf"[ \n,;|]{{1,3}}(?P<date>{_DATE.pattern})(?:[ \n,;|]{{1,3}}(?P<back>[0-9]{{3,4}})(?![0-9.,:/-]))?")
_BEFORE = 40
_NEAR = 160  # how far from a card's number its date may stand


def find_cards(text: str, low: str, names: Names) -> Iterator[Span]:
    """Spans of numbers, security codes and dates of cards in `text` (plain); `low` is latinized, `names` its words."""
    cards, orders = names.of("card"), names.of("order")
    numbers = [match.span() for match in _NUMBER.finditer(text) if _is_card(match, cards, orders)]
    yield from numbers
    for name in names.of("cvv", "card_code"):
        span = _after(name.end, low, _BACK) or _farther(name.end, low)
        if span and ("cvv" in name.groups or _digits(low[slice(*span)]) == 3):
            yield span
    for name in names.of("expiry"):
        span = _after(name.end, low, _DATE)
        if span and _stands_by(span, numbers, cards):
            yield span
    for _, end in numbers:
        yield from _trailing(text, end)


def _is_card(match: re.Match[str], cards: Group, orders: Group) -> bool:
    digits = re.sub("[^0-9]", "", match.group())
    if not luhn(digits):
        return False
    shaped = bool(match["run"] or match["groups"]) and _SCHEME.fullmatch(digits) is not None
    return _is_near(cards, match.start()) or (shaped and not _is_near(orders, match.start()))


def _is_near(names: Group, start: int) -> bool:
    before = names.before(start)
    return before is not None and start - before.end <= _BEFORE


def _after(place: int, low: str, value: re.Pattern[str]) -> Span | None:
    joint = _joint().match(low, place)
    match = value.match(low, joint.end()) if joint else None
    return match.span() if match else None


def _farther(place: int, low: str) -> Span | None:
    """«The security code on my card is 737»."""
    match = _far_back().match(low, place)
    return match.span("back") if match else None


def _stands_by(span: Span, numbers: list[Span], cards: Group) -> bool:
    """A date is a card's when a number or the word for a card stands near."""
    if any(abs(span[0] - end) <= _NEAR or abs(start - span[1]) <= _NEAR for start, end in numbers[:_NEAR]):
        return True
    before = cards.before(span[0])
    return before is not None and span[0] - before.end <= _BEFORE


def _trailing(text: str, end: int) -> Iterator[Span]:
    """«4111 1111 1111 1111 12/27 123»: date and security code directly behind the number."""
    match = _TAIL.match(text, end)
    if match:
        yield match.span("date")
        if match["back"]:
            yield match.span("back")


def _digits(written: str) -> int:
    return sum(char.isdigit() for char in written)


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(rf"[ \n]{{0,3}}(?:{link()}[ \n]{{0,3}}){{0,4}}")


@cache
def _far_back() -> re.Pattern[str]:
    return re.compile(rf"[^0-9\0\n.,!?。]{{1,24}}?{link()} {{0,2}}(?P<back>[0-9]{{3}})(?![0-9]|[.,:/-][0-9])")
