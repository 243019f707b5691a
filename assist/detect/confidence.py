"""From a raw score to a probability, by the table that benchmarks/detect_calibration.py measured."""

from __future__ import annotations

from bisect import bisect_right

from assist.detect.letters import data


def of_margin(backend: str, script: str, margin: float, letters: int) -> float:
    """How often the backend's best was right at this margin (its own units) over this many distinct-word letters."""
    table = data("calibration")[backend]["margin"][script]
    bucket = bisect_right(table["letters"], letters)
    margins, probabilities = table["margins"][bucket], table["probabilities"][bucket]
    at = bisect_right(margins, margin)
    if at in (0, len(margins)):
        return float(probabilities[0 if at == 0 else -1])
    low, high = margins[at - 1], margins[at]
    share = (margin - low) / (high - low)
    return float(probabilities[at - 1] + share * (probabilities[at] - probabilities[at - 1]))


def of_rule(rule: str) -> float:
    """How often a rule was right: a script, one-sided Han characters, a romanised language."""
    return float(data("calibration")["rules"][rule])
