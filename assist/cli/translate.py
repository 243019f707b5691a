"""`assist translate`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from typing import Any

from assist import wire
from assist.assembly import assemble, routes
from assist.cli.batch import answer_lines
from assist.cli.inputs import read_text
from assist.cli.output import console, emit, print_findings
from assist.errors import UsageError
from assist.languages import normalize
from assist.records import UND, Scorecard, Translation

_SHOWN = 60  # characters of a part in the lines for people


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 when the translation carries a blocker."""
    target = normalize(arguments.to)
    if target == UND:
        raise UsageError("und is no language to translate to")
    given = normalize(arguments.source) if arguments.source else UND
    if arguments.route:
        return _explain(given, target, arguments)
    desk = assemble(engine=arguments.engine, memory=arguments.memory)

    def translate(raw: str, source: str) -> Translation:
        protected = desk.protect(raw)
        if source == UND:
            source = desk.detector.detect(protected).language
        if source == UND:
            raise UsageError("the text's language could not be determined; name it with --from")
        return desk.translator.translate(protected.text, source, target)

    def answer(line: Mapping[str, Any]) -> tuple[str, bool]:
        done = translate(wire.text_of(line), wire.optional_language(line, "language") or given)
        return wire.dumps(done), _blocked(done)

    if arguments.lines is not None:
        return answer_lines(arguments.lines, answer)
    done = translate(read_text(arguments), given)
    if arguments.json:
        emit(wire.dumps(done))
    else:
        out = console()
        out.print(done.text, markup=False)
        out.print(f"[dim]{' → '.join(done.route)} by {done.engine}, {done.ms:.0f} ms[/]")
        for line in _climbs(done):
            out.print(line, markup=False, style="dim")
        print_findings(out, done.findings, done.text)
    return int(_blocked(done))


def _explain(source: str, target: str, arguments: argparse.Namespace) -> int:
    """The routes of the direction; exit 1 where the best is known to be weak."""
    if source == UND:
        raise UsageError("--route needs --from")
    found = routes(source, target, arguments.engine)
    if arguments.json:
        shown = [
            {"engines": route.engines, "route": route.languages, "low_quality": route.weak, "reasons": route.reasons}
            for route in found
        ]
        emit(wire.dumps({"source": source, "target": target, "routes": shown}))
        return int(found[0].weak)
    out = console()
    for number, route in enumerate(found, 1):
        low = "  low quality" if route.weak else ""
        out.print(f"{number}. {' → '.join(route.languages)} by {', '.join(route.engines)}{low}", markup=False)
        for name, reason in zip(route.engines, route.reasons, strict=True):
            out.print(f"   {name}: {reason or 'not in routes.toml'}", markup=False)
    return int(found[0].weak)


def _climbs(done: Translation) -> Iterator[str]:
    """A line for each part that the first try did not get right."""
    for rung in done.rungs:
        if rung.after or not rung.name:
            words = done.text[slice(*rung.span)]
            shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
            yield f"«{shown}»: {rung.name or 'left as it was'}, after {'; '.join(rung.after) or 'no engine could'}"


def _blocked(done: Translation) -> bool:
    return not Scorecard.of(done.findings).sendable
