"""What reviewers do on the Review page teaches the rubrics: from the store to a version that counts, and back."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import msgspec
import pytest

from assist.assembly import rubrics, scorer, shipped_rubrics
from assist.calibration import ASPECTS
from assist.calibration.learning import Lesson, changes, learn, lessons
from assist.calibration.loading import Loader
from assist.cli import main
from assist.errors import DataError, UsageError
from assist.knowledge import default_knowledge
from assist.records import Message
from assist.rubric_shelf import Shelf
from assist.rubrics import FULL
from assist.scoring import Conversation, Line
from assist.scoring.fitting import error, held_out
from assist.store import Store
from assist.store.review_records import NewCase
from assist.store.reviewing import Reviews
from ui.review_learning import Learning

CHAT = shipped_rubrics()["chat"]
ASKED = "Where is my withdrawal of {n} USDT? I am worried."
COLD = (
    "Hello, I see that you are worried about your withdrawal of {n} USDT. As per our policy I'm checking it now and "
    "will write to you again within 2 hours. Just reply here if anything is unclear."
)
WARM = COLD.replace("As per our policy ", "")


@cache
def talks(count: int) -> tuple[NewCase, ...]:
    """Every other one with a cold wording."""
    loader = Loader(scorer(), default_knowledge(), lambda text: text, lambda text, language: "withdrawal.pending")
    made = []
    for at in range(count):
        asked = Line(Message(ASKED.format(n=100 + at), author="customer", language="en"))
        reply = Line(Message((COLD if at % 2 else WARM).format(n=100 + at), author="agent", language="en"), "Ana")
        made.append(loader.case(Conversation(f"c{at}", (asked, reply), "chat", "en")))
    return tuple(made)


def reviewed(store: Store, count: int, *, tone: int | None = None, why: str = "it hurts", aside: str = "") -> None:
    """Reviewers agree with the rules, but for the tone of cold replies, or set the finding aside."""
    reviews = Reviews(store)
    set_id = reviews.add_set("march.csv", "file", talks(count), "rita")
    for brief in reviews.briefs(set_id):
        card = reviews.case(brief.number).card
        cold = any(one["check"] == "coldness" for one in card["evidence"])
        given = {aspect: brief.steps.get(aspect) for aspect in ASPECTS}
        if cold and tone is not None:
            given["tone"] = tone
        reviews.score(brief.number, "rita", given)
        kept = {"tone": why} if cold and tone is not None else {}
        reviews.settle(brief.number, "rita", kept, "", {"coldness": aside} if cold and aside else {})


def lesson(store: Store) -> Lesson:
    return lessons(Reviews(store).judged(), ["chat"])["chat"]


def coldness(rubric_name: str = "chat") -> float:
    loss = rubrics()[0][rubric_name].categories["tone"].loss("coldness")
    assert loss is not None
    return loss.points


def test_what_reviewers_set_otherwise_reaches_the_points_of_the_rubric(store: Store) -> None:
    reviewed(store, 240, tone=0)
    there = lesson(store)
    assert (there.overrides, there.aside, there.old, there.enough) == (120, 0, 0, True)
    found = learn(CHAT, CHAT, there, 2)
    assert found.changed
    assert (found.rubric.version, found.rubric.based_on) == (2, "chat-1")
    before, after = CHAT.categories["tone"].loss("coldness"), found.rubric.categories["tone"].loss("coldness")
    assert before is not None
    assert after is not None
    assert after.points > before.points
    assert ("tone", "coldness", before.points, after.points) in changes(CHAT, found.rubric)
    test = held_out(there.cases)
    assert all(error(found.rubric, test, name) <= error(CHAT, test, name) for name in found.errors)


def test_findings_that_were_set_aside_cost_less(store: Store) -> None:
    reviewed(store, 240, aside="customers of this desk like it so")
    there = lesson(store)
    assert (there.overrides, there.aside) == (0, 120)
    found = learn(CHAT, CHAT, there, 2)
    loss = found.rubric.categories["tone"].loss("coldness")
    assert found.changed
    assert loss is not None
    assert loss.points < 5


def test_answers_that_differ_without_a_reason_teach_nothing(store: Store) -> None:
    reviewed(store, 120, tone=0, why=" ")
    there = lesson(store)
    assert there.overrides == 0
    assert not learn(CHAT, CHAT, there, 2).changed


def test_reviewers_who_agree_change_nothing(store: Store) -> None:
    reviewed(store, 120)
    found = learn(CHAT, CHAT, lesson(store), 2)
    assert (found.changed, found.rubric) == (False, CHAT)


def test_too_few_cases_are_refused_and_old_scorecards_are_counted(store: Store) -> None:
    reviewed(store, 10, tone=0)
    there = lesson(store)
    assert not there.enough
    with pytest.raises(UsageError, match="at least 30"):
        learn(CHAT, CHAT, there, 2)
    reviews = Reviews(store)
    one = talks(1)[0]
    card = {name: value for name, value in one.card.items() if name != "amounts"}
    set_id = reviews.add_set("old.csv", "file", [replace(one, card=card)], "rita")
    number = reviews.briefs(set_id)[0].number
    reviews.score(number, "rita", dict.fromkeys(ASPECTS, 1))
    assert lesson(store).old == 1


def test_a_learnt_version_is_not_replaced_by_one_that_is_no_nearer(store: Store) -> None:
    reviewed(store, 240, tone=0)
    there = lesson(store)
    current = learn(CHAT, CHAT, there, 2).rubric
    again = learn(CHAT, current, there, 3)
    assert (again.changed, again.rubric) == (False, current)


def test_the_highest_version_counts_and_the_way_back_leaves_every_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSIST_HOME", str(tmp_path))
    shelf = Shelf(tmp_path)
    tone = CHAT.categories["tone"]
    for version, points in ((2, 40.0), (3, 50.0)):
        changed = msgspec.structs.replace(tone, lose={**tone.lose, "coldness": points})
        categories = {**CHAT.categories, "tone": changed}
        shelf.put(msgspec.structs.replace(CHAT, version=version, categories=categories))
    assert coldness() == 50
    assert scorer().rubric("chat").id == "chat-3"
    assert shelf.back("chat").id == "chat-3"
    assert scorer().rubric("chat").id == "chat-2"
    assert shelf.free_version("chat", 1) == 4
    shelf.back("chat")
    assert scorer().rubric("chat").id == "chat-1"
    with pytest.raises(UsageError, match="the shipped one counts"):
        shelf.back("chat")
    assert len(list((tmp_path / "rubrics").iterdir())) == 2
    (tmp_path / "rubrics" / "chat-9.yaml").write_text("name: chat\n", encoding="utf-8")
    with pytest.raises(DataError, match="chat-9"):
        rubrics()


def test_command_learns_from_the_store_and_goes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ASSIST_HOME", str(tmp_path))
    opened = Store("", tmp_path)
    reviewed(opened, 240, tone=0)
    opened.close()
    assert main(["rubric", "learn", "chat", "--dry-run", "--json"]) == 0
    dry = json.loads(capsys.readouterr().out)
    assert (dry["written"], dry["overrides"]) == (None, 120)
    assert coldness() < FULL
    assert main(["rubric", "learn", "chat", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["rubric"] == "chat-2"
    assert scorer().rubric("chat").id == "chat-2"
    assert main(["rubric", "learn", "chat", "--json"]) == 1
    assert main(["rubric", "back", "chat", "--json"]) == 0
    assert main(["rubric", "list", "--json"]) == 0
    assert "chat-1" in capsys.readouterr().out
    assert main(["rubric", "learn", "nonsense"]) == 2


def test_page_shows_what_would_change_keeps_it_and_goes_back(store: Store, tmp_path: Path) -> None:
    learning = Learning(store, tmp_path)
    assert "scored by reviewers: 0" in learning.propose("chat")
    reviewed(store, 240, tone=0)
    assert "otherwise with a reason: 120" in learning.look("chat")
    proposed = learning.propose("chat")
    assert "coldness" in proposed
    assert "chat-1 counts" in proposed
    assert "chat-2 counts: learnt on this desk" in learning.use("chat", "rita")
    assert "Nothing changes" in learning.use("chat", "rita")
    assert "chat-1 counts" in learning.back("chat", "rita")
    assert 'role="alert"' in learning.back("chat", "rita")
    assert "chat-3 counts" in learning.use("chat", "rita")
    assert "出厂版本" in Learning(store, tmp_path / "other", "zh-Hans").look("chat")
