"""When a second thread is worth it."""

from __future__ import annotations

from pathlib import Path

import pytest

from assist.models import processors


@pytest.mark.parametrize(
    ("said", "cores", "free"),
    [
        ("0.40 1.26 1.22 1/315 9999\n", 2, True),
        ("0.40 1.26 1.22 2/315 9999\n", 2, False),
        ("0.00 0.00 0.00 1/90 7\n", 1, False),
        ("9.00 9.00 9.00 3/900 7\n", 8, True),
        ("", 8, False),
        ("no such words here/at all\n", 8, False),
    ],
)
def test_a_processor_is_free_where_fewer_threads_run(
    said: str, cores: int, free: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "loadavg").write_text(said, "ascii")
    monkeypatch.setattr(processors, "_LOAD", tmp_path / "loadavg")
    monkeypatch.setattr(processors.os, "sched_getaffinity", lambda _: set(range(cores)), raising=False)
    assert processors.another_is_free() is free


def test_where_nothing_counts_them_none_is_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processors, "_LOAD", tmp_path / "none")
    assert not processors.another_is_free()
