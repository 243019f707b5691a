"""`assist review`: files of conversations in, scorecards out; nothing lost, nothing leaked, and gone on with."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from functools import partial
from html.parser import HTMLParser
from pathlib import Path

import pytest

from assist.assembly import scorer
from assist.cli import main
from assist.errors import DataError
from assist.scoring.batch import Job, open_source
from assist.scoring.batch.rows import Rows

ASKED = "My withdrawal of 500 USDT is stuck for 3 days and I am worried"
GOOD = (
    "Hello, I can see why you're worried about your withdrawal. I'm checking it now and will write by 18:00 UTC. "
    "Kind regards"
)
COLD = "As per our policy you have to wait."
SEED = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
HEADER = ("conversation", "timestamp", "role", "author", "text", "channel", "language")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ASSIST_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def table(path: Path, count: int, *, mixed: bool = True, text: str = COLD) -> Path:
    rows = []
    for number in range(count):
        rows.append(
            (f"c{number}", f"2026-03-02T10:{number % 60:02}:00Z", "customer", "", f"{ASKED} {number}", "chat", "")
        )
    for number in range(count):
        reply = GOOD if number % 2 else text
        rows.append((f"c{number}", f"2026-03-02T11:{number % 60:02}:00Z", "agent", f"a{number % 3}", reply, "chat", ""))
    if not mixed:
        rows.sort(key=lambda row: int(row[0][1:]))
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((HEADER, *rows))
    return path


class Seen(HTMLParser):
    """Tags and values of attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.values: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.values += [value or "" for _, value in attrs]


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[dict], str]:
    code = main(["review", *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines() if line.startswith("{")], err


def test_rows_of_a_conversation_may_be_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    apart = run(capsys, table(tmp_path / "a.csv", 4), "--json", "--workers", 1)
    together = run(capsys, table(tmp_path / "b.csv", 4, mixed=False), "--json", "--workers", 1)
    assert apart[1] == together[1]
    assert [one["conversation"] for one in apart[1]] == ["c0", "c1", "c2", "c3"]
    assert apart[1][0]["scores"]["total"] < apart[1][1]["scores"]["total"]
    assert apart[1][0]["agent"] == "a0"
    assert apart[0] == 0


def test_several_processes_say_the_same_in_the_same_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = table(tmp_path / "a.csv", 60)
    assert run(capsys, path, "--json", "--workers", 2)[1] == run(capsys, path, "--json", "--workers", 1)[1]


def test_bad_rows_are_told_and_the_rest_is_scored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = table(tmp_path / "a.csv", 2)
    with path.open("ab") as file:
        file.write(b'c2,2026-03-02T10:00:00Z,customer,,"never closed,chat,\n')
        file.write(b"c3,2026-03-02T10:00:00Z,customer,,\xff\xfe bytes,chat,\n")
        file.write(b"c4,yesterday,customer,,when?,chat,\n")
        file.write(b"c5,2026-03-02T10:00:00Z,robot,,who?,chat,\n")
        file.write(b'c6,2026-03-02T10:00:00Z,customer,,a 5" screen is fine,chat,\n')
        file.write(b"c7,2026-03-02T10:00:00Z,customer,,too,many,fields,here,now,chat\n")
    code, scored, err = run(capsys, path, "--json", "--workers", 1)
    assert code == 1
    assert [one["conversation"] for one in scored] == ["c0", "c1", "c6"]
    for told in (
        "line 6: a quote is never closed",
        "line 7: not UTF-8",
        "line 8: timestamp",
        "line 9: role",
        "line 11: 10",
    ):
        assert told.partition(":")[0] in err
    assert "quote is never closed" in err


def test_an_unknown_language_of_a_source_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = tmp_path / "a.jsonl"
    row = {"conversation": "1", "role": "agent", "text": GOOD, "source": "x", "source_language": "klingon"}
    good = {"conversation": "2", "role": "agent", "text": GOOD}
    lines.write_text("\n".join(map(json.dumps, (row, good))), encoding="utf-8")
    code, scored, err = run(capsys, lines, "--json", "--workers", 1)
    assert (code, [one["conversation"] for one in scored]) == (1, ["2"])
    assert "line 1: unknown language 'klingon'" in err


def test_json_lines_and_a_semicolon_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = tmp_path / "a.jsonl"
    rows = [dict(zip(HEADER, ("1", "2026-03-02T10:00:00Z", role, "ann", text, "email", "en"), strict=True))
            for role, text in (("customer", ASKED), ("agent", GOOD))]  # fmt: skip
    lines.write_text("\n".join([json.dumps(rows[0]), "{broken", json.dumps(rows[1])]) + "\n", encoding="utf-8")
    code, scored, err = run(capsys, lines, "--json", "--workers", 1)
    assert (code, len(scored), scored[0]["channel"]) == (1, 1, "email")
    assert "line 2: not JSON" in err
    semicolons = tmp_path / "b.csv"
    semicolons.write_text(
        "\n".join([";".join(HEADER), *(";".join(row.values()) for row in rows)]), encoding="utf-8-sig"
    )
    assert run(capsys, semicolons, "--json", "--workers", 1)[1] == scored


@pytest.mark.parametrize("name", ["zendesk.jsonl", "intercom.json", "chatwoot.json", "freshdesk.json"])
def test_exports_of_help_desks(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, scored, _ = run(capsys, Path(__file__).parent / "data" / "intake" / name, "--json", "--workers", 1)
    assert scored
    assert all(one["conversation"] and one["evidence"] is not None for one in scored)


def test_the_report_is_one_file_without_anything_from_outside(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = "As per our policy <script>alert(1)</script><img src=https://evil.example/x> you have to wait"
    path, report = table(tmp_path / "a.csv", 6, text=hostile), tmp_path / "r.html"
    with path.open("a", encoding="utf-8") as file:
        file.write(f"c9,2026-03-02T10:00:00Z,agent,<b>ann</b>,As per our policy {SEED},chat,\n")
    sheet = tmp_path / "r.csv"
    assert main(["review", str(path), "--out", str(report), "--csv", str(sheet), "--workers", "1"]) == 0
    page = report.read_text(encoding="utf-8")
    assert page.count("<svg") >= 13
    seen = Seen()
    seen.feed(page)
    assert not seen.tags & {"script", "img", "link", "iframe", "object", "a", "form"}
    assert not [value for value in seen.values if ":" in value and "//" in value]
    for forbidden in ("<b>ann", "@import", "url(", "abandon"):
        assert forbidden not in page
    assert "&lt;b&gt;ann" in page
    assert "<mark><bdi>As per our policy</bdi></mark>" in page
    rows = list(csv.DictReader(sheet.read_text(encoding="utf-8").splitlines()))
    assert len(rows) == 7
    assert rows[0]["rules"].split()[0] == "closing"


def test_a_sheet_runs_no_formula(tmp_path: Path) -> None:
    path, sheet = tmp_path / "a.csv", tmp_path / "s.csv"
    rows = (("=1+1", "customer", "", ASKED), ("=1+1", "agent", "=cmd()", GOOD))
    lines = [",".join(f'"{cell}"' for cell in row) for row in (("conversation", "role", "author", "text"), *rows)]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert main(["review", str(path), "--csv", str(sheet), "--workers", "1"]) == 0
    row = next(csv.DictReader(sheet.read_text(encoding="utf-8").splitlines()))
    assert (row["conversation"], row["agent"]) == ("'=1+1", "'=cmd()")


def test_it_goes_on_after_a_kill(tmp_path: Path, capsys: pytest.CaptureFixture[str], home: Path) -> None:
    path = table(tmp_path / "a.csv", 400)
    command = [sys.executable, "-m", "assist", "review", str(path), "--workers", "1"]
    stopped = subprocess.Popen(command, env={**os.environ, "ASSIST_HOME": str(home)}, stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while not (kept := list(home.glob("reviews/*/scored.jsonl"))) or kept[0].stat().st_size < 20_000:
        assert time.monotonic() < deadline
        assert stopped.poll() is None
        time.sleep(0.05)
    stopped.send_signal(signal.SIGKILL)
    stopped.wait()
    with kept[0].open("ab") as file:
        file.write(b'{"scored":{"conversa')  # as if cut off while it wrote
    assert kept[0].stat().st_mode & 0o077 == 0
    job = Job(path, open_source(path, "", print), partial(scorer), kept[0].parent, 1)
    assert 0 < job.done < 400
    job.source.close()
    resumed = run(capsys, path, "--json", "--workers", 1, "--resume")[1]
    assert [one["conversation"] for one in resumed] == [f"c{number}" for number in range(400)]
    assert not kept[0].exists()
    assert resumed == run(capsys, path, "--json", "--workers", 2)[1]


def test_what_is_kept_meanwhile_holds_no_secret(tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", 2, text=f"As per our policy we keep {SEED}. Write to ana@example.com")
    job = Job(path, open_source(path, "", print), partial(scorer), tmp_path / "work", 1)
    list(job.results())
    job.source.close()
    kept = (tmp_path / "work" / "scored.jsonl").read_text(encoding="utf-8")
    assert "coldness" in kept
    assert "abandon" not in kept
    assert "ana@example" not in kept


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"a,b\n1,2\n", "a column named text is needed"),
        ("conversation,text\n".encode("utf-16"), "is UTF-16"),
        (b"text\n", "no conversation in it"),
    ],
)
def test_a_file_that_is_no_table_is_one_clear_line(
    tmp_path: Path, content: bytes, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    assert main(["review", str(path)]) == 2
    err = capsys.readouterr().err
    assert why in err
    assert err.count("\n") == 1


def test_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = table(tmp_path / "a.csv", 1)
    assert main(["review", str(tmp_path / "none.csv")]) == 2
    assert main(["review", str(path), "--rubric", "nobodys"]) == 2
    assert main(["review", str(path), "--workers", "-1"]) == 2
    assert "known: chat letters phone social" in capsys.readouterr().err


def test_a_row_over_several_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b'conversation,role,text\n1,customer,"one\ntwo ""quoted"""\n1,agent,three\n')
    rows = Rows(path)
    found = list(rows.places())
    assert [row["text"] for _, row in found if isinstance(row, dict)] == ['one\ntwo "quoted"', "three"]
    with path.open("rb") as file:
        assert [rows.read(file, place) for place, _ in found] == [row for _, row in found]
    with pytest.raises(DataError):
        Rows(tmp_path / "none.csv")
