"""Compiled data: as right as the YAML, and never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from assist import compiled
from assist.compiled import read_compiled

Pairs = tuple[tuple[str, int], ...]
FOUND: Pairs = (("提币", 1), ("saque", 2))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    kept = tmp_path / "cache"
    monkeypatch.setattr(compiled, "folder", lambda: kept)
    (tmp_path / "terms.yaml").write_text("first", encoding="utf-8")
    return tmp_path


def refuse() -> Pairs:
    raise AssertionError("read again")


def test_a_file_is_read_once(folder: Path) -> None:
    path = folder / "terms.yaml"
    assert read_compiled(path, Pairs, lambda: FOUND) == FOUND
    assert read_compiled(path, Pairs, refuse) == FOUND


def test_a_changed_file_is_read_anew_and_the_old_form_goes(folder: Path) -> None:
    path = folder / "terms.yaml"
    read_compiled(path, Pairs, lambda: FOUND)
    path.write_text("second", encoding="utf-8")
    assert read_compiled(path, Pairs, lambda: FOUND[:1]) == FOUND[:1]
    assert len(list((folder / "cache").iterdir())) == 1


@pytest.mark.parametrize("content", [b"", b"\xc1", b"\x91\x01"])
def test_a_damaged_form_is_read_from_the_yaml(folder: Path, content: bytes) -> None:
    path = folder / "terms.yaml"
    read_compiled(path, Pairs, lambda: FOUND)
    (kept,) = (folder / "cache").iterdir()
    kept.write_bytes(content)
    assert read_compiled(path, Pairs, lambda: FOUND) == FOUND
    assert read_compiled(path, Pairs, refuse) == FOUND


def test_a_folder_that_cannot_be_written_is_no_error(folder: Path) -> None:
    (folder / "cache").write_text("in the way", encoding="utf-8")
    assert read_compiled(folder / "terms.yaml", Pairs, lambda: FOUND) == FOUND


def test_errors_of_the_file_come_through(folder: Path) -> None:
    with pytest.raises(AssertionError, match="read again"):
        read_compiled(folder / "terms.yaml", Pairs, refuse)
    with pytest.raises(AssertionError, match="read again"):
        read_compiled(folder / "none.yaml", Pairs, refuse)
