"""Devices, systems and browsers; versions of an app; error codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum
from functools import cache

from assist.protect import amounts, durations
from assist.protect.labelled import has_label
from assist.protect.plain import plain_word
from assist.protect.tokens import is_ticker
from assist.protect.words import LETTER, Lexicon, data, linking, one_of
from assist.records import Span

Found = tuple[str, Span, str | None]

_MOST_PARTS = 4  # of a model: «13 Pro Max 5G»
_NUMBER = re.compile(r"[a-z]{0,3}[0-9]{1,4}[a-z]{0,2}(?:[.,][0-9]{1,4}){0,3}(?![0-9a-z_]|[-/:][0-9a-z])")
_ALONE = re.compile(
    r"[0-9][0-9.]{0,12}(?:\Z|[,;:!?()\n](?![0-9])|\.(?![0-9]))"
)  # a number with nothing to count behind
_ROMAN = re.compile(r" (?:I{1,3}|IV|V|VI{1,3})(?![0-9A-Za-z_]| ?[0-9])")
_GOES_ON = re.compile(rf" {LETTER}")
_BEGINS = re.compile(r"(?:^|[.!?。！？\n:])[ \n\"'«(]*\Z")
_BESIDE = 30  # characters between «Edge» at the beginning of a sentence and another browser

_PARTS = r"[0-9]{1,4}(?:\.[0-9]{1,6}){1,4}"
_THREE = r"(?P<number>[0-9]{1,3}\.[0-9]{1,4}\.[0-9]{1,6})(?![0-9a-z_]|[.,:/-][0-9])"
_VERSION = re.compile(rf"v?(?P<number>{_PARTS})(?![0-9a-z_]|\.[0-9a-z])")
_MARKED = re.compile(rf"(?<![0-9a-z_.])v(?P<number>{_PARTS})(?![0-9a-z_]|\.[0-9a-z])")
_GAPPED = re.compile(
    rf"(?P<gap>[^0-9\n!?;。,]{{1,16}}?)(?<![0-9.,+])v?(?P<number>{_PARTS})(?![0-9a-z_%]|[.,:/-][0-9a-z]| ?%)"
)
_SHORT = re.compile(r" ?v?(?P<number>[0-9]{1,2}\.[0-9]{1,4})(?![0-9a-z_%]|[.,:/-][0-9a-z]| ?%)")
_OF_APP = re.compile(rf"(?P<gap>[^0-9\n!?;。]{{0,24}}?)(?<![0-9.,])v?{_THREE}")
_BEFORE = re.compile(r"(?<![0-9a-z_.,:/-])v?(?P<number>[0-9]{1,3}\.[0-9]{1,4}\.[0-9]{1,6})[ -]?(?:の|的)?\Z")
_STOP = re.compile(r"[!?;。؟।\n]|\.(?:\s|$)")

_SHAPED = re.compile(  # codes that need no word before them
    r"(?<![0-9A-Za-z_])(?:ERR_[A-Z0-9_]{2,48}|E_[A-Z0-9_]{2,48}|[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){0,5}_(?:ERROR|ERR|FAILED|EXCEPTION)"
    r"|0x8[0-9A-Fa-f]{7}|(?:E|ERR|EC)-[0-9]{3,6}|(?!IMG|DSC|VID|MVI|PXL|DOC|SCR|PIC)[A-Z][A-Z0-9]{1,7}_[0-9]{3,6})"
    r"(?![0-9A-Za-z_-]|\.[0-9A-Za-z])"
)
_CODE = re.compile(
    r"(?P<number>-?[0-9]{2,8})(?![0-9A-Za-z_]|[.,:/-][0-9])"
    r"|(?P<code>[A-Z]{1,12}(?:[-_.]?[A-Z0-9]{1,20}){0,6}|[0-9]{1,6}(?:[-_][0-9A-Za-z]{1,12}){1,3}|0x[0-9A-Fa-f]{2,16}|[A-Za-z]{1,4}[-_]?[0-9]{1,8})"
    r"(?![0-9A-Za-z_])"
)
_SHORT_CODE = re.compile(r"[0-9]{3,5}(?![0-9A-Za-z_]|[.,:/-][0-9])")
_LONG_CODE = re.compile(r"[0-9]{4,8}(?![0-9A-Za-z_]|[.,:/-][0-9])")
_CODE_BEFORE = re.compile(
    r"(?<![0-9A-Za-z_.,:/#+-])(?P<unit>[A-Za-z]{1,8} ?|[$€£¥₩₹₽₫฿] ?)?(?P<code>[0-9]{4,8}|[45][0-9]{2})[ -]?\Z"
)
_TOLD = re.compile(
    r"(?P<gap>[^0-9\n]{1,24}?)(?<![0-9A-Za-z_.,:/#+-])(?P<code>[0-9]{4,6})(?![0-9A-Za-z_]|[.,:/-][0-9]| ?%)"
)
_BRACKETED = re.compile(r"[^0-9\n()\[]{0,40}?[(\[] ?(?P<code>-?[0-9]{4,6}) ?[)\]]")
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_FAILED = 60  # characters between «failed» and «code»


class _Sort(IntEnum):
    """What a name needs to be a device: the line of its models, a number, or nothing."""

    BRAND = 0
    WEAK = 1
    SURE = 2


def find_devices(text: str) -> Iterator[Found]:
    """`device`, `version` and `error-code` with their spans in `text` (made plain); a version's value has no «v»."""
    low = text.lower()
    yield from _devices(text, low)
    yield from _versions(low)
    yield from _errors(text, low)


def _devices(text: str, low: str) -> Iterator[Found]:
    done = 0
    for start, end, sort in _names().find(low):
        if start < done or low[start - 1 : start] in ("/", "@", ".", "_") or low[end : end + 1] in ("_", "@"):
            continue
        lined = _line(text, low, start, end)
        stop, numbered = lined or _model(text, low, end)
        if lined or sort is _Sort.SURE or (sort is _Sort.WEAK and (numbered or _stands_out(text, low, start, end))):
            roman = _ROMAN.match(text, stop) if numbered and _roman().search(low, start, stop) else None
            done = roman.end() if roman else stop
            yield "device", (start, done), None


def _line(text: str, low: str, start: int, end: int) -> tuple[int, bool] | None:
    """Where a brand's model ends, if one stands there with its line and number: «华为Mate 60»."""
    if low[start:end] not in _brands():
        return None
    for _ in range(2):  # «Xiaomi Redmi Note 12»
        line = _lines().at(low, end + (low[end : end + 1] == " "))
        if line is None:
            return None
        end = line[0]
        stop, numbered = _model(text, low, end)
        if numbered:
            return stop, True
    return None


def _model(text: str, low: str, end: int) -> tuple[int, bool]:
    """Where a model that begins at `end` ends, and whether it has a number: «13 Pro Max», « Note 12»."""
    numbered = False
    for _ in range(_MOST_PARTS):
        at = end + (low[end : end + 1] == " ")
        number = None if numbered else _NUMBER.match(low, at)
        if number and number.group() not in _no_models() and not _counts(low, at):
            end, numbered = number.end(), True
            continue
        word = _models().at(low, at)
        if word is None or low[word[0] : word[0] + 1] in ("'", "’"):
            break
        stop, besides = word
        if besides and text[at:stop].islower() and not numbered and _GOES_ON.match(low, stop):
            break  # «mi iPhone se cuelga»
        end = stop
        if any(map(str.isdigit, low[at:end])):
            numbered = True
    return end, numbered


def _counts(low: str, start: int) -> bool:
    """Whether the number counts something: «iPhone 2 days», «Android 500 USDT»."""
    if _ALONE.match(low, start):
        return False
    piece = low[start : start + 40]
    first = next(durations.find_durations(piece), None)
    if first and first[0][0] == 0:
        return True
    amount = next(amounts.find_amounts(piece), None)
    return amount is not None and amount[1][0] == 0


def _stands_out(text: str, low: str, start: int, end: int) -> bool:
    """Whether «Edge» is the browser: with a capital inside a sentence, or beside a browser or a word for one."""
    if text[start:end] not in _capitals():
        return False
    around = low[max(0, start - _BESIDE) : start], low[end : end + _BESIDE]
    if any(_company().search(side) for side in around):
        return True
    before = text[max(0, start - _BESIDE) : start]
    if _BEGINS.search(before):
        return False
    return any(map(str.islower, before)) or not before.isascii()


def _versions(low: str) -> Iterator[Found]:
    for match in _MARKED.finditer(low):
        yield "version", match.span(), match["number"]
    if "." not in low:
        return
    for start, end, named in _version_words().find(low):
        found = _VERSION.match(low, _past_links(low, end)) if named else None
        if found and found["number"].count(".") == 1 and _counts(low, found.start("number")):
            continue  # «version 2.5 hours»
        if found is None:
            found = _of_app(low, end) or _short(low, end, named=named)
        if found:
            yield "version", _with_mark(low, found), found["number"]
        begin = max(0, start - 20)
        before = _BEFORE.search(low[begin:start])
        if before and not _is_other(before["number"], direct=named):
            yield "version", (begin + before.start(), begin + before.end("number")), before["number"]


def _of_app(low: str, end: int) -> re.Match[str] | None:
    """«app 7.0.2», «updated the app to 7.0.2»."""
    found = _OF_APP.match(low, end)
    if found is None or _STOP.search(found["gap"]):
        return None
    return None if _is_other(found["number"], direct=len(found["gap"]) < 3) else found


def _short(low: str, end: int, *, named: bool) -> re.Match[str] | None:
    """«the version I have is 7.2», «app 7.2»: two parts are a version only where they count nothing."""
    found = _GAPPED.match(low, end) if named else _SHORT.match(low, end)
    if found is None or _STOP.search(low, end, found.start("number")) or _counts(low, found.start("number")):
        return None
    return found if found["number"].count(".") == 1 else None


def _with_mark(low: str, found: re.Match[str]) -> Span:
    start = found.start("number")
    marked = low[start - 1] == "v" and not low[start - 2 : start - 1].isalpha()
    return start - marked, found.end("number")


def _is_other(number: str, *, direct: bool) -> bool:
    """Whether three numbers are a date, «12.10.2026», or one number with marks at its thousands."""
    first, second, third = number.split(".")
    if len(second) == len(third) == 3:
        return True
    day = 1 <= int(first) <= 31 and 1 <= int(second) <= 12
    return day and (_YEAR.fullmatch(third) is not None or (len(third) == 2 and not direct))


def _errors(text: str, low: str) -> Iterator[Found]:
    for match in _SHAPED.finditer(text):
        yield "error-code", match.span(), None
    failed = -_FAILED - 1  # where the last word for an error or a failure ended
    told = -1  # where the last code began
    for start, end, group in _error_words().find(low):
        if group == "codes":
            if start - failed <= _FAILED and not _STOP.search(low, failed, start):
                at = _past_links(low, end)
                short = _SHORT_CODE.match(low, at) if at != told else None
                if short and not _counts(low, at):
                    yield "error-code", short.span(), None
            continue
        if group != "digits":
            failed = end
        span = None if group == "failures" else _behind(text, low, end, group)
        if span is None and low[start:end] in _error_behind():
            span = _before(text, low, start)
        if span is None and group != "digits":
            span = _told(text, low, end, group)
        if span:
            told = span[0]
            yield "error-code", span, None


def _behind(text: str, low: str, end: int, group: str) -> Span | None:
    """The code behind an error's word."""
    start = end + (low[end : end + 1] == " ")
    if group == "digits":
        long = _LONG_CODE.match(low, end)
        return long.span() if long and not _counts(low, end) else None
    if group == "behind":
        return None
    found = _CODE.match(text, start)
    if found is None:
        start = _past_links(low, end)
        found = _CODE.match(text, start)
    linked = bool(low[end:start].strip())
    if found and _times().match(low, found.end()):
        return None  # «エラーが100件»
    if found and _is_code(found, sure=group == "sure", linked=linked) and not _counts(low, start):
        return found.span()
    return None


def _told(text: str, low: str, end: int, group: str) -> Span | None:
    """«the error keeps saying 40014», «was rejected (30041)»."""
    found = _BRACKETED.match(text, end)
    if found is None and group in ("plain", "sure"):
        found = _TOLD.match(text, end)
        if found and found["code"].endswith("00"):
            return None  # that is rather an amount
    if found is None or _YEAR.fullmatch(found["code"]):
        return None
    gap = low[end : found.start("code")]
    return None if _STOP.search(gap) or has_label(gap) or _counts(low, found.start("code")) else found.span("code")


def _before(text: str, low: str, start: int) -> Span | None:
    """The code before an error's word: «80771 에러», «40014-Fehler»."""
    begin = max(0, start - 24)
    found = _CODE_BEFORE.search(text[begin:start])
    if found is None or _YEAR.fullmatch(found["code"]):
        return None
    unit = (found["unit"] or "").strip()
    if is_ticker(unit) or len(unit) == 1 or (len(unit) == 3 and unit.isupper()):
        return None  # «USDT 10000 error»
    span = begin + found.start("code"), begin + found.end("code")
    return None if _counts(low, span[0]) else span


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


def _plain_words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(plain_word, words))


@cache
def _names() -> Lexicon[_Sort]:
    names = data("devices")["names"]
    groups = (("brands", _Sort.BRAND), ("with_number", _Sort.WEAK), ("sure", _Sort.SURE))
    return Lexicon({word: sort for group, sort in groups for word in _plain_words(names[group])})


@cache
def _brands() -> frozenset[str]:
    return _plain_words(data("devices")["names"]["brands"])


@cache
def _lines() -> Lexicon[bool]:
    return Lexicon(dict.fromkeys(_plain_words(data("devices")["names"]["lines"]), True))


@cache
def _capitals() -> frozenset[str]:
    return frozenset(data("devices")["names"]["capital"])


@cache
def _company() -> re.Pattern[str]:
    browsers = ("chrome", "firefox", "safari", "edge", "opera", "brave", "windows", "macos")
    return re.compile(one_of((*data("devices")["names"]["company"], *browsers)))


@cache
def _models() -> Lexicon[bool]:
    """Word -> whether it is a word of the language besides."""
    models = data("devices")["models"]
    besides = _plain_words(models["words_besides"])
    return Lexicon({word: word in besides for word in _plain_words(models["words"])})


@cache
def _no_models() -> frozenset[str]:
    return frozenset(data("devices")["models"]["not"])


@cache
def _roman() -> re.Pattern[str]:
    return re.compile(one_of(data("devices")["models"]["roman"]))


@cache
def _version_words() -> Lexicon[bool]:
    """Word -> whether it speaks of a version, not only of an app."""
    table = data("devices")["version"]
    return Lexicon(
        dict.fromkeys(_plain_words(table["apps"]), False) | dict.fromkeys(_plain_words(table["words"]), True)
    )


@cache
def _error_words() -> Lexicon[str]:
    """Word -> its group; the later ones win."""
    groups = ("failures", "codes", "behind", "digits", "plain", "sure")
    return Lexicon({word: group for group in groups for word in _plain_words(data("devices")["error"][group])})


@cache
def _error_behind() -> frozenset[str]:
    return _plain_words(data("devices")["error"]["behind"])


@cache
def _times() -> re.Pattern[str]:
    return re.compile(f" ?{one_of(data('devices')['error']['counts'])}")


@cache
def _links() -> re.Pattern[str]:
    return re.compile(linking(data("devices")["links"]["words"]))
