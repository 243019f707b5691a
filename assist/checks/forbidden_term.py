"""Some words look like the right term and say something else: 撤单 cancels an order, and a customer told that his
withdrawal is a 撤单 believes that it was called off. No text may use a wording that the term base marks as wrong for
what is meant; in another meaning the same word is fine.

Bad: 您的撤单还在处理中。 (for «Your withdrawal is being processed»)
Good: 您的提币还在处理中。
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.terms import fits_anywhere, in_place_of, wrong_wordings
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding
from assist.terms import term_index

ID = "forbidden-term"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages in which the term base names a wording to avoid."""
    index = term_index(knowledge)
    if not index.covers(candidate.language):
        return
    for wrong in wrong_wordings(candidate, index):
        written, meant = wrong.found.written, wrong.meant
        message = f"«{written}» is wrong for {meant.concept}: {meant.why}"
        if not fits_anywhere(candidate.language):
            message += f"; «{meant.use}» is the base form, use the one that fits the sentence"
        suggestion = in_place_of(written, meant.use, candidate.language)
        yield Finding("warning", ID, message, wrong.found.span, suggestion)
