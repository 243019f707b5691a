"""Passwords and PINs: what stands directly behind the word for one, when it looks like one and not like prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assist.protect.plain import plain_word
from assist.protect.secret_counts import is_count
from assist.protect.secret_words import Named, Names, latinized, link
from assist.protect.words import ENDS, data, flat
from assist.records import Span

_TRAILING = ".,;:!?)\"'»`]}>"
_SIGNS = ":=-"
_QUOTES = {'"': '"', "'": "'", "“": "”", "«": "»", "「": "」", "『": "』", "`": "`"}
_LONGEST = 64
_RANGE = re.compile("[0-9]{1,3}[-~][0-9]{1,3}")
# An e-mail address, a wallet's, a ticket's number: with nothing but a space before, none of these is the password.
_KNOWN = re.compile(
    r"[^@\s]{1,64}@[0-9A-Za-z-]{1,63}(?:\.[0-9A-Za-z-]{2,63}){1,4}|(?:bc|ltc)1[0-9a-z]{30,80}|0x[0-9a-fA-F]{40}"
    r"|[A-Z]{2,6}-[0-9]{3,12}"
)
_IN_LINK = re.compile(r"[a-z]{2,10}://[^\s/:@\0]{1,64}:(?P<value>[^\s/@\0]{1,64})@")
_MANY = 300  # labels; nobody writes so many, so all values are cut without a look at what they count


def find_passwords(text: str, low: str, names: Names) -> Iterator[Span]:
    """Spans of passwords in `text` (plain); `low` is latinized, `names` its words. «My password is wrong» has none."""
    found = names.of("password", "weak_password", "pin")
    done = 0
    for name in found:
        span = _value_of(name, text, low) if name.start >= done else None
        if span is None or (text[span[0]].isdigit() and len(found) <= _MANY and is_count(text, span)):
            continue
        done = span[1]
        yield span
    for match in _IN_LINK.finditer(low):
        yield match.span("value")


def _value_of(name: Named, text: str, low: str) -> Span | None:
    match = _behind().match(low, name.end)
    if match is None:
        return None
    start = match.start("value")
    value = _quoted(text, start) or text[start : match.end("value")].rstrip(_TRAILING)
    end = start + len(value)
    sure = "weak_password" not in name.groups or any(sign in match["link"] for sign in _SIGNS)
    if sure and _looks_secret(value, match["link"], low[end : end + 40], 4 if "pin" in name.groups else 6):
        return start, end
    return _far_value(name, text, low) if "weak_password" not in name.groups else None


def _far_value(name: Named, text: str, low: str) -> Span | None:
    """«The password I use is Blue-Fox91», «the PIN for my account is 4829»."""
    match = _farther().match(low, name.end)
    if match is None:
        return None
    start = match.start("value")
    value = text[start : match.end("value")].rstrip(_TRAILING)
    digits = any(char.isdigit() for char in value)
    letters = any(char.isalpha() for char in value)
    odd = not value.islower() or any(not char.isalnum() for char in value)
    if len(value) >= 6 and digits and letters and odd:
        return start, start + len(value)
    return (start, start + len(value)) if "pin" in name.groups and re.fullmatch("[0-9]{4,8}", value) else None


def _quoted(text: str, start: int) -> str:
    """What stands between quotation marks, if it begins at `start`, is of several words and has a digit; or empty."""
    closing = _QUOTES.get(text[start - 1])
    end = text.find(closing, start, start + _LONGEST) if closing else -1
    value = text[start : max(start, end)]
    return value if " " in value and "\n" not in value and any(char.isdigit() for char in value) else ""


def _looks_secret(value: str, link: str, behind: str, least: int) -> bool:
    if len(value) < 4 or _RANGE.fullmatch(value) or latinized(value) in _states():
        return False
    if _KNOWN.fullmatch(value) and not any(sign in link for sign in _SIGNS):
        return False
    linked = bool(link.strip(" \n(,|[<*`"))
    if not value.isalpha():
        # a digit or sign inside; without «is» or a colon only a long one («password 123456»)
        odd = any(char.isdigit() or (not char.isalnum() and char not in "-'’/") for char in value)
        return odd and (linked or (len(value) >= least and any(char.isdigit() for char in value)))
    mixed = not value.islower() and not value.isupper() and not value.istitle()
    closed = not behind.strip(" " + _TRAILING).partition("\n")[0]
    return (mixed and linked) or (any(sign in link for sign in ':="') and closed)


@cache
def _states() -> frozenset[str]:
    return frozenset(latinized(plain_word(word)) for word in flat(data("secrets")["not_password"]))


@cache
def _behind() -> re.Pattern[str]:
    """Linking words and signs, then a run of printable ASCII or Cyrillic that is no link."""
    return re.compile(
        rf"(?P<link>[ \n]{{0,2}}(?:{link()} {{0,2}}\n?){{0,4}})"
        rf"(?P<value>(?!https?:)[!-~\u0400-\u04ff]{{1,64}}){ENDS}"
    )


@cache
def _farther() -> re.Pattern[str]:
    """A few words without a full stop, a linking word or sign, then the value."""
    few = r" [^0-9\0\n.,!?;:=]{1,24}?(?<=[^\W_])"
    return re.compile(rf"{few}(?:[:=] {{1,2}}| ?\( ?| {link()} {{1,2}})(?P<value>(?!https?:)[!-~]{{4,64}}){ENDS}")
