"""`assist evaluate`: the figures mean what they say."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from assist.cli import main
from assist.errors import DataError, UsageError
from assist.evaluate import SUITES, run_suite
from assist.evaluate.entities import Score, _scores
from assist.evaluate.entities import run as run_entities
from assist.evaluate.halves import half_of
from assist.evaluate.language import Row, is_right, macro, read_rows
from assist.evaluate.marked import Wanted, parsed, read_marked
from assist.evaluate.rivals import Rival
from assist.languages import languages
from assist.records import Entity, Protected


def test_macro_weighs_every_language_the_same_and_counts_und_as_wrong() -> None:
    rows = [Row("en", "a", "x"), Row("en", "b", "x"), Row("es", "c", "x"), Row("ms", "d", "y")]
    answers = dict(zip(rows, ("en", "und", "es", "id"), strict=True))
    assert macro(rows, answers) == pytest.approx((0.5 + 1 + 0) / 3)
    assert macro(rows, answers, merged=True) == pytest.approx((0.5 + 1 + 1) / 3)
    assert macro(rows, answers, "x") == pytest.approx(0.75)


@pytest.mark.parametrize(
    ("language", "answer", "right"),
    [("zh", "zh-Hant", True), ("zh", "ja", False), ("zh-Hans", "zh-Hant", False), ("en", "und", False)],
)
def test_what_counts_as_right(language: str, answer: str, right: bool) -> None:
    assert is_right(language, answer) is right


def test_language_suite_on_a_folder_of_ones_own(tmp_path: Path) -> None:
    texts = [("es", "¿Dónde está mi dinero? Hice un retiro ayer"), ("de", "Wo ist mein Geld? Ich habe ausgezahlt"),
             ("und", "12345"), ("zh-Hant", "我的提幣還沒到帳請幫我查詢")]  # fmt: skip
    rows = [(tag, f"{text}{'!' * n}") for tag, text in texts for n in range(9)]
    for name in ("utt", "ui", "pair", "noisy", "chat", "sent", "word", "roman", "nolang"):
        body = "".join(f"{tag}\t{text}\town\t{name}\n" for tag, text in rows)
        (tmp_path / f"{name}.tsv").write_text(f"lang\ttext\tsource\tbucket\n{body}", encoding="utf-8")
    report = run_suite("language", lambda step: None, tmp_path)
    assert report.figures["accuracy.utt"] == 1.0
    assert report.figures["undetermined.nolang"] == 1.0
    assert report.figures["texts"] == 9 * sum(half_of(text) == "report" for _, text in rows)
    names = report.tables[0].columns
    assert {"reply-assist (auto)", "langdetect, as shipped", "lingua, the desk's languages"} <= set(names)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no utt\.tsv in"):
        list(read_rows(tmp_path, ["utt"]))


def test_mark_up_is_read_with_exact_spans() -> None:
    marked = parsed(
        "en", "Sent [[amount|500 USDT|500 USDT]] via [[network|TRC20|tron]] to [[address|Txyz|tron|invalid]]."
    )
    assert marked.text == "Sent 500 USDT via TRC20 to Txyz."
    assert marked.wanted == (
        Wanted("amount", "500 USDT", (5, 13), value="500 USDT"),
        Wanted("network", "TRC20", (18, 23), network="tron"),
        Wanted("address", "Txyz", (27, 31), network="tron", valid=False),
    )
    assert all(marked.text[slice(*one.span)] == one.text for one in marked.wanted)


def test_broken_mark_up_is_an_error_that_names_its_place(tmp_path: Path) -> None:
    (tmp_path / "en.yaml").write_text('- "fine"\n- "[[amount|500 USDT"\n', encoding="utf-8")
    with pytest.raises(DataError, match=r"en\.yaml: message 2"):
        read_marked(tmp_path)


def test_entities_are_scored_by_kind_and_exact_span() -> None:
    marked = parsed("en", "[[amount|500 USDT]] [[ticker|BTC]] [[network|TRC20]]")
    found = Protected(
        marked.text,
        (Entity("amount", "500 USDT", (0, 8)), Entity("ticker", "BT", (9, 11)), Entity("date", "x", (13, 14))),
    )
    scores = _scores([(marked, found)])
    assert scores["amount"] == Score(right=1)
    assert scores["ticker"] == Score(extra=1, missed=1, near=1)
    assert scores["network"] == Score(missed=1)
    assert scores["date"] == Score(extra=1)
    total = sum(scores.values(), Score())
    assert (total.precision, total.recall) == (1 / 3, 1 / 3)


def test_a_message_that_was_cut_finds_nothing_where_it_was_marked() -> None:
    marked = parsed("en", "[[amount|500 USDT]]")
    assert _scores([(marked, Protected("x", (Entity("amount", "500 USDT", (0, 8)),)))])["amount"] == Score(missed=1)


def test_every_reply_language_has_marked_messages_in_both_halves() -> None:
    messages = read_marked()
    tags = {message.language for message in messages}
    assert len(messages) >= 600
    assert len(tags) >= 14
    assert tags <= set(languages())
    for tag in tags:
        halves = [half_of(message.text) for message in messages if message.language == tag]
        assert min(halves.count("tune"), halves.count("report")) >= 15


def test_entities_suite_runs_and_lists_only_the_tuning_half() -> None:
    report = run_entities(lambda step: None)
    assert 0 <= report.figures["precision"] <= 1
    listed = report.tables[3]
    assert listed.title.startswith("Tuning half")
    reported = {message.text for message in read_marked() if half_of(message.text) == "report"}
    assert not any(str(row[3]) in reported for row in listed.rows)


def test_unknown_suite_and_misplaced_options() -> None:
    with pytest.raises(UsageError, match="unknown suite 'x'; known: language entities secrets glossary"):
        run_suite("x", lambda step: None)
    with pytest.raises(UsageError, match="--data"):
        run_suite("secrets", lambda step: None, Path())
    assert main(["evaluate", "--data", "x"]) == 2


def test_json_is_one_line_a_suite(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "entities", "--json"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert len(out) == 1
    assert json.loads(out[0])["suite"] == "entities"


def test_a_rival_that_is_not_there_is_a_clear_error() -> None:
    with pytest.raises(UsageError, match="--rivals /no/python"):
        Rival("/no/python", "presidio")
    with Rival(sys.executable, "presidio") as rival, pytest.raises(UsageError, match="presidio does not run in"):
        rival.find("hello")


def test_the_rivals_worker_needs_nothing_of_ours() -> None:
    worker = Path(__file__).parents[1] / "assist" / "evaluate" / "rivals_worker.py"
    done = subprocess.run([sys.executable, "-I", str(worker), "nobody"], capture_output=True, text=True, check=False)
    assert "KeyError: 'nobody'" in done.stderr


def test_all_suites_are_named_in_the_docs() -> None:
    text = (Path(__file__).parents[1] / "docs" / "evaluate.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in text for name in SUITES)
