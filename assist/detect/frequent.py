"""Frequent words of each language, and letters that only one language of the desk writes."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

from assist.detect.letters import data

_UNDECOMPOSED = str.maketrans("đłı", "dli")


@cache
def frequent_words() -> Mapping[str, tuple[str, ...]]:
    """Word -> languages that it is frequent in. Malay words count for Indonesian: see `malay`."""
    found: dict[str, tuple[str, ...]] = {}
    for language, words in data("words").items():
        for word in dict.fromkeys(words.split()):
            for form in (word, *_typed(word)):
                if language not in found.get(form, ()):
                    found[form] = (*found.get(form, ()), language)
    return found


@cache
def own_letters() -> Mapping[str, str]:
    """Letter -> the language of the desk that alone writes it."""
    return {letter: language for language, letters in data("groups")["letters"].items() for letter in letters}


def _typed(word: str) -> tuple[str, ...]:
    """How the word comes from a keyboard without accents, unless that is too short to say anything."""
    bare = "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
    bare = bare.translate(_UNDECOMPOSED)
    return (bare,) if len(bare) > 2 and bare != word else ()
