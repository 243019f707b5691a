"""The term base's wordings that occur in a text, for engines that take terms and for judging those that don't."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from assist.knowledge import Knowledge
from assist.terms import term_index


class GlossaryTerms:
    """Callable: (text, source, target) -> wording as the text writes it: target wording, longest first.

    Only the very wordings of the term base count, not their inflected forms: for «retirei» no «saque» can be put in.
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._lists = lru_cache(maxsize=1 << 12)(lambda written, tag: term_index(knowledge).lists(written, tag))

    def __call__(self, text: str, source: str, target: str) -> Mapping[str, str]:
        """The longest wording wins where one is inside another («retiro», «retiro pendiente»)."""
        index = term_index(self._knowledge)
        found: dict[str, str] = {}
        for (start, end), concepts in index.matches(text, source):
            written = text[start:end]
            uses = [use for concept in concepts if (use := index.use(concept, target))]
            if uses and self._lists(written, source):
                found.setdefault(written, uses[0])
        return dict(sorted(found.items(), key=lambda item: (-len(item[0]), item[0])))

    def said(self, wording: str, text: str, language: str) -> bool:
        """Whether `text` has this wording of the term base, or another one that is accepted for what it means."""
        index = term_index(self._knowledge)
        meant = frozenset(concept for _, concepts in index.matches(wording, language) for concept in concepts)
        return not meant.isdisjoint(index.rendered(text, language))
