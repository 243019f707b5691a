"""The words of ours that speak of a secret, or of something that only looks like one, found in one pass."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from assist.expressions import regex
from assist.protect.words import BEGINS, ENDS, LETTER, data, flat, one_of

# Groups of `labels.toml` that explain a number away.
_NUMBERED = ("order", "user", "phone")
_WIDE = 16  # branches of a pattern
_JOINT = re.compile("[ _-]")
_APOSTROPHES = str.maketrans("’‘ʼ`´", "'''''")


@dataclass(frozen=True, slots=True)
class Named:
    """A word of ours in a text: where it stands, and the groups of `secrets.toml` that it belongs to."""

    start: int
    end: int
    groups: frozenset[str]


class Names:
    """The words of ours in one text, by group, in order."""

    __slots__ = ("_all",)

    def __init__(self, low: str) -> None:
        groups = _groups()
        found = (match.span() for match in _any_name().finditer(low))
        self._all = [Named(start, end, groups[_JOINT.sub("", low[start:end])]) for start, end in found]

    def of(self, *groups: str) -> Group:
        """The words of any of `groups`."""
        wanted = frozenset(groups)
        return Group([named for named in self._all if not wanted.isdisjoint(named.groups)])


class Group(Sequence[Named]):
    """Words in the order of the text, with the nearest to a place found in logarithmic time."""

    __slots__ = ("_named", "_starts")

    def __init__(self, named: list[Named]) -> None:
        self._named = named
        self._starts = [one.start for one in named]

    def __len__(self) -> int:
        return len(self._named)

    def __getitem__(self, index: int) -> Named:  # type: ignore[override]  # nobody slices it
        return self._named[index]

    def before(self, place: int) -> Named | None:
        """The last word that begins before `place`."""
        index = bisect_left(self._starts, place)
        return self._named[index - 1] if index else None

    def behind(self, place: int) -> Named | None:
        """The first word that begins at or behind `place`."""
        index = bisect_left(self._starts, place)
        return self._named[index] if index < len(self._named) else None

    def between(self, start: int, end: int) -> Iterator[Named]:
        """The words that begin in `start:end`."""
        for index in range(bisect_left(self._starts, start), len(self._named)):
            if self._starts[index] >= end:
                return
            yield self._named[index]


def latinized(text: str) -> str:
    """`text` in lower case, look-alikes of Latin letters replaced, one apostrophe for all; as long as before."""
    low = text.lower()
    return low if low.isascii() else low.translate(_APOSTROPHES).translate(homoglyphs())


@cache
def homoglyphs() -> Mapping[int, int]:
    """Code points of letters in lower case that look like Latin ones -> those."""
    return {ord(odd): ord(latin) for odd, latin in data("homoglyphs").items()}


@cache
def link() -> str:
    """A pattern for one of the words and signs that may stand between a label and its secret."""
    return one_of(map(latinized, flat(data("secrets")["links"])))


def any_of(*groups: str) -> str:
    """A pattern for the words of `groups`, in a latinized text."""
    return one_of(_written(groups), joined="[ _-]{0,2}")


def _written(groups: Iterable[str]) -> Iterator[str]:
    table, labels = data("secrets"), data("labels")
    for group in groups:
        yield from (latinized(word) for word in flat(labels[group] if group in _NUMBERED else table[group]))


@cache
def _groups() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in _named_groups():
        for word in _written([group]):
            found.setdefault(_JOINT.sub("", word), set()).add(group)
    return {word: frozenset(groups) for word, groups in found.items()}


@cache
def _any_name() -> re.Pattern[str]:
    """Any of our words. What may stand around them is written once for all that share it: such sets compile slowly."""
    by_edges: dict[str, dict[str, list[str]]] = {}
    for word in _written(_named_groups()):
        before, behind = _edges(word)
        by_edges.setdefault(before, {}).setdefault(behind, []).append(word)
    starts = []
    for before, kinds in sorted(by_edges.items()):
        # «otp 번호» before «otp»: words with an open end are the longer ones where two begin alike
        ends = (f"{_trie(kinds[behind])}{behind}" for behind in sorted(kinds, key=lambda behind: (len(behind), behind)))
        starts.append(f"{before}(?:{'|'.join(ends)})")
    first = {word[0] for kinds in by_edges.values() for words in kinds.values() for word in words}
    return regex(f"{_guard(first)}(?:{'|'.join(starts)})")


def _edges(word: str) -> tuple[str, str]:
    before = f"{BEGINS}(?<![0-9])" if re.match(LETTER, word) else "(?<![0-9])" if word[0].isdigit() else ""
    if "\u1161" <= word[-1] <= "\u1175":
        return before, r"(?![\u11a8-\u11ff])"  # a Hangul syllable that goes on is another one
    behind = ENDS if re.match(LETTER, word[-1]) else "(?![0-9])" if word[-1].isdigit() else ""
    return before, behind


def _trie(words: Iterable[str]) -> str:
    """A pattern for any of `words`, longest first, that tries each beginning once."""
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return f"{_guard(tree)}{_branches(tree)}"


def _guard(tree: Iterable[str]) -> str:
    return f"(?=[{''.join(re.escape(char) for char in sorted(tree))}])"


def _branches(tree: Mapping[str, Any]) -> str:
    parts = [
        ("[ _-]{0,2}" if char in " -" else re.escape(char)) + _branches(rest)
        # a space, which may be nothing, comes last: «pass word» is not to win over «password dei fondi»
        for char, rest in sorted(tree.items(), key=lambda branch: (branch[0] in {" ", "-"}, branch[0]))
        if char
    ]
    if len(parts) > _WIDE:  # a few at a time, behind a set of their first letters: twenty times as fast
        chars = sorted(tree)
        chunks = [chars[at : at + _WIDE] for at in range(0, len(chars), _WIDE)]
        return f"(?:{'|'.join(_guard(chunk) + _branches({char: tree[char] for char in chunk}) for chunk in chunks)})"
    if len(parts) == 1 and "" not in tree:
        return parts[0]
    return f"(?:{'|'.join(parts)}){'?' if '' in tree else ''}" if parts else ""


def _named_groups() -> tuple[str, ...]:
    """Groups that are looked for by name; the others are parts of patterns."""
    parts = ("links", "verbs", "not_password", "ordinal", "ordinal_behind")
    return (*(group for group in data("secrets") if group not in parts), *_NUMBERED)
