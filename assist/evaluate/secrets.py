# ruff: noqa: S311 - reproducible chance is what a test set needs
"""`assist evaluate secrets`: how many secrets are cut, and how many innocent texts with them.

Independent of the rules in `assist/protect`: the cases come from authored messages and generated secrets, the verdict
from what is left of the secret in the text. A phrase is caught when at most two of its words survive; any other secret
when neither the whole nor a run of eight characters does (half of it, where it is shorter than sixteen).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from random import Random

from assist.evaluate.report import Progress, Report, Table
from assist.evaluate.secrets_cases import Case, other_cases, phrase_cases
from assist.evaluate.secrets_forms import filling
from assist.evaluate.secrets_score import Protector, judge
from assist.evaluate.secrets_tables import Alarm, Outcome, false_alarms, figures, recall, tables
from assist.evaluate.secrets_texts import Clean, authored_clean, corpus_clean
from assist.protect import protect

_FILLING_SEED = 7
_NOTES = (
    "Secrets are generated from fixed seeds and are no one's; messages are authored for this project.",
    "Eight-character runs and words are counted outside the markers and beyond what the message itself contains.",
)


def run(progress: Progress, rivals: Mapping[str, Protector] | None = None) -> Report:
    """Measures `assist.protect.protect`; `rivals` are measured on the same texts, for one table by name."""
    cases, clean = positives(), negatives()
    progress(f"secrets: {len(cases)} messages with a secret, {len(clean)} texts without")
    ours = measure(protect, cases, clean)
    shown = [*tables(ours)]
    if rivals:
        outcomes = {"assist": ours}
        for name, rival in rivals.items():
            progress(f"secrets: {name}")
            outcomes[name] = measure(rival, cases, clean)
        rows = tuple((name, recall(it.verdicts), false_alarms(it.alarms)) for name, it in outcomes.items())
        shown.append(Table("Against others", ("who", "recall", "false alarms"), rows))
    return Report("secrets", figures(ours), tuple(shown), _NOTES)


def positives() -> list[Case]:
    """Every message with a secret, in a fixed order."""
    return [*phrase_cases(), *other_cases()]


def negatives() -> list[Clean]:
    """Every text that must come out unchanged, in a fixed order."""
    return [*authored_clean(filling(Random(_FILLING_SEED))), *corpus_clean()]


def measure(protector: Protector, cases: Iterable[Case], clean: Iterable[Clean]) -> Outcome:
    """Runs `protector` on all texts."""
    verdicts = tuple(judge(case, protector) for case in cases)
    return Outcome(verdicts, tuple(_alarm(text, protector) for text in clean))


def _alarm(clean: Clean, protector: Protector) -> Alarm:
    result = protector(clean.text)
    return Alarm(clean, result.text != clean.text or bool(result.secrets))
