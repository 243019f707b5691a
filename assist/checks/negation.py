"""A lost «not» turns a warning into an invitation: «never share your code» has become «share your code». Every sentence
of the source that forbids or warns must deny something in the translation too, whatever words it does so in.

Bad: 请将验证码告诉任何人。 (for «Never tell anyone your code»)
Good: 切勿将验证码告诉任何人。
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assist.checks.reading.clauses import sentences
from assist.checks.reading.folded import undisguised, undisguised_expression
from assist.checks.reading.spans import stripped
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding, Span

ID = "negation"

_LOST = "the source warns or forbids here, and this sentence denies nothing"
_ADDED = "this sentence forbids, and nothing in the source does"
_FREED = "the source says «only» here, and this sentence does not"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Translations between languages of prohibitions.toml; by sentence where both sides have as many."""
    source_language = candidate.source_language or candidate.language
    if candidate.source is None or not {candidate.language, source_language} <= _patterns().keys():
        return
    theirs, ours = _patterns()[source_language], _patterns()[candidate.language]
    source = undisguised(candidate.source, source_language)
    text = undisguised(candidate.text, candidate.language)
    said, translated = _sentences(source.text), _sentences(text.text)
    if len(said) != len(translated):
        warnings = sum(theirs.never.search(source.text, *span) is not None for span in said)
        if len(ours.denial.findall(text.text)) < warnings:
            yield Finding("blocker", ID, "the source warns or forbids more often than the text")
        return
    for there, here in zip(said, translated, strict=True):
        denies = ours.denial.search(text.text, *here) is not None
        if theirs.never.search(source.text, *there) and not denies:
            message = _LOST
        elif theirs.only.search(source.text, *there) and not denies and not ours.limited.search(text.text, *here):
            message = _FREED
        elif ours.never.search(text.text, *here) and not _keeps(theirs, source.text, there):
            message = _ADDED
        else:
            continue
        yield Finding("blocker", ID, message, text.span(*stripped(text.text, here)))


def denials(text: str, language: str) -> int:
    """How often `text` denies, forbids or limits; 0 in a language without such words."""
    patterns = _patterns().get(language)
    if patterns is None:
        return 0
    plain = undisguised(text, language).text
    return len(patterns.denial.findall(plain)) + len(patterns.only.findall(plain))


def _keeps(theirs: _Patterns, source: str, span: Span) -> bool:
    return theirs.denial.search(source, *span) is not None or theirs.limited.search(source, *span) is not None


def _sentences(text: str) -> list[Span]:
    return [(clauses[0][0], clauses[-1][1]) for clauses in sentences(text)]


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Of one language: what warns, what denies, what limits, what may stand for a limit."""

    never: re.Pattern[str]
    denial: re.Pattern[str]
    only: re.Pattern[str]
    limited: re.Pattern[str]


@cache
def _patterns() -> dict[str, _Patterns]:
    table = tomllib.loads((Path(__file__).parent / "reading" / "prohibitions.toml").read_text(encoding="utf-8"))

    def compiled(language: str, group: str) -> re.Pattern[str]:
        return re.compile("|".join(undisguised_expression(part, language) for part in table[language][group]))

    return {tag: _Patterns(*(compiled(tag, group) for group in ("never", "not", "only", "limited"))) for tag in table}
