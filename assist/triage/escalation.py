"""From when on a person must see a message: what is critical must not be missed, a suspicion is enough."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assist.knowledge import Intent
from assist.triage.understanding import OTHER, Guess


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Fitted by `benchmarks/triage_calibration.py --false-alarms 0.05`, which says what others are worth."""

    suspicion: float = 0.2  # belief in a critical intent
    alarm: float = 0.25  # likeness to examples that a person had to see, of a message that is about an everyday matter
    alarm_in_doubt: float = 0.25  # the same where it is not, or not clear
    clear: float = 0.6  # confidence from which the matter is
    heed: float = 0.25  # the same likeness, below which words of a theft are not believed where nothing else is of one
    calm: float = 0.3  # the same likeness, below which a matter that mostly needs a person does not: only a question

    def heeded(self, means: str, guess: Guess) -> bool:
        """Whether words that speak of the intent `means` are believed; words that speak of none always are."""
        return not means or guess.escalating >= self.heed or guess.shares.get(means, 0.0) >= self.suspicion

    def called(self, guess: Guess, intents: Mapping[str, Intent]) -> tuple[str, ...]:
        """The intents of `guess` that a person must see: critical ones always, others unless it is like calm ones."""
        return tuple(
            one
            for one in (guess.intent, *guess.also)
            if intents[one].escalate and (intents[one].urgency == "critical" or guess.escalating >= self.calm)
        )

    def suspected(self, guess: Guess, intents: Mapping[str, Intent]) -> tuple[str, ...]:
        """The critical intents that `guess` may be about."""
        return tuple(
            one
            for one, share in guess.shares.items()
            if share >= self.suspicion and intents[one].escalate and intents[one].urgency == "critical"
        )

    def alarming(self, guess: Guess, intents: Mapping[str, Intent]) -> bool:
        """Whether it is like what a person had to see, whatever its intent: a threat, a caller who is still there."""
        everyday = guess.likely != OTHER and intents[guess.likely].urgency in ("low", "normal")
        clear = everyday and guess.confidence >= self.clear
        return guess.escalating >= (self.alarm if clear else self.alarm_in_doubt)


THRESHOLDS = Thresholds()
