"""The term base's wordings that occur in a text, for engines that take terms and for judging those that don't."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assist.knowledge import Knowledge
from assist.text import find_term, fold


@dataclass(frozen=True, slots=True)
class _Wording:
    term: str
    loose: str  # for a quick look whether it can be in a text at all
    translation: str


class GlossaryTerms:
    """Callable: (text, source, target) -> source wording: target wording, longest first."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._table: dict[tuple[str, str], tuple[_Wording, ...]] = {}

    def __call__(self, text: str, source: str, target: str) -> Mapping[str, str]:
        """Only terms found in `text`; the longest wins where one is inside another («retiro», «retiro pendiente»)."""
        taken = bytearray(len(text))
        loose = _loose(text)
        found: dict[str, str] = {}
        for wording in self._wordings(source, target):
            if wording.loose not in loose:
                continue
            spans = [span for span in find_term(text, wording.term, source) if not any(taken[slice(*span)])]
            for start, end in spans:
                taken[start:end] = b"\1" * (end - start)
            if spans:
                found[wording.term] = wording.translation
        return found

    def _wordings(self, source: str, target: str) -> tuple[_Wording, ...]:
        if (source, target) not in self._table:
            wordings: dict[str, str] = {}
            for concept in self._knowledge.concepts:
                if source in concept.terms and target in concept.terms:
                    for term in (concept.terms[source].use, *concept.terms[source].also):
                        wordings.setdefault(term, concept.terms[target].use)
            ordered = sorted(wordings.items(), key=lambda item: (-len(item[0]), item[0]))
            self._table[source, target] = tuple(_Wording(term, _loose(term), other) for term, other in ordered)
        return self._table[source, target]


def _loose(text: str) -> str:
    return fold(text).text.replace("-", " ")
