"""The rungs a unit climbs with one route, until nothing is wrong with its translation.

plain    what is private is masked, all else goes as it stands
ranked   what else the engine would have written for it, where it can say so
terms    wordings of the term base that were lost are masked too, and come back in the target language
locked   amounts, tickers and networks are masked as well
split    only the words between the entities are translated
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assist.errors import EngineError
from assist.ports import Engine, RankingEngine
from assist.protect import find_entities
from assist.protect.lock import lock_values, restore
from assist.records import Candidate, Finding, Span
from assist.translate.attempt import Attempt, Unit, prepared, term_spans
from assist.translate.case import opened, raised, recased
from assist.translate.conditions import copied, problems
from assist.translate.entities import repaired
from assist.translate.route import Route
from assist.translate.units import lines

Terms = Callable[[str, str, str], Mapping[str, str]]
Said = Callable[[str, str, str], bool]  # whether a text has a wording, or what is accepted for it, in a language
Verify = Callable[[Candidate], tuple[Finding, ...]]
_COMPARING = ("entities", "language", "negation", "numbers", "placeholders", "repetition", "untranslated")
_ALTERNATIVES = 4


@dataclass(frozen=True, slots=True)
class _Job:
    """What one unit asks of the engine on a rung, and how the answers make its translation."""

    pieces: tuple[str, ...]
    build: Callable[[Sequence[str]], str | None]


class Ladder:
    """Climbs with whole batches: on each rung the engine gets all units that still have something wrong."""

    def __init__(self, engines: Mapping[str, Engine], terms: Terms, verify: Verify, said: Said) -> None:
        self._engines, self._terms, self._verify, self._said = engines, terms, verify, said

    def climb(self, texts: Sequence[str], route: Route) -> list[Attempt]:
        """The best attempt for each of `texts`."""
        source, target = route.languages[0], route.languages[-1]
        units = [prepared(text, source, target, self._terms) for text in texts]
        best = [Attempt(None) for _ in units]
        tried: list[list[Attempt]] = [[] for _ in units]
        rungs = {"plain": self._plain, "terms": self._worded, "locked": self._locked, "split": self._split}
        for name, rung in rungs.items():
            jobs = {index: job for index, unit in enumerate(units) if (job := rung(unit, best[index], route))}
            pieces = [piece for job in jobs.values() for piece in job.pieces]
            try:
                unlike = list(dict.fromkeys(pieces))
                known = dict(zip(unlike, self._translate(unlike, route), strict=True))
            except EngineError:
                break
            for index, job in jobs.items():
                built = job.build([known[piece] for piece in job.pieces])
                tried[index].append(self._judged(built, units[index], route, name))
                best[index] = _better(best[index], tried[index][-1])
            if name == "plain":
                self._rerank(jobs, units, best, route)
        return [_with_tries(won, all_tries) for won, all_tries in zip(best, tried, strict=True)]

    def _rerank(self, jobs: Mapping[int, _Job], units: Sequence[Unit], best: list[Attempt], route: Route) -> None:
        """Takes, for each unit with something wrong, the first of the engine's other translations that has less."""
        engine: object = self._engines[route.engines[0]]
        source, target = route.languages[0], route.languages[-1]
        wrong = [index for index in jobs if best[index].cost]
        if len(route.engines) > 1 or not wrong or not isinstance(engine, RankingEngine):
            return
        try:
            ranked = engine.alternatives([jobs[index].pieces[0] for index in wrong], source, target, _ALTERNATIVES)
        except EngineError:
            return
        for index, answers in zip(wrong, ranked, strict=True):
            for answer in answers[1:]:
                attempt = self._judged(jobs[index].build([answer]), units[index], route, "ranked")
                best[index] = _better(best[index], attempt)

    def _plain(self, unit: Unit, best: Attempt, route: Route) -> _Job:
        return _masked(unit.text, [(span, unit.text[slice(*span)]) for span in unit.private])

    def _worded(self, unit: Unit, best: Attempt, route: Route) -> _Job | None:
        lost = [problem.message for problem in best.problems if problem.check == "glossary"]
        if not lost or all(route.terms):
            return None
        values = [(span, unit.text[slice(*span)]) for span in unit.private]
        return _masked(unit.text, sorted(values + term_spans(unit, route.languages[0], lost)))

    def _locked(self, unit: Unit, best: Attempt, route: Route) -> _Job | None:
        stuck = best.has("copied") and not all(route.terms)  # a mask often frees the word beside it, at no cost here
        if not (stuck or best.has("entities", "numbers")) or unit.fixed == unit.private:
            return None
        return _masked(unit.text, [(span, unit.value(span)) for span in unit.fixed])

    def _split(self, unit: Unit, best: Attempt, route: Route) -> _Job | None:
        fragments_hurt = all(route.terms)  # what a chat model makes of half a sentence is its own invention
        if not unit.fixed or not best.failed or (fragments_hurt and best.text is not None):
            return None
        kept = [unit.value(span) for span in unit.fixed]
        between = _between(unit.text, unit.fixed)
        pieces = tuple(piece.strip() for piece in between if any(map(str.isalpha, piece)))

        def build(answers: Sequence[str]) -> str | None:
            if not all(answer.strip() for answer in answers):  # the entities alone would pass every check
                return None
            given = iter(answers)
            parts = [_around(piece, next(given)) if any(map(str.isalpha, piece)) else piece for piece in between]
            return "".join(part for pair in zip(parts, (*kept, ""), strict=True) for part in pair).strip()

        return _Job(pieces, build)

    def _translate(self, texts: list[str], route: Route) -> list[str]:
        for leg, name in enumerate(route.engines):
            engine, source, target = self._engines[name], route.languages[leg], route.languages[leg + 1]
            if route.terms[leg]:  # each text with its own terms: a prompt must not name what is not there
                found = [self._terms(text, source, target) for text in texts]
                texts = [
                    engine.translate([text], source, target, terms)[0] for text, terms in zip(texts, found, strict=True)
                ]
            else:
                texts = engine.translate(texts, source, target)
        return texts

    def _judged(self, built: str | None, unit: Unit, route: Route, rung: str) -> Attempt:
        source, target = route.languages[0], route.languages[-1]
        laid_out = None if built is None else _laid_out(unit.original, built)
        if laid_out is None:
            return Attempt(None, rung=rung)
        if unit.text.strip() and not laid_out.strip():
            nothing = Finding(
                "blocker", "empty", f"{'+'.join(route.engines)} gave nothing for this; it stays as it was"
            )
            return Attempt(None, (nothing,), rung=rung)
        text = repaired(unit.entities, laid_out)
        if not unit.shouted:
            text = opened(unit.text, recased(unit.text, text, source), target)
        found = [
            *problems(unit.text, text, source, target, unit.entities),
            *self._blockers(text, unit, source, target),
            *(Finding("note", "glossary", wording) for wording in self._missing(text, unit, target)),
            *copied(unit.text, text, source, target, unit.terms),
        ]
        if unit.shouted:
            text = raised(text, [entity.span for entity in find_entities(text)], target)
        return Attempt(text, tuple(found), route.engines, route.languages, rung)

    def _missing(self, text: str, unit: Unit, target: str) -> Iterator[str]:
        for wording in dict.fromkeys(unit.terms.values()):
            if not self._said(wording, text, target):
                yield wording

    def _blockers(self, text: str, unit: Unit, source: str, target: str) -> Iterator[Finding]:
        """Only of checks that compare with the source: what a customer says may break a rule for replies."""
        for finding in self._verify(Candidate(text, target, source=unit.text, source_language=source)):
            if finding.severity == "blocker" and finding.check in _COMPARING:
                yield finding


def _better(best: Attempt, attempt: Attempt) -> Attempt:
    """Of equals the first, which changed the text least."""
    return attempt if not best.rung or attempt.cost < best.cost else best


def _with_tries(won: Attempt, tried: Sequence[Attempt]) -> Attempt:
    worse = [one for one in tried if one.cost > won.cost or one.text is None]
    return replace(won, after=tuple(dict.fromkeys(one.fault for one in worse)))


def _masked(text: str, values: Sequence[tuple[Span, str]]) -> _Job:
    locked = lock_values(text, values)
    return _Job((locked.text,), lambda answers: restore(answers[0], locked).text)


def _between(text: str, spans: Sequence[Span]) -> list[str]:
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    return [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _around(piece: str, translated: str) -> str:
    """`translated` in the white space of `piece`; a word never touches the entity beside it."""
    lead = piece[: len(piece) - len(piece.lstrip())]
    tail = piece[len(piece.rstrip()) :]
    before = " " if translated[:1].isalnum() else ""
    behind = " " if translated[-1:].isalnum() else ""
    return f"{lead or before}{translated}{tail or behind}"


def _laid_out(unit: str, built: str) -> str | None:
    """`built` with the line breaks of `unit`; None where it has another number of lines."""
    if "\n" not in unit:
        return " ".join(built.split("\n")) if "\n" in built else built
    wanted, got = lines(unit), lines(built)
    return wanted.join(got.units) if len(wanted.units) == len(got.units) else None
