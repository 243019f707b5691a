"""The labelled questions of the suite retrieval: written before anything was tuned."""

from __future__ import annotations

from pathlib import Path

import msgspec

from assist.errors import UsageError
from assist.evaluate.halves import Half, half_of
from assist.yaml_data import read_yaml

DATA = Path(__file__).with_name("data") / "retrieval"


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A question and the sources that answer it: ids of help articles, and of playbooks."""

    text: str
    articles: tuple[str, ...]
    playbooks: tuple[str, ...]
    language: str = ""  # from the file's name

    @property
    def right(self) -> frozenset[str]:
        """Ids of all that answer it."""
        return frozenset((*self.articles, *self.playbooks))


def questions(folder: Path, half: Half) -> tuple[Question, ...]:
    """The questions of one half, language by language. Raises `UsageError` or `DataError`."""
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise UsageError(f"no <language>.yaml in {folder}; the form is that of docs/sources.md")
    found: list[Question] = []
    for path in paths:
        read = read_yaml(path, tuple[Question, ...])
        found += (msgspec.structs.replace(one, language=path.stem) for one in read if half_of(one.text) == half)
    return tuple(found)
