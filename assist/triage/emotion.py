"""How the customer feels: their words first, then learnt gratitude, then capitals and exclamation marks."""

from __future__ import annotations

import re
from collections.abc import Mapping

from assist.cues.reading import Word
from assist.records import Emotion

_ORDER: tuple[Emotion, ...] = ("angry", "worried", "frustrated")  # the stronger feeling is the one to answer
_OUTCRY = re.compile(r"[!！?？]{3}")
_LETTERS = 12  # fewer capitals may be tickers
_SHARE = 0.7


def feel(
    learnt: Mapping[Emotion, float],
    words: Mapping[Emotion, Word],
    text: str,
    *,
    open_problem: bool,
    weighs: str | None,
    then: Emotion,
) -> tuple[Emotion, str | None]:
    """The emotion and the words that told it. Words of thanks count only where no problem is open.

    `learnt`: how like messages of each emotion it is; gratitude is believed of it, which praise has without thanks.
    `weighs`: words of a loss or a long wait, which name no feeling themselves; `then` is what they give.
    """
    for emotion in _ORDER:
        if emotion in words:
            return emotion, words[emotion].text
    if max(learnt, key=lambda one: learnt[one]) == "grateful":
        return "grateful", words["grateful"].text if "grateful" in words else None
    if not open_problem:
        return ("grateful", words["grateful"].text) if "grateful" in words else ("neutral", None)
    outcry = _OUTCRY.search(text)
    if outcry:
        return "frustrated", outcry.group()
    if _shouted(text):
        return "frustrated", "CAPITALS"
    return (then, weighs) if weighs else ("neutral", None)


def _shouted(text: str) -> bool:
    cased = [char for char in text if char.isupper() or char.islower()]
    return len(cased) >= _LETTERS and sum(char.isupper() for char in cased) >= _SHARE * len(cased)
