"""Guarded translation: any engine, verified. What comes back is right by every test we have, or says what is not.

A message is cut into units, each climbs the ladder of the first route; what fails goes on to smaller units and to the
next routes. Everything between the units (white space, line breaks, emoji) is put back as it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from time import perf_counter

from assist.errors import EngineError, UsageError
from assist.languages import normalize
from assist.ports import Engine
from assist.records import Candidate, Finding, Rung, Translation
from assist.translate.attempt import Attempt
from assist.translate.ladder import Ladder, Said, Terms, Verify
from assist.translate.route import Route, Router
from assist.translate.units import Cut, cut

_UNGUARDED = ("identity", "pseudo")  # they translate nothing: there is nothing to verify


class GuardedTranslator:
    """Implements `ports.Translator` over raw engines.

    `verify` holds the checks that compare a translation with its source: its blockers make an attempt fail, and all it
    says about the whole text stands in `Translation.findings`. `terms` finds the term base's wordings in a text, `said`
    whether a translation has them.
    """

    def __init__(self, engines: Mapping[str, Engine], router: Router, terms: Terms, verify: Verify, said: Said) -> None:
        self._engines, self._router, self._verify = engines, router, verify
        self._ladder = Ladder(engines, terms, verify, said)

    def supports(self, source: str, target: str) -> bool:
        """True when the languages are the same or a route is there."""
        source, target = normalize(source), normalize(target)
        return source == target or self._router.supports(source, target)

    def translate(self, text: str, source: str, target: str) -> Translation:
        """Raises `UnsupportedPair`; `UsageError` for text that is not Unicode; `EngineError` when no engine works."""
        started = perf_counter()
        source, target = normalize(source), normalize(target)
        _refuse_surrogates(text)
        routes = () if source == target else self._router.routes(source, target)
        if source == target or not text.strip():
            return Translation(text, source, target, "none", (source,), (), _ms(started))
        if routes[0].name in _UNGUARDED:
            name = routes[0].name
            done = self._engines[name].translate([text], source, target)[0]
            rungs = (Rung((0, len(done)), "plain", name),)
            return Translation(done, source, target, name, (source, target), (), _ms(started), rungs)
        budget = {route.name: route.cap for route in routes}
        parts, attempts = self._solve(text, routes, budget)
        if parts.units and all(attempt.text is None and not attempt.problems for attempt in attempts):
            raise EngineError(f"no engine could translate this text from {source} to {target}")
        texts = [unit if done.text is None else done.text for unit, done in zip(parts.units, attempts, strict=True)]
        whole = parts.join(texts)
        used = [attempt for attempt in attempts if attempt.engines]
        return Translation(
            whole,
            source,
            target,
            "+".join(dict.fromkeys(name for attempt in used for name in attempt.engines)) or "none",
            used[0].languages if used else (source,),
            (*self._findings(whole, text, (source, target), parts, attempts), *_low_quality(routes[0])),
            _ms(started),
            tuple(_rungs(parts, attempts)),
        )

    def _solve(self, text: str, routes: Sequence[Route], budget: dict[str, int]) -> tuple[Cut, list[Attempt]]:
        route, *others = routes
        parts = cut(text, route.languages[0], route.unit)
        paid = _affordable(parts.units, route, budget)
        attempts = self._ladder.climb(parts.units[:paid], route)
        attempts += [Attempt(None, (_left(unit, route),)) for unit in parts.units[paid:]]
        for index, (unit, attempt) in enumerate(zip(parts.units, attempts, strict=True)):
            smaller = route.unit and index < paid and len(cut(unit, route.languages[0]).units) > 1
            if attempt.failed and (smaller or others):
                again = [replace(route, unit=0), *others] if smaller else others
                attempts[index] = _won(attempt, _merged(*self._solve(unit, again, budget)))
        return parts, attempts

    def _findings(
        self, whole: str, text: str, pair: tuple[str, str], parts: Cut, attempts: Sequence[Attempt]
    ) -> tuple[Finding, ...]:
        found = self._verify(Candidate(whole, pair[1], source=text, source_language=pair[0]))
        said = {finding.check for finding in found}
        return (*found, *(own for own in _own_findings(parts, attempts) if own.check not in said))


def _won(attempt: Attempt, again: Attempt) -> Attempt:
    """The better of the two; what came of the first try is told with the second."""
    if again.cost >= attempt.cost:
        return attempt
    return replace(again, after=(*attempt.after, *([attempt.fault] if attempt.rung else []), *again.after))


def _rungs(parts: Cut, attempts: Sequence[Attempt]) -> Iterator[Rung]:
    """How each unit was won, with its span in the translation."""
    at = 0
    for gap, unit, attempt in zip(parts.gaps, parts.units, attempts, strict=False):
        at += len(gap)
        length = len(unit if attempt.text is None else attempt.text)
        name = "" if attempt.text is None else attempt.rung
        yield Rung((at, at + length), name, "+".join(dict.fromkeys(attempt.engines)), attempt.after)
        at += length


def _low_quality(route: Route) -> Iterator[Finding]:
    if route.weak:
        way = " → ".join(route.languages)
        yield Finding("note", "low-quality", f"{route.name} is known to translate {way} badly; read it with care")


def _own_findings(parts: Cut, attempts: Sequence[Attempt]) -> Iterator[Finding]:
    """What is wrong with single units, with their spans in the translation."""
    at = 0
    for gap, unit, attempt in zip(parts.gaps, parts.units, attempts, strict=False):
        at += len(gap)
        length = len(unit if attempt.text is None else attempt.text)
        for problem in attempt.problems:
            if problem.severity != "note":
                yield replace(problem, span=(at, at + length))
        if attempt.text is None and not attempt.problems:
            yield Finding("blocker", "untranslated", "no engine could translate this part", (at, at + length))
        at += length


def _merged(parts: Cut, attempts: Sequence[Attempt]) -> Attempt:
    """The attempts at the parts of a unit as one attempt at the unit."""
    if all(attempt.text is None for attempt in attempts):
        return Attempt(None, tuple(dict.fromkeys(p for attempt in attempts for p in attempt.problems)))
    texts = [unit if done.text is None else done.text for unit, done in zip(parts.units, attempts, strict=True)]
    missing = Finding("blocker", "untranslated", "no engine could translate a part of this")
    problems = [
        problem for done in attempts for problem in (done.problems or ((missing,) if done.text is None else ()))
    ]
    used = [attempt for attempt in attempts if attempt.engines]
    engines = dict.fromkeys(name for attempt in used for name in attempt.engines)
    rungs = "+".join(dict.fromkeys(attempt.rung for attempt in used))
    after = tuple(dict.fromkeys(said for attempt in attempts for said in attempt.after))
    return Attempt(parts.join(texts), tuple(problems), tuple(engines), used[0].languages, rungs, after)


def _affordable(units: Sequence[str], route: Route, budget: dict[str, int]) -> int:
    """How many units the route may still be given; what they cost is taken off its budget."""
    for count, unit in enumerate(units):
        if len(unit) > budget[route.name]:
            return count
        budget[route.name] -= len(unit)
    return len(units)


def _left(unit: str, route: Route) -> Finding:
    return Finding(
        "warning", "untranslated", f"{len(unit)} characters left as they were: {route.name} takes {route.cap}"
    )


def _refuse_surrogates(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UsageError(f"the text is not valid Unicode at character {error.start}") from None


def _ms(started: float) -> float:
    return round((perf_counter() - started) * 1000, 3)
