"""`assist articles`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from assist.articles.bench import OFFERED
from assist.articles.formats import options
from assist.articles.job import Job
from assist.articles.labels import NO_LABELS, read_labels
from assist.articles.places import articles
from assist.articles.progress import Progress, clock
from assist.articles.report import Plan, Report
from assist.articles.sources import language_of
from assist.articles.work import Tools
from assist.assembly import article_tools
from assist.cli.output import emit
from assist.errors import UsageError
from assist.languages import normalize
from assist.records import UND


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 when something critical was found, or a file was left."""
    out = Path(arguments.out)
    found, other = articles([Path(place) for place in arguments.sources], out)
    if not found:
        raise UsageError("no articles there; known endings: " + " ".join(_endings()))
    _say(f"{len(found)} articles" + (f", {len(other)} files of other kinds left out" if other else ""))
    desk = article_tools(arguments.engine, arguments.memory, learn=not arguments.dry_run)
    source = normalize(arguments.source) if arguments.source else UND
    if source == UND:
        source, why = language_of(found, desk.detect, desk.language)
        _say(f"they are in {source} ({why}); --from names another language")
    tools = Tools(
        source,
        desk.translator,
        desk.terms,
        desk.review,
        desk.rules,
        desk.memory,
        read_labels(Path(arguments.labels)) if arguments.labels else NO_LABELS,
        options(tuple(arguments.keys or ()), pin=arguments.pin_headings),
        arguments.engine,
        arguments.overwrite,
    )
    for target in arguments.targets:
        if normalize(target) == UND:
            raise UsageError("und is no language to translate to")
    job = Job(found, out, arguments.targets, tools)
    if arguments.dry_run:
        return _planned(job.plan())
    report = job.run(_progress)
    if arguments.report:
        try:
            Path(arguments.report).write_text(report.as_json() + "\n", encoding="utf-8")
        except OSError as error:
            raise UsageError(f"{arguments.report}: {error.strerror}") from error
    if arguments.json:
        emit(report.as_json())
    else:
        _print(report)
    return int(report.blocked)


def _progress(total: int) -> Callable[[], None]:
    return Progress(total).step


def _planned(plan: Plan) -> int:
    time = "unknown" if plan.seconds is None else clock(plan.seconds)
    emit(f"{plan.files} files, {plan.segments} segments: {plan.unchanged} unchanged, {plan.from_memory} from memory,")
    emit(f"{plan.missing} to translate ({plan.words} words), about {time}; nothing was written")
    for line in plan.refused:
        emit(f"left out: {line}")
    return int(bool(plan.refused))


def _print(report: Report) -> None:
    written = sum(file.status == "written" for file in report.files)
    counts = {name: report.total(name) for name in ("segments", "translated", "from_memory", "unchanged", "corrected")}
    emit(f"{len(report.files)} files, {written} written, {report.seconds:.1f} s")
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


def _endings() -> Sequence[str]:
    from assist.articles.formats import FORMATS

    return (*sorted(FORMATS), ".zip")
