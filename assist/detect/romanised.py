"""Russian, Ukrainian and Hindi typed in Latin letters.

Hindi shows by words that only it has. Russian and Ukrainian show by their words too, and by what the detector says of
the text put back into Cyrillic, where it fits far better there. Data: `romanised.toml`, authored.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from assist.detect.letters import data
from assist.detect.ranking import Ranker, Ranking

_FEW = 2  # words are needed …
_SHARE = 0.28  # … and this share of all; English nouns among Hindi verbs are the rule
_AHEAD = 1.0  # log-odds by which the text must fit better in Cyrillic
_LONG = 4  # letters more than this has a word whose ending says something


def romanised_as(words: Sequence[str], as_is: Ranking | None, ranker: Ranker) -> tuple[str, tuple[str, ...]] | None:
    """The language that `words` (Latin, distinct, lower case) romanise, and the words that said so; None for none.

    `as_is` is what `ranker` says of the words as they are.
    """
    if not all(map(str.isascii, words)):
        return None
    listed = _words()
    said: dict[str, list[str]] = {}
    for word in words:
        if word in listed:
            said.setdefault(listed[word], []).append(word)
    for tag, told in said.items():
        if len(told) >= min(_FEW, len(words)) and len(told) >= _SHARE * len(words):
            return tag, tuple(told)
    told = said.get("ru", [])
    short, endings = _slavic()
    told += [word for word in words if word in short]
    ended = [word for word in words if len(word) > _LONG and word.endswith(endings)]
    if not told and len(ended) < _FEW:
        return None
    found = ranker.rank(tuple(map(_cyrillic(), words)), "Cyrl")
    if found is None or (as_is is not None and found.scores[0][1] - as_is.scores[0][1] <= _AHEAD):
        return None
    return found.scores[0][0], tuple(told or ended)


@cache
def _words() -> Mapping[str, str]:
    return {word: tag for tag, words in data("romanised")["words"].items() for word in words.split()}


@cache
def _slavic() -> tuple[frozenset[str], tuple[str, ...]]:
    table = data("romanised")["slavic"]
    return frozenset(table["words"].split()), tuple(table["endings"].split())


@cache
def _cyrillic() -> Callable[[str], str]:
    table = data("romanised")["cyrillic"]
    letters = re.compile("|".join(table))

    def cyrillic(word: str) -> str:
        return letters.sub(lambda match: str(table[match.group()]), word)

    return cyrillic
