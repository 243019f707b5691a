"""Tags are normalised, and an unknown one is never taken for English."""

from __future__ import annotations

import pytest

from assist.errors import UsageError
from assist.languages import language, languages, normalize


def test_the_desk_has_the_contracts_languages() -> None:
    expected = "en zh-Hans zh-Hant es pt fr de it ru uk tr vi id ms ja ko ar hi th pl nl"
    assert " ".join(languages()) == expected  # 21 tags: Chinese counts twice


@pytest.mark.parametrize(
    ("given", "tag"),
    [
        ("pt-BR", "pt"),
        ("zh", "zh-Hans"),
        ("ZH_TW", "zh-Hant"),
        ("zh-hant-HK", "zh-Hant"),
        ("en-US", "en"),
        ("und", "und"),
    ],
)
def test_normalize(given: str, tag: str) -> None:
    assert normalize(given) == tag


@pytest.mark.parametrize("given", ["klingon", "", "x", "tlh"])
def test_unknown_language_is_an_error_not_english(given: str) -> None:
    with pytest.raises(UsageError, match="unknown language"):
        normalize(given)


def test_undetermined_is_no_language_to_work_in() -> None:
    with pytest.raises(UsageError, match="undetermined"):
        language("und")
