"""Customers follow the links that support sends, so imitations of them are what fraudsters send. A text may only link
to sites on the allowlist (prompts/allowlist.yaml): no look-alikes in letters, spelling or punycode, no bare IP
addresses, no shorteners, and no link whose words name another site than it leads to.

Bad: Please log in at https://okx-security.com to unlock your account.
Good: You can look the TXID up at https://tronscan.org.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

from assist.checks.reading.entities import entities
from assist.knowledge import Allowlist, Knowledge
from assist.protect.links import Judge
from assist.records import Candidate, Finding, Span

ID = "url"

_MARKDOWN = re.compile(r"\[(?P<shown>[^\[\]\n]{1,300})\]\(\s{0,3}<?(?P<target>[^\s()<>]{1,2000})")
_HTML = re.compile(
    r"<a\s[^<>]{0,500}?href\s{0,3}=\s{0,3}[\"']?(?P<target>[^\"'\s<>]{1,2000})[^<>]{0,500}>(?P<shown>[^<]{1,300})<",
    re.IGNORECASE,
)
_HOST = re.compile(
    r"(?:(?P<scheme>[a-z][a-z0-9+.-]{0,30}):/{0,2})?(?:[^/?#\\@\s]{0,300}@)?(?P<host>[^/?#\\:\s]{1,300})", re.I
)
_SCHEMES = ("", "http", "https", "hxxp", "hxxps", "ftp")
_NO_WEB = ("mailto", "tel", "sms")
_SCRIPTS = ("javascript", "data", "vbscript", "file", "blob")
_IP = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}|0x[0-9a-f]{1,8}|\d{8,10}|\[[0-9a-f:.]+\]?", re.IGNORECASE)
_NAMED = re.compile(r"(?:https?://)?(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![a-z])", re.IGNORECASE)


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Language-independent. What a translation copies from its source is let through unless it imitates a site."""
    text, judge = candidate.text, Judge()
    if "." not in text and ":" not in text and "。" not in text:
        return
    found: dict[Span, str] = {}
    for match in (*_MARKDOWN.finditer(text), *_HTML.finditer(text)):
        if reason := _disguised(match["shown"], match["target"]):
            found[match.span("target")] = reason
    for entity in entities(text):
        if entity.kind == "url" and not any(start < entity.span[1] and entity.span[0] < end for start, end in found):
            copied = candidate.source is not None and entity.text in candidate.source
            reason = _reason(entity.text, entity.valid, knowledge.allowlist)
            if reason and not (copied and reason == _UNLISTED):
                found[entity.span] = reason
        elif entity.kind == "email" and judge(entity.text.rpartition("@")[2]) is False:
            found[entity.span] = "this address imitates a known site"
    for span, reason in sorted(found.items()):
        yield Finding("blocker", ID, reason, span)


_UNLISTED = "this link leads to a site that is not on the allowlist"


def _reason(link: str, known: bool | None, allowed: Allowlist) -> str:
    """What is wrong with `link`; empty where nothing is."""
    match = _HOST.match(link)
    if match is None:
        return _UNLISTED
    host, scheme = _host(match["host"]), (match["scheme"] or "").lower()
    if known is False:
        return "this link imitates a known site"
    if _IP.fullmatch(host):
        return "this link leads to a bare IP address"
    if _below(host, allowed.shorteners):
        return "this link hides where it leads"
    if "@" in link.split("//", 1)[-1].split("/", 1)[0]:
        return "what stands before «@» in this link is not where it leads"
    if scheme in _NO_WEB or _below(host, (*allowed.domains, *allowed.examples)):
        return ""
    if scheme in _SCHEMES and known and allowed.official:
        return ""
    return "this link's name is written in punycode" if "xn--" in host else _UNLISTED


def _disguised(shown: str, target: str) -> str:
    """Why a link's words deceive about where it leads; empty where they don't."""
    scheme = unquote(target).strip().partition(":")[0].lower()
    if scheme in _SCRIPTS:
        return "this link runs a script"
    named, led = _NAMED.search(shown), _HOST.match(target)
    if named is None or led is None or scheme in _NO_WEB or not (led["scheme"] or "." in led["host"]):
        return ""
    shown_host = _HOST.match(named.group())
    if shown_host is None or (Judge()(named.group()) is None and not named.group().lower().startswith("http")):
        return ""  # «Node.js», «report.pdf»
    said, real = _host(shown_host["host"]), _host(led["host"])
    return "" if _same_site(said, real) else f"this link says {said} and leads to {real}"


def _same_site(one: str, other: str) -> bool:
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")


@lru_cache(maxsize=1024)
def _host(written: str) -> str:
    host = written.lower().replace("[.]", ".").strip(".")
    return host.removeprefix("www.")


def _below(host: str, domains: tuple[str, ...]) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)
