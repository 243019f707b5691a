"""Customers know an exchange's words from its app, and a wrong one means something else: 撤单 cancels an order, 提币 is
the withdrawal. A translation must use the approved wording, or an accepted one, of every term in its source, in any
inflected form; no text may use a wording that the term base marks as wrong for what is meant.

Bad: 您的撤单还在处理中。 (for «Your withdrawal is being processed»)
Good: 您的提币还在处理中。
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.knowledge import Knowledge
from assist.records import Candidate, Finding
from assist.terms import TermIndex, term_index

ID = "glossary"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of the term base."""
    index = term_index(knowledge)
    if not index.covers(candidate.language):
        return
    wrong = list(_wrong(candidate, index))
    yield from (finding for _, finding in wrong)
    if candidate.source is not None and candidate.source_language not in (None, candidate.language):
        yield from _missing(candidate, candidate.source, index, frozenset(concept for concept, _ in wrong))


def _wrong(candidate: Candidate, index: TermIndex) -> Iterator[tuple[str, Finding]]:
    """Wordings to avoid: wrong only where the source, or the conversation, is about the concept they are wrong for, and
    not about one that they are right for. With neither source nor conversation what is right for nothing is wrong."""
    about = _about(candidate, index)
    avoided = list(index.avoided(candidate.text, candidate.language))
    copied = {written for written in {found.written for found in avoided} if written in (candidate.source or "")}
    for found in avoided:
        if found.written in copied:
            continue
        certain = candidate.source is None and not candidate.thread and not found.right_for
        meant = [avoided for avoided in found.wrong_for if certain or avoided.concept in about]
        if meant and about.isdisjoint(found.right_for):
            message = f"«{found.written}» is wrong for {meant[0].concept}: {meant[0].why}"
            yield meant[0].concept, Finding("warning", ID, message, found.span, meant[0].use)


def _about(candidate: Candidate, index: TermIndex) -> frozenset[str]:
    """The concepts that the source names; without one, those of the conversation."""
    if candidate.source is not None:
        return index.found(candidate.source, candidate.source_language or candidate.language)
    named = (index.found(message.text, message.language or candidate.language) for message in candidate.thread)
    return frozenset(concept for concepts in named for concept in concepts)


def _missing(candidate: Candidate, source: str, index: TermIndex, reported: frozenset[str]) -> Iterator[Finding]:
    there = index.said_by(index.found(candidate.text, candidate.language, nested=True))
    for group in index.groups(source, candidate.source_language or candidate.language):
        wordings = [index.use(concept, candidate.language) for concept in group]
        if all(wordings) and there.isdisjoint(group) and reported.isdisjoint(group):
            yield Finding("warning", ID, f"no wording of {group[0]} is in the text", None, wordings[0])
