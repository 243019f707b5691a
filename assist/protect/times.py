"""Times of day: «14:30», «2:30 pm», «15 Uhr», «下午3点半», «오후 3시 30분», «3 часа дня»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from assist.expressions import regex
from assist.protect import durations, numerals
from assist.protect.plain import plain_word
from assist.protect.words import Lexicon, bounded, data, one_of
from assist.records import Span

Part = Literal["am", "pm", "night"]

_HOUR = re.compile(
    r"(?<![0-9a-z_/])(?<![0-9][.,:])(?P<number>(?P<hour>[01]?[0-9]|2[0-4])"
    r"(?:(?P<mark>[:.])(?P<minute>[0-5][0-9])(?::[0-5][0-9])?)?)(?![0-9:/]|[.,][0-9])"
    r"(?P<word> ?[^\W\d_]| ?['’])?"
)
_MINUTE = re.compile(" ?([0-5]?[0-9])(?![0-9:%])")
_FIRST_LONG = 7  # «2h30» is a length as often as a time; from here on it is a time
_REACH = 12

Found = tuple[Span, str]


def find_times(text: str) -> Iterator[Found]:
    """Times and their spans in `text` (made plain), with `HH:MM` as values."""
    low = text.lower()
    words = _words()
    for match in bounded(_HOUR.finditer(low)):
        if match["mark"] or match["word"] or words.alone(low, match.start()):
            clock = _Clock(match.start(), match.end("number"), int(match["hour"]), match["mark"] or "", match["minute"])
            found = _time(low, words, clock)
            if found:
                yield found
    for numeral in () if low.isascii() else numerals.find_numerals(low):
        hour = int(next(iter(numeral.readings.values())))
        native = numeral.native and "ko" in numeral.readings
        if hour <= 24 and (native or "zh" in numeral.readings):
            found = _time(low, words, _Clock(numeral.start, numeral.end, hour, worded=not native))
            if found:
                yield found


@dataclass(frozen=True, slots=True)
class _Clock:
    """A number that may be an hour. One in Han numerals needs more than an hour word: 两点 are two points as well."""

    start: int
    end: int
    hour: int
    mark: str = ""
    minute: str | None = None
    worded: bool = False


def _time(low: str, words: _Words, clock: _Clock) -> Found | None:
    end, minutes = clock.end, int(clock.minute or 0)
    before = low[max(0, clock.start - _REACH) : clock.start]
    at = _past_space(low, end)
    hours = words.hours.at(low, at)
    if hours and not words.stands(low, at, hours[0]):
        hours = None
    bare = words.alone(low, clock.start) or words.suffix(low, clock.start, end)
    if not (hours or clock.mark or bare or words.behind.at(low, at) or words.evening.match(low, end)):
        return None
    part, start = words.part_before(before, clock.start)
    led = words.leads.search(before)
    sure = clock.mark == ":" or part is not None
    if hours:
        end, leads = hours
        called = leads is None or leads.search(before)
        rest = None if clock.minute else _minutes(low, words, end, spaced=bool(called))
        if rest:
            end, minutes = rest
            sure = sure or bool(called) or clock.hour >= _FIRST_LONG or (leads is None and not low[end - 1].isdigit())
        elif called and clock.hour < 24:
            sure = sure or not clock.worded or low[end - 1] in words.clock
    elif clock.worded:
        return None
    evening = words.evening.match(low, end)
    if evening and clock.hour <= 5:
        return (start, evening.end()), f"{clock.hour + 18:02}:{minutes:02}"
    behind = words.part_behind(low, _past_space(low, end), clock)
    if behind and (behind[1][1] or hours or led or clock.mark == ":"):
        end, (part, _) = behind
        sure = True
    if not sure and clock.mark:
        sure = bool(led or words.zones.match(low, end))
    elif not sure and bare:
        sure = not _measured(low, end) and not words.counts.match(low, end)
    return ((start, end), f"{_hour(clock.hour, part):02}:{minutes:02}") if sure else None


def _past_space(low: str, end: int) -> int:
    return end + 1 if low[end : end + 1] == " " else end


def _measured(low: str, end: int) -> bool:
    first = next(durations.find_durations(f"1{low[end : end + 12]}"), None)
    return first is not None and first[0][0] == 0


def _minutes(low: str, words: _Words, end: int, *, spaced: bool) -> tuple[int, int] | None:
    """What stands behind the hour word: «30分», «半», «30»."""
    half = words.half.match(low, end)
    if half:
        return half.end(), 30
    match = _MINUTE.match(low, end)
    if match is None:
        return None
    named = words.minutes.match(low, match.end())
    if named:
        return named.end(), int(match[1])
    bare = len(match[1]) == 2 and (match.start(1) == end or (spaced and not _measured(low, match.end())))
    return (match.end(), int(match[1])) if bare else None


def _hour(hour: int, part: Part | None) -> int:
    if part == "pm" and hour < 12:
        return hour + 12
    if part == "am" and hour == 12:
        return 0
    if part == "night":
        return hour % 12 if hour <= 5 or hour == 12 else hour + 12 if hour < 12 else hour
    return hour % 24


@dataclass(frozen=True, slots=True)
class _Words:
    hours: Lexicon[re.Pattern[str] | None]  # what has to stand before the number; None where the word is enough
    behind: Lexicon[tuple[Part, bool]]  # whether it needs no hour word
    before: re.Pattern[str]
    parts: Mapping[str, Part]
    leads: re.Pattern[str]
    bare: re.Pattern[str]
    hour_words: re.Pattern[str]
    counts: re.Pattern[str]
    suffixed: re.Pattern[str]
    suffixes: re.Pattern[str]
    said: re.Pattern[str]
    homographs: frozenset[str]
    homographs_before: re.Pattern[str]
    zones: re.Pattern[str]
    half: re.Pattern[str]
    minutes: re.Pattern[str]
    evening: re.Pattern[str]
    never: Mapping[str, tuple[str, ...]]
    only: Mapping[str, tuple[str, ...]]
    clock: str  # last letters of words for «o'clock»

    def part_before(self, before: str, start: int) -> tuple[Part | None, int]:
        said, match = self.said.search(before), self.before.search(before)
        if said:
            return self.parts[said["part"]], start
        if match is None:
            return None, start
        return self.parts[match["part"]], start - (len(before) - match.start())

    def part_behind(self, low: str, start: int, clock: _Clock) -> tuple[int, tuple[Part, bool]] | None:
        """The part of the day at `start`. Hours that count to 24 need none, and «22:18 tôi» is no evening."""
        found = self.behind.at(low, start)
        if found is None or low[start : found[0]] not in self.homographs:
            return found
        if clock.hour > 12 or (found[0] < len(low) and not self.homographs_before.match(low, found[0])):
            return None
        return found

    def alone(self, low: str, start: int) -> bool:
        """Whether what stands before a number makes it an hour."""
        before = low[max(0, start - _REACH) : start]
        return bool(self.bare.search(before) or self.hour_words.search(before))

    def suffix(self, low: str, start: int, end: int) -> bool:
        """«saat 9'da», «akşam 8'de»."""
        return bool(self.suffixes.match(low, end) and self.suffixed.search(low[max(0, start - _REACH) : start]))

    def stands(self, low: str, start: int, end: int) -> bool:
        word = low[start:end]
        if word in self.only and end < len(low) and not low.startswith(self.only[word], end):
            return False
        return word not in self.never or not low.startswith(self.never[word], end)


@cache
def _words() -> _Words:
    table = data("times")
    parts: dict[str, Part] = {
        plain_word(word): part for part in ("am", "pm", "night") for word in table["before"][part]
    }
    said: dict[str, Part] = {plain_word(word): part for part in ("am", "night") for word in table["said"][part]}
    behind: dict[str, tuple[Part, bool]] = {}
    for strength in ("weak", "sure"):
        groups = table["behind"][strength]
        behind |= {plain_word(word): (part, strength == "sure") for part, words in groups.items() for word in words}
    hours: dict[str, re.Pattern[str] | None] = {plain_word(word): None for word in table["hours"]["alone"]}
    for word, led in table["company"].items():
        known = (*led, *_day_words()) if word in table["behind_days"]["words"] else led
        hours[plain_word(word)] = regex(rf"{one_of(known)} ?$" if known else "(?!)")
    leads = table["leads"]
    return _Words(
        hours=Lexicon(hours),
        behind=Lexicon(behind),
        before=re.compile(rf"(?P<part>{one_of(parts)}) ?$"),
        parts=said | parts,
        leads=re.compile(rf"{one_of(leads['words'])} ?$"),
        bare=re.compile(rf"{one_of((*leads['bare'], *table['lone']['before']))} ?$"),
        hour_words=re.compile(rf"(?<![0-9])(?<![0-9] ){one_of(leads['hour_words'])} ?$"),
        counts=re.compile(rf" ?{one_of(leads['counts'])}"),
        suffixed=re.compile(rf"{one_of(table['suffixed']['before'])} $"),
        suffixes=re.compile(
            f"['’](?:{'|'.join(map(plain_word, table['suffixed']['endings']))})(?![a-zı])"
            f"| {one_of(table['suffixed']['behind'])}"
        ),
        said=re.compile(rf"(?P<part>{one_of(said)}) ?$"),
        homographs=frozenset(map(plain_word, table["evening_only"]["words"])),
        homographs_before=re.compile(f" ?{one_of(table['evening_only']['before'])}"),
        zones=re.compile(rf" ?{one_of(leads['zones'])}"),
        half=re.compile("|".join(re.escape(plain_word(word)) for word in table["minutes"]["half"])),
        minutes=re.compile(rf" ?{one_of(table['minutes']['behind'])}"),
        evening=re.compile(rf" ?{one_of(table['evening']['words'])}"),
        never={plain_word(word): tuple(map(plain_word, behind)) for word, behind in table["not_before"].items()},
        only={plain_word(word): tuple(map(plain_word, behind)) for word, behind in table["only_before"].items()},
        clock="钟鐘",
    )


@cache
def _day_words() -> tuple[str, ...]:
    """Weekdays and days around today: an hour may follow them."""
    named = data("days")["days"]
    return tuple(
        word for value, words in named.items() if value[0] == "W" or value in ("-P1D", "P0D", "P1D") for word in words
    )
