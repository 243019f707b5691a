"""`assist evaluate review` on a small set of its own: what it counts, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from assist.errors import DataError, UsageError
from assist.evaluate import SUITES, run_suite
from assist.evaluate.halves import half_of
from assist.evaluate.review_data import labels, written

_REPLIES = [f"Hello Tom, please send me the TXID of your transfer number {n}. Kind regards, Ana" for n in range(40)]
_HEAD = "id\tgreeting\tclosing\tsolution\tregister\tempathy\ttone\n"


def make(folder: Path, first: str = "1\t1\t1\t1\t-\t2", second: str = "1\t0\t1\t1\t-\t2") -> Path:
    (folder / "labels").mkdir()
    rows = [
        f"- {{id: e{n}, channel: email, customer: 'Where is my transfer?', reply: '{text}'}}\n"
        for n, text in enumerate(_REPLIES)
    ]
    (folder / "en.yaml").write_text("".join(rows), encoding="utf-8")
    for name, given in (("first", first), ("second", second)):
        told = "".join(f"e{n}\t{given}\n" for n in range(40))
        (folder / "labels" / f"{name}.tsv").write_text(_HEAD + told, encoding="utf-8")
    return folder


def test_only_the_reporting_half_counts_and_passes_are_averaged(tmp_path: Path) -> None:
    report = run_suite("review", lambda step: None, make(tmp_path))
    assert report.figures["replies"] == sum(half_of(text) == "report" for text in _REPLIES)
    assert report.figures["same.greeting.en"] == 1.0
    assert report.figures["same.closing.en"] == 0.5  # right by the first pass, wrong by the second
    assert "kappa.greeting" not in report.figures  # everything is the same: there is no chance to be better than
    assert "same.empathy.en" not in report.figures  # asked of none of them


def test_halves_share_no_reply(tmp_path: Path) -> None:
    make(tmp_path)
    tune, report = ({reply.id for reply in written(tmp_path, half)} for half in ("tune", "report"))
    assert not tune & report
    assert len(tune | report) == 40


def test_label_beyond_its_scale_is_named_with_its_place(tmp_path: Path) -> None:
    make(tmp_path, first="2\t1\t1\t1\t-\t2")
    with pytest.raises(DataError, match=r"e0: greeting is .2., not 0\.\.1"):
        labels(tmp_path, "first")


def test_folder_without_replies_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no <language>\.yaml"):
        run_suite("review", lambda step: None, tmp_path)


def test_suite_is_one_of_those_that_run_by_default() -> None:
    assert "review" in SUITES
