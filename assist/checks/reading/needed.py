"""What a text must contain for an expression to match: a search for plain words spares most expressions their turn."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any

from assist.compiled import kept
from assist.errors import DataError

_parser: Any = import_module("re._parser")  # how Python itself reads an expression; nothing public tells
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_FORM = "1"  # of what is kept; another one when `needed` tells more or less
_LEAST = 2  # letters of the Latin alphabet that are worth looking for

Needed = tuple[frozenset[str], ...]


def kept_needs(name: str, places: Mapping[str, str]) -> Mapping[str, Needed]:
    """What each expression needs; `places` names where it is written, for the `DataError` of a broken one.

    Kept on disk under `name`: Python takes most of a second to read those of one language.
    """

    def read() -> list[list[list[str]]]:
        found: list[list[list[str]]] = []
        for written, place in places.items():
            try:
                found.append([sorted(words) for words in needed(written)])
            except re.error as error:
                raise DataError(f"{place}: {error}") from error
        return found

    made_of = "\0".join((_FORM, sys.version, *places)).encode()
    found = kept(f"needed-{name}", made_of, list[list[list[str]]], read)
    return {written: tuple(map(frozenset, sets)) for written, sets in zip(places, found, strict=True)}


def needed(expression: str) -> Needed:
    """Sets of words: a text that `expression` matches holds one of each; empty where that cannot be told."""
    sets = dict.fromkeys(words for words in _of(_parser.parse(expression)) if _worth(words)[0] >= _LEAST)
    return tuple(sorted(sets, key=_worth, reverse=True))


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
