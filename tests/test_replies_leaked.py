"""What is said after a secret was sent to us is the last text that a rule may hold back."""

from __future__ import annotations

from functools import cache
from typing import get_args

import pytest

from assist.assembly import reviewer
from assist.draft.texts import ReplyLibrary
from assist.knowledge import default_knowledge
from assist.records import Candidate, SecretKind

KNOWLEDGE = default_knowledge()


@cache
def library() -> ReplyLibrary:
    return ReplyLibrary(KNOWLEDGE)


@pytest.mark.parametrize("language", KNOWLEDGE.reply_languages)
def test_no_rule_holds_back_any_wording_about_a_leaked_secret(language: str) -> None:
    """«Create a new wallet, move your funds there» was taken for a fraudster's words in tr, de and fr."""
    texts = library().texts(language, "security.phishing")
    assert texts is not None
    review = reviewer()
    for message in (f"leaked-{kind}" for kind in (*get_args(SecretKind), "social")):
        if message not in texts:
            assert message == "leaked-social"
            continue
        for wording in texts.wordings(message) or (None,):
            said = texts.say(message, wording, {})
            found = review(Candidate(said, language)).findings
            assert [one for one in found if one.severity != "note"] == [], said
