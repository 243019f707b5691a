"""The word data of prompts/policy/, compiled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from assist.checks.reading.folded import undisguised_expression
from assist.checks.reading.needed import Needed, beginning, beginnings, may_match, needed
from assist.errors import DataError
from assist.knowledge import Knowledge
from assist.records import Span

COMMON = "common"  # the section of a language's file whose groups serve every check
NOTHING = "(?!)"  # switches a common group off
_GROUP = re.compile(r"\{([a-z][a-z-]*)\}")


class Expression:
    """One expression and what its texts must hold. It is compiled when a text first holds that: most never are."""

    __slots__ = ("_compiled", "_place", "_written", "begun", "needed")

    def __init__(self, written: str, place: str) -> None:
        self._written, self._place = written, place
        self._compiled: re.Pattern[str] | None = None
        self.needed: Needed = needed(written)
        # Beginnings of the words of which it needs one; empty where it needs none.
        self.begun = frozenset(map(beginning, self.needed[0])) if self.needed else frozenset()

    @property
    def pattern(self) -> re.Pattern[str]:
        """Raises `DataError` where it is broken in a way that only compiling shows."""
        if self._compiled is None:
            try:
                self._compiled = re.compile(self._written)
            except re.error as error:
                raise DataError(f"{self._place}: {error}") from error
        return self._compiled


class Words:
    """The expressions of one check in one language, for texts as `undisguised` makes them."""

    def __init__(self, groups: Mapping[str, Sequence[Expression]]) -> None:
        self._groups = groups
        # The text last asked about and what may match in it: one value, as threads share this object.
        self._last: tuple[str, dict[str, list[Expression]]] = ("", {})

    def find(self, group: str, text: str, start: int, end: int) -> list[Span]:
        """Where `group` stands in `text[start:end]`, in order; nowhere when the language has no such group."""
        live = self._in(group, text)
        if not live:
            return []
        stretch = text[start:end]  # a slice, as «^» means the start of the stretch
        found = [
            (match.start(), rank, match.end())
            for rank, expression in enumerate(live)
            if may_match(stretch, expression.needed)
            for match in expression.pattern.finditer(stretch)
        ]
        if len(found) > 1:
            found.sort()
        spans: list[Span] = []
        last = 0
        for begin, _, stop in found:  # of overlapping ones the first: as one expression of them all would
            if begin >= last:
                last = max(stop, begin + 1)
                spans.append((start + begin, start + stop))
        return spans

    def has(self, group: str, text: str, start: int, end: int) -> bool:
        """True where `group` stands in `text[start:end]`."""
        live = self._in(group, text)
        stretch = text[start:end] if live else ""
        return any(may_match(stretch, each.needed) and each.pattern.search(stretch) is not None for each in live)

    def are_absent(self, groups: Iterable[str], text: str) -> bool:
        """True where none of `groups` can stand anywhere in `text`."""
        return not any(self._in(group, text) for group in groups)

    def _in(self, group: str, text: str) -> list[Expression]:
        """The expressions of `group` that may match in `text`."""
        last, live = self._last
        if text is not last:
            live = {}
            self._last = (text, live)
        found = live.get(group)
        if found is None:
            here = beginnings(text)
            found = [
                each
                for each in self._groups.get(group, ())
                if not (each.begun and here.isdisjoint(each.begun)) and may_match(text, each.needed)
            ]
            live[group] = found
        return found


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


def _compiled(place: str, name: str, groups: _Groups, common: _Groups, language: str) -> list[Expression]:
    own = name in groups
    found: list[Expression] = []
    for part in groups[name] if own else common[name]:
        if part == NOTHING:
            continue
        written = undisguised_expression(_filled(place, part, name, groups, common, ()), language)
        try:
            found.append(Expression(written, place))
        except re.error as error:
            raise DataError(f"{place}: {error}") from error
    return found


def _expanded(place: str, name: str, groups: _Groups, common: _Groups, above: tuple[str, ...]) -> str:
    """The expressions of a group in one, those that it names put in their places."""
    parts = groups[name] if name in groups and name not in above else common.get(name)
    if parts is None or above.count(name) > 1:
        raise DataError(f"{place}: there is no group {name}" if parts is None else f"{place}: {name} names itself")
    return f"(?:{'|'.join(_filled(place, part, name, groups, common, above) for part in parts)})"


def _filled(place: str, part: str, name: str, groups: _Groups, common: _Groups, above: tuple[str, ...]) -> str:
    return _GROUP.sub(lambda match: _expanded(place, match[1], groups, common, (*above, name)), part)
