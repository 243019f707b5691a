"""Which script the letters of a text are of."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

_SCRIPTS = ("LATIN", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "CYRILLIC", "GREEK", "ARABIC", "DEVANAGARI", "THAI")

# What the letters of a language's script are, by the first word of their Unicode names.
SCRIPTS_OF: Mapping[str, tuple[str, ...]] = {
    "Latn": ("LATIN",),
    "Hans": ("CJK",),
    "Hant": ("CJK",),
    "Jpan": ("CJK", "HIRAGANA", "KATAKANA"),
    "Kore": ("HANGUL", "CJK"),
    "Cyrl": ("CYRILLIC",),
    "Arab": ("ARABIC",),
}


def scripts(text: str) -> Counter[str]:
    """Script -> how many letters of `text` are of it, by the first word of their Unicode names."""
    counts: Counter[str] = Counter()
    for char, times in Counter(text).items():
        name = script(char)
        if name:
            counts[name] += times
    return counts


@lru_cache(maxsize=8192)  # of single characters
def script(char: str) -> str:
    """Empty for what is no letter."""
    if not char.isalpha():
        return ""
    if char.isascii():
        return "LATIN"
    # «ｱ» is HALFWIDTH KATAKANA, «Ａ» FULLWIDTH LATIN, «ー» KATAKANA-HIRAGANA: letters of these scripts all the same.
    words = unicodedata.name(char, "").removeprefix("HALFWIDTH ").removeprefix("FULLWIDTH ")
    name = re.split("[ -]", words, maxsplit=1)[0]
    return name if name in _SCRIPTS else "OTHER"
