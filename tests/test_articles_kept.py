"""What a run has to say, kept on the disk."""

from __future__ import annotations

import json
import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from assist.articles.kept import Kept
from assist.articles.report import FileReport, Place, Report
from assist.records import Finding

TEXTS = st.text(max_size=60)


@given(st.lists(st.tuples(TEXTS, st.integers(1, 10**6), TEXTS, st.none() | TEXTS), max_size=30))
def test_everything_comes_back_in_order_as_often_as_it_is_read(said: list[tuple[str, int, str, str | None]]) -> None:
    places = [
        Place(file, line, Finding("note", "terms", message, (0, line), more)) for file, line, message, more in said
    ]
    kept = Kept(Place)
    kept.extend(places)
    assert (len(kept), list(kept), list(kept)) == (len(places), places, places)


def test_what_is_longer_than_what_is_read_at_once_comes_back_whole() -> None:
    places = [Place("a.md", line, Finding("note", "terms", "x" * line * 7)) for line in range(1, 400)]
    kept = Kept(Place)
    for count, one in enumerate(places, 1):
        kept.append(one)
        if count % 50 == 0:  # it can be read while more is added
            assert list(kept) == places[:count]
    huge = Place("b.md", 1, Finding("note", "terms", "y" * 300_000))
    kept.append(huge)
    assert list(kept) == [*places, huge]


def test_a_report_of_many_findings_needs_no_memory() -> None:
    report = Report()
    tracemalloc.start()
    for number in range(20_000):
        report.files.append(FileReport(f"topic/{number}.md", "pt", f"pt/topic/{number}.md", segments=3))
        report.places.append(Place(f"topic/{number}.md", 1, Finding("warning", "terms", f"term {number} is missing")))
    written = sum(map(len, report.as_json()))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert written > 5_000_000
    assert peak < 1_500_000


def test_the_report_is_one_json_object_with_and_without_entries() -> None:
    report = Report()
    assert json.loads("".join(report.as_json()))["findings"] == []
    report.files.append(FileReport("a.md", "es", "es/a.md", segments=2))
    report.places.append(Place("a.md", 3, Finding("warning", "terms", "«bid» is «compra»")))
    said = json.loads("".join(report.as_json({"review": iter([{"a": 1}, {"a": 2}]), "inconsistent": []})))
    assert (said["segments"], said["findings"][0]["line"], said["review"]) == (2, 3, [{"a": 1}, {"a": 2}])
