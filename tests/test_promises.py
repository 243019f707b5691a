"""When the customer hears from us next, and whether an earlier promise was kept."""

from __future__ import annotations

import pytest

from assist.assembly import default_knowledge
from assist.hand_over import hand_over_note
from assist.promises import dated, follow_up
from assist.protect import protect
from assist.records import Deadline, FollowUp, Message, Procedure, Protected, Triage
from assist.retrieve import PlaybookGuide

PROMISE = "I'm checking it and you'll hear from me within 4 hours."


def turns(*messages: Message) -> list[tuple[Message, Protected]]:
    return [(message, protect(message.text)) for message in messages]


def test_the_next_word_is_due_by_the_playbooks_time() -> None:
    asked = Message("where is it", sent="2026-11-28T10:00:00+01:00")
    assert follow_up(4, asked, ()) == FollowUp(4, "2026-11-28T13:00+00:00")
    assert follow_up(None, asked, ()) is None


def test_without_times_only_the_hours_are_known() -> None:
    for sent in (None, "yesterday"):
        answered = turns(Message("hi", sent=sent), Message(PROMISE, author="agent", sent=sent))
        assert follow_up(4, Message("and?", sent=sent), answered) == FollowUp(4)


def test_a_promise_that_was_not_kept_is_overdue() -> None:
    answered = turns(Message("hi"), Message(PROMISE, author="agent", sent="2026-11-28T10:00Z"))
    early, late = (
        follow_up(4, Message("and?", sent=sent), answered) for sent in ("2026-11-28T13:59", "2026-11-28T14:01")
    )
    assert early == FollowUp(4, "2026-11-28T17:59+00:00", "2026-11-28T14:00+00:00", overdue=False)
    assert late == FollowUp(4, "2026-11-28T18:01+00:00", "2026-11-28T14:00+00:00", overdue=True)


def test_a_later_answer_without_a_time_promises_nothing() -> None:
    answered = turns(
        Message(PROMISE, author="agent", sent="2026-11-28T10:00Z"),
        Message("It is with the team.", author="agent", sent="2026-11-28T12:00Z"),
    )
    assert follow_up(4, Message("and?", sent="2026-11-28T20:00Z"), answered) == FollowUp(4, "2026-11-29T00:00+00:00")


def test_the_note_for_a_colleague_says_what_is_known_and_what_to_do() -> None:
    triage = Triage("p2p.dispute", 0.9, "high", "angry", escalate=True, missing=("order-id",))
    procedure = Procedure("A trade went wrong", ("Open the order.",), ("a result",), (), 1)
    said = turns(Message("I paid 500 USDT"), Message("One moment.", author="agent"), Message("on TRC20, 500 USDT"))
    late = FollowUp(1, "2026-11-28T11:00+00:00", "2026-11-28T09:00+00:00", overdue=True)
    note = hand_over_note("a person takes this case now", triage, (None, procedure), said, late)
    assert note.splitlines() == [
        "Why: a person takes this case now",
        "About: A trade went wrong (p2p.dispute), urgency high, the customer is angry",
        "The customer said: amount 500 USDT; network TRC20",
        "Still missing: order-id",
        "Answered so far: 1 time",
        "Next word to the customer: within 1 h, by 2026-11-28T11:00+00:00; the time promised before, "
        "2026-11-28T09:00+00:00, has passed",
        "Steps:",
        "1. Open the order.",
        "Never:",
        "- a result",
    ]


def test_a_note_without_a_playbook_is_short() -> None:
    note = hand_over_note("not understood", Triage("other", 0.0, "normal", "neutral", escalate=False), (), (), None)
    assert note.splitlines()[2:] == [
        "The customer said: no detail yet",
        "Nothing is missing",
        "Answered so far: 0 times",
    ]


def test_a_deadline_counts_from_the_customers_first_message() -> None:
    procedure = Procedure("Theft", (), (), (), 1, deadlines=(Deadline("freeze", 15),))
    said = (
        Message("Welcome", author="agent", sent="2026-11-28T09:00Z"),
        Message("hacked!", sent="2026-11-28T10:00Z"),
        Message("hello??", sent="2026-11-28T12:00Z"),
    )
    found = dated(procedure, said)
    assert found
    assert found.deadlines == (Deadline("freeze", 15, "2026-11-28T10:15+00:00"),)
    assert dated(procedure, (Message("hacked!"),)) == procedure


@pytest.mark.parametrize("intent", ["complaint.service", "p2p.dispute", "security.account_theft", "security.phishing"])
def test_a_grave_case_has_evidence_people_and_deadlines(intent: str) -> None:
    found = PlaybookGuide(default_knowledge())(intent)
    assert found
    assert found.evidence
    assert found.involve
    assert found.deadlines
    assert sorted(found.deadlines, key=lambda one: one.minutes) == list(found.deadlines)


def test_a_leaked_secret_has_a_procedure_of_its_kind() -> None:
    guide = PlaybookGuide(default_knowledge())
    assert guide.emergency(()) is None
    phrase, card = guide.emergency(["seed-phrase", "seed-phrase"]), guide.emergency(["card"])
    assert phrase
    assert card
    assert any("recovery phrase" in step.lower() for step in phrase.steps)
    assert not any("recovery phrase" in step.lower() for step in card.steps)
    assert len(set(phrase.steps)) == len(phrase.steps)


def test_the_note_for_a_colleague_puts_the_leak_first() -> None:
    guide = PlaybookGuide(default_knowledge())
    triage = Triage("deposit.missing", 0.9, "critical", "worried", escalate=True)
    lines = hand_over_note(
        "now", triage, (guide.emergency(["password"]), guide("deposit.missing")), (), None
    ).splitlines()
    assert "Steps (A secret was sent to us):" in lines
    assert lines.index("Steps (A secret was sent to us):") < lines.index("Steps (A deposit of coins is not credited):")
    assert any(line.startswith("- within 5 min: the emergency reply") for line in lines)
