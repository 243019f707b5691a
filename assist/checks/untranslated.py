"""Translation leaves words behind: «muy stressful», 「真的很stressful」. Tickers, networks, product names and the loan
words that the languages really use are fine. A translation that is its source, word for word, was not made at all.

Bad: Esto es muy stressful para usted. (in a Spanish reply)
Good: Esto es muy estresante para usted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assist.checks.reading.entities import prose
from assist.checks.reading.patterns import words
from assist.checks.reading.script import scripts
from assist.knowledge import Knowledge
from assist.languages import languages
from assist.records import Candidate, Finding
from assist.text import fold

ID = "untranslated"

_WORD = re.compile(r"[^\W\d_\u2e80-\uffff]+(?:['’][^\W\d_\u2e80-\uffff]+)*")
_HAN = re.compile(r"[\u3400-\u9fff\u3040-\u30ff]+")


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of the policy."""
    if candidate.source is not None and candidate.source_language == candidate.language:
        return
    if candidate.source is not None and _is_copy(candidate.text, candidate.source):
        yield Finding("blocker", ID, "the text is its source, untranslated")
        return
    covered = words(knowledge, ID, candidate.language)
    entry = languages().get(candidate.language)
    if covered is None or entry is None:
        return
    text, allowed = prose(candidate.text), _allowed(knowledge, candidate.language)
    for match in _WORD.finditer(text):
        word = match.group()
        folded = word.lower().replace("’", "'")
        at = (0, len(folded))
        foreign = folded not in allowed and covered.has("foreign", folded, *at)
        if foreign and (word.islower() or covered.has("surely", folded, *at)):
            yield Finding("warning", ID, f"«{word}» is not {entry.name}", match.span())
    if entry.script == "Latn":
        for match in _HAN.finditer(text):
            yield Finding("warning", ID, f"«{match.group()}» is not {entry.name}", match.span())


def _is_copy(text: str, source: str) -> bool:
    counts = scripts(prose(source))
    enough = counts["CJK"] >= 4 or len(_WORD.findall(prose(source))) >= 2
    return enough and fold(text).text.strip() == fold(source).text.strip()


@lru_cache(maxsize=32)
def _allowed(knowledge: Knowledge, language: str) -> frozenset[str]:
    """The words of every wording that the term base has in this language: «wallet», «spot», «memo»."""
    return frozenset(
        word.lower()
        for concept in knowledge.concepts
        if language in concept.terms
        for wording in (concept.terms[language].use, *concept.terms[language].also)
        for word in _WORD.findall(wording)
    )
