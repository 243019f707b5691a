"""The word data of prompts/policy/, compiled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from assist.checks.reading.folded import undisguised_expression
from assist.errors import DataError
from assist.knowledge import Knowledge
from assist.records import Span

COMMON = "common"  # the section of a language's file whose groups serve every check
_ANCHOR = re.compile(r"(?<!\[)(?<!\\)[\^$]")  # means the ends of a clause, so that the whole text tells nothing
_GROUP = re.compile(r"\{([a-z][a-z-]*)\}")


class Words:
    """The patterns of one check in one language, for texts as `undisguised` makes them."""

    def __init__(self, compiled: Mapping[str, re.Pattern[str]]) -> None:
        self._compiled = compiled

    def are_absent(self, groups: Iterable[str], text: str) -> bool:
        """True where none of `groups` stands anywhere in `text`, judged at one go; False where that cannot be told."""
        patterns = [self._compiled[group] for group in groups if group in self._compiled]
        return not any(_ANCHOR.search(pattern.pattern) or pattern.search(text) for pattern in patterns)

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


@lru_cache(maxsize=256)
def words(knowledge: Knowledge, check: str, language: str) -> Words | None:
    """What the policy says for a check in a language; None where the check does not cover it.

    The language's `common` groups serve every check that has no group of that name itself. `{group}` in an expression
    stands for any expression of that group; a group that names itself so means the common one, which it adds to.
    Raises `DataError` for a broken expression.
    """
    groups = knowledge.policy.get(check, {}).get(language)
    if groups is None:
        return None
    common = knowledge.policy.get(COMMON, {}).get(language, {})
    place = f"policy/{language}.yaml: {check}"
    return Words({name: _compiled(f"{place}: {name}", name, groups, common, language) for name in {**common, **groups}})


_Groups = Mapping[str, tuple[str, ...]]


def _compiled(place: str, name: str, groups: _Groups, common: _Groups, language: str) -> re.Pattern[str]:
    written = _expanded(place, name, groups, common, ())
    try:
        return re.compile(undisguised_expression(written, language))
    except re.error as error:
        raise DataError(f"{place}: {error}") from error


def _expanded(place: str, name: str, groups: _Groups, common: _Groups, above: tuple[str, ...]) -> str:
    """The expressions of a group in one, those that it names put in their places."""
    own = name in groups and name not in above
    parts = groups[name] if own else common.get(name)
    if parts is None or above.count(name) > 1:
        raise DataError(f"{place}: there is no group {name}" if parts is None else f"{place}: {name} names itself")

    def expanded(match: re.Match[str]) -> str:
        return _expanded(place, match[1], groups, common, (*above, name))

    return _GROUP.sub(expanded, f"(?:{'|'.join(parts)})")
