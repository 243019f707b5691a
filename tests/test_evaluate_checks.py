"""The suite counts what fires, what must not, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from assist.errors import UsageError
from assist.evaluate import run_suite

PACK = """\
- {check: secret-request, text: "Please send us your password.", expect: fire, words: password, severity: blocker}
- {check: secret-request, text: "Please describe the colour of the sky.", expect: fire}
- {check: secret-request, text: "Never share your password.", expect: silent}
- {check: blame, text: "It is your own fault.", expect: silent}
- {check: numbers, text: "Two days.", kind: translation, source: "Veinte días.", source_language: es, expect: fire}
"""


def test_recall_and_precision_are_counted_by_rule(tmp_path: Path) -> None:
    (tmp_path / "en.yaml").write_text(PACK, encoding="utf-8")
    report = run_suite("checks", lambda step: None, tmp_path)
    rows = {row[0]: row for table in report.tables if table.title.startswith("rules,") for row in table.rows}
    assert report.figures["texts"] == 5
    total = {check: [0, 0] for check in ("secret-request", "blame", "numbers")}
    for table in report.tables:
        if table.title.startswith("rules,"):
            for row in table.rows:
                if row[0] in total:
                    total[str(row[0])][0] += int(row[1] or 0)
                    total[str(row[0])][1] += int(row[4] or 0)
    assert total == {"secret-request": [2, 0], "blame": [0, 1], "numbers": [1, 0]}
    assert rows


def test_an_unknown_check_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en.yaml").write_text("- {check: nonsense, text: a, expect: fire}", encoding="utf-8")
    with pytest.raises(UsageError, match="nonsense"):
        run_suite("checks", lambda step: None, tmp_path)
