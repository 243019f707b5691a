"""A text with its disguises taken off, and the way back to where each character stood."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from assist.checks.reading.letters import data as letters_data
from assist.checks.reading.letters import is_cyrillic, made_plain
from assist.protect.words import data
from assist.records import Span

_TOKEN = re.compile(r"[^\W_]*[^\W_\x00-\x7f][^\W_]*")  # a word with a letter beyond ASCII
_APOSTROPHES = str.maketrans("’‘ʼ`´", "'''''")
# «s e e d», «s.e.e.d», «п а р о л ь»: single letters set apart by one character each. Four and more in Cyrillic, as
# «и я в», «а с о» may be words.
_SPACED = re.compile(
    r"(?<![a-z0-9])[a-z](?:[ ._*-][a-z]){2,60}(?![a-z0-9])|(?<![^\W_])[а-я](?:[ ._*-][а-я]){4,60}(?![^\W_])"
)
_DIGITS_AS_LETTERS = str.maketrans("013457@$", "oleastas")
_LEET = re.compile(r"(?<=[a-z])[013457@$]{1,2}(?=[a-z])")
_DROPPED = re.compile(r"(?<=[ \n]) +|(?<=\n)\n{2,}")


@dataclass(frozen=True, slots=True)
class Undisguised:
    """`text[i]` came from `source[origin[i]]`; `origin` is one longer than `text`."""

    source: str
    text: str
    origin: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """The source span of `text[start:end]` (not empty), marks of its last letter included."""
        last = self.origin[end - 1] + 1
        while last < len(self.source) and (unicodedata.combining(self.source[last]) or _joins(self.source[last])):
            last += 1
        return self.origin[start], last


@lru_cache(maxsize=16)
def undisguised(text: str, language: str) -> Undisguised:
    """Lower case, no accents (but in Vietnamese), no look-alike, hidden or spaced-out letters; line breaks stay.

    Full-width «ＳＥＥＤ», Cyrillic «ѕееd», «s\u200beed», «s e e d» and «s33d» all become «seed». In a language of
    Cyrillic letters these stay, and Latin ones among them become Cyrillic. Takes linear time.
    """
    made, origin = made_plain(text, language)
    low = made.lower().translate(_APOSTROPHES)
    if not low.isascii():
        unmask = _cyrillic if is_cyrillic(language) else _latin
        low = _TOKEN.sub(lambda token: unmask(token.group()), low)
    low = _LEET.sub(lambda found: found.group().translate(_DIGITS_AS_LETTERS), low)
    dropped: set[int] = set()
    for match in _SPACED.finditer(low):
        dropped.update(range(match.start() + 1, match.end(), 2))
    for match in _DROPPED.finditer(low):
        dropped.update(range(*match.span()))
    if not dropped:
        return Undisguised(text, low, origin)
    kept = [index for index in range(len(low)) if index not in dropped]
    return Undisguised(text, "".join(low[index] for index in kept), [*(origin[index] for index in kept), len(text)])


def undisguised_expression(written: str, language: str) -> str:
    """A regular expression of the word data in the letters that `undisguised` leaves."""
    return made_plain(written, language)[0].translate(_APOSTROPHES)


@lru_cache(maxsize=8192)  # of single words
def _latin(token: str) -> str:
    """`token` in Latin letters where all its foreign ones look like them: «рassword», «раѕѕwоrd»."""
    if token[0] >= "\u2e80":
        return token
    twins = data("homoglyphs")
    as_latin = "".join(twins.get(letter, letter) for letter in token)
    return as_latin if as_latin.isascii() else token


@lru_cache(maxsize=8192)
def _cyrillic(token: str) -> str:
    """`token` in Cyrillic letters where some of it is: «пapoль»."""
    if not any("\u0400" <= letter <= "\u04ff" for letter in token):
        return _latin(token)
    return token.translate(_cyrillic_twins())


@cache
def _cyrillic_twins() -> dict[int, str]:
    return {ord(latin): cyrillic for latin, cyrillic in letters_data()["cyrillic"].items()}


def _joins(char: str) -> bool:
    return "\u1160" <= char <= "\u11ff" or char in "ﾞﾟ"
