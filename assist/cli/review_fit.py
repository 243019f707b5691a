"""`assist review IN --fit RUBRIC.yaml`: a rubric that is nearer to the scores that people gave."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

from assist.assembly import scorer
from assist.atomic import write_whole
from assist.cli.output import console, emit, errors
from assist.errors import AssistError, UsageError
from assist.rubric_shelf import written
from assist.rubrics import Rubric
from assist.scoring.batch.rows import Rows
from assist.scoring.batch.source import Rowed, open_source, read_rowed
from assist.scoring.fitting import Judged, fit, judged


def fit_file(path: Path, arguments: argparse.Namespace, known: Mapping[str, Rubric], rubric: str | None) -> int:
    """Exit 1 where no rubric was nearer to people on held-out cases: then nothing is written."""
    out = Path(arguments.fit)
    if out.exists():
        raise UsageError(f"{out} is there already; a new version gets a file of its own, so that you can go back")
    told = errors()
    cases, channels = _judged(path, arguments, lambda why: told.print(f"{path}: {why}", style="yellow", markup=False))
    old = known[rubric] if rubric else _of_channel(known, channels)
    found = fit(old, cases)
    if found.changed:
        try:
            write_whole(out, written(found.rubric), mode=0o644)
        except OSError as error:
            raise AssistError(f"{out}: cannot be written: {error.strerror}") from error
    if arguments.json:
        made = {"written": str(out) if found.changed else None, "rubric": found.rubric.id, "cases": found.cases}
        emit(json.dumps({**made, "errors": {name: list(pair) for name, pair in found.errors.items()}}))
        return int(not found.changed)
    shown = console()
    for name, (before, now) in found.errors.items():
        shown.print(f"{name}: mean absolute error on held-out cases {before:.1f} -> {now:.1f}", markup=False)
    if found.changed:
        shown.print(
            f"written: {out} ({found.rubric.id}); use it with --rubric {out}, delete it to go back", markup=False
        )
    else:
        shown.print(f"no points are nearer to people than those of {old.id} on cases that were held out", markup=False)
    return int(not found.changed)


def _judged(path: Path, arguments: argparse.Namespace, bad: Callable[[str], None]) -> tuple[list[Judged], Counter[str]]:
    source, made = open_source(path, arguments.desk, bad), scorer(arguments.rubric)
    cases: list[Judged] = []
    channels: Counter[str] = Counter()
    try:
        rows: Rows | None = None
        for task in source.tasks(0):
            conversation = task if not isinstance(task, Rowed) else None
            if isinstance(task, Rowed):
                rows = rows or Rows(path)
                conversation, why = read_rowed(path, rows, task)
                for one in why:
                    bad(one)
            if conversation is None or (conversation.human_score is None and not conversation.human):
                continue
            case = judged(made.conversation(conversation), conversation.human)
            if case is not None:
                cases.append(case)
                channels[conversation.channel] += 1
    finally:
        source.close()
    return cases, channels


def _of_channel(known: Mapping[str, Rubric], channels: Counter[str]) -> Rubric:
    """The rubric of all judged conversations."""
    found = {name for name, rubric in known.items() if any(channel in rubric.channels for channel in channels)}
    if len(found) != 1:
        names = " ".join(sorted(found)) or "none"
        raise UsageError(f"the judged conversations go by several rubrics or none ({names}); name one with --rubric")
    return known[found.pop()]
