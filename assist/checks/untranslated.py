"""Translation leaves words behind: «muy stressful», 「真的很stressful」. Tickers, networks, product names and the loan
words that the languages really use are fine. A translation that is its source, word for word, was not made at all.

Bad: Esto es muy stressful para usted. (in a Spanish reply)
Good: Esto es muy estresante para usted.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from assist.checks.reading.entities import prose
from assist.checks.reading.patterns import words
from assist.checks.reading.profiles import profiles
from assist.checks.reading.script import SCRIPTS_OF, script, scripts
from assist.knowledge import Knowledge
from assist.languages import languages
from assist.records import Candidate, Finding, Span
from assist.text import fold

ID = "untranslated"

_CODE_BEFORE = frozenset("-/_.$@#\\`")
_CODE_BEHIND = frozenset("_/=(`")
_WORD = re.compile(r"[^\W\d_\u2e80-\uffff]+(?:['’][^\W\d_\u2e80-\uffff]+)*")
# a word in one script: Latin letters with what marks them, or letters of others
_LETTERS = re.compile(rf"{_WORD.pattern}|[^\W\d_\x00-\u2e7f]+")


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers all languages by script and by words that are surely English, better with word data of their own."""
    if candidate.source is not None and candidate.source_language == candidate.language:
        return
    if candidate.source is not None and _is_copy(candidate.text, candidate.source):
        yield Finding("blocker", ID, "the text is its source, untranslated")
        return
    entry = languages().get(candidate.language)
    if entry is None or entry.script not in SCRIPTS_OF:
        return
    text = prose(candidate.text)
    for match in _LETTERS.finditer(text):
        word = match.group()
        written_in = script(word[0])
        if written_in == "LATIN":
            if _is_code(text, match.span()):
                continue
            foreign = _is_foreign(word, knowledge, entry.tag)
        else:
            foreign = written_in not in SCRIPTS_OF[entry.script] and (len(word) > 1 or written_in == "CJK")
        if foreign:
            yield Finding("warning", ID, f"«{word}» is not {entry.name}", match.span())


def _is_code(text: str, span: Span) -> bool:
    """«-maxmempool», «asset_id», «config.json»: part of something that no one translates."""
    return text[span[0] - 1 : span[0]] in _CODE_BEFORE or text[span[1] : span[1] + 1] in _CODE_BEHIND


@lru_cache(maxsize=4096)  # of single words
def _is_foreign(word: str, knowledge: Knowledge, tag: str) -> bool:
    covered, allowed, entry = words(knowledge, ID, tag), _allowed(knowledge, tag), languages()[tag]
    folded = word.lower().replace("’", "'")
    if folded in allowed:
        return False
    at = (0, len(folded))
    if covered is not None:
        return covered.has("foreign", folded, *at) and (word.islower() or covered.has("surely", folded, *at))
    lists = _lists()
    if entry.script == "Latn":
        own = profiles().get(entry.tag)
        return own is not None and entry.tag != "en" and word.islower() and folded in lists["english"] - own
    if folded in lists["english"]:
        return word.islower() or len(word) < 2 or not word.isupper()
    return word.islower() and len(word) > 2 and word.isascii() and folded not in lists["loans"]


@cache
def _lists() -> Mapping[str, frozenset[str]]:
    table = tomllib.loads((Path(__file__).parent / "reading" / "foreign.toml").read_text(encoding="utf-8"))
    return {name: frozenset(listed.split()) for name, listed in table.items()}


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
        for wording in (concept.terms[language].use, *concept.terms[language].also, *concept.terms[language].accept)
        for word in _WORD.findall(wording)
    )
