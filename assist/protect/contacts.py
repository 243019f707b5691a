"""Links, e-mail addresses and IP addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from ipaddress import IPv6Address, ip_address

from assist.protect.links import Judge
from assist.protect.words import data
from assist.records import Span

# What a name may be written in: IDN letters too, but no Han or kana, for those are the sentence's. Each pattern begins
# with a set of characters and looks back only then: so the search skips what cannot begin a match.
_LETTERS = (
    r"A-Za-z\u00c0-\u02af\u0370-\u058f\u05d0-\u05f2\u0620-\u065f\u066e-\u06d3\u0900-\u0963\u0971-\u0dff\u0e80-\u10ff"
    r"\u1200-\u1fff\u2c00-\u2dff\ua640-\uabff"
)
_PATH = rf"[!#-;=?-_a-{{}}~{_LETTERS}]"
_DOT = r"(?:\.|\[\.\])"  # «binance[.]com» is how links are written that nobody shall open
_LABEL = rf"[0-9{_LETTERS}-]{{1,63}}+"
_MAIL = re.compile(
    rf"[0-9_%+'{_LETTERS}](?<![0-9A-Za-z._%+'-].)[0-9._%+'{_LETTERS}-]{{0,63}}+@{_LABEL}(?:\.{_LABEL}){{1,6}}+(?![_@])"
)
_DOMAIN = re.compile(
    rf"[0-9{_LETTERS}](?<![0-9A-Za-z@._/-].)[0-9{_LETTERS}-]{{0,62}}+(?P<rest>(?:{_DOT}{_LABEL}){{1,9}}+)(?![_@])"
    rf"(?P<more>(?::[0-9]{{2,5}}(?![0-9]))?(?:[/?#]{_PATH}{{0,2000}}+)?)"
)
_END = re.compile(rf"xn--[0-9A-Za-z-]{{2,59}}|[{_LETTERS}]{{2,24}}")
_IPV4 = re.compile(r"[0-9](?<![0-9A-Za-z_.-].)[0-9]{0,2}(?:\.[0-9]{1,3}){3}(?![0-9A-Za-z_-]|\.[0-9])")
_IPV6 = re.compile(
    r"[0-9a-fA-F:](?<![0-9A-Za-z_:.].)(?:[0-9a-fA-F]{0,3}+:|(?<=:):)[0-9a-fA-F:]{1,37}+(?:\.[0-9.]{1,12}+)?(?![0-9A-Za-z_])"
)
_TRAILING = ".,;:!?'\"*_~|`"  # the sentence's, not the link's
_PAIRS = {")": "(", "]": "[", "}": "{"}


def find_links(text: str) -> Iterator[tuple[str, Span]]:
    """`url` and `email` with their spans in `text` (made plain). What stands in a link with its scheme comes later."""
    for match in _schemed().finditer(text) if ":" in text else ():
        yield "url", (match.start(), match.start() + len(_trimmed(match.group())))
    for match in _MAIL.finditer(text) if "@" in text else ():
        user, _, host = match.group().partition("@")
        if name := _ended(host):
            yield "email", (match.start(), match.start() + len(user) + 1 + len(name))
    judge = Judge()
    for match in _DOMAIN.finditer(text) if "." in text else ():
        if link := _domain(match, judge):
            yield "url", (match.start(), match.start() + len(link))


def find_ips(text: str) -> Iterator[Span]:
    """Spans of IPv4 and IPv6 addresses in `text` (made plain), without port or mask."""
    known: dict[str, bool] = {}
    for found in (_IPV4, _IPV6):
        for match in found.finditer(text):
            written = match.group() if match.group().endswith("::") else match.group().rstrip(":.")
            if written not in known:
                known[written] = _is_ip(written)
            if known[written]:
                yield match.start(), match.start() + len(written)


def _is_ip(written: str) -> bool:
    try:
        address = ip_address(written)
    except ValueError:
        return False
    return not isinstance(address, IPv6Address) or any(char.isdigit() for char in written)


def _trimmed(link: str) -> str:
    """`link` without what belongs to the sentence: closing signs, and brackets that it does not open itself."""
    spare = {close: link.count(close) - link.count(opening) for close, opening in _PAIRS.items()}
    end = len(link)
    while link[end - 1] in _TRAILING or spare.get(link[end - 1], 0) > 0:
        end -= 1
        if link[end] in spare:
            spare[link[end]] -= 1
    return link[:end]


def _ended(name: str) -> str:
    """`name` up to its top-level domain, without the next sentence («kraken.com.Thanks»); empty where it has none."""
    head, _, end = name.rpartition(".")
    if end.istitle() and head.islower() and _END.fullmatch(head.rpartition(".")[2]) and "." in head:
        return head
    return name if _END.fullmatch(end) else ""


def _domain(match: re.Match[str], judge: Judge) -> str:
    """The link that a bare name is; empty where its end is no top-level domain, or the next sentence's first word."""
    whole = match.group()
    host = whole[: len(whole) - len(match["more"])]
    name = _ended(host)
    more = match["more"] if name == host else ""
    tld = name.rpartition(".")[2].strip("]")
    group = "plain" if tld.lower().startswith("xn--") else _tlds().get(tld.lower())
    if group is None:
        return ""
    if more or name.count(".") > 1:
        return _trimmed(name + more)
    if tld.islower() or name.isupper():  # not «failed.Support»
        follows = match.string[match.end() : match.end() + 4].lstrip(" ")[:1]
        if group == "plain" or (group == "last" and not follows.isalpha()):
            return name
    return name if judge(name) is not None else ""


@cache
def _tlds() -> dict[str, str]:
    """Top-level domain -> its group in urls.toml."""
    return {end: group for group, ends in data("urls")["tlds"].items() for end in ends}


@cache
def _schemed() -> re.Pattern[str]:
    schemes = data("urls")["schemes"]
    starts = "".join(sorted({char for scheme in (*schemes, "wc") for char in scheme[0] + scheme[0].upper()}))
    rests = "|".join(f"(?<={scheme[0]}){re.escape(scheme[1:])}" for scheme in schemes)
    foreign = r"(?:[^\W\x00-\x7f]{1,30}+\.(?=[A-Za-z]))?"  # https://币安.com
    pairing = r"(?<=w)c:(?=[0-9a-f-]{36,64}@[12])"
    return re.compile(
        rf"[{starts}](?<![0-9A-Za-z].)(?:(?:{rests})://{foreign}|{pairing}){_PATH}{{1,2000}}+", re.IGNORECASE
    )
