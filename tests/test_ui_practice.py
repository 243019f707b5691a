"""The Practice page without a browser: what each action shows and keeps, and who sees whose answers."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from assist.assembly import assemble, shipped_rubrics
from assist.knowledge import default_knowledge
from assist.rubric_shelf import Shelf
from assist.store import Store
from assist.store.people import People
from assist.store.practice import Attempts
from ui.practice import PracticeDesk
from ui.practice_view import point
from ui.words import INTERFACES, speaking

PASSWORD = "a long enough password"


@pytest.fixture
def desk(store: Store) -> PracticeDesk:
    return PracticeDesk(assemble(), store)


def words(html: str) -> str:
    return re.sub("<[^>]*>", " ", html)


def test_the_page_opens_with_an_easy_case_in_the_desks_language(desk: PracticeDesk) -> None:
    screen = desk.open("ann")
    assert screen.language == "en"
    assert "Level 1" in screen.talk
    assert "No answer yet" in screen.side
    assert not screen.outcome


def test_a_bad_answer_gets_its_missed_points_the_rules_and_a_model_answer(desk: PracticeDesk) -> None:
    screen = desk.answer("ann", "en/theft", "<b>Calm down</b>, we guarantee that you get it back.", False)
    shown = words(screen.outcome)
    assert screen.answered
    for missed in ("freeze the account", "change the password", "the case is handed over"):
        assert missed in shown
    assert shown.count("missing") == 7
    assert "Never allowed here" in shown
    assert "A model answer" in shown
    assert "&lt;b&gt;" in screen.outcome
    assert "<b>" not in screen.outcome
    assert "<mark" in screen.outcome
    assert "1 answer: " in screen.side


def test_the_next_case_follows_from_the_answer_before(desk: PracticeDesk, store: Store) -> None:
    good = (
        "Hi, I see that 640 USDT has been missing for three hours, and I understand that this worries you. I'm tracing "
        "the transfer now and will write to you again within 2 hours. Just reply here if anything else comes up."
    )
    assert "The next case is harder" in desk.answer("ann", "en/deposit-missing", good, False).outcome
    harder = desk.next("ann", "en")
    assert "Level 2" in harder.talk
    easier = desk.answer("ann", harder.case, "No.", False)
    assert "The next case is easier" in easier.outcome
    assert "Level 1" in desk.next("ann", "en").talk
    assert len(Attempts(store).of("ann", "en")) == 2


def test_an_empty_answer_counts_for_nothing(desk: PracticeDesk, store: Store) -> None:
    screen = desk.answer("ann", "en/theft", "  ", False)
    assert "Write an answer first" in screen.problem
    assert not screen.answered
    assert Attempts(store).of("ann") == ()


def test_a_case_that_is_not_there_is_said_and_breaks_nothing(desk: PracticeDesk) -> None:
    assert 'role="alert"' in desk.answer("ann", "en/none", "Hello", False).problem
    assert 'role="alert"' in desk.answer("ann", "<script>", "Hello", False).problem
    assert desk.next("ann", "nonsense").case


def test_agents_see_their_own_answers_and_reviewers_see_how_everybody_does(desk: PracticeDesk, store: Store) -> None:
    for name, role in (("ann", "agent"), ("ben", "agent"), ("rita", "reviewer")):
        People(store).add(name, role, PASSWORD, "test")
    desk.answer("ann", "en/fee-question", "Please wait.", False)
    assert "ann" not in words(desk.next("ben", "en").side)
    assert "Fees" not in words(desk.next("ben", "en").side)
    assert "Everybody" not in desk.next("ann", "en").side
    seen = words(desk.next("rita", "en").side)
    assert "Everybody" in seen
    assert "ann" in seen


def test_a_secret_in_an_answer_is_neither_shown_nor_kept(desk: PracticeDesk, store: Store) -> None:
    phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    screen = desk.answer("ann", "en/seed-sent", f"Is it {phrase}?", True)
    assert "sausage" not in screen.outcome
    assert "sausage" not in Attempts(store).of("ann")[0].text


def test_a_rubric_that_was_learnt_meanwhile_is_the_one_that_counts(
    desk: PracticeDesk, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSIST_HOME", str(tmp_path))
    desk.answer("ann", "en/fee-question", "As per our policy you see it there.", False)
    chat = shipped_rubrics()["chat"]
    strict = {
        name: msgspec.structs.replace(one, lose={**one.lose, "coldness": 100.0})
        for name, one in chat.categories.items()
    }
    Shelf(tmp_path).put(msgspec.structs.replace(chat, version=2, categories=strict))
    desk.answer("ann", "en/fee-question", "As per our policy you see it there.", False)
    first, second = (one.total for one in Attempts(store).of("ann"))
    assert first is not None
    assert second is not None
    assert second < first


@pytest.mark.parametrize("interface", INTERFACES)
def test_every_point_has_words_in_every_language_of_the_interface(interface: str) -> None:
    practice = default_knowledge().practice("en")
    assert practice is not None
    with speaking(interface):
        asked = {f"ask {kind}" for one in practice.cases for kind in one.ask}
        assert [name for name in {*practice.points, "hand-over", "keep", *asked} if point(name) == name] == []
        assert "tx-hash" not in point("ask tx-hash")


def test_chinese_page_speaks_chinese(store: Store) -> None:
    desk = PracticeDesk(assemble(), store, "zh-Hans")
    screen = desk.answer("ann", "zh-Hans/deposit-missing", "请您耐心等待，保证到账。", False)
    shown = re.sub(r"<(code|q)\b.*?</\1>|<(ol|ul) lang=\"en\">.*?</\2>", " ", f"{screen.side}{screen.outcome}")
    shown = re.sub(r"<details><summary>(?:英语|这类问题).*?</details>", " ", shown)
    assert not re.search("[a-z]{4,} [a-z]{3,}", words(shown)), words(shown)
