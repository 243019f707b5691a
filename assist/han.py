"""Simplified or Traditional Chinese, or Japanese without kana, by which national character set holds a character.

GB 2312 is the standard of Simplified Chinese, Big5 that of Traditional; a character in only one of them speaks for it.
One in neither, but in Japan's JIS X 0208, is a Japanese form («気», «対», «払»). Python's codecs carry these standards.
Both standards also carry rare characters that are the other script's everyday ones («网» and «体» stand in Big5): those
are listed here. Authored, and checked against Chromium's interface texts.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

_EVERYDAY = {
    **dict.fromkeys("网据后并于与确复机体价离种么几云优范适触荐构扰听极坏洁宁胜怀夸", "Hans"),
    **dict.fromkeys("後於夥乾徵", "Hant"),
    "裏": "",  # Hong Kong's «inside», which Big5 lacks
}


@cache  # of single characters
def side(char: str) -> str:
    """`Hans`, `Hant`, `Jpan`, or empty for a character that is shared or not Han."""
    if not "\u3400" <= char <= "\u9fff":
        return ""
    if char in _EVERYDAY:
        return _EVERYDAY[char]
    simplified, traditional = _has("gb2312", char), _has("big5", char)
    if simplified == traditional:
        return "Jpan" if not simplified and _has("shift_jis", char) else ""
    return "Hans" if simplified else "Hant"


def sides(text: str) -> Counter[str]:
    """How many characters of `text` stand on each side."""
    counts = Counter(map(side, text))
    del counts[""]
    return counts


def japanese_writes(text: str) -> bool:
    """True where no Han character of `text` is one that Japan's standard lacks, such as «导» or «续»."""
    return all(_has("shift_jis", char) for char in text if "\u3400" <= char <= "\u9fff")


def _has(charset: str, char: str) -> bool:
    try:
        char.encode(charset)
    except UnicodeEncodeError:
        return False
    return True
