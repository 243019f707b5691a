"""Customers know an exchange's words from its app, and look for the same ones in what we write. A translation must use
the approved wording, or an accepted one, of every term in its source, in any inflected form.

Bad: 您的申请还在处理中。 (for «Your withdrawal is being processed»)
Good: 您的提币还在处理中。
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.entities import entities
from assist.checks.reading.terms import wrong_wordings
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding
from assist.terms import term_index

ID = "glossary"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of the term base. What forbidden-term says of a concept is not said again."""
    index = term_index(knowledge)
    language, source = candidate.language, candidate.source
    if source is None or candidate.source_language in (None, language) or not index.covers(language):
        return
    there = index.rendered(candidate.text, language)
    wrong = frozenset(wrong.meant.concept for wrong in wrong_wordings(candidate, index))
    for group in index.groups(_without_links(source), candidate.source_language or language):
        wordings = [index.use(concept, language) for concept in group]
        if all(wordings) and there.isdisjoint(group) and wrong.isdisjoint(group):
            yield Finding("warning", ID, f"no wording of {group[0]} is in the text", None, wordings[0])


def _without_links(text: str) -> str:
    """`/transaction/` in a link is no word that must be translated."""
    for entity in entities(text):
        if entity.kind in ("url", "email"):
            start, end = entity.span
            text = text[:start] + " " * (end - start) + text[end:]
    return text
