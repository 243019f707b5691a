"""A change of one concept in one language as the smallest change of its file: what a reviewer reads as a diff."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from assist.errors import DataError, UsageError
from assist.knowledge import Concept, read_concept_file
from assist.termbase.problems import Problem, problems
from assist.yaml_data import read_text, validated

_WIDTH = 1 << 20  # one line, as the files have it


@dataclass(frozen=True, slots=True)
class Proposal:
    """A unified diff of one file; empty where nothing changes. `problems` are those that the change would bring in."""

    file: str
    diff: str
    problems: tuple[Problem, ...]


def propose(folder: Path, concept: str, language: str, use: str, also: Sequence[str]) -> Proposal:
    """The change of `concept` in `language` to these wordings; all else stays byte for byte.

    Raises `UsageError` for a concept that is not there or a wording that is blank.
    """
    use, also = use.strip(), tuple(dict.fromkeys(one.strip() for one in also if one.strip()))
    if not use:
        raise UsageError("an approved wording is needed")
    for path in sorted(folder.glob("*.yaml")):
        if any(one.id == concept for one in read_concept_file(path)):
            break
    else:
        raise UsageError(f"no concept has the id {concept!r}")
    old = read_text(path)
    new = _changed(old, concept, language, use, also)
    before, after = read_concept_file(path), validated(path, yaml.safe_load(new), tuple[Concept, ...])
    others = tuple(one for file in sorted(folder.glob("*.yaml")) if file != path for one in read_concept_file(file))
    known = set(problems((*others, *before), (), ()))
    brought = tuple(one for one in problems((*others, *after), (), ()) if one not in known)
    name = f"{folder.name}/{path.name}"
    lines = difflib.unified_diff(old.splitlines(True), new.splitlines(True), f"a/{name}", f"b/{name}")
    return Proposal(name, "".join(lines), brought)


def _changed(text: str, concept: str, language: str, use: str, also: Sequence[str]) -> str:
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    assert root is not None  # the file holds the concept
    entry = next(one for one in root.value if _get(one, "id").value == concept)
    terms = _get(entry, "terms")
    own = _find(terms, language)
    if own is None:
        indent = " " * terms.value[0][0].start_mark.column
        block = f"{indent}{language}:\n{indent}  use: {_flow(use)}\n"
        block += f"{indent}  also: {_flow(list(also))}\n" if also else ""
        at = _line_end(text, _last(terms).end_mark.index)
        return text[:at] + ("" if text[:at].endswith("\n") else "\n") + block + text[at:]
    edits: list[tuple[int, int, str]] = []
    approved, accepted = _get(own, "use"), _find(own, "also")
    if approved.value != use:
        edits.append((approved.start_mark.index, approved.end_mark.index, _flow(use)))
    if accepted is None:
        if also:
            at = _line_end(text, approved.end_mark.index)
            indent = " " * own.value[0][0].start_mark.column
            edits.append((at, at, f"{indent}also: {_flow(list(also))}\n"))
    elif [one.value for one in accepted.value] != list(also):
        if also:
            edits.append((accepted.start_mark.index, _end_of(text, accepted), _flow(list(also))))
        else:
            key = next(key for key, _ in own.value if key.value == "also")
            start = text.rfind("\n", 0, key.start_mark.index) + 1
            edits.append((start, _line_end(text, _end_of(text, accepted)), ""))
    for start, end, words in sorted(edits, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def _flow(value: str | list[str]) -> str:
    dumped = yaml.safe_dump(value, allow_unicode=True, default_flow_style=True, width=_WIDTH)
    return dumped.removesuffix("\n").removesuffix("\n...")


def _get(node: yaml.Node, key: str) -> yaml.Node:
    found = _find(node, key)
    if found is None:
        raise DataError(f"a concept without {key!r} cannot be changed")
    return found


def _find(node: yaml.Node, key: str) -> yaml.Node | None:
    return next((value for name, value in node.value if name.value == key), None)


def _last(node: yaml.Node) -> yaml.Node:
    """The scalar or flow list that a block ends with: the end mark of the block itself is in the next one."""
    while isinstance(node, yaml.MappingNode | yaml.SequenceNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return node


def _end_of(text: str, node: yaml.Node) -> int:
    return int(_last(node).end_mark.index)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1
