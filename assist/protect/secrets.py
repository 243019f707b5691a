"""Secrets that customers paste into support messages. They are cut out, for good, before anything else happens.

No function here keeps, caches, prints or raises with a text it was given.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.protect.cards import find_cards
from assist.protect.codes import find_codes
from assist.protect.keys import find_keys
from assist.protect.markers import MARKER, blank_markers, marker
from assist.protect.passwords import find_passwords
from assist.protect.plain import plain
from assist.protect.seeds import find_seeds
from assist.records import Secret, SecretKind, Span


def cut_secrets(text: str) -> tuple[str, tuple[Secret, ...]]:
    """`text` with a marker in the place of each secret, and where those markers stand.

    Markers that were there already are reported too, so that a cut text cuts to itself.
    """
    while True:
        cut, secrets = _cut_once(text)
        if cut == text:
            return cut, secrets
        text = cut  # once more: a cut may have taken the word that excused a neighbour («order 4111 …»)


def _cut_once(text: str) -> tuple[str, tuple[Secret, ...]]:
    out: list[str] = []
    secrets: list[Secret] = []
    done = length = 0
    for (start, end), kind in _merged(sorted(_found(text))):
        kept, sign = text[done:start], marker(kind)
        out += kept, sign
        length += len(kept)
        secrets.append(Secret(kind, (length, length + len(sign))))
        length += len(sign)
        done = end
    out.append(text[done:])
    return "".join(out), tuple(secrets)


def _found(text: str) -> Iterator[tuple[Span, SecretKind]]:
    for match in MARKER.finditer(text):
        yield match.span(), match[1]  # type: ignore[misc]  # the pattern is made of the kinds
    blanked = blank_markers(text)
    made_plain = plain(blanked)
    for span in find_seeds(made_plain):
        yield span, "seed-phrase"
    parted = plain(blanked, hidden=" ")  # zero-width characters may stand for the spaces
    if parted.text != made_plain.text:
        for span in find_seeds(parted):
            yield span, "seed-phrase"
    for start, end in find_keys(made_plain.text):
        yield made_plain.span(start, end), "private-key"
    for start, end in find_cards(made_plain.text):
        yield made_plain.span(start, end), "card"
    for start, end in find_passwords(made_plain.text):
        yield made_plain.span(start, end), "password"
    for start, end in find_codes(made_plain.text):
        yield made_plain.span(start, end), "one-time-code"


def _merged(found: list[tuple[Span, SecretKind]]) -> Iterator[tuple[Span, SecretKind]]:
    """Overlapping spans as one, under the kind of the longest."""
    group: list[tuple[Span, SecretKind]] = []
    for span, kind in found:
        if group and span[0] >= max(end for (_, end), _ in group):
            yield _one(group)
            group = []
        group.append((span, kind))
    if group:
        yield _one(group)


def _one(group: list[tuple[Span, SecretKind]]) -> tuple[Span, SecretKind]:
    longest = max(group, key=lambda found: found[0][1] - found[0][0])
    return (min(start for (start, _), _ in group), max(end for (_, end), _ in group)), longest[1]
