"""The words of personal sentences: ours and the examples pass, and nothing that promises, asks or tells can be said."""

from __future__ import annotations

import pytest

from assist.evaluate.attacks import attacks
from assist.knowledge import default_knowledge
from assist.personal.leash import faults
from assist.personal.words import lexicon
from assist.records import EMOTIONS
from assist.terms import term_index

LANGUAGES = tuple(default_knowledge().personal)
# concepts of which a function word looks like a form, and with which alone nothing of an exchange can be said
HARMLESS = {"account", "announcement", "buy", "contact-support", "feedback", "live-chat", "log-in", "long-position"}
HARMLESS |= {"menu", "node", "pending", "status", "support-ticket"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_ours_and_the_examples_are_made_of_reviewed_words(language: str) -> None:
    words, lists = default_knowledge().personal[language], lexicon(default_knowledge(), language)
    assert lists is not None
    assert set(words.sentences) == set(EMOTIONS)
    for sentence in words.sentences.values():
        assert [fault.check for fault in faults(sentence, "", lists)] == ["personal-nothing"]
    assert len(words.examples) >= 3
    for example in words.examples:
        wrong = {fault.check for fault in faults(example.sentence, example.customer, lists)}
        assert wrong <= ({"personal-nothing"} if example.sentence in words.sentences.values() else set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_demand_of_an_attacker_can_be_said_even_in_their_own_words(language: str) -> None:
    lists = lexicon(default_knowledge(), language)
    assert lists is not None
    for attack in attacks():
        if attack.language == language:
            assert lists.unreviewed(attack.said, attack.text), attack.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_term_of_the_exchange_is_among_them(language: str) -> None:
    words, index = default_knowledge().personal[language], term_index(default_knowledge())
    for listed in (words.soft, words.felt):
        assert index.found(listed.replace('"', ","), language) <= HARMLESS
