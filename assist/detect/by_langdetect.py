"""langdetect's letter profiles, scored without its dice, with frequent words.

Scores are natural log-likelihoods.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assist.detect.frequent import frequent_words, own_letters
from assist.detect.letters import data
from assist.detect.profiles import load_profiles
from assist.detect.ranking import Ranking, letters_in, ranked_in

_WORD = 6.0  # what a frequent word adds to a language's log-likelihood …
_OWN_LETTER = 6.0  # … and a letter that only it writes
_FOREIGN = 12.0  # by how much a language the desk lacks must fit better, and …
_FOREIGN_SHARE = 0.25  # … by how much for each letter


@dataclass(frozen=True, slots=True)
class LangdetectRanker:
    """Implements `ranking.Ranker`."""

    name: str = "langdetect"

    def rank(self, words: Sequence[str], script: str) -> Ranking | None:
        """See `ranking.Ranker`."""
        group = data("groups")[script]
        profiles = load_profiles((*group["desk"], *group["others"]))
        totals = dict(zip(profiles.languages, profiles.score(words), strict=True))
        if not any(totals.values()):
            return None
        frequent, own = frequent_words(), own_letters()
        for word in words:
            for language in frequent.get(word, ()):
                if language in totals:
                    totals[language] += _WORD
            for letter in own.keys() & set(word):
                if own[letter] in totals:
                    totals[own[letter]] += _OWN_LETTER
        letters = letters_in(words)
        return ranked_in(group, totals, letters, _FOREIGN + _FOREIGN_SHARE * letters)
