"""What is counted of the desk's work, on SQLite and PostgreSQL: by day, once, and also after the cases are gone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from stores import NOW, Clock, clock, postgres, store  # noqa: F401 - fixtures
from ui_cases import ES, REPLY, case, draft

from assist.records import Finding, Message
from assist.store import Store
from assist.store.counting import Count, Counting
from assist.store.times import stamp
from ui.insights import Summary, median_bound, page, share, table
from ui.svg import bars, ceiling, columns
from ui.words import speaking

TODAY = stamp(NOW) // 86_400_000


def work(store: Store, clock: Clock) -> None:  # noqa: F811
    """Yesterday: one taken as it was after 3 minutes, one edited after 2 hours, one given up, one open."""
    clock.wait(days=-1)
    first = store.add_case(case(), "a")
    clock.wait(minutes=3)
    note = Finding("note", "greeting", "no greeting")
    store.copied(first, case(), REPLY, (note,), "a")
    second = store.add_case(case(), "a")
    store.correct(second, "a", language="pt", intent="fees")
    clock.wait(hours=2)
    store.copied(second, case(), REPLY + " x", (), "a")
    store.copied(second, case(), REPLY + " xyz", (), "a")
    third = store.add_case(replace(case(), drafts=(draft("Hola", "es", note),)), "a")
    store.set_status(third, "handed-over", "a")
    store.add_case(case(), "a")
    clock.now = NOW


def seen(store: Store) -> dict[tuple[str, str], tuple[int, int]]:  # noqa: F811
    found = Counting(store).counts(TODAY - 6, TODAY)
    assert {count.day for count in found if count.number} <= {TODAY - 1, TODAY}
    summed = Summary.of(Counting(store).sums(TODAY - 6, TODAY), TODAY - 6, TODAY)
    one_by_one = Summary.of(found, TODAY - 6, TODAY)
    assert (summed.kinds, summed.by_day, summed.totals) == (one_by_one.kinds, one_by_one.by_day, one_by_one.totals)
    return {(count.kind, count.key): (count.number, count.total) for count in found}


EXPECTED = {
    ("cases", ""): (4, 0), ("channel", "chat"): (4, 0), ("language", "es"): (3, 0), ("language", "pt"): (1, 0),
    ("intent", "withdrawal.pending"): (3, 0), ("intent", "fees"): (1, 0), ("urgency", "high"): (4, 0),
    ("response", "5"): (1, 180_000), ("response", "240"): (1, 7_200_000), ("draft", "accepted"): (1, 0),
    ("draft", "edited"): (1, 4), ("draft", "discarded"): (1, 0), ("used", "withdrawal.pending"): (2, 0),
    ("playbook", "withdrawal.pending"): (1, 4), ("finding", "greeting note draft"): (1, 0),
    ("finding", "greeting note reply"): (1, 0),
}  # fmt: skip


def test_counts_say_what_happened(store: Store, clock: Clock) -> None:  # noqa: F811
    work(store, clock)
    assert seen(store) == EXPECTED


def test_days_that_are_over_are_counted_once_and_stay(store: Store, clock: Clock) -> None:  # noqa: F811
    work(store, clock)
    counting = Counting(store)
    assert counting.close() == 1
    assert counting.close() == 0
    assert seen(store) == EXPECTED
    store.add_case(case(), "a")  # today: counted with each look
    assert seen(store)["cases", ""] == (1, 0)
    assert sum(count.number for count in counting.counts(TODAY - 6, TODAY) if count.kind == "cases") == 5
    clock.wait(days=200)
    store.purge(90)
    assert sum(count.number for count in counting.counts(TODAY - 6, TODAY) if count.kind == "cases") >= 4


def test_a_day_is_not_over_at_midnight_sharp(store: Store, clock: Clock) -> None:  # noqa: F811
    store.add_case(case(), "a")
    clock.now = NOW.replace(hour=0, minute=5)
    clock.wait(days=1)
    assert Counting(store).close() == 0
    clock.wait(minutes=6)
    assert Counting(store).close() == 1


def test_many_processes_count_a_day_once(store: Store, clock: Clock) -> None:  # noqa: F811
    work(store, clock)
    with ThreadPoolExecutor(4) as pool:
        closed = list(pool.map(lambda _: Counting(store).close(), range(8)))
    assert sorted(closed) == [0] * 7 + [1]
    assert seen(store) == EXPECTED


def test_an_empty_store_counts_nothing(store: Store) -> None:  # noqa: F811
    assert Counting(store).close() == 0
    assert Counting(store).counts(TODAY - 6, TODAY) == ()
    with speaking("zh-Hans"):
        assert "暂无数据" in page(Summary.of((), TODAY - 6, TODAY))


def counts() -> list[Count]:
    return [Count(TODAY - 1, kind, key, *numbers) for (kind, key), numbers in EXPECTED.items()]


@pytest.mark.parametrize(("tongue", "says"), [("en", "taken as they were"), ("zh-Hans", "草稿直接采用")])
def test_the_page_shows_the_figures_and_the_data_behind_them(tongue: str, says: str) -> None:
    with speaking(tongue):
        shown = page(Summary.of(counts(), TODAY - 6, TODAY))
    assert says in shown
    assert "33 %" in shown
    assert shown.count("<svg") > 6


def test_csv_holds_every_count() -> None:
    lines = table(counts()).splitlines()
    assert lines[0] == "day,kind,key,number,total"
    assert len(lines) == len(EXPECTED) + 1
    assert "2026-11-28,draft,edited,1,4" in lines


def test_keys_are_escaped() -> None:
    hostile = [Count(TODAY, "language", "<script>", 1, 0), Count(TODAY, "finding", "<img> note draft", 1, 0)]
    shown = page(Summary.of(hostile, TODAY, TODAY))
    assert "<script>" not in shown
    assert "<img>" not in shown


def test_pictures_of_nothing_and_of_much() -> None:
    assert "<svg" in columns([], "none")
    assert "<rect" in columns([("2026-01-01", 3)], "one")
    assert "100 %" in bars([("a", 3), ("b", 0)], "two")
    assert [ceiling(number) for number in (0, 1, 3, 7, 10, 11, 99, 4321)] == [1, 1, 5, 10, 10, 20, 100, 5000]
    assert (share(1, 0), share(1, 3)) == ("–", "33 %")
    from collections import Counter

    assert median_bound(Counter({"1": 2, "5": 3})) == "5"
    assert median_bound(Counter()) == ""
    assert Message(ES).text == ES
