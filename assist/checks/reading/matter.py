"""What a text is about: its entities and the stems of its telling words, or the concepts of the term base."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from assist.checks.reading.entities import entities
from assist.checks.reading.tone import ToneWords, says, tone_words
from assist.cues.feelings import weighs
from assist.cues.reading import READ
from assist.cues.said import said
from assist.knowledge import Knowledge
from assist.terms import term_index
from assist.terms.words import words_of

_GLUED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々]{2,}")
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_ENDLESS = re.compile(r"[^\W\d_\u2e80-\uffff]{60,}")
_SHORTEST = 3  # letters of a word that tells something; a Vietnamese word is a syllable
_SHORTEST_OF = {"vi": 2}
_START = 5  # letters; three of an Arabic word are its root, more or less
_START_OF = {"ar": 3}


@dataclass(frozen=True, slots=True)
class Matter:
    """`words` counts the telling ones; `native` says whether the text shows words of its language at all."""

    things: frozenset[str]
    stems: frozenset[str]
    words: int
    native: bool

    def shares(self, other: Matter) -> bool:
        """True where both are about something in common."""
        return not (self.things.isdisjoint(other.things) and self.stems.isdisjoint(other.stems))


@lru_cache(maxsize=64)
def matter(knowledge: Knowledge, text: str, language: str) -> Matter:
    """What `text` is about, as far as a person reads. Takes linear time."""
    words = tone_words(knowledge, language)
    named = entities(text[:READ])
    found = {entity.text.casefold() for entity in named} | {entity.network for entity in named if entity.network}
    text = _readable(text)
    telling = _telling(text, words) if words else []
    stems = frozenset(chain.from_iterable(_stems_of(word, language) for word in telling))
    native = words is not None and (says(words.common, text) or weighs(knowledge, language, text) is not None)
    return Matter(frozenset(found), stems, sum(bool(_stems_of(word, language)) for word in telling), native)


@lru_cache(maxsize=64)
def concepts(knowledge: Knowledge, text: str, language: str) -> frozenset[str]:
    """The concepts of the term base that `text` names: 提币 and 提现 are one. Takes longer than the rest."""
    index, text = term_index(knowledge), _readable(text)
    return index.found(text, language) if index.covers(language) else frozenset()


def _readable(text: str) -> str:
    """No more than a person writes, and no «word» that is none: stemming one of thousands of letters takes seconds."""
    return _ENDLESS.sub(" ", said(text[:READ]).text)


def _telling(text: str, words: ToneWords) -> list[str]:
    """Words that say what the matter is; pairs of characters in scripts that write words together."""
    read = said(text).text
    if words.glued:
        read = words.common.sub(lambda match: " " * len(match.group()), read)
    pairs = [run[at : at + 2] for run in _GLUED.findall(read) for at in range(len(run) - 1)]
    return pairs + [word for word in _WORD.findall(_GLUED.sub(" ", read)) if not words.is_common(word)]


@lru_cache(maxsize=20_000)
def _stems_of(word: str, language: str) -> tuple[str, ...]:
    """What is compared of one word: its stems and how they begin, so that «verified» meets «verification»."""
    shortest, start = _SHORTEST_OF.get(language, _SHORTEST), _START_OF.get(language, _START)
    if _GLUED.fullmatch(word):
        return (word,)
    found = [part for part in words_of(word, language) if len(part.exact) >= shortest or part.exact.isdigit()]
    stems = dict.fromkeys(stem for part in found for stem in part.stems)
    return tuple(stems | dict.fromkeys(stem[:start] for stem in stems if len(stem) > start))
