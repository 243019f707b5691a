"""What a message is about by the terms it uses, for a reply whose other words would fit anybody's."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from assist.draft.saying import Term
from assist.knowledge import Knowledge
from assist.terms import term_index

_FILE = Path(__file__).with_name("topics.toml")
_READ = 1_000  # characters; what a message is about stands at its beginning
_MOST = 2
_DESK = "en"


class Topics:
    """Finds the terms of topics.toml in messages; safe to share between threads."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        listed = _listed()
        self._words: dict[str, Mapping[str, str]] = {
            concept.id: {tag: terms.use for tag, terms in concept.terms.items()}
            for concept in knowledge.concepts
            if concept.id in listed
        }

    def of(self, text: str, language: str) -> tuple[Term, ...]:
        """Up to two terms in the order written. A wording that means several things tells none of them."""
        index = term_index(self._knowledge)
        if not index.covers(language):
            return ()
        found: dict[str, Term] = {}
        for _, concepts in index.matches(text[:_READ], language, compounds=False):
            name = concepts[0]
            if len(concepts) == 1 and language in (words := self._words.get(name, {})) and _DESK in words:
                found[name] = Term(name, words)
        return tuple(found.values())[:_MOST]

    def named(self, text: str, language: str) -> frozenset[str]:
        """The concepts that a reply names already."""
        return term_index(self._knowledge).found(text, language)


@cache
def _listed() -> frozenset[str]:
    return frozenset(tomllib.loads(_FILE.read_text(encoding="utf-8"))["topics"])
