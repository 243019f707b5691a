"""The simulated customers of every language: whole, graded, and answered well by the desk itself."""

from __future__ import annotations

from functools import cache

import pytest

from assist.assembly import assemble
from assist.checks import CHECKS
from assist.knowledge import default_knowledge
from assist.practice import Answer, Trainer, trainer
from assist.practice.judge import HAND_OVER, KEEP
from assist.practice_cases import LEVELS
from assist.protect import protect
from assist.protect.markers import MARKER

LANGUAGES = default_knowledge().reply_languages
NOTHING = {
    "en": "Hello.", "zh-Hans": "您好。", "zh-Hant": "您好。", "es": "Hola.", "pt": "Olá.", "ru": "Здравствуйте.",
    "vi": "Chào anh/chị.", "tr": "Merhaba.", "fr": "Bonjour.", "de": "Guten Tag.", "ja": "こんにちは。",
    "ko": "안녕하세요.", "id": "Halo.", "ar": "مرحبًا.",
}  # fmt: skip


@cache
def training() -> Trainer:
    return trainer(assemble())


def test_every_reply_language_has_simulated_customers() -> None:
    assert default_knowledge().practice_languages == LANGUAGES
    assert len(LANGUAGES) == 14
    assert set(NOTHING) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_cases_are_graded_and_name_what_is_there(language: str) -> None:
    practice = default_knowledge().practice(language)
    assert practice is not None
    assert len(practice.cases) >= 8
    assert all(sum(one.level == level for one in practice.cases) >= 2 for level in LEVELS)
    assert len({one.intent for one in practice.cases}) >= 8
    used = {name for one in practice.cases for name in one.points}
    assert used == set(practice.points), "words for points that no case needs, or the other way round"
    for one in practice.cases:
        assert set(one.never) <= set(CHECKS)
        assert set(one.ask) <= set(default_knowledge().playbooks[one.intent].ask)
        said = "\n".join(turn.text for turn in one.turns)
        assert all(words in said for words in one.restate)
    hard = [one for one in practice.cases if one.level == LEVELS[-1]]
    assert any(one.hand_over for one in hard)
    assert any(protect(one.turns[-1].text).secrets for one in hard)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_desks_own_answer_makes_every_point_and_breaks_no_rule(language: str) -> None:
    for one in training().cases(language):
        given = training().give(language, one.id)
        case = training().model_case(given)
        draft = training().model_answer(given)
        assert draft is not None, (one.id, case.hand_over)
        assert draft.findings == (), one.id
        verdict = training().judge(given, Answer(draft.text, case.hand_over is not None))
        assert (verdict.missed, verdict.broken) == ((), ()), (one.id, draft.text)
        assert verdict.mark >= 90, (one.id, verdict.mark, verdict.scored.evidence)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_that_says_nothing_misses_every_point(language: str) -> None:
    for one in training().cases(language):
        verdict = training().judge(training().give(language, one.id), Answer(NOTHING[language], not one.hand_over))
        assert verdict.made == (), one.id
        wanted = [*one.points, *(f"ask {kind}" for kind in one.ask), *(f"say {words}" for words in one.restate)]
        assert verdict.missed == (*wanted, HAND_OVER if one.hand_over else KEEP)
        assert verdict.mark < 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_agent_sees_the_secret_of_a_case(language: str) -> None:
    shown = [message.text for one in training().cases(language) for message in training().give(language, one.id).thread]
    assert sum(bool(MARKER.search(text)) for text in shown) == 1
    assert all(protect(text).text == text for text in shown)
