"""How likely each intent is, as retrieval needs it: also those that triage would not act on."""

from __future__ import annotations

from assist.records import Triage

OTHER = "other"
_NOTHING = 0.3  # belief in «other» from which the other intents are noise
_DOUBTED = 0.35  # at most this is believed of an intent that triage doubts


def beliefs(triage: Triage) -> dict[str, float]:
    """Intent -> 0..1, the likeliest first. Empty where triage understood nothing.

    Triage's confidence is calibrated and holds for the first; the others share what is left by their shares.
    """
    shares = dict(triage.likely)
    if not shares or shares.get(OTHER, 0.0) >= _NOTHING:
        return {} if triage.intent == OTHER else {triage.intent: triage.confidence}
    shares.pop(OTHER, None)
    first = triage.intent if triage.intent != OTHER else next(iter(shares), OTHER)
    certain = triage.confidence if first == triage.intent else min(shares.get(first, 0.0), _DOUBTED)
    rest = sum(share for intent, share in shares.items() if intent != first) or 1.0
    left = {intent: (1 - certain) * share / rest for intent, share in shares.items() if intent != first}
    return {first: certain, **left}
