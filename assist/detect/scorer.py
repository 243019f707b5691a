"""Languages that share a script, told apart by letters and frequent words."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from assist.detect.letters import data
from assist.detect.profiles import load_profiles

_WORD = 6.0  # what a frequent word adds to a language's log-likelihood …
_OWN_LETTER = 6.0  # … and a letter that only it writes
_FOREIGN = 12.0  # by how much a language the desk lacks must fit better, and …
_FOREIGN_SHARE = 0.25  # … by how much for each letter


_UNDECOMPOSED = str.maketrans("đłı", "dli")


@dataclass(frozen=True, slots=True)
class Ranking:
    """Languages of the desk by log-likelihood, best first; `foreign` names one the desk lacks that fits far better."""

    scores: tuple[tuple[str, float], ...]
    letters: int
    foreign: str | None = None

    @property
    def margin(self) -> float:
        """How far the best is ahead of the second, in natural log units."""
        return self.scores[0][1] - self.scores[1][1] if len(self.scores) > 1 else math.inf


def rank(words: Sequence[str], script: str) -> Ranking | None:
    """Ranks a group of `groups.toml` for `words` (distinct, lower case); None where no letter of them is known."""
    group = data("groups")[script]
    profiles = load_profiles((*group["desk"], *group["others"]))
    totals = dict(zip(profiles.languages, profiles.score(words), strict=True))
    if not any(totals.values()):
        return None
    frequent = _frequent()
    for word in words:
        for language in frequent.get(word, ()):
            if language in totals:
                totals[language] += _WORD
        for letter, language in _own_letters().items():
            if letter in word and language in totals:
                totals[language] += _OWN_LETTER
    letters = sum(map(len, words))
    for language, bias in data("calibration")["bias"].get(script, {}).items():
        totals[language] += bias * letters
    desk = sorted(((tag, totals[tag]) for tag in group["desk"]), key=lambda scored: (-scored[1], scored[0]))
    other, ahead = max(((tag, totals[tag] - desk[0][1]) for tag in group["others"]), key=lambda scored: scored[1])
    foreign = other if ahead > _FOREIGN + _FOREIGN_SHARE * letters else None
    return Ranking(tuple(desk), letters, foreign)


def malay_cues(words: Sequence[str]) -> int:
    """Malay cue words less Indonesian ones: above zero speaks for Malay."""
    cues = _malay()
    return sum(word in cues["ms"] for word in words) - sum(word in cues["id"] for word in words)


@cache
def _malay() -> Mapping[str, frozenset[str]]:
    listed = {tag: frozenset(words.split()) for tag, words in data("words")["malay"].items()}
    return {"ms": listed["ms"] - listed["id"], "id": listed["id"] - listed["ms"]}


@cache
def _frequent() -> Mapping[str, tuple[str, ...]]:
    """Word -> languages that it is frequent in. Malay words count for Indonesian: see `malay_cues`."""
    found: dict[str, tuple[str, ...]] = {}
    for language, words in data("words").items():
        for word in dict.fromkeys(words.split() if language != "malay" else " ".join(words.values()).split()):
            name = "id" if language == "malay" else language
            for form in (word, *_typed(word)):
                if name not in found.get(form, ()):
                    found[form] = (*found.get(form, ()), name)
    return found


def _typed(word: str) -> tuple[str, ...]:
    """How the word comes from a keyboard without accents, unless that is too short to say anything."""
    bare = "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
    bare = bare.translate(_UNDECOMPOSED)
    return (bare,) if len(bare) > 2 and bare != word else ()


@cache
def _own_letters() -> Mapping[str, str]:
    return {letter: language for language, letters in data("groups")["letters"].items() for letter in letters}
