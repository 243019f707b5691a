"""The letters of a text made comparable, language by language, with the way back to where each character stood."""

from __future__ import annotations

import tomllib
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from assist.languages import languages
from assist.protect.plain import plain

_JAMO = range(0x1160, 0x1200)  # vowels and final consonants, which join the syllable before them
_WHOLE = (*range(0x3041, 0x3097), *range(0x30A1, 0x30FB), *range(0xAC00, 0xD7A4), *range(0x1100, 0x1200))


class Letters(dict[int, str]):
    """For `str.translate`: each character to its plain form. Kana keep their voicing, Hangul its syllables."""

    def __init__(self, keep_marks: bool) -> None:
        self._keep_marks = keep_marks
        self.uneven = {*map(chr, _JAMO), *map(chr, range(0x3099, 0x309B)), "ﾞ", "ﾟ"}  # do not become one character
        own = data()["letters"] | ({} if keep_marks else data()["unmarked"])
        for char in map(chr, _WHOLE):
            self[ord(char)] = char
        for char, plain_form in own.items():
            self._set(ord(char), plain_form)

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if 0xFF61 <= code <= 0xFF9F or char in "\u3099\u309a":  # half-width kana
            return self._set(code, unicodedata.normalize("NFKC", char))
        if self._keep_marks and (unicodedata.combining(char) or (char.isalpha() and code > 0x7F)):
            return self._set(code, unicodedata.normalize("NFKC", char))
        return self._set(code, plain(char).text)

    def _set(self, code: int, made: str) -> str:
        if len(made) != 1 or unicodedata.combining(made):
            self.uneven.add(chr(code))
        self[code] = made
        return made


def made_plain(text: str, language: str) -> tuple[str, range | list[int]]:
    """`text` in plain letters, and for each character (and the end) where it stood."""
    table = _table(language in data()["keep_marks"])
    made = text.translate(table)
    if table.uneven.isdisjoint(text):
        return made, range(len(text) + 1)
    out: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(text):
        for piece in table[ord(char)]:
            joins = unicodedata.combining(piece) or ord(piece) in _JAMO
            if joins and out:
                joined = unicodedata.normalize("NFC", out[-1] + piece)
                if len(joined) == 1:
                    out[-1] = joined
                    continue
            if not unicodedata.combining(piece):
                out.append(piece)
                origin.append(index)
    return "".join(out), [*origin, len(text)]


@cache
def is_cyrillic(language: str) -> bool:
    """True where the language is written in Cyrillic letters."""
    entry = languages().get(language)
    return entry is not None and entry.script == "Cyrl"


@cache
def data() -> Any:
    """letters.toml."""
    return tomllib.loads(Path(__file__).with_name("letters.toml").read_text(encoding="utf-8"))


@cache
def _table(keep_marks: bool) -> Letters:
    return Letters(keep_marks)
