"""Translation models by direction: Mozilla's records, the Argos index, and what the first pull records."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from model_bodies import BODY, Stock, sha256, zst
from model_servers import Shelf

from assist.errors import DataError, FetchError, MissingModel, UsageError
from assist.models import argos_folder, find, firefox_pairs, locate, pull, status, verify
from assist.models.entries import Direction, Family, File, Model, Source
from assist.models.pins import read_pins
from assist.models.source_mozilla import choose, read_records

MODEL, VOCAB, LEX = BODY[:300_000], BODY[300_000:310_000], BODY[310_000:320_000]


def firefox(url: str) -> Family:
    return Family("firefox", "MPL-2.0", "https://example.com", f"{url}/records", f"{url}/files/")


def argos(url: str) -> Family:
    return Family("argos", "varies", "https://example.com", f"{url}/index.json")


def record(kind: str, name: str, body: bytes, version: str = "3.0", architecture: str = "tiny") -> dict[str, object]:
    return {
        "name": name,
        "fileType": kind,
        "sourceLanguage": "es",
        "targetLanguage": "en",
        "version": version,
        "architecture": architecture,
        "decompressedHash": sha256(body),
        "attachment": {"hash": "of the packed file", "location": f"{architecture}-{version}-{name}.zst"},
    }


def offer_firefox(shelf: Shelf, *records: tuple[str, str, bytes]) -> None:
    shelf.files["/records"] = json.dumps({"data": [record(*item) for item in records]}).encode()
    for _, name, body in records:
        shelf.files[f"/files/tiny-3.0-{name}.zst"] = zst(body)


TRIO = (("model", "model.esen.bin", MODEL), ("vocab", "vocab.esen.spm", VOCAB), ("lex", "lex.esen.bin", LEX))


def test_firefox_direction(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(families=(firefox(shelf.url),))
    offer_firefox(shelf, *TRIO)
    folder = pull("firefox:es-en", tmp_path)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {name: body for _, name, body in TRIO}
    assert firefox_pairs(tmp_path) == {("es", "en"): folder}
    (row,) = status(tmp_path)
    assert (row.id, row.languages, row.size, row.state, row.pinned) == (
        "firefox:es-en",
        ("es", "en"),
        320_000,
        "here",
        False,
    )
    shelf.asked.clear()
    assert pull("firefox:es-en", tmp_path) == locate("firefox:es-en", tmp_path) == folder
    assert shelf.asked == []
    (folder / "vocab.esen.spm").write_bytes(VOCAB[::-1])
    (result,) = verify(tmp_path)
    assert not result.ok
    assert "another sha256 than its first pull says" in result.detail


def test_firefox_bytes_that_differ_from_the_record_are_refused(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(families=(firefox(shelf.url),))
    offer_firefox(shelf, *TRIO)
    shelf.files["/files/tiny-3.0-vocab.esen.spm.zst"] = zst(VOCAB[::-1])
    with pytest.raises(FetchError, match=r"vocab\.esen\.spm that does not match its record"):
        pull("firefox:es-en", tmp_path)
    assert firefox_pairs(tmp_path) == {}
    with pytest.raises(MissingModel):
        locate("firefox:es-en", tmp_path)


def test_firefox_without_the_direction(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(families=(firefox(shelf.url),))
    offer_firefox(shelf, *TRIO)
    with pytest.raises(FetchError, match="has no model from en to es"):
        pull("firefox:en-es", tmp_path)


def test_the_newest_released_best_complete_model_is_chosen() -> None:
    rows = [
        record(kind, f"{kind}-{version}-{architecture}", b"x", version, architecture)
        for version, architecture in (("2.9", "base"), ("2.10", "tiny"), ("2.10", "base"), ("3.0a1", "base-memory"))
        for kind in ("model", "vocab")
    ]
    rows.append(record("model", "incomplete", b"x", "2.11", "base"))
    rows.append({**record("model", "../../outside", b"x", "9.0"), "fileType": "model"})
    found = choose(read_records({"data": rows}), "es", "en")
    assert [item.name for item in found] == ["model-2.10-base", "vocab-2.10-base"]


def test_split_vocabularies_and_both_spellings_of_chinese() -> None:
    rows = [
        {**record(kind, kind, b"x"), "sourceLanguage": "en", "targetLanguage": "zh-Hans"}
        for kind in ("trgvocab", "model", "srcvocab")
    ]
    assert [item.name for item in choose(read_records({"data": rows}), "en", "zh")] == [
        "model",
        "srcvocab",
        "trgvocab",
    ]


def test_pinned_file_is_found_among_old_records_by_its_sha256(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    source = Source("mozilla", records=f"{shelf.url}/old", attachments=f"{shelf.url}/files/")
    file = File("model.enpt.bin", len(MODEL), sha256(MODEL), (source,))
    stock(Model("firefox-en-pt", "translate", ("en", "pt"), "MPL-2.0", "https://example.com", (file,)))
    old = {"name": "model.enpt.bin", "fromLang": "en", "toLang": "pt", "attachment": {"location": "a/b.bin"}}
    old["attachment"] = {"location": "a/b.bin", "hash": sha256(MODEL)}
    shelf.files |= {"/old": json.dumps({"data": [old]}).encode(), "/files/a/b.bin": MODEL}
    path = pull("firefox-en-pt", tmp_path)
    assert path.read_bytes() == MODEL
    assert firefox_pairs(tmp_path) == {("en", "pt"): path.parent}


def test_firefox_direction_from_a_folder(stock: Stock, tmp_path: Path) -> None:
    stock(families=(firefox("https://example.com"),))
    brought = tmp_path / "brought"
    brought.mkdir()
    for name in ("model.esen.intgemm.alphas.bin", "vocab.esen.spm", "model.ende.intgemm.alphas.bin", "notes.txt"):
        (brought / name).write_bytes(name.encode())
    folder = pull("firefox:es-en", tmp_path / "home", from_file=brought)
    assert sorted(path.name for path in folder.iterdir()) == ["model.esen.intgemm.alphas.bin", "vocab.esen.spm"]
    with pytest.raises(FetchError, match="holds no model"):
        pull("firefox:pt-en", tmp_path / "home", from_file=brought)


def package(source: str = "en", target: str = "es", extra: bytes = b"", top: str = "translate-en_es-1_0") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(f"{top}/metadata.json", json.dumps({"from_code": source, "to_code": target}))
        archive.writestr(f"{top}/model/model.bin", b"model" + extra)
        archive.writestr(f"{top}/sentencepiece.model", b"pieces")
    return out.getvalue()


def offer_argos(shelf: Shelf, body: bytes) -> None:
    index = [
        {"from_code": "en", "to_code": "es", "package_version": "1.9", "links": [f"{shelf.url}/old.argosmodel"]},
        {"from_code": "en", "to_code": "es", "package_version": "1.10", "links": ["ipfs://x", f"{shelf.url}/p"]},
    ]
    shelf.files |= {"/index.json": json.dumps(index).encode(), "/p": body}


def test_argos_direction(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(families=(argos(shelf.url),))
    offer_argos(shelf, package())
    folder = pull("argos:en-es", tmp_path)
    assert folder == argos_folder(tmp_path) / "translate-en_es-1_0"
    assert (folder / "model" / "model.bin").read_bytes() == b"model"
    assert [path.name for path in argos_folder(tmp_path).iterdir()] == [folder.name]
    assert read_pins(tmp_path)["argos:en-es"].archive == sha256(package())
    assert [row.ok for row in verify(tmp_path)] == [True]
    assert not (tmp_path / "models" / "argos_en-es").exists()


def test_argos_package_that_changed_since_the_first_pull_is_refused(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(families=(argos(shelf.url),))
    offer_argos(shelf, package())
    folder = pull("argos:en-es", tmp_path)
    (folder / "sentencepiece.model").unlink()
    offer_argos(shelf, package(extra=b"!"))
    with pytest.raises(FetchError, match="another sha256"):
        pull("argos:en-es", tmp_path)
    offer_argos(shelf, package())
    assert (pull("argos:en-es", tmp_path) / "sentencepiece.model").exists()


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (package("en", "de"), "translates en to de, not argos:en-es"),
        (b"not a zip", "is no Argos package"),
        (package(top=".."), "does not hold exactly one folder"),
    ],
)
def test_argos_file_that_is_not_the_direction(body: bytes, says: str, stock: Stock, tmp_path: Path) -> None:
    stock(families=(argos("https://example.com"),))
    file = tmp_path / "x.argosmodel"
    file.write_bytes(body)
    with pytest.raises(FetchError, match=says):
        pull("argos:en-es", tmp_path / "home", from_file=file)
    assert file.exists()
    assert not argos_folder(tmp_path / "home").exists()


def test_argos_from_file(stock: Stock, tmp_path: Path) -> None:
    stock(families=(argos("https://example.com"),))
    file = tmp_path / "x.argosmodel"
    file.write_bytes(package())
    assert (pull("argos:en-es", tmp_path / "home", from_file=file) / "metadata.json").exists()
    assert file.exists()


def test_broken_lock_file_is_named(stock: Stock, tmp_path: Path) -> None:
    stock()
    (tmp_path / "models.lock.json").write_text("{")
    with pytest.raises(DataError, match=r"models\.lock\.json"):
        status(tmp_path)


def test_directions_are_named_in_tags_or_engine_codes() -> None:
    named = {name: find(name) for name in ("argos:en-zh-Hans", "argos:en-zh", "firefox:zh-Hant-en", "argos:xx-yyy")}
    assert {name: entry.id for name, entry in named.items()} == {
        "argos:en-zh-Hans": "argos:en-zh",
        "argos:en-zh": "argos:en-zh",
        "firefox:zh-Hant-en": "firefox:zh_hant-en",
        "argos:xx-yyy": "argos:xx-yyy",
    }
    assert all(isinstance(entry, Direction) for entry in named.values())
    for wrong in ("argos:", "argos:en", "marian:en-es", "argos:en-es/../..", "firefox"):
        with pytest.raises(UsageError):
            find(wrong)
