"""Which language a message is in."""

from __future__ import annotations

from assist.detect.combined import CombinedDetector
from assist.errors import UsageError
from assist.ports import LanguageDetector

__all__ = ["DETECTORS", "CombinedDetector", "detector"]

DETECTORS = {"auto": CombinedDetector}


def detector(name: str = "auto") -> LanguageDetector:
    """The detector of that name. Raises `UsageError` for a name that is not in `DETECTORS`."""
    if name not in DETECTORS:
        raise UsageError(f"unknown detector {name!r}; known: {' '.join(DETECTORS)}")
    return DETECTORS[name]()
