"""What weighs on a customer beyond the emotions of the cues: a loss, a long wait, as prompts/tone/ has the words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from assist.cues.said import said
from assist.errors import DataError
from assist.expressions import regex
from assist.knowledge import Knowledge
from assist.languages import languages

_GLUED = ("Hans", "Hant", "Jpan", "Kore", "Thai")  # words are not set apart, or carry their particles
_NEVER = re.compile("(?!)")


def is_glued(language: str) -> bool:
    """True where an expression of prompts/tone/ matches anywhere, not whole words only."""
    return languages()[language].script in _GLUED


def tone_wording(parts: Iterable[str], language: str) -> str:
    """The regular expression of any of `parts`, for texts as `said` makes them."""
    any_of = "|".join(parts)
    if not any_of:
        return _NEVER.pattern
    joined = "[وف]?" if languages()[language].script == "Arab" else ""  # «and» is written together with what follows
    return any_of if is_glued(language) else rf"(?<!\w){joined}(?:{any_of})(?!\w)"


def _compiled(parts: Iterable[str], language: str, place: str) -> re.Pattern[str]:
    try:
        return regex(tone_wording(parts, language))
    except re.error as error:
        raise DataError(f"{place}: {error}") from error


def heard(knowledge: Knowledge, language: str, text: str) -> str:
    """What the customer says, without what only sounds like a feeling: «no worries»."""
    _, idle = _expressions(knowledge, language)
    return idle.sub(" ", said(text).text)


def weighs(knowledge: Knowledge, language: str, text: str) -> str | None:
    """The words by which the customer shows it; None where there are none, or none in the language's data."""
    felt, _ = _expressions(knowledge, language)
    found = felt.search(heard(knowledge, language, text))
    return " ".join(found.group().split()) if found else None


@lru_cache(maxsize=64)
def _expressions(knowledge: Knowledge, language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    tone = knowledge.tone(language)
    if tone is None:
        return _NEVER, _NEVER
    place = f"tone/{language}.yaml: empathy"
    return _compiled(tone.empathy.felt, language, place), _compiled(tone.empathy.idle, language, place)
