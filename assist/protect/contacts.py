"""Links, e-mail addresses and phone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assist.protect.words import data, flat, one_of
from assist.records import Span

_SCHEME = re.compile(r"(?<![0-9a-z])(?:https?|tg|ftp)://[!-;=?-~]{1,2000}")
_MAIL = re.compile(
    r"(?<![0-9A-Za-z._%+-])[0-9A-Za-z._%+-]{1,64}@(?:[0-9A-Za-z-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![0-9A-Za-z_])"
)
_INTERNATIONAL = re.compile(r"(?<![0-9A-Za-z+])\+[1-9](?:[ .()-]{0,2}[0-9]){6,14}(?![0-9])")
_CHINESE_MOBILE = re.compile(r"(?<![0-9A-Za-z])1[3-9][0-9]{9}(?![0-9A-Za-z])")
_TRAILING = ".,;:!?'\")]}"  # the sentence's, not the link's


def find_links(text: str) -> Iterator[tuple[str, Span]]:
    """`url` and `email` with their spans in `text` (made plain)."""
    for match in _MAIL.finditer(text):
        yield "email", match.span()
    low = text.lower()
    for found in (_SCHEME, _bare_domain()):
        for match in found.finditer(low):
            yield "url", (match.start(), match.start() + len(match.group().rstrip(_TRAILING)))


def find_phones(text: str) -> Iterator[tuple[str, Span]]:
    """`phone` with its span in `text` (made plain): with +, as a Chinese mobile number, or behind a label."""
    for found in (_INTERNATIONAL, _CHINESE_MOBILE):
        for match in found.finditer(text):
            yield "phone", match.span()
    for match in _labelled_phone().finditer(text.lower()):
        yield "phone", match.span("value")


@cache
def _bare_domain() -> re.Pattern[str]:
    tlds = "|".join(data("urls")["tlds"])
    return re.compile(
        rf"(?<![0-9a-z@._-])(?:[0-9a-z](?:[0-9a-z-]{{0,61}}[0-9a-z])?\.){{1,6}}(?:{tlds})(?![0-9a-z_-])"
        r"(?::[0-9]{2,5})?(?:/[!-;=?-~]{0,2000})?"
    )


@cache
def _labelled_phone() -> re.Pattern[str]:
    labels = data("labels")
    link = one_of(flat(labels["links"]))
    return re.compile(
        rf"{one_of(flat(labels['phone']))} ?(?:{link} ?){{0,2}}(?P<value>[0-9](?:[ .()-]{{0,2}}[0-9]){{6,14}})(?![0-9])"
    )
