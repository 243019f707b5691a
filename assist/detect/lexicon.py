"""Words that say which of the languages of one script a text is in, on top of what its letters say.

`lexicon.tsv` gives words with a weight a language, in eldc's log-odds: what eldc alone gets wrong on Chromium's
interface texts (BSD-3-Clause) and on frequent words of langidentify 1.0.2 (Apache-2.0). Fitted by
benchmarks/detect_words.py.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from functools import cache
from pathlib import Path


def add_words(totals: MutableMapping[str, float], words: Sequence[str]) -> None:
    """Adds the weights of `words` (distinct, lower case) to the languages of `totals`."""
    lexicon = _lexicon()
    for word in words:
        for tag, weight in lexicon.get(word, ()):
            if tag in totals:
                totals[tag] += weight


@cache
def _lexicon() -> Mapping[str, tuple[tuple[str, float], ...]]:
    found: dict[str, tuple[tuple[str, float], ...]] = {}
    for line in Path(__file__).with_name("lexicon.tsv").read_text(encoding="utf-8").splitlines():
        if line[:1] != "#":
            word, *weights = line.split("\t")
            found[word] = tuple((tag, float(weight)) for tag, weight in (one.split(" ") for one in weights))
    return found
