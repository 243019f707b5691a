"""`assist rubric`: what counts, learning from the Review page, and the way back."""

from __future__ import annotations

import argparse
import json

from assist.assembly import desk_store, rubrics, shipped_rubrics
from assist.cli.output import console, emit
from assist.errors import UsageError
from assist.rubric_shelf import Shelf
from assist.rubrics import Rubric
from assist.settings import load_settings


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 where nothing was learnt that is nearer to people."""
    shelf = Shelf(load_settings().home)
    if arguments.action == "list":
        return _list(arguments)
    if arguments.name not in shipped_rubrics():
        raise UsageError(f"no rubric {arguments.name!r}; known: {' '.join(shipped_rubrics())}")
    return _back(shelf, arguments) if arguments.action == "back" else _learn(shelf, arguments)


def _list(arguments: argparse.Namespace) -> int:
    known, _ = rubrics()
    for one in known.values():
        if arguments.json:
            emit(json.dumps({"rubric": one.id, "channels": one.channels, **_origin(one)}, ensure_ascii=False))
        else:
            note = f"  {one.fitted}" if one.fitted else ""
            console().print(f"{one.id}  {' '.join(one.channels)}{note}", markup=False)
    return 0


def _origin(one: Rubric) -> dict[str, str | None]:
    return {"based_on": one.based_on, "fitted": one.fitted}


def _learn(shelf: Shelf, arguments: argparse.Namespace) -> int:
    from assist.calibration.learning import changes, learn, lessons  # SQLAlchemy, late

    store, _ = desk_store()
    from assist.store.reviewing import Reviews

    try:
        lesson = lessons(Reviews(store).judged(), [arguments.name])[arguments.name]
    finally:
        store.close()
    shipped = shipped_rubrics()[arguments.name]
    current = shelf.rubrics().get(arguments.name, shipped)
    found = learn(shipped, current, lesson, shelf.free_version(arguments.name, shipped.version))
    path = shelf.put(found.rubric) if found.changed and not arguments.dry_run else None
    told = changes(current, found.rubric)
    if arguments.json:
        made = {"written": str(path) if path else None, "rubric": found.rubric.id, "cases": found.cases}
        made |= {"overrides": lesson.overrides, "aside": lesson.aside, "old": lesson.old}
        errors = {name: list(pair) for name, pair in found.errors.items()}
        emit(json.dumps({**made, "errors": errors, "changes": told}, ensure_ascii=False))
        return int(not found.changed)
    out = console()
    out.print(f"{found.cases} cases, {lesson.overrides} scores set otherwise, {lesson.aside} findings set aside")
    for name, (before, now) in found.errors.items():
        out.print(f"{name}: mean absolute error on held-out cases {before:.1f} -> {now:.1f}", markup=False)
    for category, rule, before, now in told:
        out.print(f"  {category}: {rule} {before:g} -> {now:g}", markup=False)
    if path:
        out.print(
            f"written: {path}; it counts from now on, assist rubric back {arguments.name} undoes it", markup=False
        )
    elif not found.changed:
        out.print(
            f"no points are nearer to people than those of {current.id} on cases that were held out", markup=False
        )
    return int(not found.changed)


def _back(shelf: Shelf, arguments: argparse.Namespace) -> int:
    gone = shelf.back(arguments.name)
    now = rubrics()[0][arguments.name]
    if arguments.json:
        emit(json.dumps({"taken_away": gone.id, "rubric": now.id}))
    else:
        console().print(f"{gone.id} no longer counts; {now.id} does", markup=False)
    return 0
