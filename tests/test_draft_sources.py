"""The playbook retriever."""

from __future__ import annotations

from drafting import INTENTS, knowledge, message, triage

from assist.records import Hit
from assist.retrieve import PlaybookRetriever


def test_the_playbook_of_the_triaged_intent_is_found() -> None:
    retriever = PlaybookRetriever(knowledge())
    for intent in INTENTS:
        title = knowledge().playbooks[intent].title
        assert retriever.retrieve(message("hi"), triage(intent), "es") == (Hit(intent, title, "playbook", 0.9),)


def test_an_intent_without_a_playbook_has_no_source() -> None:
    assert PlaybookRetriever(knowledge()).retrieve(message("hi"), triage("no.such_intent"), "en") == ()
