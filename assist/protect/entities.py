"""Things in a text that must stay as they are, byte for byte: amounts, tickers, networks, addresses, ids, links …

Kinds: url email address tx-hash duration amount percent date time network memo order-id user-id phone ticker.
A kind earlier in this list wins where two would overlap.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.protect import amounts, contacts, dates, labelled
from assist.protect.addresses import find_chained
from assist.protect.durations import find_durations
from assist.protect.markers import blank_markers
from assist.protect.plain import Plain, plain
from assist.protect.tokens import find_networks, find_tickers
from assist.records import Entity, Span

_Found = tuple[str, Span, bool | None, str | None]  # kind, span in the plain text, valid, network


def find_entities(text: str) -> tuple[Entity, ...]:
    """The entities of `text`, sorted by span, none overlapping another, `entity.text == text[slice(*entity.span)]`.

    Nothing inside a marker of `secrets` is an entity. Takes time in proportion to the length of the text.
    """
    made_plain = plain(blank_markers(text))
    taken = bytearray(len(made_plain.text))
    found: list[Entity] = []
    for kind, (start, end), valid, network in _candidates(made_plain.text):
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            found.append(_entity(text, made_plain, kind, (start, end), valid, network))
    return tuple(sorted(found, key=lambda entity: entity.span))


def _candidates(text: str) -> Iterator[_Found]:
    for kind, span in contacts.find_links(text):
        yield kind, span, None, None
    for chained in find_chained(text):
        yield chained.kind, (chained.start, chained.end), chained.valid, chained.network
    for kind, span in (*amounts.find_amounts(text), *dates.find_dates(text)):
        yield kind, span, None, None
    for span, _ in find_durations(text):
        yield "duration", span, None, None
    for span in amounts.find_led_amounts(text):
        yield "amount", span, None, None
    for span, network in find_networks(text):
        yield "network", span, None, network
    for kind, span in (*labelled.find_labelled(text), *contacts.find_phones(text)):
        yield kind, span, None, None
    for span in find_tickers(text):
        yield "ticker", span, None, None


def _entity(source: str, made_plain: Plain, kind: str, at: Span, valid: bool | None, network: str | None) -> Entity:
    span = made_plain.span(*at)
    written = source[slice(*span)]
    if valid and written != made_plain.text[slice(*at)]:
        valid = False  # full-width or hidden characters: no wallet takes it as it stands
    return Entity(kind, written, span, valid, network)
