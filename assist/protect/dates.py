"""Calendar dates, days and times of day, in the forms people write in all of the desk's languages."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from assist.protect import numerals
from assist.protect.days import find_days
from assist.protect.plain import plain_word
from assist.protect.times import find_times
from assist.protect.words import BEGINS, ENDS, LETTER, Lexicon, bounded, data, one_of
from assist.records import Span

Found = tuple[str, Span, str | None]
_Form = tuple[str, re.Pattern[str]]  # a sign that every match has, and the pattern

_LEAP = 2024  # a date without a year may be 29 February
_FRESH = r"(?<![0-9])(?<![0-9][.])"  # no part of another number
_IS_EAST = re.compile("[\u1100-\u11ff\u3040-\u9fff]").match  # scripts that write the weekday behind the date
_AROUND = 24  # characters on each side of a month's name in which its day and weekday stand


def find_dates(text: str) -> Iterator[Found]:
    """`date`, `day` and `time` with their spans in `text` (made plain) and values. A year alone is none of them.

    A date is `2026-11-03` or `--11-03`, without a value where day and month could be swapped.
    """
    dates = sorted(_dates(text), key=lambda found: (found[0][0], -found[0][1]))
    end = 0
    days = tuple(find_days(text))
    weekdays = {span[1]: span[0] for span, value in days if value is None or value[0] == "W"}
    low = text.lower() if dates else ""
    behind = {start: stop for stop, start in weekdays.items()}
    for (start, stop), value in dates:
        if start >= end:
            begin, end = _weekday_before(low, weekdays, start, end), _weekday_behind(low, behind, stop)
            yield "date", (begin, end), value
    for span, value in find_times(text):
        yield "time", span, value
    for span, day in days:
        yield "day", span, day


def _weekday_before(low: str, weekdays: Mapping[int, int], start: int, least: int) -> int:
    """Where the date begins if its weekday stands right before it: «Monday, 3 November», «Freitag, den 16. Oktober»."""
    before = _weekday_words().before.search(low[max(least, start - _AROUND) : start])
    joint = start - len(before.group()) if before else start
    if weekdays.get(joint, -1) >= least:
        return weekdays[joint]
    short = _weekday_words().short.search(low[max(least, start - _AROUND) : start])
    return start - len(short.group()) if short else start


def _weekday_behind(low: str, weekdays: Mapping[int, int], stop: int) -> int:
    """Where the date ends with its weekday: «10月30日(金)», «10월 30일 금요일», «30 October (Friday)»."""
    words = _weekday_words()
    known = words.behind.match(low, stop)
    if known:
        return known.end()
    gap = words.gap.match(low, stop)
    start = gap.end() if gap else stop
    if start not in weekdays:
        return stop
    end = weekdays[start]
    if low[start - 1] == "(":
        return end + 1 if low[end : end + 1] == ")" else stop
    return end if not low[start].isascii() and _IS_EAST(low[start]) else stop


def _dates(text: str) -> Iterator[tuple[Span, str | None]]:
    low = text.lower()
    for match in bounded(_in_digits().finditer(low)):
        led = match["year"] or _words().led.search(low[max(0, match.start() - _AROUND) : match.start()])
        found = _read_digits(match, led=bool(led))
        if found:
            yield match.span(), found[0]
    for form in (_by_places, _hangul, _vietnamese):
        sign, pattern = form()
        for match in bounded(pattern.finditer(low)) if sign in low else ():
            parts = match.groupdict()
            value = _value(_year(parts["year"], parts.get("era")), _place(parts["month"]), _place(parts["day"]))
            told = parts["year"] or parts.get("led") or form is not _vietnamese
            if value and (told or not _counts_on(low, match.end())):
                yield (match.start("day") if parts.get("led") else match.start(), match.end()), value
    for start, end, month in bounded(_months().find(low)):
        found_named = _named(text, low, start, end, month)
        if found_named:
            yield found_named


def _counts_on(low: str, end: int) -> bool:
    """Whether a unit follows: «3 tháng 2 tuần» are lengths."""
    return bool(re.match(rf" {LETTER}", low[end : end + 2]))


def _named(text: str, low: str, start: int, end: int, month: int) -> tuple[Span, str] | None:
    """A date around the name of a month: its day before or behind it, then perhaps a year."""
    words = _words()
    doubtful = low[start:end] in words.doubtful and not text[start].isupper()
    dot = end + (low[end : end + 1] == "." and not _dotted(low, end))
    before = words.day_before.search(low[max(0, start - _AROUND) : start])
    if before:
        year = words.year.match(low, dot)
        sure = not doubtful or year or before["ending"] or before["between"]
        value = _value(_year(year["year"] if year else None), month, int(before["day"])) if sure else None
        if value:
            return (start - len(before.group()), year.end() if year else end), value
    behind = words.day_behind.match(low, dot)
    if behind and not (doubtful and not behind["year"]):
        value = _value(_year(behind["year"]), month, int(behind["day"]))
        if value:
            return (start, behind.end()), value
    return None


def _dotted(low: str, end: int) -> bool:
    return low[end - 1] == "."


def _read_digits(match: re.Match[str], *, led: bool) -> tuple[str | None] | None:
    """The value in a tuple; None for what is no date."""
    if match["iso_year"]:
        value = _value(int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"]))
        return (value,) if value else None
    first, second = int(match["first"]), int(match["second"])
    written = match["year"]
    if written is None and (not led or match["mark"] == "-") and not _only_a_date(match, first, second):
        return None
    year = _year(written)
    values = [_value(year, second, first)]
    if match["mark"] != ".":  # with dots the day stands first
        values.append(_value(year, first, second))
    found = {value for value in values if value}
    if not found:
        return None
    return (found.pop() if len(found) == 1 else None,)


def _only_a_date(match: re.Match[str], first: int, second: int) -> bool:
    """Whether day and month without a year, such as «30/10», can be nothing else."""
    words = _bare()
    if words.timed.match(match.string, match.end()) and (
        match["mark"] == "/" or (len(match.group()) == 5 and match["mark"] == ".")
    ):
        return True
    if match["mark"] != "/" or not 12 < first <= 31 or not 1 <= second <= 12:
        return False
    if words.behind.search(match.string[max(0, match.start() - _AROUND) : match.start()]):
        return False
    around = match.string[max(0, match.start() - 2) : match.start()]
    if match.group() in words.never or words.counted.match(match.string, match.end()):
        return False
    return not set("=:x*+^~$") & set(around)


@dataclass(frozen=True, slots=True)
class _Bare:
    """What tells day and month alone («30/10») from a ratio or a count."""

    never: frozenset[str]
    counted: re.Pattern[str]
    behind: re.Pattern[str]
    timed: re.Pattern[str]


@cache
def _bare() -> _Bare:
    table = data("dates")["bare"]
    leads = one_of(data("times")["leads"]["words"])
    return _Bare(
        frozenset(table["never"]),
        re.compile(rf" ?{one_of(table['counted'])}"),
        re.compile(rf"{one_of(table['behind'])} ?:? ?$"),
        re.compile(rf",? (?:{leads} )?(?:[01]?[0-9]|2[0-3])[:h][0-5][0-9](?![0-9])|{_weekday_words().behind.pattern}"),
    )


def _year(written: str | None, era: str | None = None) -> int | None:
    if not written:
        return None
    year = int(written)
    if era:
        return year + int(data("dates")["eras"][era])
    thai = data("dates")["buddhist"]
    if year >= thai["least"]:
        return year - int(thai["offset"])
    return year + 2000 if year < 100 else year


def _place(written: str) -> int:
    if written[0].isdigit():
        return int(written)
    found = next(numerals.find_places(written), None)
    return 0 if found is None else int(next(iter(found.readings.values())))


def _value(year: int | None, month: int, day: int) -> str | None:
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year or _LEAP, month)[1]:
        return None
    return f"{year:04}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"


@cache
def _in_digits() -> re.Pattern[str]:
    return re.compile(
        r"(?<![0-9a-z_/-])(?<![0-9][.,:])(?:"
        r"(?P<iso_year>(?:19|20)[0-9]{2})(?P<sep>[-/.])(?P<iso_month>[01]?[0-9])(?P=sep)(?P<iso_day>[0-3]?[0-9])"
        r"|(?P<first>[0-3]?[0-9])(?P<mark>[-/.])(?P<second>[0-3]?[0-9])"
        r"(?:(?P=mark)(?P<year>(?:19|20|25)[0-9]{2}|[0-9]{2}))?"
        r")(?![0-9_]|[-/.:,][0-9]| ?%)"
    )


@cache
def _by_places() -> _Form:
    number = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
    eras = "|".join(data("dates")["eras"])
    return "月", re.compile(
        rf"{_FRESH}(?:(?:(?P<era>{eras}) ?)?(?P<year>[0-9]{{1,4}}) ?年 ?)?"
        rf"(?P<month>{number}) ?月 ?(?:份 ?)?(?P<day>{number}) ?[日号號]"
    )


@cache
def _hangul() -> _Form:
    year, month, day = (plain_word(data("dates")["forms"][f"ko_{name}"]) for name in ("year", "month", "day"))
    return month, re.compile(
        rf"{_FRESH}(?:(?P<year>[0-9]{{4}}) ?{year} ?)?"
        rf"(?P<month>[0-9]{{1,2}}) ?{month} ?(?P<day>[0-9]{{1,2}}) ?{day}"
    )


@cache
def _vietnamese() -> _Form:
    day, month, year = (plain_word(data("dates")["forms"][f"vi_{name}"]) for name in ("day", "month", "year"))
    return month, re.compile(
        rf"(?P<led>{BEGINS}{day} )?(?<![a-z]){_FRESH}"
        rf"(?P<day>[0-9]{{1,2}}) {month} (?P<month>[0-9]{{1,2}})(?![0-9])"
        rf"(?:(?: {year} |,? )(?P<year>20[0-9]{{2}})(?![0-9]))?"
    )


@dataclass(frozen=True, slots=True)
class _WeekdayWords:
    before: re.Pattern[str]
    short: re.Pattern[str]
    behind: re.Pattern[str]
    gap: re.Pattern[str]


@cache
def _weekday_words() -> _WeekdayWords:
    table = data("dates")["weekdays"]
    joints, short = one_of(table["joints"]), one_of(table["short"])
    led = one_of(word for word in table["short"] if not _IS_EAST(plain_word(word)))  # «送金, 10/30»
    return _WeekdayWords(
        re.compile(rf"[.,]? ?(?:{joints} ?)?$"),
        re.compile(rf"{led}(?:\.?,|\.) ?(?:{joints} ?)?$"),
        re.compile(rf" ?\((?:{short})\.?\)| {one_of(table['behind'])}"),
        re.compile(r" ?\(| "),
    )


@dataclass(frozen=True, slots=True)
class _Words:
    doubtful: frozenset[str]
    day_before: re.Pattern[str]
    day_behind: re.Pattern[str]
    year: re.Pattern[str]
    led: re.Pattern[str]


@cache
def _words() -> _Words:
    table = data("dates")
    words = {name: [plain_word(word) for word in written] for name, written in table["words"].items()}
    ending = "|".join(map(re.escape, words["endings"]))
    comma = "".join(words["comma"])
    year = (
        rf"(?: ?[,{comma}]? ?)(?: ?{one_of(words['before_year'])} ?)?"
        rf"(?P<year>(?:19|20|25)[0-9]{{2}})(?![0-9])(?: ?{one_of(words['behind_year'])})?"
    )
    return _Words(
        doubtful=frozenset(map(plain_word, table["doubtful"]["words"])),
        day_before=re.compile(
            rf"(?<![0-9a-z:])(?<![0-9][.,/-])(?P<day>[0-3]?[0-9])(?P<ending>{ending})?"
            rf"(?: {{0,2}}| ?-? ?(?P<between>{one_of(words['between'])}) )-?$"
        ),
        day_behind=re.compile(rf" {{0,2}}(?P<day>[0-3]?[0-9])(?![0-9]|[:.,%][0-9])(?:st|nd|rd|th)?{ENDS}(?:{year})?"),
        year=re.compile(year),
        led=re.compile(rf"{one_of(table['led']['words'])} ?$"),
    )


@cache
def _months() -> Lexicon[int]:
    return Lexicon(
        {
            plain_word(word): int(month)
            for months in data("dates")["months"].values()
            for month, words in months.items()
            for word in words
        }
    )
