"""`assist glossary impact`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from assist import wire
from assist.cli.output import console, emit, errors
from assist.errors import UsageError
from assist.knowledge import Knowledge, default_knowledge
from assist.languages import language
from assist.termbase.given import given_texts
from assist.termbase.impact import Text, Use, uses
from assist.termbase.lookup import literal, lookup
from assist.termbase.prose import prose_of
from assist.terms import TermIndex, term_index


def run(arguments: argparse.Namespace) -> int:
    """Exits 1 when something uses the term: it is what to look at before the term is changed."""
    if not arguments.term.strip():
        raise UsageError("no term: give a wording or the id of a concept")
    knowledge = default_knowledge()
    index = term_index(knowledge)
    concepts = lookup(arguments.term, knowledge.concepts, index).concepts
    if not concepts:
        concepts = literal(arguments.term.strip())
        index = TermIndex(concepts)
    wanted = frozenset(concept.id for concept in concepts)
    skipped: list[str] = []
    found = [use for text in _texts(arguments, knowledge, skipped) for use in uses(text, wanted, index)]
    for line in skipped:
        errors().print(f"assist: left out: {line}", markup=False)
    if arguments.json:
        ids = [concept.id for concept in concepts]
        emit(wire.dumps({"term": arguments.term, "concepts": ids, "uses": found, "skipped": skipped}))
    else:
        _print(found, arguments.term)
    return int(bool(found))


def _texts(arguments: argparse.Namespace, knowledge: Knowledge, skipped: list[str]) -> Iterator[Text]:
    for text in knowledge.desk_texts():
        yield Text(text.kind, text.language, "/".join(text.path.parts[-3:]), prose_of(text))
    tag = None if arguments.language is None else language(arguments.language).tag
    for place in arguments.places:
        yield from given_texts(Path(place), tag, skipped)


def _print(found: list[Use], term: str) -> None:
    out = console()
    for use in found:
        name = f" {use.message}" if use.message else ""
        wrong = " (a wording to avoid)" if use.wrong else ""
        out.print(f"{use.file}:{use.line} {use.language}{name}: «{use.written}» {use.concept}{wrong}", markup=False)
    files = len({use.file for use in found})
    out.print(f"{term!r}: {len(found)} places in {files} files" if found else f"nothing uses {term!r}", markup=False)
