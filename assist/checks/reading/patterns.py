"""The word data of prompts/policy/, compiled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from assist.errors import DataError
from assist.knowledge import Knowledge
from assist.protect.plain import plain
from assist.records import Span

_GROUP = re.compile(r"\{([a-z][a-z-]*)\}")


class Words:
    """The patterns of one check in one language, for texts as `undisguised` makes them."""

    def __init__(self, compiled: Mapping[str, re.Pattern[str]]) -> None:
        self._compiled = compiled

    def find(self, group: str, text: str, start: int, end: int) -> list[Span]:
        """Where `group` stands in `text[start:end]`, in order; nowhere when the language has no such group."""
        pattern = self._compiled.get(group)
        if pattern is None:
            return []
        # a slice, as «^» means the start of the stretch
        return [(start + match.start(), start + match.end()) for match in pattern.finditer(text[start:end])]

    def has(self, group: str, text: str, start: int, end: int) -> bool:
        """True where `group` stands in `text[start:end]`."""
        pattern = self._compiled.get(group)
        return pattern is not None and pattern.search(text[start:end]) is not None


@lru_cache(maxsize=128)
def words(knowledge: Knowledge, check: str, language: str) -> Words | None:
    """What the policy says for a check in a language; None where the check does not cover it.

    `{group}` in an expression stands for any expression of that group. Raises `DataError` for a broken one.
    """
    groups = knowledge.policy.get(check, {}).get(language)
    if groups is None:
        return None
    place = f"policy/{language}.yaml: {check}"
    return Words({name: _compiled(f"{place}: {name}", parts, groups) for name, parts in groups.items()})


def _compiled(place: str, parts: tuple[str, ...], groups: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
    def expanded(match: re.Match[str]) -> str:
        if match[1] not in groups:
            raise DataError(f"{place}: there is no group {match[1]}")
        return _any_of(groups[match[1]])

    written = _any_of(parts)
    while _GROUP.search(written):
        written = _GROUP.sub(expanded, written)
    try:
        return re.compile(plain(written).text)
    except re.error as error:
        raise DataError(f"{place}: {error}") from error


def _any_of(parts: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(parts)})"
