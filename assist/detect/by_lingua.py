"""lingua, restricted to the desk's languages and their neighbours. An extra: large and slow to load, and good."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from assist.detect.letters import data
from assist.detect.ranking import Ranking, letters_in, ranked_in
from assist.errors import MissingExtra

_LEAST = 1e-6
_FOREIGN = math.log(20)  # how many times likelier a language the desk lacks must be
_CODES = {"no": "nb"}
_TAGS = {code: tag for tag, code in _CODES.items()}


@dataclass(frozen=True, slots=True)
class LinguaRanker:
    """Implements `ranking.Ranker`. Scores are log-probabilities."""

    name: str = "lingua"

    def rank(self, words: Sequence[str], script: str) -> Ranking | None:
        """See `ranking.Ranker`. Raises `MissingExtra` where lingua is not installed."""
        shares = {
            _TAGS.get(code := value.language.iso_code_639_1.name.lower(), code): value.value
            for value in _detector(script).compute_language_confidence_values(" ".join(words))
        }
        if "ms" in shares:
            shares["id"] = shares.get("id", 0.0) + shares.pop("ms")
        if not any(shares.values()):
            return None
        logs = {tag: math.log(max(share, _LEAST)) for tag, share in shares.items()}
        return ranked_in(data("groups")[script], logs, letters_in(words), _FOREIGN)


@cache
def _detector(script: str) -> Any:
    try:
        from lingua import IsoCode639_1, LanguageDetectorBuilder
    except ImportError as error:
        raise MissingExtra("detectors", "lingua-language-detector") from error

    group = data("groups")[script]
    wanted = [_CODES.get(tag, tag) for tag in (*group["desk"], *group["others"])]
    if "id" in wanted:
        wanted.append("ms")
    codes = [code for tag in wanted if (code := getattr(IsoCode639_1, tag.upper(), None)) is not None]
    return LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()
