"""Shouting: text in capitals is lowered before an engine sees it and raised again behind it.

Engines were trained on ordinary text; of «MEU SAQUE NÃO CHEGOU» they leave half untranslated (argos#310, OPUS-CAT#47).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assist.records import Span

_WORD = re.compile(r"[^\W\d_]+")
_TURKISH_LOWER = str.maketrans({"I": "ı", "İ": "i"})
_TURKISH_UPPER = str.maketrans({"i": "İ", "ı": "I"})
_LETTERS_NEEDED = 8  # «OK», «USDT», «KYC» alone are no shouting


def shouted(text: str, kept: Sequence[Span]) -> bool:
    """True when all words outside the `kept` spans are in capitals, and there is more than an abbreviation."""
    words = _WORD.findall(_without(text, kept))
    letters = "".join(words)
    return len(words) > 1 and len(letters) >= _LETTERS_NEEDED and letters.isupper()


def lowered(text: str, kept: Sequence[Span], language: str) -> str:
    """`text` as a sentence: small letters outside of `kept`, the first letter large. Same length, same spans."""
    parts: list[str] = []
    end = 0
    for start, stop in (*sorted(kept), (len(text), len(text))):
        parts += (_same_length(text[end:start], language), text[start:stop])
        end = stop
    low = "".join(parts)
    first = next((match.start() for match in _WORD.finditer(low)), 0)
    return low if any(a <= first < b for a, b in kept) else low[:first] + text[first : first + 1] + low[first + 1 :]


def raised(text: str, kept: Sequence[Span], language: str) -> str:
    """`text` in capitals outside of `kept`."""
    parts: list[str] = []
    end = 0
    for start, stop in (*sorted(kept), (len(text), len(text))):
        piece = text[end:start]
        parts += ((piece.translate(_TURKISH_UPPER) if language == "tr" else piece).upper(), text[start:stop])
        end = stop
    return "".join(parts)


def _same_length(text: str, language: str) -> str:
    if language == "tr":
        text = text.translate(_TURKISH_LOWER)
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


def _without(text: str, kept: Sequence[Span]) -> str:
    end = 0
    parts: list[str] = []
    for start, stop in sorted(kept):
        parts.append(text[end:start])
        end = stop
    return " ".join((*parts, text[end:]))
