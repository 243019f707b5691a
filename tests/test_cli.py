"""The contract's commands, run in this process: JSON on stdout, one clear line on stderr, exit codes."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assist.checks import CHECKS
from assist.cli import main

SAMPLE = "你好，我昨天提币500 USDT到我的钱包，TRC20网络，12个小时还没到账，我很着急"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in an empty home; gives exit code, stdout, stderr."""
    monkeypatch.setenv("ASSIST_HOME", str(tmp_path / "home"))

    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return code, captured.out, captured.err

    return call


def lines(path: Path, *objects: Any) -> str:
    path.write_text(
        "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in objects), encoding="utf-8"
    )
    return str(path)


def test_detect_weighs_the_accounts_locale(run: Run, tmp_path: Path) -> None:
    assert json.loads(run("detect", "deposito", "--json")[1])["language"] == "und"
    assert json.loads(run("detect", "deposito", "--locale", "pt-BR", "--json")[1])["language"] == "pt"
    assert json.loads(run("detect", "deposito", "--locale", "xx-YY", "--json")[1])["language"] == "und"
    lines = tmp_path / "lines.jsonl"
    lines.write_text('{"text": "deposito", "locale": "es-MX"}\n{"text": "deposito"}\n', encoding="utf-8")
    answers = [json.loads(line) for line in run("detect", "--in", str(lines), "--json")[1].splitlines()]
    assert [answer["language"] for answer in answers] == ["es", "und"]


def test_detect(run: Run) -> None:
    code, out, _ = run("detect", "¿Dónde está mi retiro? Llevo dos días esperando", "--json")
    found = json.loads(out)
    assert (code, found["language"]) == (0, "es")
    assert set(found) == {"text", "language", "confidence", "candidates", "mixed", "reason", "parts"}


def test_detect_many_answers_every_line_in_order(run: Run, tmp_path: Path) -> None:
    path = lines(
        tmp_path / "in.jsonl", {"text": "我的提币还没到账"}, "{broken", "[1]", {"text": 5}, {"text": "0x" + "ab" * 20}
    )
    code, out, _ = run("detect", "--in", path, "--json")
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [("error" in answer) for answer in answers] == [False, True, True, True, False]
    assert (answers[0]["language"], answers[4]["language"]) == ("zh-Hans", "und")


def test_reply_without_any_model_gives_a_sendable_native_draft(run: Run) -> None:
    code, out, _ = run("reply", SAMPLE, "--json")
    case = json.loads(out)
    draft = case["drafts"][0]
    assert (code, case["triage"]["intent"], draft["language"], draft["sendable"]) == (
        0,
        "withdrawal.pending",
        "zh-Hans",
        True,
    )
    assert "TXID" in draft["text"]
    assert "500 USDT" in draft["text"]
    assert case["working"] is None
    assert case["notes"][0].startswith("not translated: ")
    for entity in case["entities"]:
        assert entity["text"] == SAMPLE[slice(*entity["span"])]


def test_reply_for_people_prints_the_draft(run: Run) -> None:
    code, out, _ = run("reply", SAMPLE, "--no-translate")
    assert code == 0
    assert "TXID" in out
    assert "sendable" in out


def test_leaked_seed_phrase_comes_out_nowhere(run: Run) -> None:
    seed = "abandon " * 11 + "about"
    _, out, err = run("reply", f"my phrase is {seed} please help", "--no-translate", "--json")
    assert "abandon" not in out + err
    assert json.loads(out)["secrets"][0]["kind"] == "seed-phrase"


def test_translate_refuses_an_unknown_language_and_never_falls_back_to_english(run: Run) -> None:
    assert run("translate", "x", "--to", "klingon")[0] == 2
    code, out, err = run("translate", "0x" + "ab" * 20, "--to", "es", "--engine", "identity")
    assert (code, out) == (2, "")
    assert "--from" in err


def test_translate_without_an_engine_names_the_way_out(run: Run) -> None:
    code, _, err = run("translate", "Hola, ¿dónde está mi retiro?", "--from", "es", "--to", "en")
    assert code == 2
    assert "assist models" in err


def test_identity_changes_nothing(run: Run) -> None:
    code, out, _ = run("translate", "Hello", "--from", "en", "--to", "es", "--engine", "identity", "--json")
    assert (code, json.loads(out)["text"]) == (0, "Hello")


def test_check_exit_codes(run: Run) -> None:
    assert run("check", "Please send us your 12-word recovery phrase.", "--language", "en")[0] == 1
    code, out, _ = run("check", "Please never share your recovery phrase with anyone.", "--language", "en", "--json")
    assert (code, json.loads(out)["sendable"]) == (0, True)
    assert run("check", "Hello")[0] == 2
    assert run("check", "Hola", "--language", "es", "--source", "Hello")[0] == 2


def test_check_sees_a_swapped_number(run: Run) -> None:
    code, out, _ = run(
        "check", "您的 5000 USDT 提币处理中。", "--language", "zh-Hans", "--kind", "article", "--json",
        "--source", "Your withdrawal of 500 USDT is pending.", "--source-language", "en",
    )  # fmt: skip
    assert code == 1
    assert "numbers" in {finding["check"] for finding in json.loads(out)["findings"]}


@pytest.mark.parametrize("check", CHECKS)
def test_explain_prints_reason_and_examples(run: Run, check: str) -> None:
    code, out, _ = run("explain", check)
    assert code == 0
    assert "Bad:" in out
    assert "Good:" in out


def test_explain_unknown_check(run: Run) -> None:
    code, out, err = run("explain", "no-such-check")
    assert (code, out) == (2, "")
    assert "secret-request" in err


def test_glossary(run: Run) -> None:
    assert run("glossary", "validate")[0] == 0
    code, out, _ = run("glossary", "lookup", "提币")
    assert code == 0
    assert "withdraw" in out
    assert run("glossary", "lookup", "no such term")[0] == 1


def test_doctor_names_what_is_missing_and_the_way_to_it(run: Run) -> None:
    code, out, _ = run("doctor")
    assert code == 1  # an empty home lacks the default models
    assert "assist models pull" in out


@pytest.mark.parametrize(
    ("content", "says"), [(b"\xff\xfe\x00bad", "UTF-8"), (b"", "empty"), (b"\xef\xbb\xbf \n", "empty")]
)
def test_unreadable_input_is_one_clear_line(run: Run, tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "in.txt"
    path.write_bytes(content)
    code, out, err = run("reply", "--file", str(path), "--no-translate")
    assert (code, out) == (2, "")
    assert says in err
    assert len(err.splitlines()) == 1


def test_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("我的提币还没到账".encode())))
    code, out, _ = run("detect", "-", "--json")
    assert (code, json.loads(out)["language"]) == (0, "zh-Hans")


def test_missing_file_and_missing_text(run: Run, tmp_path: Path) -> None:
    assert "none.txt" in run("detect", "--file", str(tmp_path / "none.txt"))[2]
    assert "no text" in run("detect")[2]


def test_thread_in_a_line(run: Run, tmp_path: Path) -> None:
    earlier = [{"role": "customer", "text": SAMPLE}]
    path = lines(tmp_path / "in.jsonl", {"text": "还没到账", "thread": earlier}, {"text": "hi", "thread": "no"})
    _, out, _ = run("reply", "--in", path, "--no-translate")
    answers = [json.loads(line) for line in out.splitlines()]
    assert answers[0]["detection"]["language"] == "zh-Hans"
    assert "thread" in answers[1]["error"]
