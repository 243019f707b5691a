"""py3langid (langid.py's successor), restricted to the desk's languages and their neighbours. An extra."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from assist.detect.letters import data
from assist.detect.ranking import Ranking, letters_in, ranked_in
from assist.errors import MissingExtra

_FOREIGN, _FOREIGN_SHARE = 3.0, 0.2  # by how much a language the desk lacks must fit better: at all, and a letter


@dataclass(frozen=True, slots=True)
class Py3langidRanker:
    """Implements `ranking.Ranker`. Scores are log-likelihoods."""

    name: str = "py3langid"

    def rank(self, words: Sequence[str], script: str) -> Ranking | None:
        """See `ranking.Ranker`. Raises `MissingExtra` where py3langid is not installed."""
        scores = {str(tag): float(score) for tag, score in _identifier(script).rank(" ".join(words))}
        if len(set(scores.values())) == 1:
            return None
        if "ms" in scores:
            scores["id"] = max(scores["id"], scores.pop("ms"))
        group, letters = data("groups")[script], letters_in(words)
        return ranked_in(group, scores, letters, _FOREIGN + _FOREIGN_SHARE * letters)


@cache
def _identifier(script: str) -> Any:
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier
    except ImportError as error:
        raise MissingExtra("detectors", "py3langid") from error

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    group = data("groups")[script]
    known = set(identifier.labels)
    wanted = [*group["desk"], *group["others"], *(["ms"] if "id" in group["desk"] else [])]
    identifier.set_languages([tag for tag in wanted if tag in known])
    return identifier
