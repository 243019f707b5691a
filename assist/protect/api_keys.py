"""Secrets of programs: API keys, tokens, cookies, two-factor keys; by a form of their own, or the name before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from assist.protect.secret_words import Named, Names, link
from assist.records import Span

# Public prefixes of well-known services, each with the length of what follows.
_FORMS = re.compile(
    r"(?<![0-9A-Za-z_-])(?:"
    r"A(?:KI|SI|RO)A[0-9A-Z]{16}(?![0-9A-Za-z])|AIza[0-9A-Za-z_-]{35}|AQVN[0-9A-Za-z_-]{35,40}"
    r"|gh[pousr]_[0-9A-Za-z]{30,255}|github_pat_[0-9A-Za-z_]{22,255}|glpat-[0-9A-Za-z_-]{20,60}"
    r"|xox[abeoprs]-[0-9A-Za-z-]{10,250}|xapp-[0-9A-Za-z-]{10,250}|hf_[0-9A-Za-z]{30,60}|npm_[0-9A-Za-z]{36}"
    r"|[sr]k_(?:live|test)_[0-9A-Za-z]{16,120}|sk-[0-9A-Za-z_-]{20,200}|whsec_[0-9A-Za-z]{24,80}|dop_v1_[0-9a-f]{64}"
    r"|SG\.[0-9A-Za-z_-]{16,40}\.[0-9A-Za-z_-]{16,60}|ya29\.[0-9A-Za-z_-]{20,400}"
    r"|eyJ[0-9A-Za-z_-]{8,4000}\.eyJ[0-9A-Za-z_-]{8,8000}(?:\.[0-9A-Za-z_-]{0,2000})?"
    r"|[0-9]{8,10}:[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])"  # a Telegram bot
    r"|[oO][tT][pP][aA][uU][tT][hH](?:-migration)?://[!-~]{10,2000}"
    r")"
)
_NUMBER = re.compile("[0-9.,:/+-]{1,40}")
_ADDRESS = re.compile("0x[0-9a-fA-F]{40}|[1-9A-HJ-NP-Za-km-z]{32,44}|(?:bc1|EQ|UQ)[0-9a-zA-Z_-]{30,60}")
_BASE32 = re.compile(r"(?:[A-Za-z2-7]{4}(?:[ -][A-Za-z2-7]{4}){3,15}|[A-Za-z2-7]{16,64})(?![0-9A-Za-z])")
_VALUE = re.compile(r"[0-9A-Za-z+/_.~%!@#$^&*?-]{1,400}={0,2}")
_HASH = re.compile("(?:0[xX])?[0-9a-fA-F]{64}")
_FAR = re.compile(r"[^.!?\n\0]{1,80}?(?<![0-9A-Za-z+/_=-])(?P<value>[0-9A-Za-z+/_-]{32,200}={0,2})(?![0-9A-Za-z+/_=-])")
_LONG, _MARKED = 16, 8  # characters of a value behind a bare name, and behind one with a sign


def find_api_keys(text: str, low: str, names: Names) -> Iterator[Span]:
    """Spans of such secrets in `text` (made plain); `low` is the same latinized, `names` are its words."""
    for match in _FORMS.finditer(text):
        yield match.span()
    done = 0
    for named in names.of("key", "api", "totp", "token"):
        if named.end >= done:
            span = _value_of(named, text, low) or _far_value(named, text, names)
            if span is not None:
                done = span[1]
                yield span


def _value_of(named: Named, text: str, low: str) -> Span | None:
    """The long code directly behind a name: «API secret: Ab3…», «"secretKey": "Ab3…"», «2FA key JBSW…»."""
    joint = _joint().match(low, named.end)
    assert joint is not None  # it may be empty
    if "totp" in named.groups:
        base32 = _BASE32.match(text, joint.end())
        if base32 and _is_base32(base32.group()):
            return base32.span()
    value = _VALUE.match(text, joint.end())
    if value is None or not _is_secret(named, value.group(), marked=_sign(joint.group())):
        return None
    return value.span()


def _far_value(named: Named, text: str, names: Names) -> Span | None:
    """«I get signature errors with this API secret, Ab3…»: a long code in the same sentence, nothing else naming it."""
    if named.groups.isdisjoint(("key", "api")):
        return None
    match = _FAR.match(text, named.end)
    if match is None or _ADDRESS.fullmatch(match["value"]) or not _is_random(match["value"]):
        return None
    # of the words for other things «signature» and «transfer» only explain what may be a transaction's hash
    others = ("transaction", "transfer", "order", "user") if _HASH.fullmatch(match["value"]) else ("order", "user")
    between = names.of(*others).between(named.end, match.start("value"))
    return None if next(between, None) is not None else match.span("value")


def _is_random(value: str) -> bool:
    """Digits among letters all over, not a name with a number behind it."""
    kinds = "".join(
        "0" if char.isdigit() else "a" if char.islower() else "A" if char.isupper() else "-" for char in value
    )
    changes = sum(one != other for one, other in pairwise(kinds))
    return changes >= len(value) // 5 and "0" in kinds


def _sign(joint: str) -> bool:
    return any(sign in joint for sign in ":=\"'")


def _is_secret(named: Named, value: str, *, marked: bool) -> bool:
    if len(value) < (_MARKED if marked else _LONG) or _NUMBER.fullmatch(value) or "://" in value:
        return False
    if not any(char.isdigit() for char in value):
        return False
    return "token" not in named.groups or (marked and not _ADDRESS.fullmatch(value))


def _is_base32(value: str) -> bool:
    """Not the ordinary words that base32 could spell: capitals, digits, or groups of four with a digit."""
    bare = re.sub("[ -]", "", value)
    return len(bare) >= 16 and (any(char.isdigit() for char in bare) or (bare.isupper() and len(bare) == len(value)))


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(rf"[ \n]{{0,3}}(?:{link()}[ \n]{{0,3}}){{0,5}}(?:[a-z][0-9a-z_.-]{{1,40}}=)?")
