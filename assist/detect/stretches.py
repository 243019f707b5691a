"""Stretches of a message that are in another language than the rest: whole sentences, and runs of another script."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assist.detect.guess import guess
from assist.detect.letters import cleaned
from assist.detect.ranking import Ranker
from assist.records import Span
from assist.text import sentences

_SURE = 0.9  # a stretch counts as another language from here on …
_LETTERS = 14  # … when it has this many letters (distinct words)
_REACH = 4000  # characters that are searched
_ENDS = re.compile(r"[.!?;:。！？；…\n]\s*\S")
# Latin words among letters of another script, with what stands between words; and the other way round.
_LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_OTHER = "\u0400-\u052f\u0590-\u06ff\u0900-\u0e7f\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af"
_RUN = re.compile(rf"[{_LATIN}][{_LATIN} ,'’-]{{8,400}}|[{_OTHER}][{_OTHER} ,、，]{{3,400}}")


def stretches(blanked: str, language: str, ranker: Ranker) -> tuple[tuple[Span, str], ...]:
    """Stretches of `blanked` that are clearly in another language, in order; neighbours in one language are joined."""
    blanked = blanked[:_REACH]
    found: list[tuple[Span, str]] = []
    for start, end in _pieces(blanked, language):
        piece = blanked[start:end]
        one = guess(cleaned(piece), ranker)
        if one.letters < _LETTERS or not one.candidates or one.candidates[0][1] < _SURE:
            continue
        tag = one.candidates[0][0]
        if tag == language or {tag, language} == {"id", "ms"}:
            continue
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        if found and found[-1][1] == tag and not blanked[found[-1][0][1] : start].strip():
            start = found.pop()[0][0]
        found.append(((start, end), tag))
    return tuple(found)


def _pieces(text: str, language: str) -> Iterator[Span]:
    """Sentences, and inside a sentence of two scripts its runs of either; nothing for one sentence in one script."""
    two_scripts = not text.isascii() and len({match.group()[0] < "\u0400" for match in _RUN.finditer(text)}) > 1
    if not two_scripts and not _ENDS.search(text):
        return
    for start, end in sentences(text, language):
        runs = [match.span() for match in _RUN.finditer(text, start, end)] if two_scripts else []
        if len({text[at] < "\u0400" for at, _ in runs}) > 1:
            yield from runs
        else:
            yield start, end
