"""The suite retrieval: its data, and what it promises."""

from __future__ import annotations

from collections import Counter

from drafting import LANGUAGES

from assist.evaluate import run_suite
from assist.evaluate.retrieval_data import DATA, questions
from assist.knowledge import default_knowledge


def test_every_language_asks_and_every_label_names_a_source() -> None:
    every = (*questions(DATA, "tune"), *questions(DATA, "report"))
    per_language = Counter(row.language for row in every)
    assert set(per_language) == set(LANGUAGES)
    assert min(per_language.values()) >= 15
    knowledge = default_knowledge()
    for row in every:
        assert {*row.articles} <= set(knowledge.help["en"]), row.text
        assert {*row.playbooks} <= set(knowledge.playbooks), row.text
    assert {name for row in every for name in row.articles} == set(knowledge.help["en"])


def test_a_right_source_is_among_the_first_three() -> None:
    figures = run_suite("retrieval", lambda _: None, DATA).figures
    assert figures["first_three"] >= 0.95
    assert figures["article.first_three"] >= 0.95
