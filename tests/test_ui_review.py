"""The Review page without a browser: what each action shows, and what it must not show yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from assist.assembly import assemble
from assist.calibration import ASPECTS
from assist.records import Message
from assist.store import Store
from ui.review import ReviewDesk, Screen

FILE = Path(__file__).parent / "data" / "review" / "conversations.csv"
YES = dict.fromkeys(ASPECTS, "1")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("store")
    opened = Store(f"sqlite:///{folder}/desk.sqlite", folder)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def desk(store: Store) -> ReviewDesk:
    return ReviewDesk(assemble(), store)


@pytest.fixture(scope="module")
def loaded(desk: ReviewDesk) -> str:
    *_, last = desk.load(str(FILE), FILE.name, "Qiu", "")
    assert "24 conversations, 3 agents, 4 languages" in last.status
    assert "1 rows could not be read" in last.problem
    desk.draw(last.set_id, "worst", 3, "Qiu", "")  # so that every test finds a sample, whichever runs first
    return last.set_id


def first(desk: ReviewDesk, set_id: str, who: str) -> Screen:
    screen = desk.draw(set_id, "worst", 3, who, "")
    assert screen.case is not None, screen.problem
    return screen


def test_nobody_scores_without_a_name(desk: ReviewDesk, loaded: str) -> None:
    assert "Say who scores" in desk.draw(loaded, "random", 20, " ", "").problem


def test_nothing_automatic_is_shown_before_the_reviewer_has_answered(desk: ReviewDesk, loaded: str) -> None:
    screen = first(desk, loaded, "Qiu")
    page = f"{screen.head}{screen.talk}{screen.form}{screen.sample}"
    assert "<mark" not in page
    assert "Automatic" not in re.sub("The automatic score is shown when you have given yours", "", page)
    assert screen.case is not None
    assert "Answer every question" in desk.score(loaded, screen.case, {**YES, "tone": "9"}, "Qiu").problem
    after = desk.score(loaded, screen.case, YES, "Qiu")
    assert "Automatic" in after.form
    other = desk.open(loaded, screen.case, "Ben")
    assert "Qiu" not in f"{other.form}{other.talk}"
    assert "1 scored by others" in other.sample
    both = desk.score(loaded, screen.case, YES, "Ben")
    assert "Qiu" in both.form


def test_reasons_and_notes_are_kept_and_the_next_case_opens(desk: ReviewDesk, loaded: str) -> None:
    screen = desk.open(loaded, None, "Ida")
    assert screen.case is not None
    desk.score(loaded, screen.case, YES, "Ida")
    after = desk.settle(loaded, screen.case, {"tone": "<b>kind</b>", "no-such": "x"}, "Use the <i>name</i>", "Ida")
    assert after.case not in (None, screen.case)
    again = desk.open(loaded, screen.case, "Ida")
    assert "Use the &lt;i&gt;name&lt;/i&gt;" in again.form
    agent = re.search("Agent · (\\w+)", again.talk)
    assert agent is not None
    assert "Use the &lt;i&gt;name&lt;/i&gt;" in desk.notes(loaded, agent[1])


def test_findings_are_set_aside_with_a_reason(desk: ReviewDesk, loaded: str) -> None:
    screen = desk.open(loaded, None, "Uma")
    assert screen.case is not None
    scored = desk.score(loaded, screen.case, YES, "Uma")
    rule = re.search('data-aside="([a-z-]+)"', scored.form)
    assert rule is not None
    desk.settle(loaded, screen.case, {}, "", "Uma", {rule[1]: "<i>usual here</i>", "no-such-rule": "x"})
    again = desk.open(loaded, screen.case, "Uma").form
    assert "&lt;i&gt;usual here&lt;/i&gt;" in again
    assert "no-such-rule" not in again


def test_figures_say_when_they_rest_on_few_cases(desk: ReviewDesk, loaded: str) -> None:
    screen = desk.open(loaded, None, "Qiu")
    assert "may be chance" in screen.agreement
    assert "Total against scores in the file: 8 cases" in screen.agreement
    assert screen.trends.index("Ben") < screen.trends.index("Ana")  # the lowest mean first
    assert "may be chance" in desk.trends(loaded, "language")


def test_teams_are_read_line_by_line(desk: ReviewDesk, loaded: str) -> None:
    wrong, _ = desk.set_teams("Ana = Night\nBen", loaded, "")
    assert "Line 2" in wrong
    wrong, table = desk.set_teams("Ana = Night\nBen = Night\n\nChen = Day", loaded, "")
    assert not wrong
    assert "Night" in table
    assert desk.teams().splitlines() == ["Ana = Night", "Ben = Night", "Chen = Day"]


def test_file_that_is_none_says_so_and_leaves_the_page_usable(desk: ReviewDesk, tmp_path: Path) -> None:
    broken = tmp_path / "x.csv"
    broken.write_text("a,b\n1,2\n", encoding="utf-8")
    *_, last = desk.load(str(broken), "x.csv", "Qiu", "")
    assert 'role="alert"' in last.problem
    assert not last.set_id


def test_desk_without_answered_cases_says_so(desk: ReviewDesk) -> None:
    *_, last = desk.load_desk("Qiu", "")
    assert "No case of this desk has been answered yet" in last.problem


def test_chinese_page_speaks_chinese(store: Store, desk: ReviewDesk, loaded: str) -> None:
    screen = ReviewDesk(assemble(), store, "zh-Hans").open(loaded, None, "小美")
    assert "您的评分" in screen.form
    assert not re.search("[a-z]{4,} [a-z]{4,}", re.sub("<[^>]*>", " ", screen.form))


def test_deleted_set_is_gone(desk: ReviewDesk) -> None:
    *_, last = desk.load(str(FILE), "again.csv", "Qiu", "")
    assert "Deleted" in desk.delete(last.set_id, "Qiu", "").problem
    assert "not in the store" in desk.open(last.set_id, None, "Qiu").problem


def test_answered_cases_of_the_desk_are_reviewed_and_go_with_their_case(desk: ReviewDesk, store: Store) -> None:
    case = assemble().handle(Message("My withdrawal of 300 USDT is stuck, I am worried."), translate=False)
    case_id = store.add_case(case, "ann page1")
    store.copied(case_id, case, "Hello, I see why you are worried. I'm checking it now.", (), "ann page1")
    *_, last = desk.load_desk("Qiu", "")
    assert "1 conversation" in last.status
    screen = desk.draw(last.set_id, "random", 20, "Qiu", "")
    assert "Agent · ann · 20" in screen.talk
    store.delete(case_id, "ann page1")
    assert "not in the store" in desk.open(last.set_id, None, "Qiu").problem
