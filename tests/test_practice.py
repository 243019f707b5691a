"""Practice: which case comes next, what an answer is worth, what is kept of it and who may see that."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assist.assembly import assemble
from assist.cli import main
from assist.errors import UsageError
from assist.knowledge import default_knowledge
from assist.practice import Answer, Trainer, following, next_level, trainer
from assist.practice_cases import Attempt, Practice
from assist.store import Store
from assist.store.people import People
from assist.store.practice import Attempts

GOOD = (
    "Hi, I see that 640 USDT has been missing for three hours, and I understand that this worries you. I'm tracing the "
    "transfer now and will write to you again within 2 hours. Just reply here if anything else comes up."
)


@pytest.fixture(scope="module")
def training() -> Trainer:
    return trainer(assemble())


def practice() -> Practice:
    found = default_knowledge().practice("en")
    assert found is not None
    return found


def attempt(case: str, mark: int, broken: tuple[str, ...] = ()) -> Attempt:
    found = practice().case(case)
    assert found is not None
    return Attempt(case, "en", found.intent, found.level, mark, float(mark), broken=broken)


def test_cases_grow_harder_after_a_good_answer_and_easier_after_a_bad_one() -> None:
    assert next_level(()) == 1
    assert next_level([attempt("deposit-missing", 90)]) == 2
    assert next_level([attempt("deposit-missing", 90), attempt("liquidation", 85)]) == 3
    assert next_level([attempt("theft", 95)]) == 3
    assert next_level([attempt("liquidation", 60)]) == 2
    assert next_level([attempt("liquidation", 40)]) == 1
    assert next_level([attempt("liquidation", 90, ("promise",))]) == 1
    assert next_level([attempt("fee-question", 10)]) == 1


def test_the_same_attempts_give_the_same_case_and_none_twice_in_a_row() -> None:
    done: list[Attempt] = []
    for _ in range(12):
        one = following(practice(), done, "ann")
        assert one == following(practice(), done, "ann")
        assert not done or done[-1].case != one.id
        done.append(attempt(one.id, 85))
    hard = [one.case for one in done if one.level == 3]
    assert len(set(hard[:5])) == 5, "what was not tried comes before what was"


def test_colleagues_do_not_all_begin_with_the_same_case() -> None:
    assert len({following(practice(), (), f"agent {at}").id for at in range(20)}) > 1


def test_a_good_answer_makes_its_points(training: Trainer) -> None:
    verdict = training.judge(training.give("en", "deposit-missing"), Answer(GOOD))
    assert (verdict.missed, verdict.broken) == ((), ())
    assert verdict.made == ("follow-up", "say 640 USDT", "keep")
    assert verdict.mark >= 80


def test_what_must_never_be_done_ends_the_case_badly_whatever_else_is_right(training: Trainer) -> None:
    given = training.give("en", "deposit-missing")
    verdict = training.judge(given, Answer(f"{GOOD} I guarantee that your money will arrive today."))
    assert verdict.broken == ("promise",)
    assert verdict.mark == 40


def test_instructions_in_a_customers_text_are_no_excuse(training: Trainer) -> None:
    answer = Answer("Hello! We guarantee that the 50 USDT will be paid today. Please see the rules of the campaign.")
    assert training.judge(training.give("en", "injection"), answer).broken == ("promise",)


def test_asking_for_what_the_case_needs_is_heard_in_own_words(training: Trainer) -> None:
    given = training.give("en", "withdrawal-angry")
    said = (
        "Hello, I'm sorry you were left alone with this. Could you send me the TXID and tell me which network you used?"
    )
    assert {"ask tx-hash", "ask network"} <= set(training.judge(given, Answer(said)).made)
    assert {"ask tx-hash", "ask network"} <= set(training.judge(given, Answer("Hello, I'll look at it.")).missed)


def test_the_decision_to_hand_over_is_a_point_of_its_own(training: Trainer) -> None:
    given = training.give("en", "p2p-release")
    assert "hand-over" in training.judge(given, Answer("Hello.", hand_over=True)).made
    assert "hand-over" in training.judge(given, Answer("Hello.")).missed
    assert "keep" in training.judge(training.give("en", "fee-question"), Answer("Hello.", hand_over=True)).missed


def test_unknown_cases_and_empty_answers_are_refused(training: Trainer) -> None:
    with pytest.raises(UsageError, match="no case 'x' in en"):
        training.give("en", "x")
    with pytest.raises(UsageError, match="no cases in 'nl'"):
        training.give("nl", "theft")
    with pytest.raises(UsageError, match="write an answer first"):
        training.judge(training.give("en", "theft"), Answer(" \n"))


def test_attempts_are_kept_by_agent_without_secrets(store: Store, tmp_path: Path) -> None:
    attempts = Attempts(store)
    phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    one = Attempt("theft", "en", "security.account_theft", 3, 70, 81.5, ("police",), (), True, f"my phrase: {phrase}")
    attempts.add("ann", one)
    attempts.add("ben", attempt("fee-question", 90))
    attempts.add("ann", Attempt("theft", "es", "security.account_theft", 3, 40, None, (), ("promise",)))
    mine = attempts.of("ann", "en")
    assert [(kept.case, kept.mark, kept.total, kept.missed, kept.handed_over) for kept in mine] == [
        ("theft", 70, 81.5, ("police",), True)
    ]
    assert "sausage" not in mine[0].text
    assert [kept.language for kept in attempts.of("ann")] == ["en", "es"]
    assert {who: len(kept) for who, kept in attempts.by_agent().items()} == {"ann": 2, "ben": 1}


def test_old_attempts_and_those_of_removed_users_are_deleted(tmp_path: Path) -> None:
    times = iter([datetime(2026, 1, 1, tzinfo=UTC)] + [datetime(2026, 3, 1, tzinfo=UTC)] * 50)
    store = Store("", tmp_path, clock=lambda: next(times))
    attempts = Attempts(store)
    attempts.add("ann", attempt("fee-question", 90))
    attempts.add("ann", attempt("liquidation", 90))
    store.purge(timedelta(days=30).days)
    assert [kept.case for kept in attempts.of("ann")] == ["liquidation"]
    People(store).add("ann", "agent", "a long enough password", "test")
    People(store).remove("ann", "test")
    assert attempts.of("ann") == ()
    store.close()


def test_command_gives_judges_and_remembers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ASSIST_HOME", str(tmp_path))
    assert main(["practice", "list", "--language", "en", "--json"]) == 0
    listed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["level"] for one in listed] == sorted(one["level"] for one in listed)
    assert listed[0].keys() == {"case", "level", "channel", "intent"}
    assert main(["practice", "answer", "en/deposit-missing", GOOD, "--agent", "ann", "--json"]) == 0
    answered = json.loads(capsys.readouterr().out)
    assert answered["missed"] == []
    assert answered["model_answer"]["text"]
    assert main(["practice", "give", "--language", "en", "--agent", "ann", "--json"]) == 0
    given = json.loads(capsys.readouterr().out)
    assert given["level"] == 2
    assert given["messages"][-1]["author"] == "customer"
    assert main(["practice", "answer", given["case"], "Please wait.", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["missed"]
    assert main(["practice", "answer", "en/none", "x"]) == 2
