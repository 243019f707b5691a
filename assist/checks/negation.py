"""A lost «not» turns a warning into an invitation: «never share your code» has become «share your code». Every sentence
of the source that forbids or warns must deny something in the translation too, whatever words it does so in.

Bad: 请将验证码告诉任何人。 (for «Never tell anyone your code»)
Good: 切勿将验证码告诉任何人。
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from assist.checks.reading.clauses import sentences
from assist.checks.reading.folded import undisguised, undisguised_expression
from assist.checks.reading.spans import stripped
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding, Span

ID = "negation"

_LOST = "the source warns or forbids here, and this sentence denies nothing"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Translations between languages of prohibitions.toml."""
    source_language = candidate.source_language or candidate.language
    if candidate.source is None or not {candidate.language, source_language} <= _patterns().keys():
        return
    warns, _ = _patterns()[source_language]
    _, denies = _patterns()[candidate.language]
    source = undisguised(candidate.source, source_language)
    warnings = [warns.search(source.text, *span) is not None for span in _sentences(source.text)]
    if not any(warnings):
        return
    text = undisguised(candidate.text, candidate.language)
    there = _sentences(text.text)
    if len(there) == len(warnings):
        for span, warned in zip(there, warnings, strict=True):
            if warned and denies.search(text.text, *span) is None:
                yield Finding("blocker", ID, _LOST, text.span(*stripped(text.text, span)))
    elif len(denies.findall(text.text)) < sum(warnings):
        yield Finding("blocker", ID, "the source warns or forbids more often than the text")


def _sentences(text: str) -> list[Span]:
    return [(clauses[0][0], clauses[-1][1]) for clauses in sentences(text)]


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """Language -> what warns, what denies."""
    table = tomllib.loads((Path(__file__).parent / "reading" / "prohibitions.toml").read_text(encoding="utf-8"))

    def compiled(language: str, group: str) -> re.Pattern[str]:
        return re.compile("|".join(undisguised_expression(part, language) for part in table[language][group]))

    return {language: (compiled(language, "never"), compiled(language, "not")) for language in table}
