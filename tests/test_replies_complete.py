"""The whole book of replies: every intent in every reply language and channel renders and passes every check."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from checking import reviewed
from drafting import knowledge

from assist.draft import PlaybookDrafter
from assist.protect import protect
from assist.records import Candidate, Channel, Draft, Emotion, Message, Triage

CHANNELS: tuple[Channel, ...] = ("chat", "ticket", "email", "social", "phone")
EMOTIONS: tuple[Emotion, ...] = ("neutral", "worried", "angry")
# What a draft is for is not in this bare message, so «restate» has nothing to hold on to.
SAID = ("500 USDT · TRC20 · 12 h", "?")
BESIDE = {"restate"}


def drafts(language: str, intent: str) -> Iterator[tuple[str, Channel, Draft]]:
    drafter, ask = PlaybookDrafter(knowledge()), knowledge().playbooks[intent].ask
    for channel in CHANNELS:
        for emotion in EMOTIONS:
            for said in SAID:
                for missing in {ask, ()}:
                    triage = Triage(intent, 0.9, "high", emotion, escalate=False, missing=missing)
                    made = drafter.draft(protect(said), language, triage, (), channel=channel, desk_language="en")
                    for draft in made:
                        yield said, channel, draft


INTENTS = tuple(intent for intent, playbook in knowledge().playbooks.items() if not playbook.hand_over)


@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("language", knowledge().reply_languages)
def test_every_draft_renders_and_is_unflagged(language: str, intent: str) -> None:
    made = list(drafts(language, intent))
    assert {channel for _, channel, _ in made} == set(CHANNELS)
    for said, channel, draft in made:
        found = reviewed(Candidate(draft.text, language, thread=(Message(said, channel),), playbook=intent))
        assert [finding for finding in found if finding.check not in BESIDE] == [], draft.text


def test_every_intent_has_a_playbook() -> None:
    assert set(knowledge().playbooks) == set(knowledge().intents)


@pytest.mark.parametrize("language", knowledge().reply_languages)
def test_no_reply_language_lacks_an_intent(language: str) -> None:
    assert all(knowledge().reply_files(language, intent) for intent in knowledge().playbooks)
