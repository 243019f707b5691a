"""Indonesian or Malay: no detector tells them apart by letters, words do, and who writes does.

`malay.tsv` gives words with their weight, above zero for Malay: log-ratio of its frequency in the two Wikipedias, from
the word lists of langidentify 1.0.2 (Apache-2.0), cue words of ours (`malay_cues.toml`), and what Chromium's interface
texts (BSD-3-Clause) and the tuning half of our labelled texts say beyond them. Fitted by benchmarks/detect_words.py.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from assist.detect.letters import data

_SURE = 0.97  # words alone are never surer


def malay_share(words: Sequence[str]) -> tuple[float, str]:
    """Probability that `words` (distinct, lower case) are Malay and not Indonesian, and which words said so."""
    weights, line = _weights(), data("malay")
    known = [(weights[word], word) for word in words if word in weights]
    total = sum(weight for weight, _ in known) * line["slope"] + line["intercept"]
    share = 1 / (1 + math.exp(-total))
    side = 1 if total > 0 else -1
    told = [word for weight, word in sorted(known, key=lambda one: (-one[0] * side, one[1])) if weight * side > 0.5]
    name = "Malay" if total > 0 else "Indonesian"
    said = f"{name} rather than its neighbour by {', '.join(told[:3])}" if told else "Indonesian or Malay"
    return min(max(share, 1 - _SURE), _SURE), said


@cache
def _weights() -> Mapping[str, float]:
    lines = Path(__file__).with_name("malay.tsv").read_text(encoding="utf-8").splitlines()
    return {word: float(weight) for word, weight in (line.split("\t") for line in lines if line[:1] != "#")}
