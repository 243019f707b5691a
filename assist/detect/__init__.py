"""Which language a message is in."""

from __future__ import annotations

from collections.abc import Callable

from assist.detect.by_eldc import EldcRanker
from assist.detect.by_langdetect import LangdetectRanker
from assist.detect.by_lingua import LinguaRanker
from assist.detect.by_py3langid import Py3langidRanker
from assist.detect.combined import CombinedDetector
from assist.detect.ranking import Ranker
from assist.errors import UsageError
from assist.ports import LanguageDetector

__all__ = ["DETECTORS", "CombinedDetector", "detector"]

DETECTORS: dict[str, Callable[[], Ranker]] = {
    "auto": EldcRanker,
    "langdetect": LangdetectRanker,
    "lingua": LinguaRanker,
    "py3langid": Py3langidRanker,
}


def detector(name: str = "auto") -> LanguageDetector:
    """The detector of that name: the same masks and rules around another backend.

    Raises `UsageError` for a name that is not in `DETECTORS`. A backend that is not installed raises `MissingExtra`
    at its first text.
    """
    if name not in DETECTORS:
        raise UsageError(f"unknown detector {name!r}; known: {' '.join(DETECTORS)}")
    return CombinedDetector(DETECTORS[name]())
