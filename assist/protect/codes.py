"""One-time codes: four to eight digits that the words before or behind them call a code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assist.protect.amounts import find_amounts
from assist.protect.dates import find_dates
from assist.protect.durations import find_durations
from assist.protect.words import data, flat, one_of
from assist.records import Span

_DIGITS = r"(?<![0-9a-z.,#+_])(?P<code>[0-9]{3}[ -][0-9]{3}|[0-9]{4,8})(?![0-9a-z_]|[.,:/-][0-9])"
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_REACH = 32  # between «verification code» and its digits: «… that I got by SMS is …»


def find_codes(text: str) -> Iterator[Span]:
    """Spans of one-time codes in `text` (made plain)."""
    found = sorted(_candidates(text.lower()))
    if found:
        counted = _counted(text)
        for start, end in found:
            if not any(counted[start:end]):
                yield start, end


def _candidates(text: str) -> Iterator[Span]:
    patterns = _patterns()
    for label in patterns["label"].finditer(text):
        match = patterns["near"].match(text, label.end())
        if match is None or patterns["other"].search(match["gap"]):
            continue
        if not _YEAR.fullmatch(match["code"]) or patterns["link"].fullmatch(match["gap"].strip()):
            yield match.span("code")
    for match in patterns["bare"].finditer(text):
        before = text[max(0, match.start() - 16) : match.start()]
        if not patterns["company"].search(before):
            yield match.span("code")
    for match in patterns["behind"].finditer(text):
        yield match.span("code")


def _counted(text: str) -> bytearray:
    """Marks what is an amount, a date or a duration: «the code took 2000 seconds»."""
    marks = bytearray(len(text))
    spans = [span for span, _ in find_durations(text)]
    spans += [span for _, span in (*find_amounts(text), *find_dates(text))]
    for start, end in spans:
        marks[start:end] = b"\1" * (end - start)
    return marks


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    table, labels = data("secrets"), data("labels")
    strong, bare, link = (one_of(flat(table[name])) for name in ("code", "bare_code", "links"))
    others = (*flat(table["not_code"]), *flat(labels["order"]), *flat(labels["user"]), *flat(labels["phone"]))
    verbs = one_of(("is", "was", "es", "é", "era", "foi", "是", "это", "ist", "est"))
    return {
        "label": re.compile(strong),
        "near": re.compile(rf"(?P<gap>[^0-9\0\n.!?。]{{0,{_REACH}}}?){_DIGITS}"),
        "link": re.compile(link),
        "other": re.compile(one_of(others)),
        "bare": re.compile(rf"{bare} {{0,2}}(?:{link} {{0,2}}){{0,2}}{_DIGITS}"),
        "company": re.compile(rf"{one_of(flat(table['other_code']))} $"),
        "behind": re.compile(rf"{_DIGITS} ?{verbs} [^0-9\0\n.,!?]{{0,12}}?(?:{strong}|{bare})"),
    }
