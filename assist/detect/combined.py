"""The desk's language detector: masks, script rules, letters and words, prior, and the courage to say `und`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from assist.detect.by_eldc import EldcRanker
from assist.detect.guess import Guess, guess
from assist.detect.letters import LIMIT, blanked, cleaned
from assist.detect.ranking import Ranker
from assist.detect.stretches import stretches
from assist.errors import UsageError
from assist.languages import normalize
from assist.records import UND, Detection, Protected

_EVEN = 0.2  # every language keeps this much weight: a prior of one language multiplies the odds by six, not more
_EVEN_TWINS = 0.02  # Malay and Indonesian, which words hardly tell apart: the prior multiplies the odds by fifty
_SHOWN = 5  # candidates, of those …
_FAINT = 0.005  # … above this
_TWINS = {"id": "ms", "ms": "id"}  # too near to each other to call a text undetermined between them


@dataclass(frozen=True, slots=True)
class CombinedDetector:
    """Implements `ports.LanguageDetector`. Holds no state: same text and prior, same answer, in any thread.

    `ranker` is the backend that tells languages of one script apart; all else is the same for all backends.
    """

    ranker: Ranker = field(default_factory=EldcRanker)
    threshold: float = 0.5  # below this probability the answer is `und`

    def detect(self, protected: Protected, prior: Mapping[str, float] | None = None) -> Detection:
        """The language of the text, or `und` with the reason. Languages of `prior` that the desk lacks are ignored."""
        text = blanked(protected.text[:LIMIT], protected.entities)
        found, weights = guess(cleaned(text), self.ranker), _shares(prior)
        candidates, reason = found.candidates, found.reason
        if weights and not found.decided:
            candidates, reason = _weighed(found, weights)
        language, confidence = candidates[0] if candidates else (UND, 0.0)
        if candidates and _with_twin(candidates) < self.threshold:
            reason = f"too little to tell: {reason}; at best {language} at {confidence:.0%}"
            language, confidence = UND, 0.0
        shown = tuple((tag, round(share, 4)) for tag, share in candidates[:_SHOWN] if share >= _FAINT)
        parts = stretches(text, language, self.ranker) if language != UND else ()
        mixed = tuple(dict.fromkeys(tag for _, tag in parts))
        return Detection(protected.text, language, round(confidence, 4), shown, mixed, reason, parts)


def _with_twin(candidates: tuple[tuple[str, float], ...]) -> float:
    """The best candidate's probability, its twin's included."""
    best, confidence = candidates[0]
    return confidence + dict(candidates[1:]).get(_TWINS.get(best, ""), 0.0)


def _shares(prior: Mapping[str, float] | None) -> dict[str, float]:
    """The prior by our tags, summing to one; empty when it says nothing."""
    weights: dict[str, float] = {}
    for tag, weight in (prior or {}).items():
        try:
            known = normalize(tag)
        except UsageError:
            continue
        if known != UND and weight > 0:
            weights[known] = weights.get(known, 0.0) + weight
    total = sum(weights.values())
    return {tag: weight / total for tag, weight in sorted(weights.items())}


def _even(tag: str, weights: Mapping[str, float]) -> float:
    return _EVEN_TWINS if _TWINS.get(tag) in weights else _EVEN


def _weighed(found: Guess, weights: Mapping[str, float]) -> tuple[tuple[tuple[str, float], ...], str]:
    """Candidates weighed by the prior. Where the text names none, the prior does, unless it was another script."""
    if not found.candidates:
        if found.letters:  # Greek, or a language the desk lacks: that is clear text
            return (), found.reason
        ranked = sorted(weights.items(), key=lambda weight: (-weight[1], weight[0]))
        capped = tuple((tag, weight * 0.75) for tag, weight in ranked)
        return capped, f"{found.reason}; {ranked[0][0]} by what else is known of the conversation"
    scaled = [(tag, share * (_even(tag, weights) + weights.get(tag, 0.0))) for tag, share in found.candidates]
    total = sum(share for _, share in scaled)
    ranked = sorted(((tag, share / total) for tag, share in scaled), key=lambda weight: (-weight[1], weight[0]))
    said = f"; {ranked[0][0]} by what else is known of the conversation" if ranked[0][0] in weights else ""
    return tuple(ranked), found.reason + said
