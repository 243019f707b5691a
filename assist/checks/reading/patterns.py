"""The word data of prompts/policy/, compiled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from assist.checks.reading.folded import undisguised_expression
from assist.checks.reading.needed import kept_needs
from assist.checks.reading.standing import Expression, Needing, Standing, Vocabulary
from assist.errors import DataError
from assist.knowledge import Knowledge
from assist.records import Span

COMMON = "common"  # the section of a language's file whose groups serve every check
NOTHING = "(?!)"  # switches a common group off
_GROUP = re.compile(r"\{([a-z][a-z-]*)\}")


class Words:
    """The expressions of one check in one language, for texts as `undisguised` makes them."""

    def __init__(self, groups: Mapping[str, int], vocabulary: Vocabulary) -> None:
        self._groups, self._vocabulary = groups, vocabulary

    def find(self, group: str, text: str, start: int, end: int) -> list[Span]:
        """Where `group` stands in `text[start:end]`, in order; nowhere when the language has no such group."""
        live = self._in(group, text, start, end)
        if not live:
            return []
        stretch = text[start:end]  # a slice, as «^» means the start of the stretch
        found = [
            (match.start(), rank, match.end())
            for rank, expression in enumerate(live)
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
        live = self._in(group, text, start, end)
        stretch = text[start:end] if live else ""
        return any(each.pattern.search(stretch) is not None for each in live)

    def may_meet(self, line: Sequence[str], text: str, start: int, end: int) -> bool:
        """False where not all groups of `line` can stand in `text[start:end]`; costs less than looking."""
        read = self._vocabulary.read(text)
        possible, met = self._live(read), read.met(start, end)
        return all(any(needs & met == needs for needs, _ in possible.get(group, ())) for group in line)

    def among(self, groups: Sequence[str], text: str, spans: Iterable[Span]) -> Iterator[Span]:
        """Those of `spans` in which any of `groups` can stand; costs less than looking."""
        read = self._vocabulary.read(text)
        possible = self._live(read)
        live = [needs for group in groups for needs, _ in possible.get(group, ())]
        for span in spans:
            met = read.met(*span)
            if any(needs & met == needs for needs in live):
                yield span

    def possible(self, text: str) -> Mapping[str, Sequence[Needing]]:
        """The groups that can stand somewhere in `text`, each with its expressions that can; most cannot."""
        return self._live(self._vocabulary.read(text))

    def _live(self, read: Standing) -> Mapping[str, Sequence[Needing]]:
        found = read.told.get(self)
        if found is None:
            live = read.live
            found = {name: live[group] for name, group in self._groups.items() if group in live}
            read.told[self] = found
        return found

    def _in(self, name: str, text: str, start: int, end: int) -> Sequence[Expression]:
        """The expressions of a group that may match in `text[start:end]`, in order."""
        read = self._vocabulary.read(text)
        live = self._live(read).get(name)
        if live is None:
            return ()
        met = read.met(start, end)
        return [expression for needs, expression in live if needs & met == needs]


def words(knowledge: Knowledge, check: str, language: str) -> Words | None:
    """What the policy says for a check in a language; None where the check does not cover it.

    The language's `common` groups serve every check that has no group of that name itself. `{group}` in an expression
    stands for any expression of that group; a group that names itself so means the common one, which it adds to.
    Raises `DataError` for a broken expression.
    """
    return _of_language(knowledge, language).get(check)


@lru_cache(maxsize=64)
def _of_language(knowledge: Knowledge, language: str) -> Mapping[str, Words]:
    """Check -> its words. A group that several checks have in common is read once."""
    common = knowledge.policy.get(COMMON, {}).get(language, {})
    named: dict[str, dict[str, tuple[str, ...]]] = {}
    places: dict[str, str] = {}
    for check, languages in knowledge.policy.items():
        if check == COMMON or language not in languages:
            continue
        groups = languages[language]
        named[check] = {}
        for name in {**common, **groups}:
            place = f"policy/{language}.yaml: {check}: {name}"
            written = named[check][name] = _written(place, name, groups, common, language)
            for each in written:
                places.setdefault(each, place)
    needs = kept_needs(language, places)
    known = dict.fromkeys(written for groups in named.values() for written in groups.values())
    vocabulary = Vocabulary([[Expression(each, needs[each], places[each]) for each in written] for written in known])
    place_of = {written: place for place, written in enumerate(known)}
    return {
        check: Words({name: place_of[written] for name, written in groups.items()}, vocabulary)
        for check, groups in named.items()
    }


_Groups = Mapping[str, tuple[str, ...]]


def _written(place: str, name: str, groups: _Groups, common: _Groups, language: str) -> tuple[str, ...]:
    """The expressions of a group as they are matched."""
    parts = groups[name] if name in groups else common[name]
    return tuple(
        undisguised_expression(_filled(place, part, name, groups, common, ()), language)
        for part in parts
        if part != NOTHING
    )


def _expanded(place: str, name: str, groups: _Groups, common: _Groups, above: tuple[str, ...]) -> str:
    """The expressions of a group in one, those that it names put in their places."""
    parts = groups[name] if name in groups and name not in above else common.get(name)
    if parts is None or above.count(name) > 1:
        raise DataError(f"{place}: there is no group {name}" if parts is None else f"{place}: {name} names itself")
    return f"(?:{'|'.join(_filled(place, part, name, groups, common, above) for part in parts)})"


def _filled(place: str, part: str, name: str, groups: _Groups, common: _Groups, above: tuple[str, ...]) -> str:
    return _GROUP.sub(lambda match: _expanded(place, match[1], groups, common, (*above, name)), part)
