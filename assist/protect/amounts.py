"""Amounts: a number with its ticker, currency sign, code or word; percentages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from assist.digits import readings_of
from assist.protect import numerals
from assist.protect.plain import plain_word
from assist.protect.tokens import is_ticker
from assist.protect.words import NUMBER, NUMBER_START, Lexicon, bounded, data, one_of
from assist.records import Span

_AS_WRITTEN = "as written"
_NOTHING = Decimal(0)
_LED = re.compile(rf"(?<![0-9A-Za-z_])(?P<code>[A-Za-z]{{2,6}}) ?(?P<number>{NUMBER})(?![0-9A-Za-z])")
_PERCENT = re.compile(
    rf"{NUMBER_START}(?P<number>{NUMBER}) ?[%‰٪]|(?<![0-9A-Za-z%٪])[%٪](?!0[0-9])(?P<led>{NUMBER})(?![0-9A-Za-z$*#])"
)
_FOLLOWED = re.compile(rf"{NUMBER_START}(?P<number>{NUMBER})(?= {{0,2}}-?[^\s0-9.,:;!?()/-])")
_CODE = re.compile(r"[a-z]{2,6}(?![0-9a-z_])")
_ENDED = re.compile(r"[a-z]{2}[a-zı]{1,7}(?![0-9a-zı_])")
_GAP = re.compile(" {0,2}-?")
_MORE = re.compile(rf" ?(?P<number>{NUMBER})")

Found = tuple[str, Span, str | None]


def find_amounts(text: str) -> Iterator[Found]:
    """`amount` and `percent` with their spans in `text` (made plain) and values. The span covers number and unit.

    A value is `number UNIT`, or the number of a percentage; None where the digits can be read in two ways.
    """
    low = text.lower()
    end = 0
    for found in sorted(_all(text, low), key=lambda found: (found[1][0], -found[1][1])):
        if found[1][0] >= end:
            end = found[1][1]
            yield found


def find_led_amounts(text: str) -> Iterator[tuple[Span, str | None]]:
    """Amounts with their unit before the number, such as «USDT 1,500», and their values.

    In «BTC 2 times» the number is too small to belong to what stands before it.
    """
    low = text.lower()
    for match in bounded(_LED.finditer(text)):
        code, written = match["code"], match["number"]
        if code.isupper() and len(written) > 2 and _is_code(code):
            end, power, more = _scale(low, match.end())
            yield (match.start(), end), _value(written, _name(code), power, more)


def _all(text: str, low: str) -> Iterator[Found]:
    for match in bounded(_PERCENT.finditer(text)):
        yield "percent", match.span(), _value(match["number"] or match["led"])
    for match in bounded(_signed().finditer(low)):
        yield _signed_amount(text, low, match)
    for match in bounded(_FOLLOWED.finditer(low)):
        end, power, more = _scale(low, match.end())
        unit = _unit(text, low, end, scaled=power > 0)
        if unit and not _never().at(low, match.start()):
            stop, name = unit
            yield "amount", (match.start(), stop), _value(match["number"], name, power, more)
        elif not unit and power and end == (alone := _money_alone(text, low, match.end()))[0]:
            value = _value(match["number"], alone[1], power, more)
            yield "amount", (match.start(), end), value if alone[1] else None
    yield from _in_words(text, low)


def _in_words(text: str, low: str) -> Iterator[Found]:
    """«五百U», «пять тысяч рублей», «mil dólares»: number words only with a scale."""
    for start, end, power in bounded(numerals.lone_scales().find(low)):
        unit = _unit(text, low, end, scaled=True)
        if unit:
            yield "amount", (start, unit[0]), f"{10**power} {unit[1]}"
    for numeral in numerals.find_numerals(low):
        end, power, more = _scale(low, numeral.end)
        if not power and not numeral.scaled and "zh" not in numeral.readings:
            continue
        unit = _unit(text, low, end, scaled=True)
        if unit and "ko" in numeral.readings and not _ends_hangul(low, unit[0]):
            continue
        if unit and not _never().at(low, numeral.start):
            values = {value * 10**power + more for value in numeral.readings.values()}
            yield "amount", (numeral.start, unit[0]), f"{_number(values.pop())} {unit[1]}" if len(values) == 1 else None


def _money_alone(text: str, low: str, end: int) -> tuple[int, str | None]:
    """End and currency of a scale word that is money by itself, such as «50rb» or «2 triệu»; (-1, None) for none."""
    table = data("units")["alone"]
    spaced = low[end : end + 1] == " "
    found = _alone().at(low, end + spaced)
    if found is None or (spaced and low[end + 1 : found[0]] in table["glued"]) or text[found[0] - 1].isupper():
        return -1, None
    stop, name = found
    return (-1, None) if _counted_things().match(low, stop) else (stop, name)


def _ends_hangul(low: str, end: int) -> bool:
    """Whether a Korean word may end here: «백엔드» is no hundred yen."""
    return not "\u1100" <= low[end : end + 1] <= "\u11ff" or low.startswith(_particles(), end)


def _signed_amount(text: str, low: str, match: re.Match[str]) -> Found:
    end, power, more = _scale(low, match.end())
    unit = _code(text, low, end)
    name = data("units")["signs"].get(text[match.start() : match.end("sign")]) or _sign_names()[match["sign"]]
    stop, name = unit or (end, name)
    return "amount", (match.start(), stop), _value(match["number"], name, power, more)


def _scale(low: str, end: int) -> tuple[int, int, Decimal]:
    """End and power of ten of the scale word at `end`, and what is added behind it: «3만 5천» is 3 and 4, plus 5000."""
    scales, more = numerals.scales(), _NOTHING
    spaced = low[end : end + 1] == " "
    found = scales.at(low, end + spaced)
    if found is None or (spaced and low[end + 1 : found[0]] in data("numerals")["scales_glued"]["words"]):
        return end, 0, more
    end, power = found
    further = scales.at(low, end)  # 5百万, 5千万
    if further:
        end, power = further[0], power + further[1]
    rest = _MORE.match(low, end)
    smaller = scales.at(low, rest.end()) if rest and not low[end - 1].isascii() else None
    if rest and smaller and smaller[1] < power and len(rest["number"]) < 5:
        end, more = smaller[0], min(readings_of(rest["number"])) * 10 ** smaller[1]
    return end, power, more


def _unit(text: str, low: str, end: int, *, scaled: bool) -> tuple[int, str] | None:
    """End and name of the unit behind a number that ends at `end`."""
    for letter, name in data("units")["glued"].items():
        if low[end : end + 1] == letter.lower() and not _is_word(low, end + 1):
            return end + 1, name
        if (
            text[end : end + 2] == f" {letter}"
            and not _is_word(low, end + 2)
            and (low[end + 2 : end + 3] or " ") not in "'.’-"
        ):
            return end + 2, name
    gap = _GAP.match(low, end)
    start = gap.end() if gap else end
    if scaled:
        joint = _between().match(low, end)
        start = joint.end() if joint else start
    return _counted(text, low, start) or _worded(low, start) or _code(text, low, start)


def _counted(text: str, low: str, start: int) -> tuple[int, str] | None:
    counter = _counters().match(low, start)
    if counter is None:
        return None
    start = counter.end()
    found = _worded(low, start)
    return found if found and found[0] > start + 1 else _code(text, low, start)  # «一個元件» counts no yuan


def _worded(low: str, start: int) -> tuple[int, str] | None:
    found = _words().at(low, start)
    if found is None:
        return None
    end, name = found
    if low[start:end] in _strict() and not _ends_hangul(low, end):
        return None
    if name == _AS_WRITTEN:
        return end, low[start:end]
    return None if _is_word(low, end) and not low[end - 1].isalpha() else found


def _code(text: str, low: str, start: int) -> tuple[int, str] | None:
    start += low[start : start + 1] == " "
    match = _CODE.match(low, start)
    code = text[slice(*match.span())] if match else ""
    if match and _is_code(code):
        return match.end(), _name(code)
    ended = _ENDED.match(low, start)
    end = ended.end() if ended else start
    for stop in range(end - 1, start + 1, -1):
        stem = text[start:stop]
        if low[stop:end] in _endings() and text[stop].islower() and _takes_endings(stem):
            return stop, _words().get(stem.lower()) or _name(stem)
    return None


def _takes_endings(stem: str) -> bool:
    return (len(stem) > 2 and is_ticker(stem)) or stem.upper() in data("units")["endings"]["stems"]


def _is_word(low: str, at: int) -> bool:
    return at < len(low) and (low[at].isascii() and (low[at].isalnum() or low[at] == "_"))


def _is_code(word: str) -> bool:
    codes = data("units")["codes"]
    return is_ticker(word) or word.upper() in codes["any_case"] or word in codes["capitals"]


def _name(code: str) -> str:
    upper = code.upper()
    same: dict[str, str] = data("units")["codes"]["same"]
    return same.get(upper, upper)


def _value(written: str, unit: str | None = None, power: int = 0, more: Decimal = _NOTHING) -> str | None:
    """The digits as a number with a dot, decimals as written, and the unit; None where they can be read in two ways."""
    readings = readings_of(written)
    if power:  # before a scale word a separator is a decimal mark
        number = _number(min(readings) * 10**power + more)
    elif len(readings) == 1:
        number = f"{readings.pop():f}"
    elif unit in data("units")["codes"]["whole"]:
        number = f"{max(readings):f}"
    else:
        return None
    return f"{number} {unit}" if unit else number


def _number(value: Decimal) -> str:
    return f"{value:f}".rstrip("0").rstrip(".") if value != int(value) else str(int(value))


@cache
def _words() -> Lexicon[str]:
    units = data("units")
    entries = {plain_word(word): name for name, words in units["words"].items() for word in words}
    return Lexicon(_sign_names() | entries)


@cache
def _alone() -> Lexicon[str | None]:
    table = data("units")["alone"]
    return Lexicon(
        {
            plain_word(word): None if name == "any" else name
            for name, words in table.items()
            if name not in ("glued", "counted")
            for word in words
        }
    )


@cache
def _counted_things() -> re.Pattern[str]:
    return re.compile(rf" {one_of(data('units')['alone']['counted'])}")


@cache
def _endings() -> frozenset[str]:
    return frozenset(map(plain_word, data("units")["endings"]["tickers"]))


@cache
def _strict() -> frozenset[str]:
    return frozenset(map(plain_word, data("units")["strict"]["words"]))


@cache
def _counters() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(map(plain_word, data('units')['counters']['words']))}) ?")


@cache
def _particles() -> tuple[str, ...]:
    return tuple(map(plain_word, data("units")["particles"]["words"]))


@cache
def _never() -> Lexicon[bool]:
    return Lexicon({plain_word(word): True for word in data("units")["never"]["words"]})


@cache
def _sign_names() -> dict[str, str]:
    units = data("units")
    return {plain_word(sign): name for sign, name in (units["signs"] | units["letters"]).items()}


@cache
def _between() -> re.Pattern[str]:
    words = (re.escape(word) + ("" if word.endswith("'") else " ") for word in data("units")["between"]["words"])
    return re.compile(f" (?:{'|'.join(words)})")


@cache
def _signed() -> re.Pattern[str]:
    signs = "|".join(re.escape(sign) for sign in sorted(_sign_names(), key=len, reverse=True))
    return re.compile(rf"(?<![a-z])(?P<sign>{signs}) ?(?P<number>{NUMBER})")
