"""A text with its disguises taken off, and the way back to where each character stood."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from assist.protect.plain import plain
from assist.protect.words import data
from assist.records import Span

_TOKEN = re.compile(r"[^\W\d_]+")
_APOSTROPHES = str.maketrans("’‘ʼ`´", "'''''")
# «s e e d», «s.e.e.d», «s-e-e-d»: single letters set apart by one character each
_SPACED = re.compile(r"(?<![a-z0-9])[a-z](?:[ ._*-][a-z]){2,60}(?![a-z0-9])")
_DIGITS_AS_LETTERS = str.maketrans("013457@$", "oleastas")
_LEET = re.compile(r"(?<=[a-z])[013457@$]{1,2}(?=[a-z])")
_DROPPED = re.compile(r"(?<=[ \n]) +|(?<=\n)\n{2,}")


@dataclass(frozen=True, slots=True)
class Undisguised:
    """`text[i]` came from `origin[i]` of the source; `origin` is one longer than `text`."""

    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The source span of `text[start:end]`, which is not empty."""
        return self.origin[start], self.origin[end - 1] + 1


@lru_cache(maxsize=16)
def undisguised(text: str) -> Undisguised:
    """Lower case, no accents, no look-alike letters, no hidden or spaced-out letters; line breaks stay.

    Full-width «ＳＥＥＤ», Cyrillic «ѕееd», «s\u200beed», «s e e d» and «s33d» all become «seed». Takes linear time.
    """
    made = plain(text)
    low = made.text.lower().translate(_APOSTROPHES)
    if not low.isascii():
        low = _TOKEN.sub(lambda token: _latin(token.group()), low)
    low = _LEET.sub(lambda found: found.group().translate(_DIGITS_AS_LETTERS), low)
    dropped = bytearray(len(low))
    for match in _SPACED.finditer(low):
        for index in range(match.start() + 1, match.end(), 2):
            dropped[index] = 1
    for match in _DROPPED.finditer(low):
        dropped[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    if not any(dropped):
        return Undisguised(low, tuple(made.origin))
    kept = [index for index in range(len(low)) if not dropped[index]]
    return Undisguised("".join(low[index] for index in kept), (*(made.origin[index] for index in kept), len(text)))


def _latin(token: str) -> str:
    """`token` in Latin letters where all its foreign ones look like them: «рassword», «раѕѕwоrd»."""
    if token.isascii() or token[0] >= "\u2e80":
        return token
    twins = data("homoglyphs")
    as_latin = "".join(twins.get(letter, letter) for letter in token)
    return as_latin if as_latin.isascii() else token
