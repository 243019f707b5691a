"""Which entities a translation must keep byte for byte, which are kept from engines altogether, and their repair."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from assist.protect import find_entities
from assist.protect.durations import parse_duration
from assist.protect.plain import plain
from assist.protect.tokens import is_ticker
from assist.records import Entity, Span
from assist.slots import slots
from assist.translate.numbers import scaled

_WORDED = ("duration", "percent", "date", "day", "time")  # their form changes with the language
_PUBLIC = ("amount", "ticker", "network", *_WORDED)  # all else is private: no engine ever sees it
_MARKER = re.compile(r"⟦[^⟦⟧]*⟧")  # a secret that was cut out
_CLASSIFIER = re.compile("(?<=[0-9]) ?[个個枚] ?(?=[A-Za-z]{2})")  # «500个USDT»
_NOT_LETTERS = re.compile(r"[\W\d_]+")


def private_spans(text: str, entities: Iterable[Entity]) -> list[Span]:
    """Addresses, hashes, ids, contacts, links, placeholders, tags and the markers of secrets, in the order of the text.

    Spans that touch the same characters become one: a link stands inside of its tag.
    """
    spans = [entity.span for entity in entities if entity.kind not in _PUBLIC]
    spans += [match.span() for match in _MARKER.finditer(text)]
    spans += [span for written, span in slots(text) if ", " not in written]  # the words of an ICU form are translated
    apart: list[Span] = []
    for start, end in sorted(spans):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def outside(span: Span, others: Iterable[Span]) -> bool:
    """True where `span` shares no character with any of `others`."""
    return all(span[1] <= start or end <= span[0] for start, end in others)


def exact(entity: Entity) -> bool:
    """True where the entity reads the same in every language: «500 USDT» and «TRC20», but not «100美元» or «波场»."""
    if entity.kind in _WORDED:
        return False
    if entity.kind == "network":
        return entity.text.isascii() and " " not in entity.text
    if entity.kind == "amount":
        unit = _NOT_LETTERS.sub("", entity.text)
        return len(unit) < 2 or is_ticker(unit) or (unit.isascii() and unit.isupper())
    return True


def localized(entity: Entity, target: str) -> str | None:
    """An amount with a scale word and a ticker in the form of `target`: «1.5万USDT» is «15,000 USDT»; else None."""
    if entity.kind != "amount" or exact(entity):
        return None
    number, ticker = scaled(entity.text, target), _ticker(entity.text)
    return f"{number} {ticker}" if number and ticker else None


def _ticker(text: str) -> str | None:
    return next((word for word in re.findall("[A-Za-z]{2,}", text) if is_ticker(word)), None)


def repaired(source: Iterable[Entity], translation: str) -> str:
    """`translation` with amounts, tickers and networks as the source writes them, where only their form differs.

    Models write «0.5 ETH» for «0,5 ETH», «500 USDT» for «500USDT», «trc20» for «TRC20».
    """
    wanted = [entity for entity in source if exact(entity) and entity.kind in _PUBLIC]
    missing = Counter(entity.text for entity in wanted if entity.text not in translation)
    if not missing:
        return translation
    translation = _CLASSIFIER.sub(" ", translation)
    forms = {(entity.kind, _form(entity.text)): entity.text for entity in reversed(wanted) if entity.text in missing}
    parts: list[str] = []
    end = 0
    for entity in find_entities(translation):
        start, stop = entity.span
        parts += (translation[end:start], forms.get((entity.kind, _form(entity.text)), entity.text))
        end = stop
    return "".join((*parts, translation[end:]))


def lost_entities(source: Iterable[Entity], translation: str) -> tuple[Entity, ...]:
    """Entities of `source` that `translation` lacks, by the rules of their kind."""
    there = find_entities(translation)
    networks = {entity.network for entity in there if entity.kind == "network"}
    durations = {parse_duration(entity.text) for entity in there if entity.kind == "duration"}
    figures = re.findall("[0-9]+", plain(translation).text)  # units of time in a language that we have no words of
    lost = []
    needed: Counter[str] = Counter()
    for entity in source:
        if exact(entity):
            needed[entity.text] += 1
            kept = translation.count(entity.text) >= needed[entity.text]
        elif entity.kind == "network":
            kept = entity.network in networks
        elif entity.kind == "duration":
            length = parse_duration(entity.text)
            kept = length is None or length.count == 1 or length in durations or str(length.count) in figures
        else:  # their numbers are compared as numbers
            kept = entity.kind != "amount" or (_ticker(entity.text) or "").casefold() in translation.casefold()
        if not kept:
            lost.append(entity)
    return tuple(lost)


def _form(text: str) -> str:
    return re.sub(r"[\s-]", "", text).replace(",", ".").upper()
