"""Which script the letters of a text are of, and Simplified or Traditional Chinese."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import cache, lru_cache

_SCRIPTS = ("LATIN", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "CYRILLIC", "GREEK", "ARABIC", "DEVANAGARI", "THAI")


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
    name = unicodedata.name(char, "").split(" ", 1)[0]
    return name if name in _SCRIPTS else "OTHER"


@cache  # of single characters
def side(char: str) -> str:
    """`Hans` or `Hant` for a Han character that only one of them has, by the standards GB 2312 and Big5."""
    if not "\u3400" <= char <= "\u9fff":
        return ""
    simplified, traditional = _has("gb2312", char), _has("big5", char)
    if simplified == traditional:
        return ""
    return "Hans" if simplified else "Hant"


def _has(charset: str, char: str) -> bool:
    try:
        char.encode(charset)
    except UnicodeEncodeError:
        return False
    return True
