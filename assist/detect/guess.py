"""One text, no prior: the languages it may be in, by script first and by letters and words where scripts are shared."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import cache

from assist import han
from assist.detect import confidence, scorer
from assist.detect.letters import data, scripts_in, words_of

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
_SPREAD = 5.0  # log units by which the languages behind the best share what confidence is left


@dataclass(frozen=True, slots=True)
class Guess:
    """Languages with their probabilities, best first; empty where nothing points at a language of the desk."""

    candidates: tuple[tuple[str, float], ...]
    reason: str
    decided: bool = False  # by a rule that no prior may overrule
    letters: int = 0


def guess(text: str) -> Guess:
    """Guesses the language of `text` (masked)."""
    words, script = main_words(text)
    if not words:
        jargon = words_of(text)
        if jargon:
            return Guess((), f"only exchange jargon that customers of all languages write ({', '.join(jargon[:3])})")
        return Guess((), "no words, only numbers, codes, names or signs")
    letters = sum(map(len, words))
    if script in _SCRIPTS:
        language, name = _SCRIPTS[script]
        return Guess(((language, confidence.of_rule(language)),), f"{name} letters", True, letters)
    if script == "Hani":
        return _chinese(text, letters)
    if script in _NAMES and script in data("groups"):
        return _by_letters(words, script)
    name = _NAMES.get(script, "an unknown")
    return Guess((), f"{name} script, which none of the desk's languages is written in", letters=letters)


def main_words(text: str) -> tuple[tuple[str, ...], str]:
    """The distinct words of `text` (masked) that are no jargon, and the script of most: only words of it are given."""
    words = tuple(word for word in words_of(text) if word not in _jargon() and not _gibberish(word))
    script = _main_script(scripts_in(" ".join(words)))
    shown = {"Kana": {"Kana", "Hani"}}.get(script, {script})
    marks = "¿¡" if script == "Latn" else ""
    return tuple(word for word in words if word in marks or shown & scripts_in(word).keys()), script


def _gibberish(word: str) -> bool:
    """Longer than any word that is written with spaces: a run of keys, which says nothing of the language."""
    return len(word) > _LONGEST_WORD and "Latn" in scripts_in(word)


def _main_script(counts: Counter[str]) -> str:
    """The script that carries the message: Latin words among others are often names and jargon, so they weigh half."""
    if counts["Kana"] >= 2 and counts["Kana"] * 8 >= counts["Hani"]:
        counts = counts + Counter(Kana=counts["Hani"])
        del counts["Hani"]
    weighed = {script: count / 2 if script == "Latn" else count for script, count in counts.items()}
    return max(sorted(weighed), key=lambda script: weighed[script], default="Zyyy")


def _chinese(text: str, letters: int) -> Guess:
    sides = han.sides(text)
    simplified, traditional, japanese = sides["Hans"], sides["Hant"], sides["Jpan"]
    said = f"Han characters; {simplified} simplified-only, {traditional} traditional-only"
    if japanese > simplified + traditional:
        sure = confidence.of_rule("ja-kanji")
        return Guess((("ja", sure), ("zh-Hant", 1 - sure)), f"{said}, {japanese} Japanese-only", True, letters)
    best, other = ("zh-Hant", "zh-Hans") if traditional > simplified else ("zh-Hans", "zh-Hant")
    few, many = sorted((simplified, traditional))
    if many <= 2 * few:
        said += "; taken as Simplified, the more common" if few == many else "; mixed"
        sure = confidence.of_rule("han-undecided")
        return Guess(((best, sure), (other, 1 - sure)), said, letters=letters)
    sure = confidence.of_rule("han-decided")
    return Guess(((best, sure), (other, 1 - sure)), said, few == 0, letters)


def _by_letters(words: tuple[str, ...], script: str) -> Guess:
    ranking = scorer.rank(words, script)
    name = _NAMES[script]
    if ranking is None:
        return Guess((), f"{name} letters that fit no language of the desk")
    if ranking.foreign is not None:
        return Guess(
            (), f"{name} letters; looks like {ranking.foreign}, which the desk does not have", False, ranking.letters
        )
    (best, top), *rest = ranking.scores
    if not rest:
        sure = confidence.of_rule(best)
        return Guess(((best, sure),), f"{name} letters", letters=ranking.letters)
    sure = confidence.of_margin(script, ranking.margin, ranking.letters)
    weights = [math.exp((score - top) / _SPREAD) for _, score in rest]
    part = (1 - sure) / sum(weights)
    shares = [(tag, min(weight * part, sure)) for (tag, _), weight in zip(rest, weights, strict=True)]
    reason = f"{name} letters, {ranking.letters} in distinct words; {best} ahead of {rest[0][0]}"
    candidates = [(best, sure), *shares]
    if best == "id":
        candidates, malay = _malay(words, candidates)
        reason = f"{name} letters; {malay}"
    return Guess(_sorted(candidates), reason, letters=ranking.letters)


def _malay(words: tuple[str, ...], candidates: list[tuple[str, float]]) -> tuple[list[tuple[str, float]], str]:
    """Splits what Indonesian got between Indonesian and Malay, by cue words."""
    (_, both), *rest = candidates
    cues = scorer.malay_cues(words)
    if cues == 0:
        share, said = confidence.of_rule("malay-undecided"), "Indonesian or Malay: no word tells them apart"
    elif cues > 0:
        share, said = 1 - confidence.of_rule("malay"), f"{cues} more Malay than Indonesian words"
    else:
        share, said = confidence.of_rule("indonesian"), f"{-cues} more Indonesian than Malay words"
    return [("id", both * share), ("ms", both * (1 - share)), *rest], said


def _sorted(candidates: list[tuple[str, float]]) -> tuple[tuple[str, float], ...]:
    return tuple(sorted(candidates, key=lambda candidate: -candidate[1]))  # stable: the better guess stays first


@cache
def _jargon() -> frozenset[str]:
    return frozenset(data("jargon")["words"])
