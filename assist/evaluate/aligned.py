"""Which published translations can be compared with their English at all, told without looking at any term.

Projects translate older revisions, join paragraphs and leave labels in English; such a pair says nothing about the
term base. The criteria know no language and no term, and hold for both halves alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from statistics import median

_CODE = re.compile(
    r"\{\{.*?\}\}|[%$]?\{[^{}]*\}|%\([^)]*\)\w?|%\d*\$?[a-z](?![a-z])|[%$]\d+(?:\$[a-z])?"  # what a program fills in
    r"|</?\w[^<>]*>|https?://\S+|(?<!\S)--?[a-z][\w-]*|\b[A-Z]:\\\S+|\./\S+"  # mark-up, links, options, paths
)
_BREAK = " | "  # no term reaches across it
_NUMBER = re.compile(r"\d(?:(?:[.,'\u2019]|[ \u00a0\u202f](?=\d{3}))?\d)+")
_LONG = 40  # letters; shorter texts vary too much in length to compare
_LONGER = 2.0  # times the length that is usual between the two languages
_SHARED = 0.5  # of the numbers of either text
_SENTENCE = 3  # words
_LEFT = 0.8  # of the words, as they stand in the English


def prose(text: str) -> str:
    """The text without placeholders, mark-up, links and options: no wording of a term stands in them."""
    return _CODE.sub(_BREAK, text)


def usual_ratios(pairs: Iterable[tuple[str, str, str]]) -> Mapping[str, float]:
    """For each language the median letters of a translation for each of its English. Pairs: language, English, text."""
    ratios: defaultdict[str, list[float]] = defaultdict(list)
    for language, english, text in pairs:
        letters = _letters(english)
        if letters >= _LONG:
            ratios[language].append(_letters(text) / letters)
    return {language: median(found) for language, found in ratios.items()}


def incomparable(english: str, text: str, usual: float) -> str:
    """Why the pair is no translation to measure; empty where it is one. `usual` is the language's length ratio."""
    if english.islower() and re.fullmatch(r"\S*[a-z][-_][a-z]\S*", english):
        return "an identifier, not a text"
    if _mostly_english(english, text):
        return "not translated"
    letters = _letters(english)
    longer = _letters(text) / max(1, letters) / usual
    if letters >= _LONG and not 1 / _LONGER <= longer <= _LONGER:
        return "much longer or shorter than usual"
    if _apart(_numbers(english), _numbers(text)):
        return "other numbers"
    return ""


def _mostly_english(english: str, text: str) -> bool:
    ours, theirs = _words(english), _words(text)
    return len(theirs) >= _SENTENCE and sum(word in ours for word in theirs) > _LEFT * len(theirs)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in re.findall(r"[^\W\d_]+", prose(text))]


def _apart(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """True where the English has any and less than half of all are shared."""
    return bool(ours) and len(set(ours) & set(theirs)) < _SHARED * max(len(ours), len(theirs))


def _numbers(text: str) -> list[str]:
    """Each number of two digits or more, once, without separators and in ASCII digits."""
    found = (re.sub(r"\D", "", match) for match in _NUMBER.findall(text))
    return list(dict.fromkeys("".join(str(unicodedata.decimal(digit)) for digit in number) for number in found))


def _letters(text: str) -> int:
    return sum(char.isalpha() or unicodedata.category(char)[0] == "M" for char in prose(text))
