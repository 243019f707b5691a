"""Shouting: text in capitals is lowered before an engine sees it and raised again behind it.

Engines were trained on ordinary text; of «MEU SAQUE NÃO CHEGOU» they leave half untranslated (argos#310, OPUS-CAT#47).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assist.records import Span
from assist.text import lower, upper

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9]+")
_OPENING = re.compile(r"[^\w\s]*\s*([^\W\d_]\S*)")  # the first word, behind marks at most
_BEHIND = ".,:;!?…)]}»”\"'"
_NAME = 4  # letters: shorter ones are too often words of another language
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
        parts += (upper(piece, language), text[start:stop])
        end = stop
    return "".join(parts)


def recased(source: str, translation: str, language: str) -> str:
    """`translation` with names in the letter case of `source`: engines write «apple» for Apple, «kbps» for KBps.

    Only words that both have, letter for letter but for case. A capital at the start of a sentence, or of a German
    noun, is no name's.
    """
    names: dict[str, str] = {}
    for match in _LATIN.finditer(source):
        word = match.group()
        inner = word[1:] != word[1:].lower() and not word.isupper()
        opens = not source[: match.start()].rstrip() or source[: match.start()].rstrip()[-1] in '.!?:«"“'
        if inner or (word[0].isupper() and len(word) >= _NAME and not opens and language != "de"):
            names.setdefault(word.casefold(), word)
    there = set(_LATIN.findall(translation))
    lost = {folded: name for folded, name in names.items() if name not in there}
    return (
        _LATIN.sub(lambda match: lost.get(match.group().casefold(), match.group()), translation)
        if lost
        else translation
    )


def opened(source: str, translation: str, language: str) -> str:
    """`translation` with a capital at its start where `source` has one: a wording put in for a lost one has none, and
    engines lose it too. What has more than small letters is no common word: «iPhone», «example.org», «bc1q…».
    """
    match, start = _OPENING.match(source), _OPENING.match(translation)
    if match is None or start is None or not match[1][0].isupper():
        return translation
    word = start[1].rstrip(_BEHIND)
    if not word.replace("-", "").replace("’", "").replace("'", "").isalpha() or word != word.lower():
        return translation
    at = start.start(1)
    large = upper(translation[at], language)
    return translation[:at] + large + translation[at + 1 :] if len(large) == 1 else translation


def _same_length(text: str, language: str) -> str:
    return "".join(low if len(low := lower(char, language)) == 1 else char for char in text)


def _without(text: str, kept: Sequence[Span]) -> str:
    end = 0
    parts: list[str] = []
    for start, stop in sorted(kept):
        parts.append(text[end:start])
        end = stop
    return " ".join((*parts, text[end:]))
