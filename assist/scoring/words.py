"""The words of prompts/review/, compiled, and the thread cues of prompts/cues/."""

from __future__ import annotations

from functools import lru_cache

from assist.checks.reading.sieve import sieved
from assist.cues import CueReader
from assist.knowledge import THREAD_CONCEPTS, Cues, Knowledge
from assist.languages import languages
from assist.review_words import ReviewWords


class HeardWords:
    """The expressions of one language, for texts as `said` makes them."""

    def __init__(self, words: ReviewWords, language: str) -> None:
        found = sieved(
            {
                "idle": words.idle,
                "elsewhere": words.elsewhere,
                "follow": words.follow,
                "stalling": words.stalling,
                "tells": words.tells,
                "terms": words.terms,
                "ask": words.ask,
                "apology": words.apology,
                "thanks": words.thanks,
                "please": words.please,
                "warm": words.warm,
                "blunt": words.blunt,
            },
            language,
            f"review/{language}.yaml",
        )
        self.idle, self.elsewhere, self.follow = found["idle"], found["elsewhere"], found["follow"]
        self.stalling, self.tells, self.terms, self.ask = (
            found[name] for name in ("stalling", "tells", "terms", "ask")
        )
        self.manners = {name: found[name] for name in ("apology", "thanks", "please")}
        self.bearing = {**self.manners, "warm": found["warm"], "blunt": found["blunt"]}
        self.better = words.better


@lru_cache(maxsize=64)
def review_words(knowledge: Knowledge, language: str) -> HeardWords | None:
    """None for a language without such data; raises `DataError` for a broken expression."""
    words = knowledge.review_words(language)
    return HeardWords(words, language) if words is not None else None


def better(knowledge: Knowledge, language: str, rule: str) -> str | None:
    """How a good agent puts it in `language`; None where nobody has written that."""
    words = review_words(knowledge, language)
    return words.better.get(rule) if words else None


@lru_cache(maxsize=256)
def thread_cues(knowledge: Knowledge, language: str, text: str) -> frozenset[str]:
    """Which of `THREAD_CONCEPTS` a customer's message shows: asks after the case, thanks, says that it is solved."""
    reader = _thread_reader(knowledge, language)
    return frozenset(reader.read(text).concepts) if reader else frozenset()


@lru_cache(maxsize=64)
def _thread_reader(knowledge: Knowledge, language: str) -> CueReader | None:
    cues = knowledge.cues(language)
    if cues is None:
        return None
    wanted = {name: cues.concepts[name] for name in THREAD_CONCEPTS if name in cues.concepts}
    return CueReader(Cues(concepts=wanted, emotions={}, urgency={}), spaced=not languages()[language].unspaced)
