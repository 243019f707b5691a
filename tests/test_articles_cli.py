"""`assist articles`: arguments, what is printed where, exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from article_samples import ARTICLES, SAMPLES
from article_shapes import markdown_shape

from assist.cli import main

Run = Callable[..., tuple[int, str, str]]
TARGETS = ("es", "zh-Hans", "pt", "ru", "vi", "tr")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `assist articles` over a folder with one file of each format."""
    monkeypatch.setenv("ASSIST_HOME", str(tmp_path / "home"))
    source = tmp_path / "src"
    source.mkdir()
    for name, data in SAMPLES.items():
        (source / name).write_bytes(data)

    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(["articles", *arguments, "--out", str(tmp_path / "out")])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return code, captured.out, captured.err

    return call


def test_identity_gives_the_same_bytes_for_every_format(run: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    code, _, _ = run(str(tmp_path / "src"), "--to", "es", "--engine", "identity", "--report", str(report))
    assert code == 0
    assert {path.name: path.read_bytes() for path in (tmp_path / "out" / "es").iterdir()} == SAMPLES
    found = json.loads(report.read_text("utf-8"))
    assert set(found) == {"files", "segments", "translated", "from_memory", "unchanged", "findings", "seconds"} | {
        "review",
        "inconsistent",
    }
    assert len(found["files"]) == len(SAMPLES)


def test_pseudo_in_six_languages_then_nothing_is_left_to_do(run: Run, tmp_path: Path) -> None:
    options = [str(tmp_path / "src"), "--engine", "pseudo", "--from", "en", *(f"--to={target}" for target in TARGETS)]
    code, out, err = run(*options)
    assert (code, out.splitlines()[0].split(",")[:2]) == (0, ["78 files", " 78 written"])
    assert "segments" in err
    assert "left" in err
    code, out, _ = run(*options, "--json")
    report = json.loads(out)
    assert (code, report["translated"], report["from_memory"]) == (0, 0, 0)
    assert report["segments"] == report["unchanged"] > 0


def test_real_articles_keep_their_structure(run: Run, tmp_path: Path) -> None:
    files = [str(path) for path in ARTICLES]
    code, _, _ = run(*files, "--engine", "pseudo", "--from", "en", "--to=es", "--to=zh-Hans")
    assert code == 0
    for path in ARTICLES:
        for target in ("es", "zh-Hans") if path.suffix == ".md" else ():
            done = (tmp_path / "out" / target / path.name).read_bytes()
            assert markdown_shape(done) == markdown_shape(path.read_bytes()), (path.name, target)
            assert done.count(b"`") == path.read_bytes().count(b"`")


def test_a_dry_run_writes_nothing(run: Run, tmp_path: Path) -> None:
    code, out, _ = run(str(tmp_path / "src"), "--to", "es", "--engine", "pseudo", "--dry-run")
    assert code == 0
    assert "to translate" in out
    assert not (tmp_path / "out").exists()


def test_a_broken_file_is_a_finding(run: Run, tmp_path: Path) -> None:
    (tmp_path / "src" / "bad.json").write_text("{")
    code, out, _ = run(str(tmp_path / "src"), "--to", "es", "--engine", "identity")
    assert code == 1
    assert "bad.json:1 blocker format" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere", "--to", "es"], "no such file"),
        (["SRC", "--to", "klingon"], "unknown language"),
        (["SRC", "--to", "und"], "und is no language"),
        (["SRC", "--to", "es", "--engine", "none"], "no engine"),
        (["SRC", "--to", "en", "--from", "en"], "already"),
        (["SRC", "--to", "es", "--labels", "nowhere"], "nowhere"),
    ],
)
def test_wrong_use_is_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, arguments: list[str], said: str
) -> None:
    (tmp_path / "a.md").write_text("Hello there")
    given = [str(tmp_path / "a.md") if argument == "SRC" else argument for argument in arguments]
    given += [] if "--engine" in given else ["--engine", "identity"]
    assert main(["articles", *given, "--out", str(tmp_path / "out")]) == 2
    assert said in capsys.readouterr().err.splitlines()[-1]
    assert not (tmp_path / "out").exists()
