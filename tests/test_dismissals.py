"""A dismissed finding blocks no longer, and is kept with its reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assist.cli import main
from assist.errors import UsageError
from assist.records import Finding
from assist.review import Dismissal, dismiss, dismissal, finding_id

TEXT = "It is your own fault. Please send us your password."
FINDINGS = (
    Finding("warning", "blame", "…", (0, 20)),
    Finding("blocker", "promise", "…", (22, 30)),
    Finding("blocker", "empty", "…"),
)


def test_a_check_or_one_finding_is_dismissed() -> None:
    assert [finding_id(finding) for finding in FINDINGS] == ["blame@0-20", "promise@22-30", "empty"]
    reviewed = dismiss(FINDINGS, [Dismissal("blame", "quoted"), Dismissal("promise@22-30", "our own price list")])
    assert [finding.check for finding in reviewed.findings] == ["empty"]
    assert [reason for _, reason in reviewed.dismissed] == ["quoted", "our own price list"]
    assert dismiss(FINDINGS, [Dismissal("promise@1-2", "elsewhere")]).dismissed == ()


@pytest.mark.parametrize("written", ["nonsense=why", "blame", "blame= "])
def test_a_dismissal_needs_a_known_check_and_a_reason(written: str) -> None:
    with pytest.raises(UsageError):
        dismissal(written, ["blame"])


def test_command_counts_what_it_dismissed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSIST_HOME", str(tmp_path))
    assert main(["check", TEXT, "--language", "en", "--dismiss", "secret-request=training text", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [finding["check"] for finding in answer["findings"]] == ["blame"]
    assert [(one["check"], one["reason"]) for one in answer["dismissed"]] == [("secret-request", "training text")]
    monkeypatch.setenv("ASSIST_DISMISSED_CHECKS", "blame=house style")
    assert main(["check", TEXT, "--language", "en", "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert [finding["check"] for finding in answer["findings"]] == ["secret-request"]
    assert len(answer["dismissed"]) == 1
