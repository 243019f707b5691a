"""Whether two wordings of a reply say the same things: nothing added, nothing lost, nothing changed.

Compared are amounts, numbers, dates and durations by meaning, assets, networks, addresses, ids and links, the terms of
the term base, and how often is denied, forbidden, limited, asked and listed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from assist.checks.negation import denials
from assist.checks.reading.entities import entities, tickers
from assist.checks.reading.told import Told, told
from assist.knowledge import Knowledge
from assist.records import Finding, Span
from assist.terms import term_index

ID = "same-facts"

_VERBATIM = ("address", "tx-hash", "url", "email", "phone", "memo", "order-id", "user-id", "iban", "ip")
_ASKS = re.compile(r"[?？؟]")
_ITEM = re.compile(r"(?m)^\s*(?:[0-9]{1,2}[.)、．]|[-*•])\s*\S")


def differences(
    reviewed: str, text: str, language: str, knowledge: Knowledge, aside: Span | None = None
) -> Iterator[Finding]:
    """What `text` says and `reviewed` does not, or the other way round; both in `language`.

    `aside` is a span of `text` in words that were reviewed one by one: its denials («it is not easy») and what looks
    like a form of a term in it do not count. Numbers, names and the like count there too.
    """
    kept = text if aside is None else text[: aside[0]] + text[aside[1] :]
    yield from _numbers(reviewed, text, language)
    yield from _named(reviewed, text)
    yield from _terms(reviewed, kept, language, knowledge)
    counts = {
        "denials": (denials(reviewed, language), denials(kept, language)),
        "questions": (len(_ASKS.findall(reviewed)), len(_ASKS.findall(text))),
        "list items": (len(_ITEM.findall(reviewed)), len(_ITEM.findall(text))),
    }
    for what, (had, has) in counts.items():
        if had != has:
            yield Finding("blocker", ID, f"{has} {what}, the reviewed text has {had}")


def _numbers(reviewed: str, text: str, language: str) -> Iterator[Finding]:
    left = list(told(reviewed, language))
    for number in told(text, language):
        same = next((one for one in left if one.is_same(number) and one.money == number.money), None)
        if same is None:
            yield Finding("blocker", ID, f"added: {number.written}", number.span)
        else:
            left.remove(same)
    yield from (_lost(number) for number in left)


def _lost(number: Told) -> Finding:
    return Finding("blocker", ID, f"lost: {number.written}")


def _named(reviewed: str, text: str) -> Iterator[Finding]:
    had, has = _names(reviewed), _names(text)
    for kind, name in has - had:
        yield Finding("blocker", ID, f"added: the {kind} {name}")
    for kind, name in had - has:
        yield Finding("blocker", ID, f"lost: the {kind} {name}")


def _names(text: str) -> Counter[tuple[str, str]]:
    found = entities(text)
    names = Counter((entity.kind, entity.text) for entity in found if entity.kind in _VERBATIM)
    names.update(("network", entity.network or entity.text) for entity in found if entity.kind == "network")
    names.update(("asset", symbol) for symbol in tickers(found))
    return names


def _terms(reviewed: str, text: str, language: str, knowledge: Knowledge) -> Iterator[Finding]:
    index = term_index(knowledge)
    if not index.covers(language):
        return
    had, has = index.found(reviewed, language), index.found(text, language)
    for concept in sorted(has - had):
        yield Finding("blocker", ID, f"added: {concept}")
    for concept in sorted(had - has):
        yield Finding("blocker", ID, f"lost: {concept}")
