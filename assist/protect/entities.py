"""Things in a text that must stay as they are, byte for byte: amounts, networks, addresses, ids, links …

The kinds, their spans and values: docs/entities.md. What `_candidates` yields earlier wins where two would overlap.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from assist.protect import amounts, contacts, dates, devices, durations, labelled, phones, tokens
from assist.protect.addresses import find_chained
from assist.protect.ibans import find_ibans
from assist.protect.links import Judge
from assist.protect.markers import blank_markers
from assist.protect.plain import Plain, plain
from assist.records import Entity, Span

REACH = 100_000


class _Found(NamedTuple):
    kind: str
    span: Span  # in the plain text
    valid: bool | None = None
    network: str | None = None
    value: str | None = None


def find_entities(text: str) -> tuple[Entity, ...]:
    """The entities of `text`, sorted by span, none overlapping another, `entity.text == text[slice(*entity.span)]`.

    Nothing inside a marker of `secrets` is an entity. Only the first `REACH` characters are looked at: no message of
    a person is longer, articles come in segments, and a text made to be slow ends there.
    """
    made_plain = plain(blank_markers(text[:REACH]))
    taken = bytearray(len(made_plain.text))
    judge = Judge()
    found: list[Entity] = []
    for candidate in _candidates(made_plain.text):
        start, end = candidate.span
        if candidate.kind == "network" and tokens.is_other_word(text[slice(*made_plain.span(start, end))]):
            continue
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            found.append(_entity(text, made_plain, candidate, judge))
    return tuple(sorted(found, key=lambda entity: entity.span))


def _candidates(text: str) -> Iterator[_Found]:
    for kind, span in contacts.find_links(text):
        yield _Found(kind, span)
    for chained in find_chained(text):
        yield _Found(chained.kind, (chained.start, chained.end), chained.valid, chained.network)
    for span, holds, iban in find_ibans(text):
        yield _Found("iban", span, holds, value=iban)
    for kind, span, value in devices.find_devices(text):  # before IP addresses: «app version 6.12.3.1»
        yield _Found(kind, span, value=value)
    for span in contacts.find_ips(text):
        yield _Found("ip", span)
    for kind, span, value in (*amounts.find_amounts(text), *dates.find_dates(text)):
        yield _Found(kind, span, value=value)
    for span, duration in durations.find_durations(text):
        yield _Found("duration", span, value=duration.iso)
    for span, value in amounts.find_led_amounts(text):
        yield _Found("amount", span, value=value)
    for span, network in tokens.find_networks(text):
        yield _Found("network", span, network=network)
    for kind, span in labelled.find_labelled(text):
        yield _Found(kind, span)
    for span, in_plan, number in phones.find_phones(text):
        yield _Found("phone", span, in_plan, value=number)
    for span in tokens.find_tickers(text):
        yield _Found("ticker", span, value=text[slice(*span)].upper())


def _entity(source: str, made_plain: Plain, found: _Found, judge: Judge) -> Entity:
    span = made_plain.span(*found.span)
    written = source[slice(*span)]
    valid = found.valid
    if found.kind == "url":
        valid = judge(written)  # as written: accents and look-alike letters are what tells an imitation
    elif found.kind == "address" and valid and written != made_plain.text[slice(*found.span)]:
        valid = False  # full-width or hidden characters: no wallet takes it as it stands
    return Entity(found.kind, written, span, valid, found.network, found.value)
