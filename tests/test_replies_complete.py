"""The whole book of replies: every intent in every reply language and channel renders and passes every check."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest
from checking import reviewed
from drafting import knowledge

from assist.draft import PlaybookDrafter
from assist.protect import protect
from assist.records import CHANNELS, EMOTIONS, Candidate, Channel, Draft, Message, Triage

# What a draft is for is not in these bare messages, so «restate» has nothing to hold on to; there are as many as it
# takes for every wording to have its turn.
SAID = (*(f"500 USDT · TRC20 · 12 h · {letter}" for letter in "abcdefgh"), *("?" * number for number in range(1, 7)))
BESIDE = {"restate"}
_LINE = re.compile(r"\n|(?<=[.!?])\s|(?<=[。！？؟])")


def drafts(language: str, intent: str) -> Iterator[tuple[str, Channel, Draft]]:
    drafter, ask = PlaybookDrafter(knowledge()), knowledge().playbooks[intent].ask
    read = [(said, protect(said)) for said in SAID]
    for turn, (emotion, missing) in enumerate(product(EMOTIONS, (ask, ()) if ask else ((),))):
        triage = Triage(intent, 0.9, "high", emotion, escalate=False, missing=missing)
        for number, (said, protected) in enumerate(read):
            for place in {turn + number, turn + number // len(CHANNELS)}:  # each message on two channels, taking turns
                channel = CHANNELS[place % len(CHANNELS)]
                for made in drafter.draft(protected, language, triage, (), channel=channel, desk_language="en"):
                    yield said, channel, made


INTENTS = tuple(intent for intent, playbook in knowledge().playbooks.items() if not playbook.hand_over)


@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("language", knowledge().reply_languages)
def test_every_draft_renders_and_is_unflagged(language: str, intent: str) -> None:
    """A draft without a sentence that was not checked before is not checked again."""
    channels, sentences = set(), set[str]()
    for said, channel, draft in drafts(language, intent):
        channels.add(channel)
        new = set(_LINE.split(draft.text)) - sentences
        if not new:
            continue
        sentences |= new
        found = reviewed(Candidate(draft.text, language, thread=(Message(said, channel),), playbook=intent))
        assert [finding for finding in found if finding.check not in BESIDE] == [], draft.text
    assert channels == set(CHANNELS)


def test_every_intent_has_a_playbook() -> None:
    assert set(knowledge().playbooks) == set(knowledge().intents)


@pytest.mark.parametrize("language", knowledge().reply_languages)
def test_no_reply_language_lacks_an_intent(language: str) -> None:
    assert all(knowledge().reply_files(language, intent) for intent in knowledge().playbooks)
