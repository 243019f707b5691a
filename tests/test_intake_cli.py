"""An export of each desk comes in, is answered, and the answers go out again: by the commands, with the real stages."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from assist.assembly import assemble
from assist.desk import Desk
from assist.records import Scorecard
from assist.store import Filter, Store

DATA = Path(__file__).parent / "data" / "intake"
DESKS = {  # file, --sender, where the answer goes, the words of its body
    "zendesk": ("zendesk.jsonl", "", "/api/v2/tickets/update_many.json"),
    "intercom": ("intercom.json", "274", "/conversations/1911149811/reply"),
    "chatwoot": ("chatwoot.json", "", "/api/v1/accounts/3/conversations/567/messages"),
    "freshdesk": ("freshdesk.json", "", "/api/v2/tickets/20/reply"),
}


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "assist", *words], capture_output=True, text=True,
        env={**os.environ, "ASSIST_HOME": str(folder), "ASSIST_DATABASE_URL": ""},
    )  # fmt: skip


def answer_all(folder: Path) -> dict[str, str]:
    """What an agent does on the Reply page, for each case: the draft as it is."""
    store = Store("", folder)
    desk = Desk(assemble(), store)
    answered = {}
    for line in store.queue(Filter(show="all")).lines:
        drafts = desk.open(line.id).case.drafts
        if drafts and Scorecard.of(desk.answer(line.id, drafts[0].text, "lena page").findings).sendable:
            answered[line.id] = drafts[0].text
    store.close()
    return answered


def words_of(request: dict[str, Any]) -> str:
    body = request["body"]
    return str(body["tickets"][0]["comment"]["body"] if "tickets" in body else body.get("body") or body["content"])


def test_every_desk_there_and_back(tmp_path: Path) -> None:
    files = [str(DATA / name) for name, _, _ in DESKS.values()]
    first = run(tmp_path, "intake", "--json", *files)
    assert first.returncode == 0, first.stderr
    counts = json.loads(first.stdout)
    assert (counts["conversations"], counts["cases"], counts["answered"], counts["problems"]) == (5, 4, 1, [])
    again = json.loads(run(tmp_path, "intake", "--json", *files).stdout)
    assert (again["cases"], again["messages"], again["known"]) == (0, 0, 4)
    answered = answer_all(tmp_path)
    assert len(answered) == 4
    for desk, (_, sender, path) in DESKS.items():
        words = ["outbox", "-", "--desk", desk, "--form", "requests", *(["--sender", sender] if sender else [])]
        looked = run(tmp_path, *words, "--keep")
        taken = run(tmp_path, *words)
        assert taken.returncode == 0, taken.stderr
        assert taken.stdout == looked.stdout
        (request,) = map(json.loads, taken.stdout.splitlines())
        assert request["path"] == path
        plain = (
            words_of(request).replace("</p><p>", "\n\n").replace("<p>", "").replace("</p>", "").replace("<br>", "\n")
        )
        assert plain.replace("&amp;", "&") in answered.values()
        assert run(tmp_path, *words).stdout == ""  # each goes once


def test_mails_and_tables_come_in_and_go_out_as_rows(tmp_path: Path) -> None:
    done = run(tmp_path, "intake", str(DATA / "mails"), str(DATA / "table.csv"))
    assert "3 conversations: 2 new cases" in done.stdout
    assert len(answer_all(tmp_path)) == 2
    out = tmp_path / "out.csv"
    assert run(tmp_path, "outbox", str(out), "--form", "csv").returncode == 0
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8"))))
    assert sorted((row["desk"], row["conversation"], row["by"]) for row in rows) == [
        ("mail", "<a1@example.com>", "lena"), ("table", "b", "lena"),
    ]  # fmt: skip
    assert {row["language"] for row in rows} == {"tr", "ru"}


def test_bad_records_are_named_and_the_rest_comes_in(tmp_path: Path) -> None:
    file = tmp_path / "export.jsonl"
    good = (DATA / "zendesk.jsonl").read_text("utf-8").splitlines()[0]
    file.write_text(f'{{"id": 7, "requester_id": 1, "comments": [{{"body": "x"}}]}}\n{good}\n')
    done = run(tmp_path, "intake", "--desk", "zendesk", str(file))
    assert done.returncode == 1
    assert "1 new cases" in done.stdout
    assert "export.jsonl:1: Object missing required field" in " ".join(done.stdout.split())


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("intake", "/none/x.json"), "cannot be read"),
        (("outbox", "-", "--form", "requests"), "use --form csv or jsonl"),
        (("outbox", "/proc/none/x.csv"), "cannot be written"),
    ],
)
def test_what_cannot_be_is_one_line(tmp_path: Path, words: tuple[str, ...], why: str) -> None:
    done = run(tmp_path, *words)
    assert done.returncode == 2
    assert why in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
