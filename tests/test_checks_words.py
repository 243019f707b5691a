"""The words of a check, shared by all threads of a panel."""

from __future__ import annotations

import pytest

from assist.checks.reading import patterns
from assist.knowledge import default_knowledge

REQUEST, OTHER = "send us your password", "the withdrawal left an hour ago"


def test_a_text_read_by_another_thread_meanwhile_hides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    shared = patterns.words(default_knowledge(), "secret-request", "en")
    assert shared is not None
    really, asked = patterns.beginnings, []

    def interrupted(text: str) -> frozenset[str]:
        if not asked:  # another thread's text comes in the middle of the first look at this one
            asked.append(text)
            assert shared.find("secret", REQUEST, 0, len(REQUEST)) != []
        return really(text)

    monkeypatch.setattr(patterns, "beginnings", interrupted)
    assert shared.find("secret", OTHER, 0, len(OTHER)) == []
    assert asked == [OTHER]
    assert shared.find("secret", REQUEST, 0, len(REQUEST)) != []
