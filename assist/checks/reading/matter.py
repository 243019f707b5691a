"""What a text is about: its entities and the stems of its telling words, or the concepts of the term base."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from assist.checks.reading.entities import entities
from assist.checks.reading.said import said
from assist.checks.reading.tone import ToneWords, says, tone_words
from assist.knowledge import Knowledge
from assist.terms import term_index
from assist.terms.words import words_of

_GLUED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々]{2,}")
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_SHORTEST = 3  # letters of a word that tells something; a Vietnamese word is a syllable
_SHORTEST_OF = {"vi": 2}


@dataclass(frozen=True, slots=True)
class Matter:
    """`native` says whether the text has any of the language's common words: whether it is in that language."""

    things: frozenset[str]
    stems: frozenset[str]
    native: bool

    def shares(self, other: Matter) -> bool:
        """True where both are about something in common."""
        return not (self.things.isdisjoint(other.things) and self.stems.isdisjoint(other.stems))


@lru_cache(maxsize=64)
def matter(knowledge: Knowledge, text: str, language: str) -> Matter:
    """What `text` is about. Takes linear time."""
    words = tone_words(knowledge, language)
    found = {entity.text.casefold() for entity in entities(text)}
    found |= {entity.network for entity in entities(text) if entity.network}
    stems = _stems(text, language, words) if words else frozenset()
    native = words is not None and (says(words.common, text) or says(words.felt, text))
    return Matter(frozenset(found), stems, native)


@lru_cache(maxsize=64)
def concepts(knowledge: Knowledge, text: str, language: str) -> frozenset[str]:
    """The concepts of the term base that `text` names: 提币 and 提现 are one. Takes longer than the rest."""
    index = term_index(knowledge)
    return index.found(text, language) if index.covers(language) else frozenset()


def _stems(text: str, language: str, words: ToneWords) -> frozenset[str]:
    """Stems of words; pairs of characters in scripts that write words together."""
    read = said(text).text
    if words.glued:
        read = words.common.sub(lambda match: " " * len(match.group()), read)
    pairs = {run[at : at + 2] for run in _GLUED.findall(read) for at in range(len(run) - 1)}
    rest = " ".join(word for word in _WORD.findall(_GLUED.sub(" ", read)) if not words.is_common(word))
    shortest = _SHORTEST_OF.get(language, _SHORTEST)
    found = [word for word in words_of(rest, language) if len(word.exact) >= shortest or word.exact.isdigit()]
    return frozenset(pairs | {stem for word in found for stem in word.stems})
