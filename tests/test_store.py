"""The store on SQLite and on a real PostgreSQL server: what is kept, what is not, what goes, and what a kill leaves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, text
from stores import NOW, Clock, postgres  # noqa: F401 - a fixture
from ui_cases import ES, case, draft, triage

from assist.errors import DataError, UsageError
from assist.records import Case, Finding, FollowUp, Message
from assist.store import Filter, Store
from assist.store.database import connect
from assist.store.records import SetAside
from assist.store.schema import metadata

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'desk.sqlite'}"
    address = str(request.getfixturevalue("postgres"))
    engine = create_engine(address.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return address


@pytest.fixture
def store(url: str, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    opened = Store(url, tmp_path, clock=clock)
    yield opened
    opened.close()


def message(content: str, **changes: Any) -> Case:
    return replace(case(content), message=Message(content, **changes))


def everything(url: str) -> str:
    """Every value of every row."""
    engine = connect(url, Path("/nowhere"))
    with engine.connect() as connection:
        rows = [str(tuple(row)) for table in metadata.sorted_tables for row in connection.execute(table.select())]
    engine.dispose()
    return "\n".join(rows)


def test_migrations_make_the_tables_that_the_code_expects(store: Store, url: str) -> None:
    engine = connect(url, Path("/nowhere"))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.commit()
    engine.dispose()
    with pytest.raises(DataError, match="newer version"):
        Store(url, Path("/nowhere"))


def test_a_case_comes_back_with_its_thread_and_the_reply_as_typed(store: Store, clock: Clock) -> None:
    given = replace(case(), follow_up=FollowUp(4))
    case_id = store.add_case(given, "a")
    assert store.case(case_id).messages == (Message(ES, sent="2026-11-29T12:00:00+00:00"),)
    first = store.save_edit(case_id, "Hola", "a")
    assert (first.revision, first.other) == (1, False)
    assert store.save_edit(case_id, "Hola, ", "a", 1).other is False
    clock.wait(minutes=3)
    assert store.copied(case_id, given, "Entiendo su preocupación!", (), "a") == 1
    found = store.case(case_id)
    assert found.edit is not None
    assert (found.edit.text, found.status, found.promised_by) == ("Hola, ", "answered", NOW + timedelta(hours=4.05))
    assert [(said.author, said.text) for said in found.messages] == [
        ("customer", ES),
        ("agent", "Entiendo su preocupación!"),
    ]
    store.copied(case_id, given, "Otra cosa.", (), "a")  # copied again after a change: the customer got one reply
    assert [said.text for said in store.case(case_id).messages] == [ES, "Otra cosa."]
    assert [(one.suggested, one.edited, one.sent) for one in store.replies(case_id)] == [
        ("Entiendo su preocupación.", "Hola, ", "Entiendo su preocupación!"),
        ("Entiendo su preocupación.", "Hola, ", "Otra cosa."),
    ]
    assert store.add_message(case_id, message("¿Y bien?"), "a") == 2
    again = store.case(case_id)
    assert (again.status, again.edit, again.turn, len(again.messages)) == ("open", None, 2, 3)
    assert [entry.action for entry in store.trail(case_id)] == [
        "case added", "reply copied", "reply copied", "message added",
    ]  # fmt: skip


def test_the_latest_edit_wins_and_the_page_that_did_not_see_the_other_is_told(store: Store) -> None:
    case_id = store.add_case(case(), "a")
    mine = store.save_edit(case_id, "mine", "a")
    theirs = store.save_edit(case_id, "theirs", "b", mine.revision)
    assert theirs.other is False  # b had seen a's
    assert store.save_edit(case_id, "mine again", "a", mine.revision).other is True
    edit = store.case(case_id).edit
    assert edit is not None
    assert edit.text == "mine again"


def test_queue_puts_broken_promises_first_then_urgency_then_the_longest_wait(store: Store, clock: Clock) -> None:
    promised = store.add_case(replace(case("promised"), follow_up=FollowUp(1), triage=triage(urgency="low")), "a")
    store.copied(promised, replace(case("promised"), follow_up=FollowUp(1)), "Within an hour.", (), "a")
    old = store.add_case(replace(case("old"), triage=triage(urgency="normal")), "a")
    clock.wait(minutes=1)
    new = store.add_case(replace(case("new"), triage=triage(urgency="normal")), "a")
    clock.wait(minutes=1)
    critical = store.add_case(replace(case("critical"), triage=triage(urgency="critical")), "a")
    assert [line.id for line in store.queue().lines] == [critical, old, new]
    clock.wait(hours=2)
    lines = store.queue().lines
    assert [line.id for line in lines] == [promised, critical, old, new]
    assert [line.overdue for line in lines] == [True, False, False, False]
    store.correct(new, "a", urgency="critical", language="pt")
    assert [line.id for line in store.queue().lines] == [promised, new, critical, old]
    assert [line.id for line in store.queue(Filter(languages=("pt",))).lines] == [new]
    store.set_status(old, "closed", "a")
    counts = store.queue().counts
    assert (counts["work"], counts["overdue"], counts["closed"], counts["all"]) == (3, 1, 1, 4)


def test_search_finds_words_in_any_case_and_script_and_takes_wildcards_as_they_are(store: Store) -> None:
    russian = store.add_case(case("Где мой ВЫВОД 100% средств?"), "a")
    chinese = store.add_case(case("我昨天提币500 USDT还没到账"), "a")
    for words, found in [
        ("вывод", [russian]), ("мой где", [russian]), ("提币", [chinese]), ("usdt", [chinese]), ("%", [russian]),
        ("_", []), ("'; DROP TABLE cases; --", []), (russian, [russian]), ("", [russian, chinese]),
    ]:  # fmt: skip
        assert sorted(line.id for line in store.queue(Filter(search=words)).lines) == sorted(found), words


def test_no_secret_and_no_personal_data_is_written(store: Store, url: str) -> None:
    private = f"mi frase es {PHRASE}, maria.lopez82@example.com, +34 612 345 678, IBAN DE89370400440532013000"
    case_id = store.add_case(message(private), "a")
    store.save_edit(case_id, private, "a")
    finding = Finding("warning", "pii", "is written out", (0, len(private)))
    store.copied(case_id, case(), private, (finding,), "a")
    store.dismiss(case_id, SetAside("pii", private, private), "warning", "a")
    store.add_feedback(case_id, "wrong", private, "a")
    store.add_review(case_id, {"tone": 3}, private, "a")
    store.add_message(case_id, message(private), "a")
    kept = everything(url)
    for word in ("sausage", "legal winner", "maria.lopez82", "612 345", "0440532013"):
        assert word not in kept, word
    assert "m•••@example.com" in kept
    store.close()


def test_personal_data_is_kept_where_the_setting_says_so_and_secrets_never(url: str, tmp_path: Path) -> None:
    store = Store(url, tmp_path, personal_data="kept")
    case_id = store.add_case(message(f"maria.lopez82@example.com, mi frase es {PHRASE} \0"), "a")
    kept = store.case(case_id).messages[0].text
    assert "maria.lopez82@example.com" in kept
    assert "sausage" not in kept
    store.close()


def test_dismissals_need_a_reason_and_never_hide_a_blocker(store: Store) -> None:
    case_id = store.add_case(case(), "a")
    with pytest.raises(UsageError, match="blocker"):
        store.dismiss(case_id, SetAside("promise", "today", "I know"), "blocker", "a")
    with pytest.raises(UsageError, match="say why"):
        store.dismiss(case_id, SetAside("tone", "today", "  "), "warning", "a")
    aside = SetAside("tone", "today", "the customer's own word")
    store.dismiss(case_id, aside, "warning", "a")
    assert store.case(case_id).set_aside == (aside,)
    store.restore_findings(case_id, "a")
    assert store.case(case_id).set_aside == ()


def test_deleted_is_deleted_from_the_file_too(tmp_path: Path, clock: Clock) -> None:
    store = Store("", tmp_path, clock=clock)
    old = store.add_case(message("ZEUGE4711 withdrew 500 USDT"), "a")
    store.save_edit(old, "ZEUGE4711, we look into it", "a")
    clock.wait(days=40)
    fresh = store.add_case(message("fresh"), "a")
    assert store.purge(30) == 1
    assert store.purge(30) == 0
    assert [line.id for line in store.queue(Filter(show="all")).lines] == [fresh]
    with pytest.raises(UsageError, match="not in the store"):
        store.case(old)
    for path in tmp_path.iterdir():  # the write-ahead log too
        assert b"ZEUGE4711" not in path.read_bytes(), path
    assert [entry.action for entry in store.trail()] == ["case added", "cases deleted"]
    store.close()


def test_retention_and_deletion_leave_nothing_of_a_case(store: Store, url: str, clock: Clock) -> None:
    case_id = store.add_case(message("ZEUGE4711"), "a")
    store.save_edit(case_id, "ZEUGE4711", "a")
    store.copied(case_id, case(), "ZEUGE4711", (), "a")
    store.delete(case_id, "a")
    assert "ZEUGE4711" not in everything(url)
    store.add_case(message("ZEUGE4711"), "a")
    clock.wait(days=2)
    assert store.purge(1) == 1
    assert "ZEUGE4711" not in everything(url)


def test_many_writers_lose_nothing_and_do_not_mix(store: Store, url: str, tmp_path: Path) -> None:
    other = Store(url, tmp_path)  # a second process's connections

    def agent(number: int) -> tuple[str, str]:
        desk = (store, other)[number % 2]
        said = f"customer{number:03}"
        case_id = desk.add_case(replace(case(said), drafts=(draft(f"for {said}"),)), f"{number}")
        for step in range(5):
            desk.save_edit(case_id, f"{said} {step}", f"{number}")
        return case_id, said

    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(agent, range(40)))
    for case_id, said in made:
        found = store.case(case_id)
        assert found.edit is not None
        assert ([one.text for one in found.messages], found.edit.text) == ([said], f"{said} 4")
    other.close()


_WRITER = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from ui_cases import case
from assist.store import Store
store = Store(sys.argv[2], Path(sys.argv[3]))
for number in range(100000):
    case_id = store.add_case(case(f"message {number}"), "a")
    store.save_edit(case_id, f"typed {number}", "a")
    print(case_id, number, flush=True)
"""


def test_killed_at_any_moment_no_stored_case_is_lost(url: str, tmp_path: Path) -> None:
    """What was said to be stored before the SIGKILL is there, whole, and the store works."""
    here = str(Path(__file__).parent)
    said: dict[str, str] = {}
    for acknowledged in (1, 7, 20):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITER, here, url, str(tmp_path)], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            for _ in range(acknowledged):
                case_id, number = process.stdout.readline().split()
                said[case_id] = number
            os.kill(process.pid, signal.SIGKILL)
            for line in process.stdout:  # it went on between our reading and the kill
                if line.endswith("\n"):
                    case_id, number = line.split()
                    said[case_id] = number
        store = Store(url, tmp_path)
        for case_id, number in said.items():
            found = store.case(case_id)
            assert found.edit is not None
            assert (found.messages[0].text, found.edit.text) == (f"message {number}", f"typed {number}")
        assert len(store.queue(Filter(show="all"), limit=100_000).lines) >= len(said)
        store.close()


def test_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    store = Store("", tmp_path)
    store.add_case(case(), "a")
    assert {oct(path.stat().st_mode & 0o777) for path in tmp_path.glob("desk.sqlite*")} == {"0o600"}
    store.close()


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("nonsense", "no database URL"),
        ("mysql://x/y", "not supported"),
        ("sqlite://", "must be a file"),
        ("sqlite:////proc/none/desk.sqlite", "no store can be kept there"),
        ("postgresql://desk:geheim@127.0.0.1:1/none", r"desk:\*\*\*@127.0.0.1"),
    ],
)
def test_wrong_url_is_named_and_its_password_is_not(wrong: str, says: str, tmp_path: Path) -> None:
    with pytest.raises((UsageError, DataError), match=says) as caught:
        Store(wrong, tmp_path)
    assert "geheim" not in str(caught.value)
