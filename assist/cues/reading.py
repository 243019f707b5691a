"""The cue words of one language, compiled, and what they find in a text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from assist.cues.plain import plain
from assist.expressions import regex
from assist.knowledge import Cues, Knowledge
from assist.languages import languages
from assist.protect.markers import blank_markers
from assist.records import Emotion, Entity, Span, Urgency

READ = 6_000  # characters; who writes more has pasted a log or quoted an old mail below
_OPAQUE = frozenset({"url", "email", "address", "tx-hash"})  # «https://…/withdraw» says nothing of a withdrawal

Name = TypeVar("Name", bound=str)


@dataclass(frozen=True, slots=True)
class Word:
    """A cue that was found: the customer's words and where they stand."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the cues of a language found in one text, names in the order of the cue file."""

    concepts: Mapping[str, Word]
    emotions: Mapping[Emotion, Word]
    urgency: Mapping[Urgency, Word]


class _Book(Generic[Name]):
    def __init__(self, entries: Mapping[Name, Sequence[str]], *, spaced: bool) -> None:
        self._patterns = {name: _compiled(words, spaced=spaced) for name, words in entries.items()}

    def find(self, text: str) -> dict[Name, Span]:
        found = ((name, pattern.search(text)) for name, pattern in self._patterns.items())
        return {name: match.span() for name, match in found if match and match.end() > match.start()}


def _compiled(words: Sequence[str], *, spaced: bool) -> re.Pattern[str]:
    any_of = "|".join(words)
    return regex(rf"(?<!\w)(?:{any_of})(?!\w)" if spaced else any_of)


class CueReader:
    """Reads texts of one language. `spaced`: whether the language sets words apart, so that cues are whole words."""

    def __init__(self, cues: Cues, *, spaced: bool) -> None:
        self._concepts = _Book(cues.concepts, spaced=spaced)
        self._emotions = _Book(cues.emotions, spaced=spaced)
        self._urgency = _Book(cues.urgency, spaced=spaced)

    def read(self, text: str, entities: Sequence[Entity] = ()) -> Reading:
        """What the cues find; entity kinds are concepts too, named `@kind`."""
        text = _without_opaque(blank_markers(text), entities)[:READ]
        made_plain = plain(text)

        def words(found: Mapping[Name, Span]) -> dict[Name, Word]:
            spans = {name: made_plain.span(*span) for name, span in found.items()}
            return {name: Word(" ".join(text[slice(*span)].split()), span) for name, span in spans.items()}

        kinds = {f"@{entity.kind}": Word(entity.text, entity.span) for entity in reversed(entities)}
        return Reading(
            words(self._concepts.find(made_plain.text)) | kinds,
            words(self._emotions.find(made_plain.text)),
            words(self._urgency.find(made_plain.text)),
        )


@lru_cache(maxsize=64)  # compiling a language's cues takes longer than reading a message
def cue_reader(knowledge: Knowledge, language: str) -> CueReader | None:
    """The reader of a language, the same for all who ask; None where it has no cues."""
    cues = knowledge.cues(language)
    return CueReader(cues, spaced=not languages()[language].unspaced) if cues else None


def _without_opaque(text: str, entities: Sequence[Entity]) -> str:
    """`text` with links and hashes blanked, same length."""
    parts: list[str] = []
    end = 0
    for entity in entities:
        if entity.kind in _OPAQUE:
            parts += text[end : entity.span[0]], "\0" * (entity.span[1] - entity.span[0])
            end = entity.span[1]
    return "".join((*parts, text[end:]))
