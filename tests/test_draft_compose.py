"""Every shape of every playbook, in every language, with every subset of what may be known."""

from __future__ import annotations

import re
from itertools import product

import pytest
from drafting import EMOTIONS, INTENTS, LANGUAGES, draft, knowledge, message, triage

from assist.records import CHANNELS, Channel
from assist.text import sentences

KNOWN = (("amount", "500 USDT"), ("network", "TRC20"), ("duration", "12 hours"))
MISSING = ((), ("tx-hash",), ("network",), ("tx-hash", "network"))


@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shape_renders_clean(intent: str, channel: Channel, language: str) -> None:
    for emotion, missing, there in product(EMOTIONS, MISSING, product((True, False), repeat=len(KNOWN))):
        entities = [entity for entity, known in zip(KNOWN, there, strict=True) if known]
        said = message(f"{intent} {emotion} 500 USDT TRC20 12 hours", entities)
        made = draft(said, language, triage(intent, emotion, missing), channel=channel)
        for text in (made.text, made.desk_text or ""):
            assert text, "a part of the shape said nothing"
            assert not re.search(r"[{}$\0]|none|  |\n\n\n| \n|\n |[ \n]$|^[ \n]", text), text
            assert not re.search(r"([,.;:!?，。；：！？、])\1|[。；：][，。；：]| [,.;:!?]", text), text
        if channel == "social":
            assert not re.search(r"500|USDT|TRC20|12", made.text), "nothing personal in public"


@pytest.mark.parametrize("intent", ["withdrawal.pending", "deposit.missing"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chat_draft_has_two_to_five_sentences(intent: str, language: str) -> None:
    for emotion, missing, number in product(EMOTIONS, MISSING[:3], range(6)):
        said = message(f"{number}: 500 USDT TRC20 12 hours", KNOWN)
        text = draft(said, language, triage(intent, emotion, missing)).text
        assert 2 <= len(sentences(text, language)) <= 5, text


@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reply_but_a_public_one_says_when_we_write_next(intent: str, language: str) -> None:
    hours = knowledge().playbooks[intent].follow_up_hours
    when = (
        r"\b(?:ساعة واحدة|واحدة)\b" if (language, hours) == ("ar", 1) else rf"\b{hours}\b"
    )  # Arabic counts 1 by a word
    for channel, missing in product(CHANNELS, MISSING):
        text = draft(message("help"), language, triage(intent, "worried", missing), channel=channel).text
        assert bool(re.search(when, text.replace("2FA", ""), re.ASCII if language != "ar" else 0)) == (
            channel != "social"
        ), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_ticket_steps_are_a_numbered_list(language: str) -> None:
    for intent in INTENTS:
        text = draft(message("help"), language, triage(intent), channel="ticket").text
        numbers = [int(line.split(".")[0]) for line in text.splitlines() if re.match(r"\d+\. ", line)]
        assert numbers == list(range(1, len(numbers) + 1))
        assert len(numbers) >= 3


def test_playbooks_name_parts_and_items_that_exist() -> None:
    for intent, playbook in knowledge().playbooks.items():
        assert set(playbook.shape) == set(CHANNELS), intent
        assert playbook.follow_up_hours, intent
        assert all(fact.source and re.fullmatch(r"\d{4}-\d\d-\d\d", fact.date) for fact in playbook.facts), intent


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", ["chat", "email"])
def test_thanks_are_said_once_where_words_allow(language: str, channel: Channel) -> None:
    tone = knowledge().tone(language)
    assert tone
    assert tone.thanks
    thanks = re.compile("|".join(tone.thanks), re.IGNORECASE)
    for intent in ("deposit.missing", "withdrawal.pending", "complaint.service"):
        for number in range(12):
            text = draft(message(f"hello {number}"), language, triage(intent), channel=channel).text
            assert len(thanks.findall(text.replace("谢谢", "谢").replace("謝謝", "謝"))) <= 1, text
