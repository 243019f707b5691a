"""A reply in the wrong language or script does not reach the customer, and one forgotten English paragraph shows that
nobody read it. Each paragraph is judged by its script and its function words; what is too short to tell, or holds
nothing but names and numbers, is let through.

Bad: Please send us the TXID so that we can check it for you. (in a Chinese reply)
Good: 请您把交易哈希（TXID）发给我。
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from assist.checks.reading.entities import prose
from assist.checks.reading.script import scripts
from assist.han import side, sides
from assist.knowledge import Knowledge
from assist.languages import languages
from assist.records import Candidate, Finding, Span

ID = "language"
_OTHER_SIDE = {"Hans": "Hant", "Hant": "Hans"}

_PARAGRAPH = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENOUGH_LETTERS = 6  # fewer letters of a wrong script may be a name
_ENOUGH_WORDS = 3  # function words of another language
_LATIN_SENTENCE = 4  # Latin words that make a paragraph more than a row of names


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers en, es, pt (script and words), zh-Hans and zh-Hant (script)."""
    entry = languages().get(candidate.language)
    if entry is None or (entry.script not in ("Hans", "Hant") and candidate.language not in ("en", "es", "pt")):
        return
    text = prose(candidate.text)
    for match in _PARAGRAPH.finditer(text):
        paragraph, start = match.group(), match.start()
        if entry.script in ("Hans", "Hant"):
            wrong = _not_chinese(paragraph) or _other_chinese(paragraph, entry.script)
        else:
            wrong = _not_latin(paragraph) or _other_words(paragraph, candidate.language)
        if wrong:
            yield Finding("blocker", ID, f"this is not {entry.name}: {wrong}", _stripped(paragraph, start))
        elif entry.script in ("Hans", "Hant"):
            yield from _mixed(paragraph, start, entry.script)


def _not_chinese(paragraph: str) -> str:
    counts = scripts(paragraph)
    kana = counts["HIRAGANA"] + counts["KATAKANA"]
    if kana >= _ENOUGH_LETTERS / 2 and kana * 4 > counts["CJK"]:
        return "Japanese letters"
    words = _WORD.findall(paragraph) if counts["LATIN"] > counts["CJK"] else []
    latin = [word for word in words if word.isascii() and not word.isupper()]
    if len(latin) >= _LATIN_SENTENCE and len(latin) > counts["CJK"] and _best(latin) is not None:
        return "words in Latin letters"
    others = sum(counts[name] for name in counts if name not in ("CJK", "LATIN", "HIRAGANA", "KATAKANA"))
    return "letters of another script" if others >= _ENOUGH_LETTERS and others > counts["CJK"] else ""


def _not_latin(paragraph: str) -> str:
    counts = scripts(paragraph)
    others = sum(counts.values()) - counts["LATIN"]
    han = counts["CJK"] + counts["HIRAGANA"] + counts["KATAKANA"] + counts["HANGUL"]
    return "letters of another script" if others > counts["LATIN"] and max(others, 2 * han) >= _ENOUGH_LETTERS else ""


def _other_chinese(paragraph: str, script: str) -> str:
    counts = sides(paragraph)
    if counts[_OTHER_SIDE[script]] > max(counts[script], 1):
        return "Traditional characters" if script == "Hans" else "Simplified characters"
    return ""


def _mixed(paragraph: str, start: int, script: str) -> Iterator[Finding]:
    """Half-converted text: a few characters of the other script."""
    for match in re.finditer(r"[\u3400-\u9fff]", paragraph):
        if side(match.group()) == _OTHER_SIDE[script]:
            other = "Traditional" if script == "Hans" else "Simplified"
            at = (start + match.start(), start + match.end())
            yield Finding("warning", ID, f"{match.group()} is a {other} character", at)


def _other_words(paragraph: str, tag: str) -> str:
    found = _WORD.findall(paragraph)
    other = _best(found)
    if other is None or other == tag:
        return ""
    profiles = _profiles()
    own = _score(found, profiles[tag] - profiles[other])  # «nos», «ser» and «este» are Portuguese as well as Spanish
    theirs = _score(found, profiles[other] - profiles[tag])
    return f"words of {languages()[other].name}" if theirs >= _ENOUGH_WORDS and theirs > 2 * own else ""


def _best(found: list[str]) -> str | None:
    """The language with most function words among `found`; None where no language has any."""
    scores = {tag: _score(found, words) for tag, words in _profiles().items()}
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] else None


def _score(found: list[str], words: frozenset[str]) -> int:
    return sum(word.lower().replace("’", "'") in words for word in found)


@cache
def _profiles() -> Mapping[str, frozenset[str]]:
    table = tomllib.loads((Path(__file__).parent / "reading" / "profiles.toml").read_text(encoding="utf-8"))
    return {tag: frozenset(listed.split()) for tag, listed in table.items()}


def _stripped(paragraph: str, start: int) -> Span:
    lead = len(paragraph) - len(paragraph.lstrip())
    return start + lead, start + len(paragraph.rstrip())
