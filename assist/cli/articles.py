"""`assist articles`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from assist.articles.bench import OFFERED
from assist.articles.exchange import Editors, read_returned
from assist.articles.progress import Progress, clock
from assist.articles.report import Plan, Report
from assist.cli.articles_tmx import TmxFiles
from assist.cli.output import emit, emit_pieces
from assist.publishing import Order, prepared


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 when something critical was found, or a file was left or held back."""
    order = Order(
        [Path(place) for place in arguments.sources],
        Path(arguments.out),
        arguments.targets,
        arguments.source,
        arguments.engine,
        arguments.memory,
        Path(arguments.labels) if arguments.labels else None,
        tuple(arguments.keys or ()),
        arguments.pin_headings,
        arguments.overwrite,
        arguments.export_critical,
        not arguments.dry_run,
        arguments.workers,
        arguments.ray,
    )
    returned = read_returned(map(Path, arguments.returned or ()), arguments.targets)
    found = prepared(order, _say)
    if arguments.dry_run:
        return _planned(found.job.plan())
    with ExitStack() as stack:
        tmx = TmxFiles(Path(arguments.tmx), found.source, stack) if arguments.tmx else None
        editors = None
        if arguments.xliff or tmx:
            folder = Path(arguments.xliff) if arguments.xliff else None
            editors = Editors(folder, arguments.xliff_version, tmx)
        reporter = found.reporter() if arguments.reports else None
        shown: list[Progress] = []

        def progress(total: int) -> Callable[[], None]:
            shown.append(Progress(total))
            return shown[0].step

        report = found.job.run(progress, reporter, returned, editors)
        for one in shown:
            one.end()
        if tmx is not None:
            tmx.write()
        if reporter is not None:
            reporter.ledger.rank()
            for path in arguments.reports:
                reporter.write(Path(path), report)
    if arguments.json:
        emit_pieces(report.as_json())
    else:
        _print(report)
    return int(report.blocked)


def _planned(plan: Plan) -> int:
    time = "unknown" if plan.seconds is None else clock(plan.seconds)
    emit(f"{plan.files} files, {plan.segments} segments: {plan.unchanged} unchanged, {plan.from_memory} from memory,")
    emit(f"{plan.missing} to translate ({plan.words} words), about {time}; nothing was written")
    for line in plan.refused:
        emit(f"left out: {line}")
    return int(bool(plan.refused))


def _print(report: Report) -> None:
    written = sum(file.status == "written" for file in report.files)
    held = sum(file.status == "held" for file in report.files)
    counts = {name: report.total(name) for name in ("segments", "translated", "from_memory", "unchanged", "corrected")}
    emit(
        f"{len(report.files)} files, {written} written, "
        + (f"{held} held back in .assist/held, " if held else "")
        + f"{report.seconds:.1f} s"
    )
    emit(
        f"{counts['segments']} segments: {counts['translated']} translated, {counts['from_memory']} from memory, "
        f"{counts['unchanged']} unchanged ({counts['corrected']} by people)"
    )
    for place in report.places:
        finding = place.finding
        offered = f": «{finding.suggestion}»" if finding.check == OFFERED else ""
        emit(f"{place.file}:{place.line} {finding.severity} {finding.check}: {finding.message}{offered}")


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")
