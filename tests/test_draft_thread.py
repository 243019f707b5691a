"""What a draft knows of its thread, and the second draft beside the usual one."""

from __future__ import annotations

import pytest
from checking import reviewed
from drafting import LANGUAGES, draft, drafter, knowledge, message, triage

from assist.protect import protect
from assist.records import CHANNELS, Candidate, Channel, Draft, Message, Triage

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


REMINDED = (Message("My withdrawal of 500 USDT hasn't arrived"), Message("We're on it.", author="agent"))


@pytest.mark.parametrize("between", [(), (Message("Any news?"), Message("One moment, please.", author="agent"))])
def test_a_reminder_does_not_lose_the_amount_of_the_matter(between: tuple[Message, ...]) -> None:
    about = triage("withdrawal.pending", missing=["tx-hash"])
    made = draft(protect("Still nothing after two days!"), "en", about, thread=(*REMINDED, *between))
    assert "500 USDT" in made.text


def test_an_amount_of_another_matter_is_not_restated() -> None:
    thread = (Message("My deposit of 900 DOGE hasn't been credited"), Message("We're on it.", author="agent"))
    made = draft(protect("And my withdrawal isn't there"), "en", triage("withdrawal.pending"), thread=thread)
    assert "900" not in made.text


def test_both_networks_of_a_mix_up_are_said_back() -> None:
    about = triage("deposit.wrong_network", missing=["tx-hash"])
    made = draft(protect("I sent 600 USDT on BEP20, the address was TRC20"), "en", about)
    assert "600 USDT" in made.text
    assert "BEP20" in made.text
    assert "TRC20" in made.text


def test_of_coins_and_money_the_one_is_said_back_that_the_matter_is_about() -> None:
    said = protect("I paid the seller £480 for 600 USDT and he does not release")
    assert "£480" in draft(said, "en", triage("p2p.dispute")).text
    sent = protect("My withdrawal of 0.5 BTC (about $30,000) has not arrived")
    assert "0.5 BTC" in draft(sent, "en", triage("withdrawal.pending")).text


def test_a_coin_is_no_amount() -> None:
    asked = protect("why are your USDT withdrawal fees so high")
    assert "USDT" not in draft(asked, "en", triage("fees")).text
    gone = protect("my XLM deposit is not there")
    assert "deposit (XLM)" in draft(gone, "en", triage("deposit.missing")).text


def test_the_term_of_the_customer_is_said_back_where_nothing_else_is() -> None:
    made = draft(protect("You are delisting my coin, why?"), "en", triage("trade.restriction"))
    assert "delisting" in made.text
    full = draft(protect("500 USDT withdrawal to my hardware wallet"), "en", triage("withdrawal.pending"))
    assert "hardware wallet" not in full.text


def test_an_emergency_is_not_padded_with_terms() -> None:
    about = Triage("security.account_theft", 0.9, "critical", "worried", escalate=True)
    assert "SIM" not in draft(protect("somebody did a sim swap and is in my account"), "en", about).text
