"""A reply must never ask for a secret: no one who works here needs a recovery phrase, a private key, a password, a
one-time or 2FA code, an API secret or a card's security code, and whoever holds one can empty the account. Fraudsters
ask for exactly these, so a single genuine-looking request teaches customers to answer them. Warnings («never share …»),
steps the customer takes alone («reset your password») and reports of what others asked for are fine.

Bad: Never share it with strangers, just send us your recovery phrase.
Good: Please never share your recovery phrase with anyone; we will never ask for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assist.checks.reading.clauses import sentences
from assist.checks.reading.folded import undisguised
from assist.checks.reading.meaning import meanings
from assist.checks.reading.patterns import Words, words
from assist.checks.reading.quotations import reported_quotation
from assist.checks.reading.scope import negated, negations
from assist.checks.reading.spans import inside, longest
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding, Span

ID = "secret-request"

_MESSAGE = "this asks the customer for a secret; nobody here needs it, and only fraudsters ask for it"
_ITEM = 40  # a list item is at most this many characters before and after the secret it names


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of the policy; English is looked for in all of these, as it may hide in any reply."""
    native = words(knowledge, ID, candidate.language)
    if native is None:
        return
    found: set[Span] = set()
    for language in dict.fromkeys((candidate.language, "en")):
        covered, text = words(knowledge, ID, language), undisguised(candidate.text, language)
        if covered is not None and not covered.possible(text.text).keys().isdisjoint(("secret", "demand")):
            found.update(text.span(*span) for span in _Reading(text.text, covered).requests())
    if not found:
        text = undisguised(candidate.text, candidate.language)
        found.update(text.span(*span) for span in meanings(text.text, native, ID))
    for span in longest(found, lambda span: span):
        yield Finding("blocker", ID, _MESSAGE, span)


@dataclass(frozen=True, slots=True)
class _Mention:
    """Something a request may be about. `open` where the words around it do not already say what is done with it."""

    span: Span
    secret: bool
    open: bool = True


class _Reading:
    """One text in one language."""

    def __init__(self, text: str, covered: Words) -> None:
        self._text, self._words = text, covered

    def requests(self) -> Iterator[Span]:
        """Spans that ask for a secret."""
        earlier: list[list[_Mention]] = [[], []]  # what «it» may mean: the mentions of the last two sentences
        for clauses in sentences(self._text):
            mentions = self._mentions(clauses[0][0], clauses[-1][1])
            named = any(mention.secret for mention in (*earlier[0], *earlier[1], *mentions))
            if named or self._says("demand", (clauses[0][0], clauses[-1][1])):
                yield from self._in_sentence(clauses, mentions, [*earlier[0], *earlier[1]])
            earlier = [earlier[1], mentions]

    def _mentions(self, start: int, end: int) -> list[_Mention]:
        things, secrets = self._find("thing", start, end), self._find("secret", start, end)
        harmless = self._find("harmless", start, end) if secrets else []
        found = [_Mention(span, secret=False) for span in things]
        for span in secrets:
            if not inside(span, things):
                found.append(_Mention(span, secret=True, open=not inside(span, harmless)))
        return sorted(found, key=lambda mention: mention.span)

    def _in_sentence(
        self, clauses: Sequence[Span], mentions: Sequence[_Mention], earlier: Sequence[_Mention]
    ) -> Iterator[Span]:
        listing = False  # after a request: «send us: the TXID, the network, your password»
        askable = any(mention.secret and mention.open for mention in mentions)
        for clause, under_negation in zip(clauses, self._negated_clauses(clauses), strict=True):
            here = [mention for mention in mentions if inside(mention.span, [clause])]
            secrets = [mention.span for mention in here if mention.secret and mention.open]
            asked = self._asked(clause) if askable and not under_negation else []
            for request, behind in asked:
                yield from self._of(request, behind, secrets)
            before = [*earlier, *mentions]
            if any(mention.secret for mention in before):
                yield from self._find("exception", *clause)  # «with nobody but us»
            if not under_negation:
                yield from self._standing("demand", clause)
                for span in self._standing("anaphor", clause):
                    last = [mention for mention in before if mention.span[1] <= span[0]][-1:]
                    if last and last[0].secret:
                        yield span
            if asked:
                listing = True
            elif self._says("negation", clause) or self._says("clause", clause) or self._says("reported", clause):
                listing = False
            elif listing:
                yield from (secret for secret in secrets if _is_item(secret, clause))

    def _asked(self, clause: Span) -> list[tuple[Span, bool]]:
        """Requests, and whether what they are about stands before them: «把验证码发给我»."""
        found = [(span, False) for span in self._standing("request", clause)]
        return found + [(span, True) for span in self._standing("request-behind", clause)]

    def _of(self, request: Span, behind: bool, secrets: Sequence[Span]) -> Iterator[Span]:
        """The secrets that `request` is about, each with it in one span."""
        for secret in secrets:
            between = (request[1], secret[0])
            if behind and secret[0] < request[0]:
                if not self._says("aside-behind", (secret[1], request[0])):
                    yield secret[0], request[1]
            elif secret[0] >= request[0] and not self._says("negation", between) and not self._says("aside", between):
                yield request[0], max(request[1], secret[1])

    def _standing(self, group: str, clause: Span) -> Iterator[Span]:
        """Matches of `group` that are meant: not negated, not what others say, not a bare condition."""
        for start, end in self._find(group, *clause):
            if not (
                negated(self._text, self._words, clause, start)
                or self._says("negation-behind", (end, clause[1]))
                or self._says("reported", (clause[0], end))
                or reported_quotation(self._text, self._words, (start, end))
                or (self._ends_at("condition", clause, start) and not self._says("to-us", (start, end + 4)))
                or self._ends_at("other-subject", clause, start)
            ):
                yield start, end

    def _ends_at(self, group: str, clause: Span, end: int) -> bool:
        return any(span[1] == end for span in self._find(group, *clause))

    def _negated_clauses(self, clauses: Sequence[Span]) -> list[bool]:
        """For each clause, whether an earlier one's negation goes on: «never, ever, share», «never do a, b, or c»."""
        reached = [False] * len(clauses)
        waiting, last = False, -1
        for index, clause in enumerate(clauses):
            own = negations(self._text, self._words, clause)
            reached[index] = waiting
            if last >= 0 and not own and self._says("or", clause):
                reached[last + 1 : index + 1] = [True] * (index - last)
            if own:
                last, waiting = index, not self._text[own[-1][1] : clause[1]].strip()
            elif self._find("request", *clause) or self._find("anaphor", *clause):
                waiting = False
        return reached

    def _says(self, group: str, within: Span) -> bool:
        return self._words.has(group, self._text, *within)

    def _find(self, group: str, start: int, end: int) -> list[Span]:
        return self._words.find(group, self._text, start, end)


def _is_item(secret: Span, clause: Span) -> bool:
    return secret[0] - clause[0] <= _ITEM and clause[1] - secret[1] <= _ITEM
