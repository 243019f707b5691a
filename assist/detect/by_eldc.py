"""Efficient Language Detector in C (eldc): n-gram scores from 0 to 1, compiled, under a microsecond a message.

Of all detectors that were measured the best at its speed (benchmarks/understanding.py). Its `ms` was trained on Malay
and Indonesian together. Words are added on top (`lexicon`): they help where a text is short or has lost its accents.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from assist.detect.letters import data
from assist.detect.lexicon import add_words
from assist.detect.ranking import Ranking, letters_in, ranked
from assist.languages import languages

_LEAST = 1e-3  # scores are kept this far from 0 and 1
_FOREIGN_LETTERS = 8  # fewer letters name no language that the desk lacks
_FOREIGN = 0.1  # by how much, in eldc's scores, a language that the desk lacks must fit better
_CODES = {"id": "ms"}


@dataclass(frozen=True, slots=True)
class EldcRanker:
    """Implements `ranking.Ranker`. Scores are log-odds."""

    name: str = "eldc"

    def rank(self, words: Sequence[str], script: str) -> Ranking | None:
        """See `ranking.Ranker`."""
        totals = grams_only(words, script)
        if totals is None:
            return None
        add_words(totals, words)
        letters = letters_in(words)
        foreign = None
        if letters >= _FOREIGN_LETTERS:
            best = _detectors(script)[1].detect_details(" ".join(words))
            desk = max(best.scores.get(_CODES.get(tag, tag), 0.0) for tag in totals)
            if best.reliable and best.language not in _known() and best.scores[best.language] - desk > _FOREIGN:
                foreign = best.language
        return ranked(totals, letters, foreign)


def grams_only(words: Sequence[str], script: str) -> dict[str, float] | None:
    """Log-odds of the desk's languages of `script` by letters alone; None where eldc knows none of them."""
    found = _detectors(script)[0].detect_details(" ".join(words)).scores
    if not found:
        return None
    return {tag: _log_odds(found.get(_CODES.get(tag, tag), 0.0)) for tag in data("groups")[script]["desk"]}


def _log_odds(score: float) -> float:
    score = min(max(score, _LEAST), 1 - _LEAST)
    return math.log(score / (1 - score))


@cache
def _known() -> frozenset[str]:
    return frozenset({tag.partition("-")[0] for tag in languages()} | {"ms", "und", ""})


@cache
def _detectors(script: str) -> tuple[Any, Any]:
    """One that knows the desk's languages of the script, and one that knows all."""
    import eldc

    eldc.init()
    desk, everything = eldc.instance(), eldc.instance()
    wanted = data("groups")[script]["desk"]
    desk.set_languages([_CODES.get(tag, tag) for tag in wanted])
    desk.set_scores(len(wanted))
    return desk, everything
