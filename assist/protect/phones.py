"""Phone numbers: with + or 00 and the country, in a way of writing that only one country has, or behind a label.

The number plans are those of `phonenumbers` (Google's libphonenumber). Its own matcher is slow on long texts, so
patterns of ours find what may be a number; the library judges it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from assist.protect.plain import plain_word
from assist.protect.words import data, flat, one_of
from assist.records import Span

_REST = r"(?:[ .()/-]{0,2}[0-9])"
_SOME = re.compile(rf"[0-9]{_REST}{{6}}")
_ABROAD = re.compile(rf"[+0](?<![0-9A-Za-z+].)(?:(?<=\+)|(?<=0)0)[ (]?[1-9]{_REST}{{6,14}}+(?![0-9A-Za-z]|[.,][0-9])")
_MOST = 200  # numbers of one text that are judged: no honest message has more

_Verdict = tuple[bool | None, str | None]  # by the number plan; E.164 where only one reading is left


def find_phones(text: str) -> Iterator[tuple[Span, bool | None, str | None]]:
    """Spans of phone numbers in `text` (made plain), whether the number plan holds, and the number in E.164.

    A local number behind a label is one even where no country of the label's language has it; its validity is None.
    """
    if not _SOME.search(text):
        return
    known: dict[tuple[str, str], _Verdict | None] = {}

    def judged(number: str, regions: Sequence[str]) -> _Verdict | None:
        key = (number, " ".join(regions))
        if key not in known:
            if len(known) >= _MOST:
                return None, None
            known[key] = _judged(number, regions)
        return known[key]

    for match in _ABROAD.finditer(text):
        number = match.group() if match.group()[0] == "+" else f"+{match.group()[2:]}"
        verdict = judged(number, ())
        if verdict is not None and (verdict[0] or match.group()[0] == "+"):
            yield match.span(), *verdict
    unsure: list[Span] = []
    for match in _labelled().finditer(text.lower()):
        verdict = judged(match["value"], _regions()[" ".join(match["label"].split())])
        if verdict is not None and verdict[0]:
            yield match.span("value"), *verdict
        else:
            unsure.append(match.span("value"))
    for match in _local().finditer(text):
        verdict = judged(match.group(), (str(match.lastgroup),))
        if verdict is not None and verdict[0]:
            yield match.span(), *verdict
    for span in unsure:
        yield span, None, None


def _judged(number: str, regions: Sequence[str]) -> _Verdict | None:
    """None for what has the length of no number."""
    import phonenumbers

    readings, mobiles, possible = set[str](), set[str](), False
    for region in regions or (None,):
        try:
            read = phonenumbers.parse(number, region)
        except phonenumbers.NumberParseException:
            continue
        possible = possible or phonenumbers.is_possible_number(read)
        if phonenumbers.is_valid_number(read):
            form = phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164)
            readings.add(form)
            if phonenumbers.number_type(read) == phonenumbers.PhoneNumberType.MOBILE:
                mobiles.add(form)
    if not readings:
        return (False, None) if possible else None
    if len(mobiles) == 1:  # hardly a customer gives a fixed line
        return True, mobiles.pop()
    return True, readings.pop() if len(readings) == 1 else None


@cache
def _local() -> re.Pattern[str]:
    forms = "|".join(f"(?P<{region}>{form})" for region, form in data("phones")["local"].items())
    return re.compile(rf"(?=[0-9(])(?<![0-9A-Za-z+])(?<![0-9][.,-])(?:{forms})(?![0-9A-Za-z]|[.,-][0-9])")


@cache
def _labelled() -> re.Pattern[str]:
    link = one_of(flat(data("labels")["links"]))
    value = rf"(?P<value>\(?[0-9]{_REST}{{6,14}}+)(?![0-9a-z]|[.,][0-9])"
    return re.compile(rf"(?P<label>{one_of(_regions())}) ?(?:{link} ?){{0,2}}{value}")


@cache
def _regions() -> Mapping[str, tuple[str, ...]]:
    """Label -> the countries of all languages that have it («telefon»)."""
    table, regions = data("phones"), dict[str, tuple[str, ...]]()
    for language, labels in table["labels"].items():
        for label in map(plain_word, labels):
            regions[label] = (*regions.get(label, ()), *table["regions"][language])
    return regions
