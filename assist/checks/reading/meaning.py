"""What a sentence means, by the classes of words that meet in it; read where no wording of a rule's list was found.

«Hand», «secret» and «us» in one sentence ask for a secret in whatever order and form. A single class says nothing, and
a sentence that denies, warns, reports or sends the customer to the right place says nothing either. Which classes must
meet: meaning.toml; their words, and how they are written: prompts/policy/README.md.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property, partial
from itertools import islice
from pathlib import Path

import msgspec

from assist.checks.reading.clauses import sentences
from assist.checks.reading.patterns import Words
from assist.checks.reading.quotations import reported_quotation
from assist.checks.reading.scope import negations
from assist.checks.reading.spans import inside
from assist.records import Span
from assist.shapes import ready

_REACH = 120  # characters that a person's request takes up at most
_MOST = 30  # words of a class in a sentence; more is no writing of a person
_BESIDE = 20  # characters from a verb to its object at most
_FINE = "fine"  # the group of what makes a sentence harmless as a whole


class Meaning(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One rule of meaning.toml.

    `instead`: what a line's other words may be about rather than its first one; `apart`: what parts them where it
    stands between; `excused`: more of what makes a sentence harmless as a whole.
    """

    together: tuple[tuple[str, ...], ...]
    instead: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    excused: tuple[str, ...] = ()


@cache
def meaning_rules() -> Mapping[str, Meaning]:
    """Check -> what meaning.toml says for it."""
    written = Path(__file__).with_name("meaning.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(written), ready(dict[str, Meaning]))


def meanings(text: str, covered: Words, check: str) -> Iterator[Span]:
    """Where classes of words meet that must not, in `text` as `undisguised` makes it. Takes linear time."""
    rule = meaning_rules().get(check, Meaning(()))
    possible = covered.possible(text)
    lines = [line for line in rule.together if all(map(possible.__contains__, line))]
    for clauses in sentences(text) if lines else ():
        here = [line for line in lines if covered.may_meet(line, text, clauses[0][0], clauses[-1][1])]
        if here:
            yield from _Sentence(text, covered, rule, clauses).meant(here)


class _Sentence:
    """One sentence of a text in one language, for one rule."""

    def __init__(self, text: str, covered: Words, rule: Meaning, clauses: Sequence[Span]) -> None:
        self._text, self._words, self._rule, self._clauses = text, covered, rule, clauses
        self._start, self._end = clauses[0][0], clauses[-1][1]
        self._found: dict[str, list[Span]] = {}

    def meant(self, lines: Sequence[Sequence[str]]) -> Iterator[Span]:
        """The first of what it means that it must not."""
        here = list(filter(self._stands, lines))
        if here and not any(self._says(name, (self._start, self._end)) for name in (_FINE, *self._rule.excused)):
            yield from islice((span for line in here for span in self._meeting(line) if self._is_meant(span)), 1)

    def _stands(self, line: Sequence[str]) -> bool:
        """Whether all classes are there, and not each word of the second under a «never»; cheapest questions first."""
        return (
            all(map(self._find, line[1:]))
            and not all(map(self._forbidden, self._find(line[1])))
            and bool(self._find(line[0]))
        )

    def _forbidden(self, verb: Span) -> bool:
        return any(end <= verb[0] and not self._says("breaker", (end, verb[0])) for _, end in self._negations)

    def _meeting(self, line: Sequence[str]) -> Iterator[Span]:
        """From the first to the last word of each meeting, the nearest word of each class taken."""
        others = [self._find(name) for name in line[1:]]
        instead = [span for name in self._rule.instead for span in self._find(name)]
        apart = [span for name in self._rule.apart for span in self._find(name)]
        for one in self._find(line[0]):
            if inside(one, self._find("harmless")) or inside(one, instead):
                continue
            met = [[span for span in spans if not _overlap(span, one)] for spans in others]
            if not all(met):  # one word is no meeting
                continue
            near = [min(spans, key=partial(_gap, one)) for spans in met]
            if _parted(one, near[0], instead, apart):
                continue
            whole = min(one[0], *(span[0] for span in near)), max(one[1], *(span[1] for span in near))
            if whole[1] - whole[0] <= _REACH:
                yield whole

    def _is_meant(self, span: Span) -> bool:
        """False where the sentence denies it, leaves it to others, makes it a condition or names the right place."""
        last = next(clause for clause in self._clauses if span[1] <= clause[1])
        first = next(clause for clause in self._clauses if span[0] < clause[1])
        return not (
            self._denied(span, last)
            or any(self._heads_warnings(clause) for clause in self._clauses)
            or self._says("negation-behind", (span[1], last[1]))
            or self._says("reported", (self._start, span[1]))
            or self._says("reported-behind", (span[1], self._end))
            or any(end >= span[0] - 1 for _, end in self._words.find("condition", self._text, first[0], span[0]))
            or reported_quotation(self._text, self._words, span)
        )

    def _heads_warnings(self, clause: Span) -> bool:
        return self._text[clause[1] : clause[1] + 1] == ":" and self._says("reported-list", clause)

    def _denied(self, span: Span, last: Span) -> bool:
        """A negation in the clauses of `span`, or before them where nothing breaks it off."""
        return any(
            at < last[1] and (end > span[0] or not self._says("breaker", (end, span[0]))) for at, end in self._negations
        )

    @cached_property
    def _negations(self) -> list[Span]:
        return [span for clause in self._clauses for span in negations(self._text, self._words, clause)]

    def _says(self, group: str, within: Span) -> bool:
        return within[0] < within[1] and self._words.has(group, self._text, *within)

    def _find(self, group: str) -> list[Span]:
        found = self._found.get(group)
        if found is None:
            found = self._found[group] = self._words.find(group, self._text, self._start, self._end)[:_MOST]
        return found


def _gap(one: Span, other: Span) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _parted(about: Span, verb: Span, instead: Sequence[Span], apart: Sequence[Span]) -> bool:
    """Whether `verb` is about a thing between or right behind it: «your password is safe, send us the TXID»."""
    first, second = sorted((about, verb))
    return any(first[1] <= start and end <= second[0] for start, end in (*instead, *apart)) or (
        first == about and any(0 <= start - verb[1] <= _BESIDE for start, _ in instead)
    )
