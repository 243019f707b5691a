"""Wrong translations that were really published are caught; each row says where it stood and under which licence."""

from __future__ import annotations

from checking import knowledge
from published_errors import caught, published_errors

from assist.languages import languages

LICENCES = {"MIT", "MIT (Electrum)", "Apache-2.0", "BSD-3-Clause", "ISC", "Apache-2.0 OR EPL-2.0"}
FLOOR = 0.85  # what must never be lost; docs/glossary.md says what was measured


def test_each_row_has_its_source_and_a_permissive_licence() -> None:
    rows = list(published_errors())
    assert len(rows) == 460
    for row in rows:
        assert row.language in languages()
        assert ":" in row.source, row
        assert set(row.licence.split("; ")) <= LICENCES, row


def test_published_errors_are_caught() -> None:
    counts = caught(knowledge(), "report")
    assert counts.known >= 170
    assert counts.caught / counts.known >= FLOOR
    assert counts.by_name >= 30
