"""The numbers that a text tells: those that are no part of an address, an id, a network's name …"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from assist.checks.reading.entities import entities, names
from assist.checks.reading.numerals import Number, numbers
from assist.records import Span


def told(text: str, language: str) -> list[tuple[Number, bool]]:
    """Each number with whether it is an amount's.

    «1» counts in an amount only: «1 hour» may well be «una hora».
    """
    named = marked(text, names(text))
    money = marked(text, [entity.span for entity in entities(text) if entity.kind == "amount"])
    found = [
        (number, any(money[slice(*number.span)]))
        for number in numbers(text, language)
        if not any(named[slice(*number.span)])
    ]
    return [(number, amount) for number, amount in found if amount or number.readings != {Decimal(1)}]


def values(found: Iterable[Number]) -> set[Decimal]:
    """Everything that the numbers may say."""
    return {value for number in found for value in number.readings}


def marked(text: str, spans: Iterable[Span]) -> bytearray:
    """For each character whether it is in one of `spans`."""
    marks = bytearray(len(text))
    for start, end in spans:
        marks[start:end] = b"\1" * (end - start)
    return marks
