"""How urgent a case is, from words, waiting time and amounts; never below the intent's floor."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from assist.cues.reading import Word
from assist.protect.durations import parse_duration
from assist.records import URGENCIES, Entity, Urgency

_HOURS = {"minute": 1 / 60, "hour": 1, "day": 24, "week": 168, "month": 720, "year": 8760}
_AMOUNT = re.compile(r"(?P<sign>[$€£])? ?(?P<number>\d[\d.,]{0,30}) ?(?P<times>[k万](?![a-z]))? ?(?P<unit>[a-z]{1,6})?")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3}){1,6}")


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name("urgency.toml").read_text(encoding="utf-8"))


def highest(*urgencies: Urgency) -> Urgency:
    """The most urgent of them."""
    return max(urgencies, key=URGENCIES.index)


def reasons(words: Mapping[Urgency, Word], entities: Sequence[Entity]) -> Iterator[tuple[Urgency, str]]:
    """Each urgency that something in the message speaks for, with the customer's words for it."""
    for urgency, word in words.items():
        yield urgency, word.text
    for entity in entities:
        if (entity.kind == "duration" and _long_wait(entity.text)) or (entity.kind == "amount" and _large(entity.text)):
            yield "high", entity.text


def _long_wait(text: str) -> bool:
    duration = parse_duration(text)
    bounds = _data()["waiting_hours"]
    return duration is not None and bounds["long"] <= duration.count * _HOURS[duration.unit] <= bounds["most"]


def _large(text: str) -> bool:
    match = _AMOUNT.search(text.casefold())
    if not match:
        return False
    threshold = _data()["large"].get(match["unit"] or match["sign"])
    times = _data()["multipliers"].get(match["times"], 1)
    return threshold is not None and _number(match["number"]) * times >= threshold


def _number(written: str) -> float:
    """1,234.56 and 1.234,56 alike; «1.500» is fifteen hundred, «0.500» a half."""
    if _GROUPED.fullmatch(written):
        return float(re.sub("[.,]", "", written))
    whole, _, rest = written.rstrip(".,").replace(",", ".").rpartition(".")
    return float(f"{whole.replace('.', '') or '0'}.{rest}") if whole else float(rest)
