"""A translator that looks into the translation memory first, and puts what was verified into it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from time import perf_counter

from assist.languages import normalize
from assist.ports import Translator
from assist.records import Rung, Span, Translation
from assist.translate.memory import Memory
from assist.translate.units import Cut, cut

MEMORY = "memory"  # its name among the engines of a translation
_VERIFIED = ("note",)  # findings of a segment that may be stored
Versions = Callable[[str, str], tuple[str, str]]


class RememberingTranslator:
    """Implements `ports.Translator` over another one.

    What is in the memory is taken sentence by sentence, the rest goes to the inner translator at once. `versions` says
    for a direction what the engines' models and the glossary are now: older machine translations are not used.
    """

    def __init__(self, inner: Translator, memory: Memory, versions: Versions) -> None:
        self._inner, self._memory, self._versions = inner, memory, versions

    def supports(self, source: str, target: str) -> bool:
        """As the inner translator, and wherever the memory may know the text."""
        return self._inner.supports(source, target)

    def translate(self, text: str, source: str, target: str) -> Translation:
        """As `GuardedTranslator`; the engine is «memory» where the memory knew a part."""
        started = perf_counter()
        source, target = normalize(source), normalize(target)
        if source == target:
            return self._inner.translate(text, source, target)
        version, glossary = self._versions(source, target)
        parts = cut(text, source)
        known = [self._memory.find(unit, source, target, version) for unit in parts.units]
        missing = [unit for unit, found in zip(parts.units, known, strict=True) if found is None]
        if len(missing) == len(parts.units):
            return self._learnt(self._inner.translate(text, source, target), text, version, glossary)
        texts = [found[0] if found else unit for unit, found in zip(parts.units, known, strict=True)]
        if not missing:
            rungs = _remembered(texts, _begins(parts, texts), range(len(texts)))
            return Translation(parts.join(texts), source, target, MEMORY, (source, target), (), _ms(started), rungs)
        rest = "\n".join(missing)
        done = self._learnt(self._inner.translate(rest, source, target), rest, version, glossary)
        lines = done.text.split("\n")
        if len(lines) != len(missing):  # an engine that keeps no lines: all of it is translated as one text
            return self._inner.translate(text, source, target)
        places = [index for index, found in enumerate(known) if found is None]
        for index, line in zip(places, lines, strict=True):
            texts[index] = line
        begins = _begins(parts, texts)
        own = [begins[index] for index in places]
        findings = tuple(replace(finding, span=_moved(finding.span, lines, own)) for finding in done.findings)
        moved = [(rung, _moved(rung.span, lines, own)) for rung in done.rungs]
        climbed = (replace(rung, span=span) for rung, span in moved if span is not None)
        remembered = _remembered(texts, begins, (index for index, found in enumerate(known) if found is not None))
        in_order = sorted((*climbed, *remembered), key=lambda rung: rung.span)
        return replace(
            done,
            text=parts.join(texts),
            engine=f"{MEMORY}+{done.engine}",
            findings=findings,
            ms=_ms(started),
            rungs=tuple(in_order),
        )

    def _learnt(self, done: Translation, text: str, version: str, glossary: str) -> Translation:
        """Stores the sentences of `done` whose place is sure and about which nothing was said."""
        ours, theirs = cut(text, done.source), cut(done.text, done.target)
        loud = [finding for finding in done.findings if finding.severity not in _VERIFIED]
        if any(finding.span is None for finding in loud) or len(ours.units) != len(theirs.units):
            return done
        at = 0
        for gap, unit, translation in zip(theirs.gaps, ours.units, theirs.units, strict=False):
            at += len(gap)
            span = (at, at + len(translation))
            at = span[1]
            if not any(finding.span and finding.span[0] < span[1] and span[0] < finding.span[1] for finding in loud):
                self._memory.add(
                    unit,
                    translation,
                    done.source,
                    done.target,
                    "mt",
                    engine=done.engine,
                    version=version,
                    glossary=glossary,
                )
        return done


def _moved(span: Span | None, lines: Sequence[str], begins: Sequence[int]) -> Span | None:
    """A span of the joined `lines` in the whole text instead, where these lines begin at `begins`."""
    if span is None:
        return None
    start, end = span
    at = 0
    for line, begin in zip(lines, begins, strict=True):
        if start <= at + len(line):
            within = begin - at
            return start + within, min(end, at + len(line)) + within
        at += len(line) + 1
    return None


def _remembered(texts: Sequence[str], begins: Sequence[int], places: Iterable[int]) -> tuple[Rung, ...]:
    return tuple(Rung((begins[index], begins[index] + len(texts[index])), MEMORY, MEMORY) for index in places)


def _begins(parts: Cut, texts: Sequence[str]) -> list[int]:
    """Where each unit begins in the whole text."""
    found, at = [], 0
    for gap, text in zip(parts.gaps, texts, strict=False):
        found.append(at + len(gap))
        at += len(gap) + len(text)
    return found


def _ms(started: float) -> float:
    return round((perf_counter() - started) * 1000, 3)
