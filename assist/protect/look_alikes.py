"""Names that look like other names: letters of other scripts, digits for letters, one or two letters off.

The skeleton follows the idea of Unicode TR 39, section 4, with a small table of our own (look_alikes.toml); the search
by deletions is that of SymSpell, the distance is the restricted Damerau-Levenshtein distance.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from assist.protect.words import data


def skeleton(name: str) -> str:
    """`name` in lower case, each letter replaced by the one it is taken for; equal for names that look alike."""
    letters, pairs = _tables()
    marked = unicodedata.normalize("NFKD", name.lower())
    bare = "".join(char for char in marked if not unicodedata.combining(char) and unicodedata.category(char) != "Cf")
    folded = bare.translate(letters)
    for pair, one in pairs:
        folded = folded.replace(pair, one)
    return folded


@cache
def _tables() -> tuple[Mapping[int, str], tuple[tuple[str, str], ...]]:
    table = data("look_alikes")
    folds = table["folds"]
    letters = {**data("homoglyphs"), **table["letters"], **folds}
    mapping = {ord(odd): "".join(folds.get(char, char) for char in latin) for odd, latin in letters.items()}
    pairs = {"".join(folds.get(char, char) for char in pair): one for pair, one in table["pairs"].items()}
    return mapping, tuple(pairs.items())


class Near:
    """Finds the names that a given one may be a slip of. `names` is each name with the number of slips allowed."""

    def __init__(self, names: Mapping[str, int]) -> None:
        self._allowed = names
        self._longest = max((len(name) + slips for name, slips in names.items()), default=0)
        self._by_rest: dict[str, list[str]] = {}
        for name, slips in names.items():
            for rest in _rests(name, slips):
                self._by_rest.setdefault(rest, []).append(name)

    def of(self, name: str) -> Iterator[str]:
        """The names that `name` is no more slips away from than allowed, itself included; each may come twice."""
        if len(name) <= self._longest:
            for rest in _rests(name, max(self._allowed.values())):
                for known in self._by_rest.get(rest, ()):
                    if distance(name, known) <= self._allowed[known]:
                        yield known


def distance(a: str, b: str) -> int:
    """How many letters were added, left out, changed or swapped with their neighbour between `a` and `b`."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row, older = row, [i], before
        for j, y in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        before = last
    return row[-1]


def _rests(name: str, slips: int) -> set[str]:
    """`name` with up to `slips` letters left out."""
    rests = last = {name}
    for _ in range(slips):
        last = {rest[:at] + rest[at + 1 :] for rest in last for at in range(len(rest))}
        rests = rests | last
    return rests
