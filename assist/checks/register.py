"""A reply that says «Sie» and then «du», or «du» at a desk that says «Sie», reads as if two people wrote it, or as if
the customer were a child. Pronouns, possessives and verb endings that show another form of address than the desk's are
found, and two forms that are each fine but do not go together. Quotations and what a screen says are left alone.

Bad: Hola, tu retiro está en proceso; le aviso hoy. (in a Spanish reply)
Good: Hola, su retiro está en proceso; le aviso hoy.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.spans import longest
from assist.checks.reading.tone import tone_words
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding

ID = "register"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of prompts/tone/ that have forms of address."""
    words = tone_words(knowledge, candidate.language)
    if words is None or candidate.kind != "reply":
        return
    desk = " or ".join(words.desk)
    for span, form in longest(words.forms(words.wrong, candidate.text), lambda item: item[0]):
        written = candidate.text[slice(*span)]
        yield Finding("warning", ID, f"«{written}» is {form}; this desk uses {desk}", span)
    if len(words.desk) > 1:
        yield from _mixed(candidate.text, sorted(words.forms(words.desk, candidate.text)))


def _mixed(text: str, found: list[tuple[tuple[int, int], str]]) -> Iterator[Finding]:
    """The first place of each form but the one that stands first."""
    seen: dict[str, tuple[int, int]] = {}
    for span, form in found:
        seen.setdefault(form, span)
    first, *others = seen or ("",)
    for form in others:
        written = text[slice(*seen[form])]
        yield Finding("warning", ID, f"«{written}» is {form}, mixed with {first}; keep to one", seen[form])
