"""Whether a text takes a stance that it must not take: by words, by what denies them and by who says them.

The groups that a language may give a rule, and how they work together: prompts/policy/README.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from assist.checks.reading.clauses import sentences
from assist.checks.reading.folded import undisguised
from assist.checks.reading.meaning import meanings
from assist.checks.reading.patterns import Words, words
from assist.checks.reading.quotations import reported_quotation
from assist.checks.reading.scope import negations
from assist.checks.reading.spans import inside, longest
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding, Severity, Span

_WRONG = ("always", "say", "weak")
_AFTER_QUOTE = re.compile(r"[»”]([^.!?\n»”]{1,60})")
_ITEM = re.compile(r"\s*(?:[-*•·–]|[0-9]{1,2}[.)]|[a-z]\))\s")


def stances(
    candidate: Candidate, knowledge: Knowledge, check: str, severity: Severity, message: str
) -> Iterator[Finding]:
    """A finding for every stance in the text that `check` forbids; none where it does not cover the language."""
    covered = words(knowledge, check, candidate.language)
    if covered is None:
        return
    text = undisguised(candidate.text, candidate.language)
    found = set(Reading(text.text, covered).stances()) or set(meanings(text.text, covered, check))
    for span in longest(found, lambda span: span):
        yield Finding(severity, check, message, text.span(*span))


class Reading:
    """One text in one language, for one rule."""

    def __init__(self, text: str, covered: Words) -> None:
        self._text, self._words = text, covered

    def stances(self) -> Iterator[Span]:
        """Spans that take the forbidden stance."""
        possible = self._words.possible(self._text)
        groups = [group for group in _WRONG if group in possible]
        if not groups:
            return
        told = sentences(self._text)
        maybe = self._words.among(groups, self._text, chain.from_iterable(told))
        wrong = {clause: found for clause in maybe if (found := self._wrong(groups, clause))}
        if not wrong:
            return
        denied_list = False  # under «Never:» or «Scammers will:» every item is denied
        for clauses in told:
            reached = self._carried(clauses) if any(clause in wrong for clause in clauses) else []
            for index, clause in enumerate(clauses):
                item = _ITEM.match(self._text, clause[0]) is not None
                denied_list = denied_list and item
                if clause in wrong and not denied_list:
                    yield from self._in_clause(clause, clauses[0][0], wrong[clause], reached[index])
                if self._text[clause[1] : clause[1] + 1] == ":" and not item:
                    denied_list = self._denies(clause)

    def _wrong(self, groups: Sequence[str], clause: Span) -> list[tuple[str, Span]]:
        return [(group, span) for group in groups for span in self._find(group, *clause)]

    def _in_clause(self, clause: Span, sentence: int, found: list[tuple[str, Span]], denied: bool) -> Iterator[Span]:
        harmless = self._find("harmless", *clause)
        for group, span in found:
            if inside(span, harmless) or self._reported(clause, sentence, span):
                continue
            if group == "weak" and self._says("hedge", clause):
                continue
            if group == "always" or not (denied or self._negated(clause, span)):
                yield span

    def _negated(self, clause: Span, span: Span) -> bool:
        """A negation before the words that nothing breaks off, among them, or behind them."""
        return self._says("negation-behind", (span[1], clause[1])) or any(
            at[0] < span[1] and not self._says("breaker", (min(at[1], span[0]), span[0]))
            for at in negations(self._text, self._words, clause)
        )

    def _reported(self, clause: Span, sentence: int, span: Span) -> bool:
        """What others say or do, or a mere condition."""
        quoted = _AFTER_QUOTE.match(self._text, clause[1])  # «paranızı taşıyın» diyen kişi: the words of others
        if self._says("reported-behind", (span[1], clause[1])) or (
            quoted is not None and self._says("reported-behind", quoted.span(1))
        ):
            return True
        if reported_quotation(self._text, self._words, span):
            return True
        if any(end >= span[0] - 1 for _, end in self._find("condition", clause[0], span[0])):
            return True
        return any(
            not self._says("breaker", (min(end, span[0]), span[0]))
            for _, end in self._find("reported", sentence, span[1])
        )

    def _carried(self, clauses: list[Span]) -> list[bool]:
        """For each clause, whether an earlier one's negation goes on: «never, ever, install», «never a, b or c»."""
        reached = [False] * len(clauses)
        open_since = -1  # the clause whose negation may go on
        waiting = False  # «never, ever, …»: it has not yet met what it denies
        for index, clause in enumerate(clauses):
            own = negations(self._text, self._words, clause)
            if own:
                open_since, waiting = index, not self._text[own[-1][1] : clause[1]].strip()
            elif open_since >= 0:
                if self._says("breaker", clause):
                    open_since = -1
                    continue
                reached[index] = waiting
                waiting = waiting and not any(self._says(group, clause) for group in _WRONG)
                if self._says("or", clause):
                    reached[open_since + 1 : index + 1] = [True] * (index - open_since)
        return reached

    def _denies(self, clause: Span) -> bool:
        return bool(negations(self._text, self._words, clause)) or self._says("reported-list", clause)

    def _says(self, group: str, within: Span) -> bool:
        return within[0] < within[1] and self._words.has(group, self._text, *within)

    def _find(self, group: str, start: int, end: int) -> list[Span]:
        return self._words.find(group, self._text, start, end)
