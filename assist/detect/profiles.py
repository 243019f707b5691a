"""langdetect's letter profiles: how likely each run of one to three letters is in each language.

langdetect itself draws n-grams at random until it is sure, so that its answer depends on a seed, and on short texts on
luck. Here every n-gram of every distinct word counts once: the same text always gets the same answer, whatever ran
before and in whatever thread, and it is both faster and more often right (benchmarks/detect_calibration.py).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assist.errors import DataError

_SMOOTHING = 1e-5  # probability of an n-gram that a profile lacks


@dataclass(frozen=True, slots=True)
class Profiles:
    """The profiles of some languages. `grams` maps an n-gram to its log-probability in each."""

    languages: tuple[str, ...]
    grams: dict[str, tuple[float, ...]]

    def score(self, words: Iterable[str]) -> tuple[float, ...]:
        """Log-likelihood of the words, in lower case, under each language; all zero when nothing in them is known."""
        from langdetect.utils.ngram import NGram

        total = [0.0] * len(self.languages)
        for word in words:
            reader = NGram()
            for char in (*NGram.normalize_vi(word), " "):
                reader.add_char(char)
                for size in range(1, min(NGram.N_GRAM, len(reader.grams)) + 1):
                    known = self.grams.get(reader.grams[-size:])
                    if known is not None:
                        total = [have + more for have, more in zip(total, known, strict=True)]
        return tuple(total)


@cache
def load_profiles(languages: Sequence[str]) -> Profiles:
    """The profiles of `languages`, named as langdetect names them, read when first asked for."""
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    try:
        factory.load_json_profile(
            [Path(PROFILES_DIRECTORY, language).read_text(encoding="utf-8") for language in languages]
        )
    except OSError as error:
        raise DataError(f"langdetect has no profile: {error}; reinstall reply-assist") from error
    grams = {
        gram: tuple(math.log(_SMOOTHING + chance) for chance in chances)
        for gram, chances in factory.word_lang_prob_map.items()
        if gram.strip() and len(gram) <= 3
    }
    return Profiles(tuple(factory.langlist), grams)
