"""Who may come in: passwords, sessions, tokens, and a door that closes after too many failures."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from stores import Clock, clock, postgres, store  # noqa: F401 - fixtures

from assist.errors import UsageError
from assist.store import Store, schema
from assist.store.people import IDLE, LENGTH, People, User, allowed

PASSWORD = "correct horse battery"


@pytest.fixture
def people(store: Store) -> People:  # noqa: F811
    made = People(store)
    made.add("lena", "agent", PASSWORD, "test")
    return made


def entered(people: People, before: str = "") -> str:
    found = people.log_in("lena", PASSWORD, "10.0.0.1", before)
    assert isinstance(found, str)
    return found


def everything(store: Store) -> str:  # noqa: F811
    with store._reading() as db:
        return "".join(str(tuple(row)) for table in schema.metadata.sorted_tables for row in db.execute(table.select()))


def test_a_user_comes_in_with_the_password_and_with_nothing_else(people: People) -> None:
    assert people.holder(entered(people), "session") == User("lena", "agent")
    assert people.log_in("lena", PASSWORD + " ", "10.0.0.1") == 0.0
    assert people.log_in("nobody", PASSWORD, "10.0.0.1") == 0.0
    for wrong in ("", "x", "x" * 500, "\0"):
        assert people.holder(wrong, "session") is None


def test_panels_on_one_database_share_sessions_and_closed_doors(people: People, store: Store, clock: Clock) -> None:  # noqa: F811
    other = People(store)  # of another process
    session = entered(people)
    assert other.holder(session, "session") == User("lena", "agent")
    people.log_out(session)
    clock.wait(seconds=1)
    assert other.holder(session, "session") is None
    for _ in range(4):
        people.log_in("lena", "wrong wrong wrong", "10.0.0.1")
    assert other.log_in("lena", PASSWORD, "10.0.0.2") == 2.0


def test_neither_passwords_nor_sessions_nor_tokens_stand_in_the_database(people: People, store: Store) -> None:  # noqa: F811
    session, token = entered(people), people.new_token("lena", "test")
    kept = everything(store)
    assert "$argon2id$" in kept
    assert not any(secret in kept for secret in (PASSWORD, session, token))


def test_logging_in_ends_the_session_that_the_browser_showed(people: People) -> None:
    first = entered(people)
    second = entered(people, first)
    assert second != first
    assert people.holder(first, "session") is None
    assert people.holder(second, "session") is not None


def test_a_made_up_session_is_never_taken_over(people: People) -> None:
    """Session fixation: what an attacker put into the browser before opens nothing afterwards."""
    entered(people, "chosen-by-someone-else")
    assert people.holder("chosen-by-someone-else", "session") is None


def test_a_session_that_was_left_opens_nothing_any_more(people: People) -> None:
    session = entered(people)
    people.log_out(session)
    assert people.holder(session, "session") is None


def test_sessions_end_by_idleness_and_by_age(people: People, clock: Clock) -> None:  # noqa: F811
    idle = entered(people)
    clock.wait(seconds=IDLE.total_seconds() + 1)
    assert people.holder(idle, "session") is None
    busy = entered(people)
    for _ in range(int(LENGTH / IDLE * 2) - 1):
        clock.wait(seconds=IDLE.total_seconds() / 2)
        assert people.holder(busy, "session") is not None
    clock.wait(seconds=IDLE.total_seconds() / 2)
    assert people.holder(busy, "session") is None


def test_a_session_is_no_token_and_a_token_no_session(people: People) -> None:
    session, token = entered(people), people.new_token("lena", "test")
    assert people.holder(session, "token") is None
    assert people.holder(token, "session") is None
    assert people.holder(token, "token") == User("lena", "agent")
    assert people.end_tokens("lena", "test") == 1
    assert people.holder(token, "token") is None


@pytest.mark.parametrize("change", ["password", "role", "remove"])
def test_what_changes_a_user_ends_all_that_was_open(people: People, change: str) -> None:
    session, token = entered(people), people.new_token("lena", "test")
    if change == "remove":
        people.remove("lena", "test")
    else:
        people.change("lena", "test", **{change: "reviewer" if change == "role" else "another horse battery"})
    assert people.holder(session, "session") is None
    assert people.holder(token, "token") is None


def test_failures_close_the_door_longer_and_longer(people: People, clock: Clock) -> None:  # noqa: F811
    waits = []
    for _ in range(8):
        wait = people.log_in("lena", "wrong wrong wrong", "10.0.0.9")
        assert isinstance(wait, float)
        waits.append(wait)
        if wait:
            assert people.log_in("lena", PASSWORD, "10.0.0.10") == pytest.approx(wait)  # not even the right one
        clock.wait(seconds=wait)
    assert waits == [0, 0, 0, 2, 4, 8, 16, 32]
    assert isinstance(people.log_in("lena", PASSWORD, "10.0.0.10"), str)
    assert people.log_in("lena", "wrong wrong wrong", "10.0.0.10") == 0.0  # forgiven


def test_many_names_from_one_address_are_slowed_too(people: People) -> None:
    waits = [people.log_in(f"name{number}", "wrong wrong wrong", "10.0.0.7") for number in range(17)]
    assert waits[14] == 0.0
    assert waits[15] == 2.0
    assert people.log_in("lena", PASSWORD, "10.0.0.8") != 0.0  # others come in
    assert isinstance(people.log_in("lena", PASSWORD, "10.0.0.7"), float)


@pytest.mark.parametrize(
    ("name", "role", "password", "why"),
    [
        ("lena", "agent", PASSWORD, "already"),
        ("Lena Müller", "agent", PASSWORD, "no user name"),
        ("ben", "boss", PASSWORD, "unknown role"),
        ("ben", "agent", "short", "12 to 1024"),
        ("ben", "agent", "aaaaaaaaaaaaaaa", "easy to guess"),
    ],
)
def test_what_cannot_be_is_said(people: People, name: str, role: str, password: str, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        people.add(name, role, password, "test")
    assert [user.name for user in people.all()] == ["lena"]


def test_what_was_done_stands_in_the_trail(people: People, store: Store) -> None:  # noqa: F811
    entered(people)
    people.remove("lena", "root")
    assert [(entry.by, entry.action, entry.detail) for entry in store.trail()] == [
        ("test", "user added", "lena agent"), ("lena", "logged in", ""), ("root", "user removed", "lena"),
    ]  # fmt: skip


def test_each_role_may_what_those_below_it_may() -> None:
    roles = ("agent", "reviewer", "admin")
    assert [[allowed(one, other) for other in roles] for one in roles] == [
        [True, False, False], [True, True, False], [True, True, True],
    ]  # fmt: skip


def run(folder: Path, *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
    import os

    return subprocess.run(
        [sys.executable, "-m", "assist", "users", *words], capture_output=True, text=True, input=given,
        env={**os.environ, "ASSIST_HOME": str(folder)},
    )  # fmt: skip


def test_users_from_the_command_line(tmp_path: Path) -> None:
    assert run(tmp_path, "add", "lena", "--role", "admin", given=f"{PASSWORD}\n").returncode == 0
    assert run(tmp_path, "list").stdout == "lena  admin\n"
    assert len(run(tmp_path, "token", "lena").stdout.strip()) == 43
    assert run(tmp_path, "token", "lena", "--end").stdout == "1 ended\n"
    bad = run(tmp_path, "add", "ben", given="short\n")
    assert (bad.returncode, bad.stderr) == (2, "assist: a password has 12 to 1024 characters\n")
    assert run(tmp_path, "remove", "lena").returncode == 0
    assert run(tmp_path, "remove", "lena").stderr == "assist: there is no user lena\n"


def test_a_prompt_asks_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    from assist.cli import users

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    given = iter(["one", "two"])
    monkeypatch.setattr(users.sys, "stdin", Terminal())
    monkeypatch.setattr(users.getpass, "getpass", lambda prompt: next(given))
    with pytest.raises(UsageError, match="differ"):
        users._password()
