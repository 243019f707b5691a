"""Recorded cases: gone through again they come out bit for bit, and what changed is named."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from drafting import LANGUAGES

from assist.assembly import assemble
from assist.cli import main
from assist.errors import DataError
from assist.evaluate.triage_data import DATA, labelled
from assist.evidence import read, record, replay, write
from assist.pipeline import Assistant
from assist.records import CHANNELS, Message

SECRET = " ".join(["abandon"] * 11 + ["about"])
PER_LANGUAGE = 7
TURNS = (
    (Message("Ich warte seit gestern auf 0.5 ETH, Netzwerk Ethereum", sent="2026-11-27T08:00:00Z"),),
    (Message("my withdrawal of 500 USDT is stuck"), Message("We look into it within 4 hours.", author="agent")),
    (Message(f"my seed is {SECRET}"), Message("Never share it with anybody.", author="agent")),
)


@cache
def desk() -> Assistant:
    return assemble()


def conversations() -> list[tuple[Message, tuple[Message, ...], bool]]:
    """Messages of all languages on all channels, some in a thread, some with a secret, some translated."""
    found: list[tuple[Message, tuple[Message, ...], bool]] = []
    rows = labelled(DATA, "tune")
    for place, language in enumerate(LANGUAGES):
        for number, row in enumerate([row for row in rows if row.language == language][:: PER_LANGUAGE + 1]):
            if number < PER_LANGUAGE:
                text = f"{row.text} {SECRET}" if number == 3 else row.text
                said = Message(text, CHANNELS[(place + number) % len(CHANNELS)], id=f"{language}-{number}")
                found.append((said, row.messages(), number == 5))
    for thread in TURNS:
        found.append((Message("any news?", "ticket", sent="2026-11-29T10:00:00+01:00"), thread, False))
    return found


def test_a_hundred_recorded_cases_come_out_bit_for_bit_in_another_process(tmp_path: Path) -> None:
    paths = []
    for number, (message, thread, translate) in enumerate(conversations()):
        case = desk().handle(message, thread, translate=translate)
        paths.append(tmp_path / f"{number}.json")
        write(paths[-1], record(desk(), case, thread, translate=translate))
        assert SECRET not in paths[-1].read_text(encoding="utf-8")
    assert len(paths) >= 100
    command = [sys.executable, "-m", "assist", "replay", "--json", *map(str, paths)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONHASHSEED": "7"}
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one for one in answers if not one["same"] or one["made_of"]] == []
    assert (done.returncode, len(answers)) == (0, len(paths)), done.stderr


def test_what_differs_and_what_changed_since_is_named(tmp_path: Path) -> None:
    case = desk().handle(Message("My withdrawal of 500 USDT is pending"), translate=False)
    made = record(desk(), case, translate=False)
    assert replay(made, lambda _: desk()).same
    edited: dict[str, Any] = json.loads(json.dumps(dict(made.case)))
    edited["triage"]["intent"] = "fees"
    edited["drafts"][0]["findings"] = [{"severity": "note"}]
    older = replace(made, case=edited, made_of={**made.made_of, "data glossary": "0" * 64})
    found = replay(older, lambda _: desk())
    assert not found.same
    assert [one.where for one in found.made_of] == ["data glossary"]
    assert [one.where for one in found.verdicts] == ["triage.intent", "drafts[0].findings[0]"]
    assert found.verdicts[0].recorded == "fees"


def test_the_commands_write_and_go_through_a_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "case.json"
    assert main(["reply", "Where is my deposit of 2 BTC?", "--no-translate", "--record", str(path), "--json"]) == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    capsys.readouterr()
    assert main(["replay", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}: the same\n"
    plain = json.loads(path.read_text(encoding="utf-8"))
    plain["case"]["hand_over"] = "somebody"
    path.write_text(json.dumps(plain), encoding="utf-8")
    assert main(["replay", str(path), "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["verdicts"] == [{"where": "hand_over", "recorded": "somebody", "now": None}]
    assert main(["reply", "--in", str(path), "--record", str(path)]) == 2


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"form": 2}', '{"form": 1, "case": 3}', "\x80"])
def test_what_is_no_record_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content.encode("latin-1"))
    with pytest.raises(DataError, match=r"x\.json"):
        read(path)
