"""Term base files on disk: written whole or not at all, and never over a user's file unless told so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import yaml

from assist.atomic import write_whole
from assist.errors import UsageError
from assist.knowledge import Concept, read_concept_file

_WIDTH = 120


def write_file(path: Path, content: bytes, *, force: bool) -> None:
    """Writes at once. Raises `UsageError` where the file is there and `force` is not, or where it cannot be written."""
    if path.exists() and not force:
        raise UsageError(f"{path} is there already; --force writes over it")
    try:
        write_whole(path, content, mode=path.stat().st_mode & 0o777 if path.exists() else 0o644)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error


def planned_files(folder: Path, concepts: tuple[Concept, ...]) -> dict[Path, bytes]:
    """The files of `folder` that must be written so that it holds `concepts`; those that are right already left out.

    A concept stays in the file it is in; a new one goes to the file of its domain.
    """
    there = {path: read_concept_file(path) for path in sorted(folder.glob("*.yaml"))}
    home = {concept.id: path for path, own in there.items() for concept in own}
    wanted: dict[Path, list[Concept]] = {path: [] for path in there}
    for concept in concepts:
        path = home.get(concept.id, folder / f"{_file_name(concept.domain)}.yaml")
        wanted.setdefault(path, []).append(concept)
    return {path: _yaml(path, own) for path, own in wanted.items() if tuple(own) != there.get(path)}


def _file_name(domain: str) -> str:
    """A file's name from a domain that somebody wrote: no folders, no dots."""
    return "".join(char if char.isalnum() or char in "-_" else "-" for char in domain).strip("-") or "imported"


def _yaml(path: Path, concepts: list[Concept]) -> bytes:
    """Keeps the comment that a file begins with; others are lost."""
    head = []
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                break
            head.append(line)
    plain = [_plain(concept) for concept in concepts]
    text = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=_WIDTH)
    return ("\n".join([*head, "", text]) if head else text).encode()


def _plain(concept: Concept) -> object:
    """Without what says nothing, as people write it."""
    whole: dict[str, object] = msgspec.to_builtins(concept)
    order = ("id", "domain", "note", "origin", "source", "sourced", "keep", "named_by", "terms")
    found = {key: whole[key] for key in order if whole[key] not in (None, False, [], ())}
    found["note"] = whole["note"]
    found["terms"] = {tag: _said(terms) for tag, terms in msgspec.to_builtins(concept.terms).items()}
    return {key: found[key] for key in order if key in found}


def _said(terms: dict[str, Any]) -> dict[str, Any]:
    found = {key: value for key, value in terms.items() if value not in (None, [], ())}
    if "avoid" in found:
        found["avoid"] = [{key: value for key, value in item.items() if value} for item in found["avoid"]]
    return found
