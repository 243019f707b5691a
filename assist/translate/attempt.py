"""One unit on its way: what is sent to the engine, what came back, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from assist.protect import find_entities
from assist.records import Entity, Finding, Span
from assist.text import find_term
from assist.translate.case import lowered, shouted
from assist.translate.entities import exact, localized, outside, private_spans

_WEIGHTS = {"blocker": 100, "warning": 10, "note": 1}
# Characters that show nothing, split words and confuse models. Joiners stay: emoji and Indic scripts need them.
_HIDDEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Attempt:
    """A translation of a unit; `text` is None where none could be had. `after` names tries before that were worse."""

    text: str | None
    problems: tuple[Finding, ...] = ()
    engines: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    rung: str = ""
    after: tuple[str, ...] = ()

    @property
    def fault(self) -> str:
        """The rung and what was wrong with it, as `records.Rung.after` says it."""
        checks = ", ".join(dict.fromkeys(problem.check for problem in self.problems))
        return f"{self.rung}: {checks or 'no text'}"

    @property
    def cost(self) -> int:
        """How bad it is; 0 is clean."""
        return 1000 if self.text is None else sum(_WEIGHTS[problem.severity] for problem in self.problems)

    @property
    def failed(self) -> bool:
        """True where more than a wording is wrong."""
        return self.cost >= _WEIGHTS["warning"]

    def has(self, *checks: str) -> bool:
        """True where there is no text, or a problem of one of `checks`."""
        return self.text is None or any(problem.check in checks for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit made ready: hidden characters dropped, capitals lowered, entities found. Spans are into `text`."""

    original: str
    text: str
    entities: tuple[Entity, ...]
    terms: Mapping[str, str]
    private: tuple[Span, ...]  # never sent
    fixed: tuple[Span, ...]  # `private` and all else that must come back byte for byte
    values: Mapping[Span, str]  # of `fixed`: what stands there in the target language, where that is something else
    shouted: bool

    def value(self, span: Span) -> str:
        """What a translation must have for `span` of `fixed`."""
        return self.values.get(span, self.text[slice(*span)])


def prepared(unit: str, source: str, target: str, terms: Callable[[str, str, str], Mapping[str, str]]) -> Unit:
    """`unit` as the engines shall see it."""
    clean = _visible(unit)
    entities = find_entities(clean)
    private = private_spans(clean, entities)
    public = [entity for entity in entities if outside(entity.span, private)]
    values = {entity.span: value for entity in public if (value := localized(entity, target))}
    fixed = sorted({*private, *values, *(entity.span for entity in public if exact(entity))})
    found = terms(clean, source, target)
    kept = [*fixed, *(span for term in found if term.isupper() for span in find_term(clean, term, source))]
    loud = shouted(clean, kept)
    text = lowered(clean, kept, source) if loud else clean
    return Unit(unit, text, entities, found, tuple(private), tuple(fixed), values, loud)


def term_spans(unit: Unit, source: str, missing: Sequence[str]) -> list[tuple[Span, str]]:
    """Where the terms stand whose target wordings are `missing`, with those wordings; nothing inside `unit.fixed`."""
    taken = bytearray(len(unit.text))
    for start, end in unit.fixed:
        taken[start:end] = b"\1" * (end - start)
    found = []
    for term in sorted(unit.terms, key=len, reverse=True):
        for span in find_term(unit.text, term, source) if unit.terms[term] in missing else ():
            if not any(taken[slice(*span)]):
                taken[slice(*span)] = b"\1" * (span[1] - span[0])
                found.append((span, unit.terms[term]))
    return found


def _visible(text: str) -> str:
    if not _HIDDEN.search(text):
        return text
    parts: list[str] = []
    end = 0
    for entity in (*find_entities(text), None):
        start, stop = entity.span if entity else (len(text), len(text))
        parts += (_HIDDEN.sub("", text[end:start]), text[start:stop])  # an entity stays byte for byte
        end = stop
    return "".join(parts)
