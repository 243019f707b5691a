"""Where a concept or a wording is used, in any form: what to look at before a term is changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assist.records import Span
from assist.termbase.prose import Prose
from assist.terms import TermIndex


@dataclass(frozen=True, slots=True)
class Use:
    """One place. `span` is in code points of the file; `wrong` where the wording is one to avoid."""

    kind: str
    language: str
    file: str
    line: int
    span: Span
    message: str
    written: str
    concept: str
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A file to search: its prose and what it is."""

    kind: str
    language: str
    file: str
    prose: Prose


def uses(text: Text, wanted: frozenset[str], index: TermIndex) -> Iterator[Use]:
    """The places of one text at which a wording means one of the wanted concepts, in order."""
    said = text.prose.text
    found: list[tuple[Span, str, bool]] = []
    for span, concepts in (*index.matches(said, text.language), *index.accepted(said, text.language)):
        found += [(span, concept, False) for concept in concepts if concept in wanted]
    for avoided in index.avoided(said, text.language):
        if not avoided.right_for:
            found += [(avoided.span, item.concept, True) for item in avoided.wrong_for if item.concept in wanted]
    for span, concept, wrong in sorted(set(found)):
        line, name = text.prose.line_at(span[0]), text.prose.name_at(span[0])
        yield Use(text.kind, text.language, text.file, line, span, name, said[slice(*span)], concept, wrong)
