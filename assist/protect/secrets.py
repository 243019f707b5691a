"""Secrets that customers paste into support messages. They are cut out, for good, before anything else happens.

No function here keeps, caches, prints or raises with a text it was given.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from assist.protect.api_keys import find_api_keys
from assist.protect.cards import find_cards
from assist.protect.codes import find_codes
from assist.protect.keys import find_keys
from assist.protect.keystore import find_keystores
from assist.protect.markers import MARKER, marker
from assist.protect.passwords import find_passwords
from assist.protect.plain import plain
from assist.protect.secret_words import Names, latinized
from assist.protect.seeds import find_seeds
from assist.records import Secret, SecretKind, Span

_ROUNDS = 4  # a text that still changes after so many was made to
_MANY = 10_000  # secrets of one text, which nobody writes: what excuses a neighbour is not looked for again there
_HOLE = "\0"  # stands for a marker, in a text that is being cut; no pattern takes it


@dataclass(frozen=True, slots=True, repr=False)
class _Draft:
    """A text with a `_HOLE` for each marker, and what each hole stands for; None is a NUL of the customer's own."""

    text: str
    holes: tuple[SecretKind | None, ...]


def cut_secrets(text: str) -> tuple[str, tuple[Secret, ...]]:
    """`text` with a marker in the place of each secret, and where those markers stand.

    Markers that were there already are reported too, so that a cut text cuts to itself.
    """
    draft = _opened(text)
    for _ in range(_ROUNDS):  # once more: a cut may have taken the word that excused a neighbour («order 4111 …»)
        found = sorted(_found(draft.text))
        if not found:
            break
        draft = _cut(draft, list(_merged(found)))
        if len(found) > _MANY:
            break
    return _closed(draft)


def _opened(text: str) -> _Draft:
    if _HOLE not in text and "⟦" not in text:
        return _Draft(text, ())
    parts: list[str] = []
    holes: list[SecretKind | None] = []
    done = 0
    for match in MARKER.finditer(text):
        own = text[done : match.start()]
        parts += own, _HOLE
        holes += [None] * own.count(_HOLE)
        holes.append(match[1])  # type: ignore[arg-type]  # the pattern is made of the kinds
        done = match.end()
    rest = text[done:]
    return _Draft("".join((*parts, rest)), (*holes, *[None] * rest.count(_HOLE)))


def _cut(draft: _Draft, found: list[tuple[Span, SecretKind]]) -> _Draft:
    parts: list[str] = []
    holes: list[SecretKind | None] = []
    done = seen = 0
    for (start, end), kind in found:
        kept = draft.text[done:start]
        count = kept.count(_HOLE)
        holes += draft.holes[seen : seen + count]
        seen += count + draft.text.count(_HOLE, start, end)
        parts += kept, _HOLE
        holes.append(kind)
        done = end
    return _Draft("".join((*parts, draft.text[done:])), (*holes, *draft.holes[seen:]))


def _closed(draft: _Draft) -> tuple[str, tuple[Secret, ...]]:
    parts: list[str] = []
    secrets: list[Secret] = []
    length = 0
    for part, kind in zip(draft.text.split(_HOLE), (*draft.holes, None), strict=True):
        sign = marker(kind) if kind else _HOLE
        parts += part, sign
        length += len(part)
        if kind:
            secrets.append(Secret(kind, (length, length + len(sign))))
        length += len(sign)
    return "".join(parts[:-1]), tuple(secrets)


def _found(text: str) -> Iterator[tuple[Span, SecretKind]]:
    made_plain = plain(text)
    low = latinized(made_plain.text)
    names = Names(low)
    for span in find_seeds(made_plain, names):
        yield span, "seed-phrase"
    if made_plain.text != text and any(map(_hides, set(text))):
        parted = plain(text, hidden=" ")  # zero-width characters may stand for the spaces
        for span in find_seeds(parted, names):
            yield span, "seed-phrase"
    plain_text = made_plain.text
    for start, end in (
        *find_keys(plain_text, names),
        *find_keystores(plain_text),
        *find_api_keys(plain_text, low, names),
    ):
        yield made_plain.span(start, end), "private-key"
    for start, end in find_passwords(plain_text, low, names):
        yield made_plain.span(start, end), "password"
    if any(map(str.isdigit, set(plain_text))):
        for start, end in find_cards(plain_text, low, names):
            yield made_plain.span(start, end), "card"
        for start, end in find_codes(plain_text, low, names):
            yield made_plain.span(start, end), "one-time-code"


def _hides(char: str) -> bool:
    return unicodedata.category(char) == "Cf" or "\ufe00" <= char <= "\ufe0f"


def _merged(found: list[tuple[Span, SecretKind]]) -> Iterator[tuple[Span, SecretKind]]:
    """Overlapping spans as one, under the kind of the longest."""
    (start, end), kind = found[0]
    longest = end - start
    for (first, last), other in found[1:]:
        if first >= end:
            yield (start, end), kind
            start, end, kind, longest = first, last, other, last - first
            continue
        end = max(end, last)
        if last - first > longest:
            kind, longest = other, last - first
    yield (start, end), kind
