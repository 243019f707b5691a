"""`assist glossary`."""

from __future__ import annotations

import argparse

from assist import wire
from assist.cli.output import console, emit
from assist.knowledge import Concept, default_knowledge
from assist.text import fold


def run(arguments: argparse.Namespace) -> int:
    """`validate` exits 1 when the data has problems, `lookup` when the term is unknown."""
    return _lookup(arguments.term, arguments.json) if arguments.action == "lookup" else _validate()


def _validate() -> int:
    knowledge = default_knowledge()
    problems = tuple(knowledge.problems())
    out = console()
    for problem in problems:
        out.print(problem, markup=False)
    if not problems:
        counts = f"{len(knowledge.concepts)} concepts, {len(knowledge.playbooks)} playbooks"
        out.print(f"{counts}, replies in {' '.join(knowledge.reply_languages)}: no problems")
    return int(bool(problems))


def _lookup(term: str, as_json: bool) -> int:
    wanted = fold(term).text
    found = [concept for concept in default_knowledge().concepts if wanted in _wordings(concept)]
    out = console()
    for concept in found:
        if as_json:
            emit(wire.dumps(concept))
            continue
        out.print(f"[bold]{concept.id}[/] ({concept.domain}) {concept.note}")
        for tag, terms in concept.terms.items():
            also = f"  also {', '.join(terms.also)}" if terms.also else ""
            avoid = f"  [red]not {', '.join(item.term for item in terms.avoid)}[/]" if terms.avoid else ""
            out.print(f"  {tag}: {terms.use}{also}{avoid}")
    if not found and not as_json:
        out.print(f"no concept has {term!r}", markup=False)
    return int(not found)


def _wordings(concept: Concept) -> list[str]:
    """Every wording of a concept, wrong ones too: whoever looks one up wants to know what to say instead."""
    return [
        fold(wording).text
        for terms in concept.terms.values()
        for wording in (terms.use, *terms.also, *(item.term for item in terms.avoid))
    ]
