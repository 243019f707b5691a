"""The words of a check, shared by all threads of a panel."""

from __future__ import annotations

from time import process_time

import pytest
from checking import found

from assist.checks.reading import patterns
from assist.checks.reading.standing import Vocabulary
from assist.knowledge import default_knowledge
from assist.records import Candidate

REQUEST, OTHER = "send us your password", "the withdrawal left an hour ago"


def test_a_text_read_by_another_thread_meanwhile_hides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    shared = patterns.words(default_knowledge(), "secret-request", "en")
    assert shared is not None
    really = Vocabulary.words
    asked: list[str] = []

    def interrupted(vocabulary: Vocabulary, text: str) -> list[tuple[int, str]]:
        if not asked:  # another thread's text comes in the middle of the first look at this one
            asked.append(text)
            assert shared.find("secret", REQUEST, 0, len(REQUEST)) != []
        return really(vocabulary, text)

    monkeypatch.setattr(Vocabulary, "words", interrupted)
    assert shared.find("secret", OTHER, 0, len(OTHER)) == []
    assert asked == [OTHER]
    assert shared.find("secret", REQUEST, 0, len(REQUEST)) != []


def test_many_wrong_words_do_not_read_the_whole_text_each() -> None:
    text = "Install AnyDesk.\n" * 8_000
    start = process_time()
    assert len(found("remote-access", Candidate(text, "en"))) == 8_000
    assert process_time() - start < 6  # a fifth of it is usual; what grows with the square takes half a minute
