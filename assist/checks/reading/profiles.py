"""Frequent words of the languages in Latin letters (profiles.toml)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

LATIN_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def best(found: Sequence[str]) -> str | None:
    """The language with most function words among `found`; None where no language has any."""
    low = [word.lower().replace("’", "'") for word in found]
    scores = {tag: sum(map(words.__contains__, low)) for tag, words in profiles().items()}
    top = max(scores, key=scores.__getitem__)
    return top if scores[top] else None


def score(found: Sequence[str], words: frozenset[str]) -> int:
    """How many of `found` are in `words`."""
    return sum(word.lower().replace("’", "'") in words for word in found)


@cache
def profiles() -> Mapping[str, frozenset[str]]:
    """Language -> its frequent words."""
    table = tomllib.loads(Path(__file__).with_name("profiles.toml").read_text(encoding="utf-8"))
    return {tag: frozenset(listed.split()) for tag, listed in table.items()}
