"""What a text must contain for an expression to match: a search for plain words spares most expressions their turn."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib import import_module
from operator import add
from typing import Any

_parser: Any = import_module("re._parser")  # how Python itself reads an expression; nothing public tells
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_WORD = 24  # characters
_LEAST = 2  # letters of the Latin alphabet that are worth looking for


_LENGTHS = (5, 3, 2, 1)  # letters of a word that `beginnings` knows it by, as many as it has
Needed = tuple[tuple[str, ...], ...]


def needed(expression: str) -> Needed:
    """Sets of words: a text that `expression` matches holds one of each; empty where that cannot be told."""
    sets = {words for words in _of(_parser.parse(expression)) if _worth(words)[0] >= _LEAST}
    return tuple(tuple(sorted(words)) for words in sorted(sets, key=_worth, reverse=True))


def may_match(text: str, sets: Needed) -> bool:
    """Whether `text` holds one word of each set."""
    for words in sets:
        for word in words:
            if word in text:
                break
        else:
            return False
    return True


def beginning(word: str) -> str:
    """What `beginnings` of a text has where the text has `word`."""
    return next((word[:size] for size in _LENGTHS if len(word) >= size), "")


def beginnings(text: str) -> frozenset[str]:
    """Stretches of `text` of certain lengths: most expressions are ruled out by these at once."""
    if len(text) <= _WORD:  # a word that is looked up: not worth keeping
        return _beginnings(text)
    return _kept_beginnings(text)


def _beginnings(text: str) -> frozenset[str]:
    pairs = list(map(add, text, text[1:]))
    threes = list(map(add, pairs, text[2:]))
    return frozenset((*text, *pairs, *threes, *map(add, threes, pairs[3:])))


_kept_beginnings = lru_cache(maxsize=16)(_beginnings)


def _of(sequence: Iterable[tuple[Any, Any]]) -> list[frozenset[str]]:
    found: list[frozenset[str]] = []
    run = ""
    for operator, argument in (*sequence, (None, None)):
        name = str(operator)
        if name == "LITERAL":
            run += chr(argument)
            continue
        if run:
            found.append(frozenset({run}))
        run = ""
        found += _part(name, argument)
    return found


def _part(name: str, argument: Any) -> list[frozenset[str]]:
    if name == "SUBPATTERN":
        return _of(argument[-1])
    if name == "ATOMIC_GROUP":
        return _of(argument)
    if name in _REPEATS:
        return _of(argument[2]) if argument[0] else []
    if name == "BRANCH":
        branches = [max(_of(branch), key=_worth, default=frozenset()) for branch in argument[1]]
        return [frozenset().union(*branches)] if all(branches) else []
    return []


def _worth(words: frozenset[str]) -> tuple[int, int]:
    """By the shortest word, a Han character being two letters, then by how few they are."""
    return min((sum(1 if char < "\u0400" else 2 for char in word) for word in words), default=0), -len(words)
