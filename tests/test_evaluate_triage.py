"""`assist evaluate triage`: its data, its changes, and that the figures mean what they say."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from assist.errors import DataError, UsageError
from assist.evaluate import triage_banking
from assist.evaluate.triage import _figures
from assist.evaluate.triage_banking import is_banking
from assist.evaluate.triage_changes import changes
from assist.evaluate.triage_data import CALIBRATION, DATA, Labelled, labelled
from assist.evaluate.triage_tables import by_intent, confusions, reliability
from assist.knowledge import default_knowledge
from assist.records import Triage
from assist.triage.training import examples


def told(intent: str, confidence: float, *, escalate: bool = False, also: tuple[str, ...] = ()) -> Triage:
    return Triage(intent, confidence, "normal", "neutral", escalate, ("x → abuse",), also=also)


ROWS = (
    Labelled(text="a", intent="fees", escalate=False, language="en"),
    Labelled(text="b", intent="fees", escalate=False, also=("api",), language="en"),
    Labelled(text="c", intent="api", escalate=True, language="de"),
    Labelled(text="d", intent="other", escalate=False, topic="nonsense", language="de"),
    Labelled(text="e", intent="other", escalate=False, topic="abuse", language="de"),
)
ANSWERS = dict(
    zip(
        ROWS,
        (told("fees", 0.9), told("api", 0.5), told("other", 0.2, escalate=True), told("other", 0.3), told("fees", 0.8)),
        strict=True,
    )
)


def test_figures_mean_what_they_say() -> None:
    figures = _figures(ROWS, ROWS[:3], ANSWERS, {"typo": [True, False]})
    assert figures["intent"] == pytest.approx(1 / 3)
    assert (figures["intent.en"], figures["intent.de"]) == (0.5, 0.0)
    assert figures["intent.right_where_named"] == 0.5
    assert figures["intent.main_or_second"] == pytest.approx(2 / 3)
    assert (figures["escalation.recall"], figures["escalation.false_alarms"]) == (1.0, 0.0)
    assert (figures["sure.share"], figures["sure.right"]) == (0.4, 0.5)
    assert (figures["nonsense_is_other"], figures["abuse.told"], figures["changed.same_intent"]) == (1.0, 1.0, 0.5)


def test_tables() -> None:
    assert by_intent(ROWS[:3], ANSWERS).rows == (("fees", 2, 0.5, 1.0), ("api", 1, 0.0, 0.0))
    assert ("fees", "api", 1) in confusions(ROWS[:3], ANSWERS).rows
    assert [row[1] for row in reliability(ROWS, ANSWERS).rows] == [2, 1, 1, 1]


def test_changes_leave_the_need() -> None:
    made = changes("Mein Rückzug von 500 USDT über TRC20 ist nicht angekommen.")
    assert "500 USDT" not in made["other amounts and coins"]
    assert "TRC20" in made["other amounts and coins"]
    assert made["no accents"].startswith("Mein Ruckzug von 500 USDT uber")
    assert sorted(made["typo"]) == sorted("Mein Rückzug von 500 USDT über TRC20 ist nicht angekommen.")
    assert "no accents" not in changes("提币还没到账")
    assert changes("提币还没到账") == changes("提币还没到账")


def test_the_shipped_messages_are_whole() -> None:
    intents = default_knowledge().intents
    rows = (*labelled(DATA, "tune"), *labelled(DATA, "report"))
    assert len({row.language for row in rows}) == 14
    for row in rows:
        assert {row.intent, *row.also} <= set(intents)
    meant = [row.intent for row in labelled(DATA, "report") if row.topic is None]
    assert min(meant.count(intent) for intent in intents if intent != "other") >= 40


def test_the_messages_for_calibration_are_whole() -> None:
    intents = default_knowledge().intents
    rows = labelled(CALIBRATION, None)
    assert len({row.text for row in rows}) == len(rows) == 840
    meant = Counter((row.language, row.intent) for row in rows if row.intent == "other" or row.topic is None)
    languages = {row.language for row in rows}
    assert len(languages) == 14
    assert min(meant[language, intent] for language in languages for intent in intents) >= 2
    for language in languages:
        must = [row for row in rows if row.language == language and row.escalate]
        assert 15 <= len(must) <= 20
        assert Counter(row.topic for row in must)["self-harm"] >= 3
    assert not [row.text for row in rows if row.intent == "security.account_theft" and not row.escalate]
    assert not {row.text for row in rows} & {row.text for row in labelled(DATA, None)}


def test_no_message_is_an_example() -> None:
    shown = {one.text.casefold() for one in examples(default_knowledge())}
    for folder in (DATA, CALIBRATION):
        rows = labelled(folder, None)
        assert not [row for row in rows if len(row.text) > 20 and row.text.casefold() in shown]  # «it doesn't work» may


def test_bad_data_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no <language>"):
        labelled(tmp_path, "tune")
    (tmp_path / "en.yaml").write_text("- {text: a, intent: fees}", encoding="utf-8")
    with pytest.raises(DataError, match=r"en\.yaml.*escalate"):
        labelled(tmp_path, "tune")


def test_banking_by_the_same_method(tmp_path: Path) -> None:
    texts = (("my card is late", "card"), ("the rate", "rate"))
    for name, ends in (("train", "abcd"), ("test", "yz")):
        lines = [f"{text} {end},{category}" for text, category in texts for end in ends]
        (tmp_path / f"{name}.csv").write_text("\n".join(("text,category", *lines)), encoding="utf-8")
    assert is_banking(tmp_path)
    figures = triage_banking.run(lambda step: None, tmp_path, ()).figures
    assert [value for name, value in figures.items() if "accuracy" in name] == [1.0]
