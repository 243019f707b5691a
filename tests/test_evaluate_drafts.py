"""The suite drafts: its data is whole, and a bad reply does not pass."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from checking import REPLY_LANGUAGES
from drafting import knowledge

from assist.assembly import assemble
from assist.errors import DataError
from assist.evaluate.drafts import run
from assist.evaluate.drafts_data import DATA, Held, points, threads
from assist.evaluate.drafts_judge import Judge
from assist.records import Draft, Finding, Message, Protected, Triage

THREAD = """\
- intent: withdrawal.pending
  channel: chat
  hand_over: false
  turns:
    - customer: "my withdrawal of 500 USDT over TRC20 is missing, where is it"
  ask: [tx-hash]
  given: [amount, network]
  mention: [txid-where]
  restate: ["500 USDT", "TRC20"]
"""
GOOD = (
    "Let me make sure I've got this right: your withdrawal of 500 USDT (TRC20) still hasn't arrived. Could you send me "
    "the transaction hash (TXID)? You'll find it in your history. I'll write to you again within 4 hours."
)


def test_every_reply_language_has_its_threads_and_every_intent_is_there() -> None:
    held = threads(DATA)
    by_language = Counter(one.language for one in held if one.intent != "other")
    assert set(by_language) == set(REPLY_LANGUAGES)
    assert min(by_language.values()) >= 10
    assert {one.intent for one in held} == set(knowledge().intents)
    assert {one.channel for one in held} == {"chat", "ticket", "email", "social", "phone"}


@pytest.mark.parametrize("language", REPLY_LANGUAGES)
def test_labels_name_what_exists(language: str) -> None:
    words = points(DATA, language)
    for one in (one for one in threads(DATA) if one.language == language):
        assert set(one.points) <= set(words)
        assert not set(one.ask) & set(one.given)
        said = "\n".join(turn.customer or "" for turn in one.turns).casefold()
        assert all(words.casefold() in said for words in one.restate)
        assert one.turns[-1].customer, "the last turn is the one to answer"


def judge(tmp_path: Path, text: str, **changes: object) -> tuple[Held, Judge, Draft]:
    (tmp_path / "en.yaml").write_text(THREAD, encoding="utf-8")
    (thread,) = threads(tmp_path)
    draft = Draft(text, "en", text, "en", "withdrawal.pending", "1", "playbook", sendable=True)
    made = Judge(knowledge(), assemble().detector, points(DATA, "en"))
    return thread, made, replace(draft, **changes)  # type: ignore[arg-type]


def test_a_good_reply_passes(tmp_path: Path) -> None:
    thread, made, draft = judge(tmp_path, GOOD)
    assert made(thread, draft).good


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("within 4 hours", "soon", "missed"),
        ("You'll find it in your history.", "", "missed"),
        ("500 USDT", "some coins", "restated"),
        ("the transaction hash (TXID)?", "the transaction hash (TXID) and the network that was used?", "wrongly"),
        (GOOD, "Su retiro de 500 USDT (TRC20) no ha llegado. Le escribo en 4 hours, mire el historial.", "language"),
    ],
)  # fmt: skip
def test_a_reply_that_lacks_something_does_not(tmp_path: Path, old: str, new: str, wrong: str) -> None:
    thread, made, draft = judge(tmp_path, GOOD.replace(old, new))
    verdict = made(thread, draft)
    assert not verdict.good
    assert bool(getattr(verdict, wrong)) == (wrong in ("missed", "wrongly")), verdict


def test_findings_count_by_what_they_are_about(tmp_path: Path) -> None:
    note, blocker = Finding("note", "empathy", ""), Finding("blocker", "facts", "")
    thread, made, draft = judge(tmp_path, GOOD, findings=(note,))
    assert (made(thread, draft).sendable, made(thread, draft).blocked, made(thread, draft).sourced) == (
        False,
        False,
        True,
    )
    verdict = made(thread, replace(draft, findings=(blocker,), sendable=False))
    assert (verdict.sendable, verdict.blocked, verdict.sourced) == (False, True, False)


class Fees:
    """A triager that takes everything for a question about fees."""

    def prepare(self) -> None: ...

    def triage(self, protected: Protected, language: str, thread: Sequence[Message] = ()) -> Triage:
        return Triage("fees", 0.9, "normal", "neutral", escalate=False)


def test_the_quality_of_drafts_is_told_apart_from_that_of_triage(tmp_path: Path) -> None:
    (tmp_path / "en.yaml").write_text(THREAD + THREAD.replace("missing", "gone"), encoding="utf-8")
    (tmp_path / "points").symlink_to(DATA / "points")
    report = run(lambda step: None, tmp_path, replace(assemble(), triager=Fees()))
    given, triaged = (
        [row for table in report.tables if table.title.startswith(name) for row in table.rows if row[0] == "all"]
        for name in ("Intent given", "Intent by triage")
    )
    at = {name: number for number, name in enumerate(report.tables[0].columns)}
    assert sum(int(row[at["threads"]] or 0) for row in given) == 2
    assert all(row[at["all"]] == 1.0 for row in given if row[at["threads"]])
    assert all(row[at["all"]] == 0.0 for row in triaged if row[at["threads"]])
    assert {row[-2] for row in triaged if row[at["threads"]]} == {0.0}, "intent right"


def test_a_label_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en.yaml").write_text(THREAD.replace("ask:", "asks:"), encoding="utf-8")
    with pytest.raises(DataError, match=re.escape("en.yaml")):
        threads(tmp_path)
