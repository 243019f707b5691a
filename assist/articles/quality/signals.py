"""Cheap signs that a translation may be wrong. Each is a number from 0; their weights stand in weights.toml."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from itertools import pairwise
from math import log1p

from assist.articles.quality.lexicon import Lexicon
from assist.articles.quality.words import words
from assist.articles.segment_report import SegmentReport

_DIGITS = re.compile(r"\d+")
_SMALL = re.compile(r"(?<![\w-])[^\W\d_A-Z]{4,}(?![\w-])")
_OPEN = "([{（［「『"
_CLOSE = ")]}）］」』"
_ENDS = re.compile(r"[.!?。！？؟…]+(?=\s|$|[\"'»”)])|[。！？]")
_QUESTION = "?？؟;"
_ACCURACY = ("numbers", "entities", "negation", "untranslated", "language", "placeholders", "empty", "repetition")
_TERMS = ("glossary", "forbidden-term")
_EASY = {"", "plain", "memory"}


def signals(one: SegmentReport, lexicon: Lexicon, elsewhere: tuple[bool, bool]) -> Mapping[str, float]:
    """`elsewhere`: the same source reads otherwise in another place; the same words stand for another source."""
    source, text = one.source, one.text
    found = {
        "critical": float(any(finding.severity == "blocker" for finding in one.findings)),
        "accuracy": float(_of(one, lambda check: check in _ACCURACY)),
        "terms": float(_of(one, lambda check: check in _TERMS)),
        "other": float(_of(one, lambda check: check not in (*_ACCURACY, *_TERMS))),
        "stretch": lexicon.stretch(source, text),
        "digits": float(_digits_differ(source, text)),
        "marks": float(_marks_differ(source, text)),
        "sentences": float(abs(len(_ENDS.findall(source)) - len(_ENDS.findall(text)))),
        "copied": _copied(source, text),
        "missing": log1p(lexicon.missing(source, text)),
        "added": log1p(lexicon.added(source, text)),
        "odd": log1p(lexicon.odd(text)),
        "repeated": float(_repeated(text) and not _repeated(source)),
        "capital": float(_capital(source) and not _capital(text)),
        "otherwise": float(elsewhere[0]),
        "borrowed": float(elsewhere[1]),
        "hard": float(not set(one.rung.split("+")) <= _EASY),
        "tries": log1p(len(one.tries)),
        "left": float(one.how == "left" or (source == text and len(list(words(source))) > 3)),
        "length": log1p(len(source)) / 6,
    }
    return found if one.how != "human" else dict.fromkeys(found, 0.0)


def _of(one: SegmentReport, wanted: Callable[[str], bool]) -> int:
    return min(sum(finding.severity != "note" and wanted(finding.check) for finding in one.findings), 3)


def _digits_differ(source: str, text: str) -> bool:
    """Whatever the locale does between them, the same digits must be there."""

    def digits(said: str) -> Counter[str]:
        return Counter("".join(str(int(digit)) for digit in run) for run in _DIGITS.findall(said))

    return "".join(sorted(digits(source).elements())) != "".join(sorted(digits(text).elements()))


def _marks_differ(source: str, text: str) -> int:
    pairs = sum(abs(sum(map(source.count, side)) - sum(map(text.count, side))) > 0 for side in (_OPEN, _CLOSE))
    question = source.rstrip().endswith("?") != any(text.rstrip().endswith(mark) for mark in _QUESTION)
    end = source.rstrip()[-1:].isalnum() != text.rstrip()[-1:].isalnum()
    return min(pairs + question + end, 3)


def _copied(source: str, text: str) -> float:
    """The share of long, small words of the translation that are words of the source: 0 to 1. «e-mail» is one word,
    and too short without its hyphen.
    """
    ours = set(_SMALL.findall(source))
    theirs: list[str] = _SMALL.findall(text)
    return sum(word in ours for word in theirs) / len(theirs) if theirs else 0.0


def _repeated(text: str) -> bool:
    """Three words in a row that stand there twice."""
    found = list(words(text))
    runs = Counter(tuple(found[at : at + 3]) for at in range(len(found) - 2))
    doubled = any(one == other and len(one) > 3 for one, other in pairwise(found))
    return doubled or any(count > 1 and sum(map(len, run)) > 9 for run, count in runs.items())


def _capital(text: str) -> bool:
    first = next((char for char in text if char.isalpha()), "")
    return first.isupper() or first == first.lower() == first.upper()
