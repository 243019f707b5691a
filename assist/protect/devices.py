"""Devices, systems and browsers; versions of an app; error codes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assist.protect import amounts, durations
from assist.protect.plain import plain_word
from assist.protect.words import Lexicon, data, linking
from assist.records import Span

Found = tuple[str, Span, str | None]

_MOST_PARTS = 4  # of a model: «13 Pro Max 5G»
_NUMBER = re.compile(r"[a-z]{0,3}[0-9]{1,4}[a-z]{0,2}(?:[.,][0-9]{1,4}){0,3}(?![0-9a-z_]|[-/:][0-9a-z])")
_VERSION = re.compile(r"v?(?P<number>[0-9]{1,4}(?:\.[0-9]{1,6}){1,4})(?![0-9a-z_]|\.[0-9a-z])")
_MARKED = re.compile(r"(?<![0-9a-z_.])v(?P<number>[0-9]{1,4}(?:\.[0-9]{1,6}){1,4})(?![0-9a-z_]|\.[0-9a-z])")
_SHAPED = re.compile(  # codes that need no word before them
    r"(?<![0-9A-Za-z_])(?:ERR_[A-Z0-9_]{2,48}|E_[A-Z0-9_]{2,48}|[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){0,5}_(?:ERROR|ERR|FAILED|EXCEPTION)"
    r"|0x8[0-9A-Fa-f]{7})(?![0-9A-Za-z_])"
)
_CODE = re.compile(
    r"(?P<number>-?[0-9]{2,8})(?![0-9A-Za-z_]|[.,:/-][0-9])"
    r"|(?P<code>[A-Z]{1,12}(?:[-_.]?[A-Z0-9]{1,20}){0,6}|[0-9]{1,6}(?:[-_][0-9A-Za-z]{1,12}){1,3}|0x[0-9A-Fa-f]{2,16}|[A-Za-z]{1,4}[-_]?[0-9]{1,8})"
    r"(?![0-9A-Za-z_])"
)
_YEAR = re.compile("(?:19|20)[0-9]{2}")


def find_devices(text: str) -> Iterator[Found]:
    """`device`, `version` and `error-code` with their spans in `text` (made plain); a version's value has no «v»."""
    low = text.lower()
    yield from _devices(low)
    yield from _versions(low)
    yield from _errors(text, low)


def _devices(low: str) -> Iterator[Found]:
    for start, end, sure in _names().find(low):
        if low[start - 1 : start] in ("/", "@", ".", "_") or low[end : end + 1] in ("_", "@"):
            continue
        stop, numbered = _model(low, end)
        if sure or numbered:
            yield "device", (start, stop), None


def _model(low: str, end: int) -> tuple[int, bool]:
    """Where a model that begins at `end` ends, and whether it has a number: «13 Pro Max», « Note 12»."""
    numbered = False
    for _ in range(_MOST_PARTS):
        at = end + (low[end : end + 1] == " ")
        number = None if numbered else _NUMBER.match(low, at)
        if number and not _counts(low, at):
            end, numbered = number.end(), True
            continue
        word = _models().at(low, at)
        if word is None or low[word[0] : word[0] + 1] in ("'", "’"):
            break
        end = word[0]
        if any(map(str.isdigit, low[at:end])):
            numbered = True
    return end, numbered


def _counts(low: str, start: int) -> bool:
    """Whether the number counts something: «iPhone 2 days», «Android 500 USDT»."""
    piece = low[start : start + 40]
    first = next(durations.find_durations(piece), None)
    if first and first[0][0] == 0:
        return True
    amount = next(amounts.find_amounts(piece), None)
    return amount is not None and amount[1][0] == 0


def _versions(low: str) -> Iterator[Found]:
    for match in _MARKED.finditer(low):
        yield "version", match.span(), match["number"]
    for _, end, _ in _version_words().find(low):
        found = _VERSION.match(low, _past_links(low, end))
        if found:
            yield "version", found.span(), found["number"]


def _errors(text: str, low: str) -> Iterator[Found]:
    for match in _SHAPED.finditer(text):
        yield "error-code", match.span(), None
    for _, end, sure in _error_words().find(low):
        start = end + (low[end : end + 1] == " ")
        found = _CODE.match(text, start)
        if found is None:
            start = _past_links(low, end)
            found = _CODE.match(text, start)
        if found and _is_code(found, sure=sure, linked=bool(low[end:start].strip())) and not _counts(low, start):
            yield "error-code", found.span(), None


def _is_code(found: re.Match[str], *, sure: bool, linked: bool) -> bool:
    code = found.group()
    if found["number"]:
        digits = len(code.lstrip("-"))
        return digits >= 2 if sure else digits >= 3 and (linked or not _YEAR.fullmatch(code))
    if code.isalpha():
        return False
    return "_" in code or any(map(str.isdigit, code))


def _past_links(low: str, end: int) -> int:
    match = _links().match(low, end)
    return match.end() if match else end


@cache
def _names() -> Lexicon[bool]:
    names = data("devices")["names"]
    weak = {plain_word(name): False for name in names["with_number"]}
    return Lexicon(weak | {plain_word(name): True for name in names["sure"]})


@cache
def _models() -> Lexicon[bool]:
    return Lexicon({plain_word(word): True for word in data("devices")["models"]["words"]})


@cache
def _version_words() -> Lexicon[bool]:
    return Lexicon({plain_word(word): True for word in data("devices")["version"]["words"]})


@cache
def _error_words() -> Lexicon[bool]:
    table = data("devices")["error"]
    return Lexicon(
        {plain_word(word): False for word in table["plain"]} | {plain_word(word): True for word in table["sure"]}
    )


@cache
def _links() -> re.Pattern[str]:
    return re.compile(linking(data("devices")["links"]["words"]))
