"""What the tests of the guarded translator share: engines by the book, which refuse what is not in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assist.checks import CHECKS, COMPARING
from assist.errors import EngineError
from assist.knowledge import default_knowledge
from assist.ports import Engine
from assist.records import Candidate, Finding
from assist.review import review
from assist.text import find_term
from assist.translate.guarded import GuardedTranslator
from assist.translate.route import Router
from assist.translate.terms import GlossaryTerms


class Book:
    """Translates what stands in its book, records what it was sent, and fails on everything else."""

    def __init__(self, name: str, pages: Mapping[str, str], *directions: tuple[str, str]) -> None:
        self.name = name
        self._pages, self._directions = pages, directions or (("es", "en"),)
        self.sent: list[str] = []

    def supports(self, source: str, target: str) -> bool:
        return (source, target) in self._directions

    def translate(
        self, texts: Sequence[str], source: str, target: str, terms: Mapping[str, str] | None = None
    ) -> list[str]:
        self.sent += texts
        unknown = [text for text in texts if text not in self._pages]
        assert not unknown, f"{self.name} was sent {unknown}"
        return [self._pages[text] for text in texts]


class Broken(Book):
    def translate(
        self, texts: Sequence[str], source: str, target: str, terms: Mapping[str, str] | None = None
    ) -> list[str]:
        raise EngineError("broken")


TERMS = {"retiro": "withdrawal", "saque": "withdrawal", "frase semilla": "seed phrase", "提币": "withdrawal"}


def terms(text: str, source: str, target: str) -> Mapping[str, str]:
    return {ours: theirs for ours, theirs in TERMS.items() if target == "en" and any(find_term(text, ours, source))}


def says(wording: str, text: str, language: str) -> bool:
    return any(find_term(text, wording, language)) or wording[:6].casefold() in text.casefold()


def silent(candidate: Candidate) -> tuple[Finding, ...]:
    return ()


def guarded(*engines: Engine, forced: str | None = None) -> GuardedTranslator:
    named = {engine.name: engine for engine in engines}
    return GuardedTranslator(named, Router(named, forced), terms, silent, says)


def guarded_by_the_checks(*engines: Engine, forced: str | None = None) -> GuardedTranslator:
    """With the comparing checks and the term base, as `assemble` wires it."""
    knowledge = default_knowledge()

    def compare(candidate: Candidate) -> tuple[Finding, ...]:
        return review(candidate, tuple(CHECKS[name] for name in COMPARING), knowledge)

    named = {engine.name: engine for engine in engines}
    terms = GlossaryTerms(knowledge)
    return GuardedTranslator(named, Router(named, forced), terms, compare, terms.said)
