"""A text cut into words that may stand in a BIP-39 list, and the words of ours that speak of a phrase."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from assist.protect.bip39 import Places, word_lists
from assist.protect.words import data, flat, one_of

_TOKEN = re.compile(r"[\u3400-\u9fff]|(?:(?![\u3400-\u9fff])[^\W\d_]){1,40}")


@dataclass(frozen=True, slots=True, repr=False)
class Word:
    """A word, or one Chinese character: its place in the text, and in which lists it stands where."""

    start: int
    end: int
    lists: Places
    han: bool


def read_words(text: str) -> list[Word]:
    """The words of `text` (plain, latinized), in order."""
    lists = word_lists()
    return [
        Word(match.start(), match.end(), lists.get(match.group(), {}), "\u3400" <= match.group()[0] <= "\u9fff")
        for match in _TOKEN.finditer(text)
    ]


def latinized(text: str) -> str:
    """`text` in lower case, its look-alikes of Latin letters replaced; as long as before."""
    return text.lower().translate(_homoglyphs())


@cache
def phrase_names(*, followed: str = "") -> re.Pattern[str]:
    """The words that name a seed phrase, and the pattern `followed` behind them."""
    names = [latinized(word) for word in flat(data("secrets")["seed"])]
    return re.compile(one_of(names) + followed)


@cache
def _homoglyphs() -> Mapping[int, int]:
    return {ord(odd): ord(latin) for odd, latin in data("homoglyphs").items()}
