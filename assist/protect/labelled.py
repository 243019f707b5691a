"""Memos, order and ticket ids, account ids: known by a word before or behind them, or by the way they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from assist.protect.tokens import is_ticker
from assist.protect.words import LETTER, Lexicon, data, flat, linking, one_of
from assist.records import Span

_Found = tuple[str, Span]
_Label = tuple[int, int, str]  # start, end, name of its group

_HASH_ID = re.compile(r"(?<![\w#&/])#([0-9]{3,20})(?!\w)")
_NUMERO = re.compile(r"(?<![^\W_])No ?([0-9]{4,20})(?![\w.,:/-])")  # what «№» is in a plain text
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_VALUE = re.compile(
    rf"(?=[a-z_-]{{0,40}}[0-9])[0-9a-z](?:[0-9a-z_-]{{0,62}}[0-9a-z])?(?![0-9_]|{LETTER}|[.:/][0-9]{{1,2}}(?![0-9]))"
)
_SHAPED = re.compile(  # «WD-20881», «FT15-64569-2021»
    r"(?<![0-9A-Za-z_./@-])(?P<head>[A-Z]{1,8})[0-9]{0,6}(?:-[A-Z0-9]{1,22}){1,6}(?![0-9A-Za-z_-]|[.:/][0-9A-Za-z])"
)
_AHEAD = re.compile(  # a number or code behind a label, with words between
    r"(?P<gap>(?:[^0-9\n]|[pc]2[pc](?![0-9a-z])){0,90}?)(?<![0-9a-z_+./-])"
    r"(?P<value>[a-z]{1,6}-?[0-9]{4,12}|[0-9]{5,22})(?![0-9a-z_]|[.,:/-][0-9]| ?%)"
)
_BEFORE = re.compile(r"(?<![0-9a-z_+.:/-])(?P<value>(?:[a-z]{1,6}-?)?[0-9]{5,22}) ?(?P<words>[^0-9\n]{1,20})\Z")
_STOP = re.compile(r"[!?;。؟।]|(?<![^\W\d_])[^\W\d_]{3,}\.(?:\s|$)")  # an end of a sentence, no «nr.»
_GLUED = re.compile("[\u1161-\u11ff]")  # vowels and ends of Hangul syllables, which a plain text has as letters

_KINDS = {
    "memo": "memo",
    "order": "order-id",
    "reference": "order-id",
    "moves": "order-id",
    "user": "user-id",
    "account": "user-id",
}
_DIGITS = {"memo": range(5, 13), "order-id": range(8, 23), "user-id": range(6, 13)}  # with words between
_SHORTENED = ("nr", " no", "-no")  # words that may have a full stop
_REACH = {"memo": 48, "order-id": 34, "user-id": 34}  # characters between a label and its number
_FAR = 60  # between a memo and the one that would have been right
_MEANT = 24  # between a word like «correct» and the number
_TRIES = 8  # such words that are looked at
_NEXT = 6  # between the numbers of a list
_NAMES = 12  # between a word like «amount» and the number that is its own
_SLIP = 2  # a wrong memo and the right one share all but one in so many digits


def find_labelled(text: str) -> Iterator[_Found]:
    """`memo`, `order-id`, `user-id` with the spans of their values in `text` (made plain); labels are left out.

    A value may be yielded twice: the first kind is the better founded one.
    """
    low = text.lower()
    labels = list(_labels().find(low))
    found: list[_Found] = []
    bare: list[int] = []  # labels without a value directly behind
    for index, (_, end, group) in enumerate(labels):
        value = _direct(low, end, group)
        if value:
            found.append((_KINDS[group], value))
        elif group in _KINDS:
            bare.append(index)
    yield from found
    for pattern in (_HASH_ID, _NUMERO):
        for match in pattern.finditer(text):
            yield "order-id", match.span(1)
    distant = [one for index in bare if (one := _behind_words(text, low, labels, index))]
    yield from distant
    for kind, span in sorted({*found, *distant}, key=lambda one: one[1]):
        yield from _further(text, low, labels, kind, span)
    for index in bare:
        yield from _led_back(low, labels[index])
    memos = [labels[index][1] for index in bare if labels[index][2] == "memo"]
    if memos and not any(kind == "memo" for kind, _ in (*found, *distant)):
        yield from _corrected(text, low, labels, memos[0])
    for match in _SHAPED.finditer(text):
        if _is_reference(match):
            yield "order-id", match.span()


def has_label(low: str) -> bool:
    """Whether a label of any group stands in `low` (made plain, in lower case)."""
    return next(_labels().find(low), None) is not None


def _direct(low: str, end: int, group: str) -> Span | None:
    """«memo: 102938475», «ticket no. 48213», «P2P order 11029384756»."""
    if group not in _KINDS:
        return None
    match = _links().match(low, end)
    start = match.end() if match else end
    value = _VALUE.match(low, start)
    linked = bool(low[end:start].strip())
    if value is None and linked and low[start : start + 1] == "\n":
        value = _VALUE.match(low, start + 1)
    if value and _is_id(group, value.group(), linked=linked):
        return value.span()
    return None


def _is_id(group: str, value: str, *, linked: bool) -> bool:
    """«case: 50» is an id, «case 500» may be any number, and 2024 is a year."""
    digits = sum(char.isdigit() for char in value)
    if group == "moves":
        return digits >= 7 and not value.endswith("000") if value.isdigit() else digits >= 4
    if linked:
        return digits >= 2
    return digits >= 5 or (digits == 4 and _KINDS[group] != "order-id" and not _YEAR.fullmatch(value))


def _behind_words(text: str, low: str, labels: Sequence[_Label], index: int) -> _Found | None:
    """«the destination tag, it should have been 973841748»: words, but no other label, between label and number."""
    _, end, group = labels[index]
    kind = _KINDS[group]
    match = _AHEAD.match(low, end)
    if match is None or group == "moves" or not _is_value(text, match.span("value"), _DIGITS[kind]):
        return None
    gap = match["gap"]
    stopped = _STOP.search(gap)
    corrected = _corrects().search(gap, stopped.end() if stopped else 0) is not None
    if _length(gap) > (_FAR if corrected else _REACH[kind]) or (stopped and not corrected):
        return None
    rounded = kind == "memo" and not corrected and match["value"].endswith("000")  # that is rather an amount
    if rounded or _parted(labels, index + 1, match.start("value")):
        return None
    return kind, match.span("value")


def _corrected(text: str, low: str, labels: Sequence[_Label], start: int) -> Iterator[_Found]:
    """«I forgot the tag when I sent 800 XRP to r…, it should have been 410298813»."""
    for word, _ in zip(_corrects().finditer(low, start), range(_TRIES), strict=False):
        match = _AHEAD.match(low, word.end())
        if match is None or _length(match["gap"]) > _MEANT or _STOP.search(match["gap"]):
            continue
        span = match.span("value")
        if any(word.end() <= label[0] < span[0] for label in labels):
            continue
        if _is_value(text, span, _DIGITS["memo"]) and not match["value"].endswith("000"):
            yield "memo", span
            return


def _parted(labels: Sequence[_Label], index: int, start: int) -> bool:
    """Whether a label from `index` on has a better claim to the number at `start`."""
    while index < len(labels) and labels[index][0] < start:
        _, end, group = labels[index]
        if group != "other" or start - end <= _NAMES:
            return True
        index += 1
    return False


def _further(text: str, low: str, labels: Sequence[_Label], kind: str, span: Span) -> Iterator[_Found]:
    """Numbers of the same form behind one: «orders 4821377 and 4821378», «memo 884120, the right one is 884210»."""
    match = _AHEAD.match(low, span[1])
    if match is None or not _is_value(text, match.span("value"), range(5, 23)):
        return
    first, second, gap = low[slice(*span)], match["value"], match["gap"]
    if _form(first) != _form(second) or any(span[1] <= label[0] < match.start("value") for label in labels):
        return
    listed = _length(gap) <= _NEXT and not _STOP.search(gap)
    differs = sum(one != other for one, other in zip(first, second, strict=True))
    meant = kind == "memo" and (_SLIP * differs <= len(first) or _corrects().search(gap) is not None)
    if listed or (meant and _length(gap) <= _FAR):
        yield kind, match.span("value")


def _form(value: str) -> str:
    return re.sub("[a-z]", "a", re.sub("[0-9]", "0", value))


def _is_value(text: str, span: Span, digits: range) -> bool:
    """A number of so many digits, or capitals and a number."""
    value = text[slice(*span)]
    return len(value) in digits if value.isdigit() else value.isupper() and not is_ticker(value.rstrip("0123456789-"))


def _length(gap: str) -> int:
    """How long `gap` is to a reader, Hangul syllables counted as one."""
    return len(gap) - len(_GLUED.findall(gap))


def _led_back(low: str, label: _Label) -> Iterator[_Found]:
    """«48213 numaralı talebim», «102938475 is the memo»: the number stands before its label."""
    start, _, group = label
    if group == "moves":
        return
    begin = max(0, start - 44)
    match = _BEFORE.search(low[begin:start])
    if match is None or (group != "memo" and match["value"].endswith("000")):
        return
    if _back().fullmatch(match["words"].strip()):
        yield _KINDS[group], (begin + match.start("value"), begin + match.end("value"))


def _is_reference(match: re.Match[str]) -> bool:
    written, head = match.group(), match["head"]
    if sum(map(str.isdigit, written)) < 5 or head in _strangers() or is_ticker(head):
        return False
    return not (head == "E" and written.count("-") == 1)  # an error code


@cache
def _labels() -> Lexicon[str]:
    """Word -> group; the later ones, which other parts rely on, win."""
    groups = ("other", "moves", "account", "reference", "user", "order", "memo")
    words = {word: group for group in groups for word in flat(data("labels")[group])}
    return Lexicon({f"{word}.": group for word, group in words.items() if word.endswith(_SHORTENED)} | words)


@cache
def _links() -> re.Pattern[str]:
    return re.compile(linking(flat(data("labels")["links"])))


@cache
def _corrects() -> re.Pattern[str]:
    return re.compile(one_of(flat(data("labels")["correct"])))


@cache
def _back() -> re.Pattern[str]:
    return re.compile(one_of(flat(data("labels")["behind"])))


@cache
def _strangers() -> frozenset[str]:
    return frozenset(data("labels")["shapes"]["not"])
