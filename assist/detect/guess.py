"""One text, no prior: the languages it may be in, by script first and by letters and words where scripts are shared."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import cache

from assist.detect import confidence
from assist.detect.chinese import read_han
from assist.detect.letters import data, script_of, scripts_in, words_of
from assist.detect.malay import malay_share
from assist.detect.ranking import Ranker, letters_in
from assist.detect.romanised import romanised_as

_SCRIPTS = {"Hang": ("ko", "Hangul"), "Thai": ("th", "Thai"), "Kana": ("ja", "kana")}
_NAMES = {
    "Latn": "Latin",
    "Cyrl": "Cyrillic",
    "Arab": "Arabic",
    "Deva": "Devanagari",
    "Grek": "Greek",
    "Hebr": "Hebrew",
}
_LONGEST_WORD = 45  # letters; German legal compounds stay below
_SPREAD = 0.25  # share of the margin over which the languages behind the best halve what confidence is left


@dataclass(frozen=True, slots=True)
class Guess:
    """Languages with their probabilities, best first; empty where nothing points at a language of the desk."""

    candidates: tuple[tuple[str, float], ...]
    reason: str
    decided: bool = False  # by a rule that no prior may overrule
    letters: int = 0


def guess(text: str, ranker: Ranker) -> Guess:
    """Guesses the language of `text` (cleaned)."""
    words, script = main_words(text)
    if not words:
        jargon = words_of(text)
        if jargon:
            return Guess((), f"only exchange jargon that customers of all languages write ({', '.join(jargon[:3])})")
        return Guess((), "no words, only numbers, codes, names or signs")
    letters = letters_in(words)
    if script in _SCRIPTS:
        language, name = _SCRIPTS[script]
        return Guess(((language, confidence.of_rule(language)),), f"{name} letters", True, letters)
    if script == "Hani":
        return _chinese(text, letters)
    if script in _NAMES and script in data("groups"):
        return _by_letters(words, script, ranker)
    name = _NAMES.get(script, "an unknown")
    return Guess((), f"{name} script, which none of the desk's languages is written in", letters=letters)


def main_words(text: str) -> tuple[tuple[str, ...], str]:
    """The distinct words of `text` (cleaned) that are no jargon, and the script of most: only words of it are given."""
    jargon = _jargon()
    words = tuple(word for word in words_of(text) if word not in jargon and not _gibberish(word))
    if text.isascii():
        return words, "Latn" if words else "Zyyy"
    script = _main_script(scripts_in(" ".join(words)))
    shown = {"Kana": {"Kana", "Hani"}}.get(script, {script})
    marks = "¿¡" if script == "Latn" else ""
    return tuple(word for word in words if word in marks or not shown.isdisjoint(map(script_of, word))), script


def _gibberish(word: str) -> bool:
    """Longer than any word that is written with spaces: a run of keys, which says nothing of the language."""
    return len(word) > _LONGEST_WORD and "Latn" in scripts_in(word)


def _main_script(counts: Counter[str]) -> str:
    """The script that carries the message: Latin words among others are often names and jargon, so weigh a third."""
    if counts["Kana"] >= 2 and counts["Kana"] * 8 >= counts["Hani"]:
        counts = counts + Counter(Kana=counts["Hani"])
        del counts["Hani"]
    weighed = {script: count / 3 if script == "Latn" else count for script, count in counts.items()}
    return max(sorted(weighed), key=lambda script: weighed[script], default="Zyyy")


def _chinese(text: str, letters: int) -> Guess:
    read = read_han(text)
    sure = confidence.of_rule(read.rule)
    return Guess(((read.best, sure), (read.other, 1 - sure)), read.said, read.decided, letters)


def _by_letters(words: tuple[str, ...], script: str, ranker: Ranker) -> Guess:
    ranking = ranker.rank(words, script)
    name = _NAMES[script]
    if script == "Latn" and (typed := romanised_as(words, ranking, ranker)) is not None:
        language, told = typed
        reason = f"Latin letters, but {language} by {', '.join(told[:3])}"
        return Guess(((language, confidence.of_rule("romanised")),), reason, letters=letters_in(words))
    if ranking is None:
        return Guess((), f"{name} letters that fit no language of the desk")
    if ranking.foreign is not None:
        return Guess(
            (), f"{name} letters; looks like {ranking.foreign}, which the desk does not have", False, ranking.letters
        )
    (best, _), *rest = ranking.scores
    if not rest:
        sure = confidence.of_rule(best)
        return Guess(((best, sure),), f"{name} letters", letters=ranking.letters)
    sure = confidence.of_margin(ranker.name, script, ranking.margin, ranking.letters)
    sure = max(sure, 1 / len(ranking.scores))  # the best of two is right at least every other time
    candidates = [(best, sure), *_others(sure, ranking.scores)]
    reason = f"{name} letters, {ranking.letters} in distinct words; {best} ahead of {rest[0][0]}"
    if best == "id":
        share, said = malay_share(words)
        candidates = [("id", sure * (1 - share)), ("ms", sure * share), *candidates[1:]]
        reason = f"{name} letters; {said}"
    return Guess(_sorted(candidates), reason, letters=ranking.letters)


def _others(sure: float, scores: tuple[tuple[str, float], ...]) -> list[tuple[str, float]]:
    """What confidence is left, shared among the languages behind the best by how far behind they are."""
    (_, top), *rest = scores
    reach = (top - rest[-1][1]) * _SPREAD or 1.0
    weights = [math.exp((score - top) / reach) for _, score in rest]
    part = (1 - sure) / sum(weights)
    return [(tag, min(weight * part, sure)) for (tag, _), weight in zip(rest, weights, strict=True)]


def _sorted(candidates: list[tuple[str, float]]) -> tuple[tuple[str, float], ...]:
    return tuple(sorted(candidates, key=lambda candidate: -candidate[1]))  # stable: the better guess stays first


@cache
def _jargon() -> frozenset[str]:
    return frozenset(data("jargon")["words"])
