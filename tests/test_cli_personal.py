"""`assist reply --personal` and `--own`, as far as no model is needed."""

from __future__ import annotations

import pytest

from assist.cli import main


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("reply", "hi", "--personal", "--record", "x.json"), "leave --personal and --own out"),
        (("reply", "hi", "--own", "Hello.", "--record", "x.json"), "leave --personal and --own out"),
        (("reply", "--in", "x.jsonl", "--own", "Hello."), "for one message"),
        (("evaluate", "drafts", "--sample", "1"), "--sample is for the suite personal"),
    ],
)
def test_wrong_use_is_one_clear_line(arguments: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert told in capsys.readouterr().err
