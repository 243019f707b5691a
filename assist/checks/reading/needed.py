"""What a text must contain for an expression to match: a search for plain words spares most expressions their turn."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import Any

_parser: Any = import_module("re._parser")  # how Python itself reads an expression; nothing public tells
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_LEAST = 2  # letters of the Latin alphabet that are worth looking for


def needed(expression: str) -> frozenset[str]:
    """Words one of which is in every text that `expression` matches; empty where that cannot be told."""
    return _of(_parser.parse(expression))


def _of(sequence: Iterable[tuple[Any, Any]]) -> frozenset[str]:
    best: frozenset[str] = frozenset()
    run = ""
    for operator, argument in (*sequence, (None, None)):
        name = str(operator)
        if name == "LITERAL":
            run += chr(argument)
            continue
        for words in (frozenset({run} if run else ()), _part(name, argument)):
            best = max(best, words, key=_worth)
        run = ""
    return best if _worth(best)[0] >= _LEAST else frozenset()


def _part(name: str, argument: Any) -> frozenset[str]:
    if name == "SUBPATTERN":
        return _of(argument[-1])
    if name == "ATOMIC_GROUP":
        return _of(argument)
    if name in _REPEATS:
        return _of(argument[2]) if argument[0] else frozenset()
    if name == "BRANCH":
        branches = [_of(branch) for branch in argument[1]]
        return frozenset().union(*branches) if all(branches) else frozenset()
    return frozenset()


def _worth(words: frozenset[str]) -> tuple[int, int]:
    """By the shortest word, a Han character being one, then by how few they are."""
    return min((sum(1 if char < "\u0400" else 2 for char in word) for word in words), default=0), -len(words)
