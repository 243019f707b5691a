"""`assist memory lookup|add|import|export|list`."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path

from assist import wire
from assist.cli.output import console, emit
from assist.errors import UsageError
from assist.languages import language
from assist.settings import load_settings
from assist.translate.memory import Memory, Provenance, Segment
from assist.translate.tmx import Unit, read_tmx, write_tmx


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 when nothing was found, or a segment could not be kept."""
    path = load_settings(memory=arguments.memory).memory
    if not path:
        raise UsageError("no translation memory: name it with --memory FILE, or in the setting memory")
    with closing(Memory(Path(path))) as memory:
        actions = {"lookup": _lookup, "add": _add, "import": _import, "export": _export, "list": _list}
        return actions[arguments.action](arguments, memory)


def _pair(arguments: argparse.Namespace) -> tuple[str, str]:
    source, target = language(arguments.source).tag, language(arguments.to).tag
    if source == target:
        raise UsageError(f"from {source} to {target} nothing is translated")
    return source, target


def _lookup(arguments: argparse.Namespace, memory: Memory) -> int:
    found = memory.similar(arguments.text, *_pair(arguments), least=arguments.least)
    if arguments.json:
        emit(wire.dumps({"text": arguments.text, "matches": wire.plain(found)}))
    else:
        out = console()
        for match in found:
            out.print(f"{match.score:4.0%}  {match.provenance:8}  {match.source}  →  {match.target}", markup=False)
        if not found:
            out.print("nothing like it is in the memory", markup=False)
    return int(not found)


def _add(arguments: argparse.Namespace, memory: Memory) -> int:
    provenance: Provenance = "approved" if arguments.approved else "human"
    if not memory.add(arguments.text, arguments.translation, *_pair(arguments), provenance):
        raise UsageError("not kept: a secret is in it, or the entities of both texts are not the same")
    if arguments.json:
        emit(wire.dumps({"added": 1}))
    return 0


def _import(arguments: argparse.Namespace, memory: Memory) -> int:
    source, target = _pair(arguments)
    added = skipped = 0
    for name in arguments.files:
        try:
            raw = Path(name).read_bytes()
        except OSError as error:
            raise UsageError(f"{name}: {error.strerror}") from error
        for unit in read_tmx(raw, name):
            texts = unit.languages()
            if source in texts and target in texts:
                kept = _keep(memory, unit, texts[source], texts[target], (source, target))
                added, skipped = added + kept, skipped + (not kept)
    if arguments.json:
        emit(wire.dumps({"added": added, "skipped": skipped}))
    else:
        console().print(f"{added} segments added, {skipped} not kept (a secret, or other entities in the translation)")
    return int(skipped > 0)


def _keep(memory: Memory, unit: Unit, text: str, translation: str, pair: tuple[str, str]) -> bool:
    said = {name: unit.props.get(f"x-{name}", "") for name in ("engine", "version", "glossary")}
    if not unit.masked:
        return memory.add(text, translation, *pair, unit.provenance, **said)
    if not memory.may_keep(text, translation):
        return False
    memory.put(*pair, Segment(text, translation, unit.provenance, **said))
    return True


def _export(arguments: argparse.Namespace, memory: Memory) -> int:
    path = Path(arguments.file)
    if path.exists() and not arguments.force:
        raise UsageError(f"{path} is there already; --force writes over it")
    source, target = _pair(arguments)
    segments = list(memory.segments(source, target))
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(write_tmx(segments, source, target))
    if arguments.json:
        emit(wire.dumps({"segments": len(segments)}))
    else:
        console().print(f"{len(segments)} segments in {path}", markup=False)
    return int(not segments)


def _list(arguments: argparse.Namespace, memory: Memory) -> int:
    rows = memory.counts()
    if arguments.json:
        columns = ("source", "target", "provenance", "segments")
        emit(wire.dumps({"directions": [dict(zip(columns, row, strict=True)) for row in rows]}))
        return 0
    for source, target, provenance, count in rows:
        console().print(f"{source} → {target}  {provenance:8}  {count:,}", markup=False)
    return 0
