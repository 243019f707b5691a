"""Kept expressions: the same as Python compiles, and never in the way."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from assist import expressions
from assist.expressions import regex

WRITTEN = r"(?P<number>[0-9]{1,3}(?:,[0-9]{3})*) ?(?P<unit>usdt|提币|[α-ω]+)|(?<!\w)(wallet)(?!\w)"
TEXT = "I sent 1,200 USDT; 500提币, 7 λ, my Wallet and wallets"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    kept = tmp_path / "cache"
    monkeypatch.setattr(expressions, "folder", lambda: kept)
    expressions._shelf.cache_clear()
    yield kept
    expressions._shelf.cache_clear()


def again() -> None:
    """As in the next process."""
    expressions._shelf.cache_clear()


def found(pattern: re.Pattern[str]) -> list[tuple[object, ...]]:
    return [(match.span(), match.groups(), match.groupdict(), match.lastgroup) for match in pattern.finditer(TEXT)]


@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.IGNORECASE | re.ASCII])
def test_what_was_kept_matches_as_what_is_compiled(
    folder: Path, monkeypatch: pytest.MonkeyPatch, flags: re.RegexFlag
) -> None:
    wanted = re.compile(WRITTEN, flags)
    first = regex(WRITTEN, flags)
    again()
    monkeypatch.setattr(expressions, "_compiled", None)
    monkeypatch.setattr(re, "compile", None)
    for made in (first, regex(WRITTEN, flags)):
        assert found(made) == found(wanted) != []
        assert (made.pattern, made.flags, made.groups) == (wanted.pattern, wanted.flags, wanted.groups)
        assert (dict(made.groupindex), made) == (dict(wanted.groupindex), wanted)


@pytest.mark.parametrize("value", [b"", b"\0" * 40, "wrong code"])
def test_what_is_damaged_is_compiled(folder: Path, value: bytes | str) -> None:
    import zlib

    import msgspec

    regex(WRITTEN)
    again()
    if isinstance(value, str):
        value = zlib.compress(msgspec.msgpack.encode(expressions._Kept(32, b"\xff" * 400, 4, {"number": 1})))
    with sqlite3.connect(folder / "expressions.sqlite") as file:
        file.execute("UPDATE kept SET value = ?", (value,))
    assert found(regex(WRITTEN)) == found(re.compile(WRITTEN))


def test_a_broken_file_is_no_error(folder: Path) -> None:
    folder.mkdir()
    (folder / "expressions.sqlite").write_text("no database " * 200, encoding="utf-8")
    assert found(regex(WRITTEN)) == found(re.compile(WRITTEN))


def test_a_folder_that_cannot_be_written_is_no_error(folder: Path) -> None:
    folder.write_text("in the way", encoding="utf-8")
    assert found(regex(WRITTEN)) == found(re.compile(WRITTEN))


def test_a_wrong_expression_is_told_as_python_tells_it(folder: Path) -> None:
    with pytest.raises(re.error, match="unterminated"):
        regex("(never closed")


def test_threads_share_it(folder: Path) -> None:
    many = [f"{WRITTEN}|word{number}" for number in range(60)] * 2
    with ThreadPoolExecutor(8) as pool:
        assert [pattern.pattern for pattern in pool.map(regex, many)] == many


def test_old_ones_go_before_they_are_too_many(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        regex(f"word{number}")
    again()
    monkeypatch.setattr(expressions, "_MOST", 3)
    regex("another")
    with sqlite3.connect(folder / "expressions.sqlite") as file:
        assert file.execute("SELECT COUNT(*) FROM kept").fetchone() == (1,)
