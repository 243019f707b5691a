"""The panel's articles without a browser: what is taken in, one job at a time, nothing left behind."""

from __future__ import annotations

import io
import stat
import struct
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from assist.errors import UsageError
from ui.articles import ArticlesDesk
from ui.articles_uploads import LARGEST, taken
from ui.articles_view import review, status


def packed(**files: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def upload(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


def test_files_and_archives_are_taken_and_uploads_are_gone(tmp_path: Path) -> None:
    given = [
        upload(tmp_path, "a.md", b"# A"),
        upload(tmp_path, "b.zip", packed(**{"en/b.md": b"# B", ".hidden/c.md": b"# C", "__MACOSX/d.md": b"x"})),
    ]
    places = taken(given, tmp_path / "given")
    there = {path.relative_to(place).as_posix() for place in places for path in place.rglob("*") if path.is_file()}
    assert there == {"a.md", "en/b.md"}
    assert not any(Path(path).exists() for path in given)


def _linked() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        info = zipfile.ZipInfo("link.md")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    return made.getvalue()


def _lying() -> bytes:
    """An archive whose directory says that a file of 40 MB has ten bytes."""
    data = bytearray(packed(**{"big.md": b"a" * (40 << 20)}))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 10)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (packed(**{"../a.md": b"# A"}), "outside"),
        (packed(**{"/a.md": b"# A"}), "outside"),
        (packed(**{"C:\\a.md": b"# A"}), "outside"),
        (packed(**{"x\\..\\..\\a.md": b"# A"}), "outside"),
        (_linked(), "outside"),
        (packed(**{"big.md": b"a" * (60 << 20)}), "unpacks"),
        (packed(**{f"{number}.md": b"a" for number in range(5001)}), "unpacks"),
        (_lying(), "archive"),
        (b"no archive", "archive"),
    ],
)
def test_archives_that_mean_harm_are_refused_and_leave_nothing(tmp_path: Path, data: bytes, said: str) -> None:
    given = upload(tmp_path, "a.zip", data)
    with pytest.raises(UsageError, match=said):
        taken([given], tmp_path / "given")
    assert not Path(given).exists()
    assert not (tmp_path / "a.md").exists()
    assert not list(tmp_path.rglob("a.md"))


def test_too_much_is_refused(tmp_path: Path) -> None:
    big = tmp_path / "a.md"
    with big.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(UsageError, match="50 MB"):
        taken([str(big)], tmp_path / "given")
    with pytest.raises(UsageError, match="first"):
        taken([], tmp_path / "given")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ArticlesDesk]:
    monkeypatch.setenv("ASSIST_HOME", str(tmp_path / "home"))
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    made = ArticlesDesk()
    yield made
    _ended(made)
    made.clear()
    assert list((tmp_path / "tmp").iterdir()) == []


def _ended(desk: ArticlesDesk) -> None:
    for _ in range(600):
        if desk.job is None or desk.job.ended is not None:
            return
        time.sleep(0.05)
    raise AssertionError("it does not end")


def test_a_job_from_files_to_results(desk: ArticlesDesk, tmp_path: Path) -> None:
    text = b"# Fees\n\n" + b"\n\n".join(b"Deposit number %d is free." % number for number in range(200))
    desk.start([upload(tmp_path, "a.md", text)], ["es"], "en", "pseudo", False)
    job = desk.job
    assert job is not None
    with pytest.raises(UsageError, match="under way"):
        desk.start([upload(tmp_path, "b.md", b"# B")], ["es"], "en", "pseudo", False)
    assert status(job)
    _ended(desk)
    assert (job.problem, job.done, job.total) == ("", 201, 201)
    assert job.rate > 0
    assert "Files: 1. Segments: 201" in status(job)
    assert "Fees" in review(job)
    path = desk.file(job.token, "articles.zip")
    assert path is not None
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == ["es/a.md"]
    assert desk.file("other", "articles.zip") is desk.file(job.token, "out") is None


def test_a_problem_is_said_without_a_path_of_this_machine(desk: ArticlesDesk, tmp_path: Path) -> None:
    desk.start([upload(tmp_path, "a.md", b"# Fees of ours\n")], ["en"], "en", "pseudo", False)
    _ended(desk)
    assert desk.job is not None
    assert "already" in status(desk.job)
    assert str(tmp_path) not in status(desk.job)
