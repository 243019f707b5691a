"""A desk's own rubrics, `<home>/rubrics/<name>-<version>.yaml`: of each name the highest version counts.

Nothing is written over. To go back, the highest version is renamed to end in `.off`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec
import yaml

from assist.atomic import write_whole
from assist.errors import DataError, UsageError
from assist.rubrics import Rubric, read_rubric

_OFF = ".off"


class Shelf:
    """The rubrics of one home. Methods raise `DataError` for a file that is none or a folder that cannot be written."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "rubrics"

    def rubrics(self) -> Mapping[str, Rubric]:
        """Name -> the rubric of the highest version; empty on a desk that learnt nothing."""
        found: dict[str, Rubric] = {}
        for path in sorted(self.folder.glob("*.yaml")):
            rubric = read_rubric(path)
            if path.stem != rubric.id:
                raise DataError(f"{path}: holds {rubric.id}, which is not the file's name")
            if rubric.name not in found or found[rubric.name].version < rubric.version:
                found[rubric.name] = rubric
        return found

    def free_version(self, name: str, above: int) -> int:
        """The next version number of a name; those of rubrics that were taken back are not used again."""
        taken = [path.name.removesuffix(_OFF).removesuffix(".yaml") for path in self.folder.glob(f"{name}-*.yaml*")]
        numbers = [int(one.rpartition("-")[2]) for one in taken if one.rpartition("-")[2].isdecimal()]
        return max([above, *numbers]) + 1

    def put(self, rubric: Rubric) -> Path:
        """Keeps a new version, which counts from now on. `UsageError` where that version is there."""
        path = self.folder / f"{rubric.id}.yaml"
        if path.exists():
            raise UsageError(f"{path} is there already")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, written(rubric), mode=0o644)
        except OSError as error:
            raise DataError(f"{path}: cannot be written: {error.strerror}") from error
        return path

    def back(self, name: str) -> Rubric:
        """Takes the highest version of a name away again; returns it. `UsageError` where only the shipped one is."""
        rubric = self.rubrics().get(name)
        if rubric is None:
            raise UsageError(f"there is no rubric of this desk's own named {name}; the shipped one counts")
        path = self.folder / f"{rubric.id}.yaml"
        try:
            path.rename(path.with_name(path.name + _OFF))
        except OSError as error:
            raise DataError(f"{path}: cannot be taken away: {error.strerror}") from error
        return rubric


def written(rubric: Rubric) -> bytes:
    """A rubric as its file holds it."""
    plain = msgspec.to_builtins(rubric)
    return yaml.safe_dump(plain, sort_keys=False, allow_unicode=True, width=110).encode()
