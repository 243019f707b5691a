"""Conversations become cases once, answers go out once: on SQLite and PostgreSQL, with stages made by hand."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from stores import clock, postgres, store  # noqa: F401 - fixtures
from ui_cases import BAD, ES, PT, REPLY, desk

from assist.desk import Desk, requests
from assist.errors import UsageError
from assist.intake import Conversation, Turn, conversations
from assist.records import Message
from assist.store import Filter, Store
from assist.store.arrivals import Origin

DATA = Path(__file__).parent / "data" / "intake"


def thread(*said: tuple[str, str, str], conversation: str = "7", desk: str = "zendesk") -> Conversation:
    turns = tuple(
        Turn(Message(text, "email", number, "customer" if author == "c" else "agent")) for number, author, text in said
    )
    return Conversation(desk, conversation, "email", turns, account="3")


@pytest.fixture
def work(store: Store) -> Desk:  # noqa: F811
    return Desk(desk(), store)


def test_a_conversation_becomes_a_case_with_its_thread(work: Desk, store: Store) -> None:  # noqa: F811
    taken = work.take(thread(("1", "c", PT), ("2", "a", "Um momento."), ("3", "c", ES)), "lena")
    assert (taken.new, taken.messages) == (True, 3)
    held = store.case(taken.case)
    assert [(one.author, one.text) for one in held.messages] == [
        ("customer", PT),
        ("agent", "Um momento."),
        ("customer", ES),
    ]
    assert (held.turn, held.status) == (2, "open")
    assert [(entry.by, entry.action, entry.detail) for entry in store.trail()] == [("lena", "case taken in", "zendesk")]


def test_the_same_again_changes_nothing(work: Desk, store: Store) -> None:  # noqa: F811
    given = thread(("1", "c", ES))
    first = work.take(given, "lena")
    assert work.take(given, "lena") == replace(first, messages=0, new=False)
    assert store.queue(Filter(show="all")).total == 1


def test_what_is_new_joins_its_case(work: Desk, store: Store) -> None:  # noqa: F811
    first = work.take(thread(("1", "c", ES)), "lena")
    work.answer(first.case, REPLY, "lena 1")
    # the desk's export has our answer too by now, under an id of its own
    again = work.take(thread(("1", "c", ES), ("2", "a", REPLY), ("3", "c", PT)), "lena")
    assert (again.case, again.new, again.messages) == (first.case, False, 2)
    held = store.case(first.case)
    assert [one.text for one in held.messages] == [ES, REPLY, PT]
    assert (held.status, held.turn) == ("open", 2)


def test_who_waits_for_nothing_makes_no_case(work: Desk, store: Store) -> None:  # noqa: F811
    assert work.take(thread(("1", "c", ES), ("2", "a", REPLY)), "lena").case == ""
    assert store.queue(Filter(show="all")).total == 0


def test_the_same_number_at_two_desks_is_two_cases(work: Desk) -> None:
    assert work.take(thread(("1", "c", ES)), "a").case != work.take(thread(("1", "c", ES), desk="freshdesk"), "a").case


def test_twice_at_the_same_moment_is_one_case(work: Desk, store: Store) -> None:  # noqa: F811
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda _: work.take(thread(("1", "c", ES)), "a"), range(16)))
    assert len({one.case for one in taken}) == 1
    assert sum(one.new for one in taken) == 1
    assert store.queue(Filter(show="all")).total == 1
    assert [one.text for one in store.case(taken[0].case).messages] == [ES]


def test_an_answer_goes_out_once_as_it_was_last(work: Desk, store: Store) -> None:  # noqa: F811
    case = work.take(thread(("1", "c", ES)), "lena").case
    assert work.outgoing() == ()
    work.answer(case, REPLY, "lena 1")
    (one,) = work.outgoing("zendesk")
    assert (one.origin, one.reply_to, one.text, one.language, one.by, one.case) == (
        Origin("zendesk", "7", "3"), "1", REPLY, "es", "lena", case,
    )  # fmt: skip
    assert work.outgoing("freshdesk") == ()
    (request,) = requests("zendesk", [one])
    assert request.body == {"tickets": [{"id": 7, "comment": {"body": REPLY, "public": True}}]}
    assert work.departed([one.number, one.number, 10_000], "lena") == 1
    assert work.outgoing() == ()
    assert work.departed([one.number], "lena") == 0
    assert [entry.detail for entry in store.trail() if entry.action == "answers exported"] == ["1", "0"]


def test_a_blocked_answer_is_not_kept(work: Desk, store: Store) -> None:  # noqa: F811
    case = work.take(thread(("1", "c", ES)), "lena").case
    checked = work.answer(case, BAD, "lena 1")
    assert not checked.sendable
    assert store.replies(case) == ()
    assert work.outgoing() == ()


def test_what_came_goes_with_its_case(work: Desk, store: Store) -> None:  # noqa: F811
    case = work.take(thread(("1", "c", ES)), "lena").case
    work.answer(case, REPLY, "lena 1")
    work.departed([work.outgoing()[0].number], "lena")
    store.delete(case, "lena")
    again = work.take(thread(("1", "c", ES)), "lena")
    assert again.new
    assert again.case != case


def test_ids_that_are_too_long_are_refused(work: Desk) -> None:
    with pytest.raises(UsageError, match="longer than 255"):
        work.take(thread(("x" * 300, "c", ES)), "a")


def test_a_desk_without_an_api_says_which_form_to_take(work: Desk) -> None:
    with pytest.raises(UsageError, match="csv or jsonl"):
        requests("mail", [])


def test_a_table_is_known_again_whatever_else_stands_before_it(tmp_path: Path, work: Desk) -> None:
    one, two = tmp_path / "1.csv", tmp_path / "2.csv"
    one.write_text(f"text\n{ES}\n")
    two.write_text(f"text\n{PT}\n{ES}\n")
    first = [work.take(found, "a") for found in conversations(one)]
    second = [work.take(found, "a") for found in conversations(two)]
    assert [taken.new for taken in (*first, *second)] == [True, True, False]
