"""`assist glossary lookup`."""

from __future__ import annotations

import argparse
from collections.abc import Collection
from typing import TYPE_CHECKING

from assist import wire
from assist.cli.output import console, emit
from assist.errors import UsageError
from assist.knowledge import Avoid, Concept, default_knowledge
from assist.languages import language
from assist.termbase.lookup import lookup
from assist.terms import term_index

if TYPE_CHECKING:
    from rich.console import Console


def run(arguments: argparse.Namespace) -> int:
    """Exits 1 when the term is unknown."""
    if not arguments.term.strip():
        raise UsageError("no term: give a wording or the id of a concept")
    only = {language(tag).tag for tag in arguments.languages}
    knowledge = default_knowledge()
    found = lookup(arguments.term, knowledge.concepts, term_index(knowledge))
    if arguments.json:
        shown = [_only(concept, only) for concept in found.concepts]
        emit(wire.dumps({"term": found.term, "concepts": shown, "suggestions": found.suggestions}))
        return int(not found.concepts)
    out = console()
    for concept in found.concepts:
        _print(out, _only(concept, only))
    if not found.concepts:
        near = f"; like it: {', '.join(found.suggestions)}" if found.suggestions else ""
        out.print(f"no concept has {arguments.term!r}{near}", markup=False)
    return int(not found.concepts)


def _only(concept: Concept, tags: Collection[str]) -> Concept:
    import msgspec

    terms = {tag: terms for tag, terms in concept.terms.items() if not tags or tag in tags}
    sourced = tuple(tag for tag in concept.sourced if tag in terms)
    return msgspec.structs.replace(concept, terms=terms, sourced=sourced)


def _print(out: Console, concept: Concept) -> None:
    from rich.markup import escape

    kept = " (never translated)" if concept.keep else ""
    out.print(f"[bold]{escape(concept.id)}[/] ({escape(concept.domain)}){kept} {escape(concept.note)}")
    for tag, terms in concept.terms.items():
        also = f"  also {escape(', '.join(terms.also))}" if terms.also else ""
        accept = f"  in translations {escape(', '.join(terms.accept))}" if terms.accept else ""
        avoid = "".join(f"\n      [red]not {escape(item.term)}[/]: {escape(_why(item))}" for item in terms.avoid)
        ours = "" if tag in concept.sourced else "  [dim](ours)[/]"
        out.print(f"  {tag}: {escape(terms.use)}{also}{accept}{ours}{avoid}")
    if concept.source:
        out.print(f"  source: {concept.source}", markup=False)


def _why(wrong: Avoid) -> str:
    return f"{wrong.why} (beside {', '.join(wrong.where)})" if wrong.where else wrong.why
