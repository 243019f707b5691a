"""A reply must not guarantee what nobody here can know: a refund, the recovery of coins, a profit, safety, or the exact
time something arrives. «We can get your money back» is the recovery fraudster's own line, and a promise that fails
costs more trust than an honest «I can't promise that». Saying when the customer hears from us next is no such promise.

Bad: Don't worry, you will get your money back within 24 hours.
Good: I can't promise a refund, but I'll update you within 4 hours.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.clauses import sentences
from assist.checks.reading.folded import undisguised
from assist.checks.reading.patterns import Words, words
from assist.checks.reading.scope import inside, negated
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding, Span

ID = "promise"

_MESSAGE = "this guarantees an outcome that nobody can guarantee; say what is done and when the customer hears from us"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of the policy."""
    covered = words(knowledge, ID, candidate.language)
    if covered is None:
        return
    text = undisguised(candidate.text, candidate.language)
    for clauses in sentences(text.text):
        for clause in clauses:
            end = -1
            for span in sorted(_promises(text.text, covered, clause), key=lambda span: (span[0], -span[1])):
                if span[0] >= end:
                    end = span[1]
                    yield Finding("blocker", ID, _MESSAGE, text.span(*span))


def _promises(text: str, covered: Words, clause: Span) -> Iterator[Span]:
    harmless = covered.find("harmless", text, *clause)
    hedged = covered.has("hedge", text, *clause)
    for group in ("promise", "weak"):
        for span in covered.find(group, text, *clause):
            if inside(span, harmless) or (group == "weak" and hedged):
                continue
            if not negated(text, covered, clause, span[0]):
                yield span
