"""Private keys: WIF and extended keys by their checksum, bare hex and base58 by the words around them, PEM frames."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assist.protect.words import data, flat, one_of
from assist.records import Span

_B58 = "[1-9A-HJ-NP-Za-km-z]"
_EDGED = r"(?<![0-9A-Za-z_]){}(?![0-9A-Za-z_])"
_CHECKED = re.compile(_EDGED.format(rf"(?:[5KLc9]{_B58}{{50,51}}|[xyztuv]prv{_B58}{{100,112}})"))
_BARE = re.compile(_EDGED.format(rf"(?:(?:0[xX])?[0-9a-fA-F]{{64}}|{_B58}{{87,88}})"))
_BYTES = re.compile(r"\[ ?(?:[0-9]{1,3} ?,\s?){63}[0-9]{1,3} ?\]")  # a Solana key file
_PEM = re.compile(r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^\0]{1,8000}?-----END [A-Z ]{0,20}PRIVATE KEY-----")
_BEFORE, _BEHIND = 80, 40  # how far a word may stand from the key it names


def find_keys(text: str) -> Iterator[Span]:
    """Spans of private keys in `text` (made plain)."""
    for match in _CHECKED.finditer(text):
        if _checksum_holds(match.group()) or _named_a_key(text, match.span()):
            yield match.span()
    for match in _BARE.finditer(text):
        if _named_a_key(text, match.span()):
            yield match.span()
    for found in (_BYTES, _PEM):
        for match in found.finditer(text):
            yield match.span()
    for match in _labelled().finditer(text.lower()):
        yield match.span("value")


def _checksum_holds(run: str) -> bool:
    from bip_utils import Base58ChecksumError, Base58Decoder

    try:
        Base58Decoder.CheckDecode(run)
    except (ValueError, Base58ChecksumError):
        return False
    return True


def _named_a_key(text: str, span: Span) -> bool:
    """Whether the nearest word that names such a string calls it a key, not a transaction."""
    key, transaction = _names()
    distance = _distance(key, text, span)
    return distance is not None and distance <= (_distance(transaction, text, span) or distance)


def _distance(names: re.Pattern[str], text: str, span: Span) -> int | None:
    start, end = span
    before, behind = text[max(0, start - _BEFORE) : start].lower(), text[end : end + _BEHIND].lower()
    distances = [1 + len(before) - match.end() for match in names.finditer(before)]
    distances += [1 + match.start() for match in names.finditer(behind)]
    return min(distances, default=None)


@cache
def _names() -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = data("secrets")
    return re.compile(one_of(flat(table["key"]))), re.compile(one_of(flat(table["transaction"])))


@cache
def _labelled() -> re.Pattern[str]:
    """«API secret: Ab3…», «2FA key JBSW…»: a long code directly behind the label."""
    table = data("secrets")
    link = one_of(flat(table["links"]))
    value = r"(?P<value>(?=[a-z+/_-]{0,40}[0-9])[0-9a-z+/_-]{16,130}={0,2})(?![0-9a-z])"
    return re.compile(rf"{one_of(flat(table['key']))} ?(?:{link} ?){{0,2}}{value}")
