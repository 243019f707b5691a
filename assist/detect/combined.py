"""The desk's language detector: masks, script rules, letters and words, prior, and the courage to say `und`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assist.detect.guess import Guess, guess
from assist.detect.letters import masked
from assist.errors import UsageError
from assist.languages import normalize
from assist.records import UND, Detection, Protected
from assist.text import sentences

_EVEN = 0.2  # every language keeps this much weight: a prior of one language multiplies the odds by six, not more
_SHOWN = 5  # candidates, of those …
_FAINT = 0.005  # … above this
_MIXED_SURE = 0.9  # a sentence counts as another language from here on …
_MIXED_LETTERS = 14  # … when it is this long
_MIXED_REACH = 4000  # characters that are searched for such sentences


@dataclass(frozen=True, slots=True)
class CombinedDetector:
    """Implements `ports.LanguageDetector`. Holds no state: same text and prior, same answer, in any thread."""

    threshold: float = 0.5  # below this probability the answer is `und`

    def detect(self, protected: Protected, prior: Mapping[str, float] | None = None) -> Detection:
        """The language of the text, or `und` with the reason. Languages of `prior` that the desk lacks are ignored."""
        text = masked(protected)
        found, weights = guess(text), _shares(prior)
        candidates, reason = found.candidates, found.reason
        if weights and not found.decided:
            candidates, reason = _weighed(found, weights)
        language, confidence = candidates[0] if candidates else (UND, 0.0)
        if candidates and confidence < self.threshold:
            reason = f"too little to tell: {reason}; at best {language} at {confidence:.0%}"
            language, confidence = UND, 0.0
        shown = tuple((tag, round(share, 4)) for tag, share in candidates[:_SHOWN] if share >= _FAINT)
        mixed = _others(text, language) if language != UND else ()
        return Detection(protected.text, language, round(confidence, 4), shown, mixed, reason)


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


def _weighed(found: Guess, weights: Mapping[str, float]) -> tuple[tuple[tuple[str, float], ...], str]:
    """Candidates weighed by the prior. Where the text names none, the prior does, unless it was another script."""
    if not found.candidates:
        if found.letters:  # Greek, or a language the desk lacks: that is clear text
            return (), found.reason
        ranked = sorted(weights.items(), key=lambda weight: (-weight[1], weight[0]))
        capped = tuple((tag, weight * 0.75) for tag, weight in ranked)
        return capped, f"{found.reason}; {ranked[0][0]} by what else is known of the conversation"
    scaled = [(tag, share * (_EVEN + weights.get(tag, 0.0))) for tag, share in found.candidates]
    total = sum(share for _, share in scaled)
    ranked = sorted(((tag, share / total) for tag, share in scaled), key=lambda weight: (-weight[1], weight[0]))
    said = f"; {ranked[0][0]} by what else is known of the conversation" if ranked[0][0] in weights else ""
    return tuple(ranked), found.reason + said


def _others(text: str, language: str) -> tuple[str, ...]:
    """Other languages that whole sentences of the text are clearly in, in the order of the text."""
    text = text[:_MIXED_REACH]
    spans = sentences(text, language)
    if len(spans) < 2:
        return ()
    found: dict[str, None] = {}
    for start, end in spans:
        one = guess(text[start:end])
        if one.letters >= _MIXED_LETTERS and one.candidates and one.candidates[0][1] >= _MIXED_SURE:
            found[one.candidates[0][0]] = None
    return tuple(tag for tag in found if tag != language)
