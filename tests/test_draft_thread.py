"""What a draft knows of its thread, and the second draft beside the usual one."""

from __future__ import annotations

import pytest
from checking import reviewed
from drafting import LANGUAGES, draft, drafter, knowledge, message, triage

from assist.protect import protect
from assist.records import CHANNELS, Candidate, Channel, Draft, Message

HASH = "9f2c4a7be1d05836c7f4a9b2d8e0135f6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3"
ASKED = (Message("I withdrew 500 USDT yesterday and it isn't there"), Message("Which network?", author="agent"))


def test_an_answer_goes_on_about_the_matter_it_answers() -> None:
    made = draft(protect("TRC20"), "en", triage("withdrawal.pending", missing=["tx-hash"]), thread=ASKED)
    assert "500 USDT (TRC20)" in made.text


def test_a_new_message_is_not_taken_for_an_answer() -> None:
    thread = (Message("My 900 DOGE have arrived, thanks"), Message("Glad to hear it.", author="agent"))
    made = draft(protect("Now my withdrawal isn't there"), "en", triage("withdrawal.pending"), thread=thread)
    assert "900" not in made.text


def test_a_waiting_time_named_before_an_answer_has_grown_since() -> None:
    thread = (Message("12 hours and my 500 USDT aren't there"), Message("What is the TXID?", author="agent"))
    made = draft(protect(HASH), "en", triage("withdrawal.pending"), thread=thread)
    assert "500 USDT" in made.text
    assert "12 hours" not in made.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_explained_once_is_not_explained_in_other_words(language: str) -> None:
    about = triage("withdrawal.pending", "worried", ["tx-hash"])
    first = draft(message("500 USDT", [("amount", "500 USDT")]), language, about, channel="ticket")
    thread = (Message("500 USDT"), Message(first.text, author="agent"))
    second = draft(message("still nothing"), language, about, channel="ticket", thread=thread)
    assert "1." in first.text
    assert "1." not in second.text
    assert len(second.text) < len(first.text)


def made(language: str, intent: str, channel: Channel, text: str = "500 USDT · TRC20") -> tuple[Draft, ...]:
    about = triage(intent, "worried", knowledge().playbooks[intent].ask)
    return drafter().draft(protect(text), language, about, (), channel=channel, desk_language="en")


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_second_draft_is_there_where_it_helps(channel: Channel) -> None:
    forms = [one.form for one in made("en", "withdrawal.pending", channel)]
    assert forms == {"chat": ["usual", "full"], "ticket": ["usual", "short"], "email": ["usual", "short"]}.get(
        channel, ["usual"]
    )


def test_a_full_answer_explains_and_a_short_one_does_not() -> None:
    usual, full = made("en", "withdrawal.pending", "chat")
    assert "1." not in usual.text
    assert "1." in full.text
    assert not full.text.startswith(("Hi", "Hello"))
    usual, short = made("en", "withdrawal.pending", "email")
    assert "1." in usual.text
    assert "1." not in short.text
    assert short.text.startswith(("Hi", "Hello"))
    assert short.desk_text == short.text


def test_the_emergency_reply_to_a_leak_comes_alone() -> None:
    said = protect("my recovery phrase: " + "abandon " * 11 + "about")
    assert said.secrets
    about = triage("withdrawal.pending", "worried")
    assert len(drafter().draft(said, "en", about, (), channel="chat", desk_language="en")) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_second_drafts_pass_every_check(language: str) -> None:
    for intent, playbook in knowledge().playbooks.items():
        channels: tuple[Channel, ...] = () if playbook.hand_over else ("chat", "email")
        for channel in channels:
            for one in made(language, intent, channel)[1:]:
                thread = (Message("500 USDT · TRC20", channel),)
                found = reviewed(Candidate(one.text, language, thread=thread, playbook=intent))
                assert [finding for finding in found if finding.check != "restate"] == [], one.text
