"""Folding, sentences and term matching keep their spans."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assist.text import _folded, find_term, fold, sentences


def words(text: str, term: str, language: str) -> list[str]:
    return [text[slice(*span)] for span in find_term(text, term, language)]


@pytest.mark.parametrize(
    "text", ["seed phrase", "SEED  PHRASE", "ＳＥＥＤ phrase", "s\u200beed\u00a0phrase", "Seed\nphrase"]
)
def test_fold_sees_through_case_width_and_invisible_characters(text: str) -> None:
    assert fold(text).text == "seed phrase"


@given(st.text())
def test_fold_maps_every_character_back_into_the_text(text: str) -> None:
    folded = fold(text)
    assert len(folded.origin) == len(folded.text) + 1
    assert list(folded.origin) == sorted(folded.origin)
    assert folded.span(0, len(folded.text))[1] <= len(text)


@given(st.text())
def test_sentences_cover_everything_but_white_space(text: str) -> None:
    spans = sentences(text, "en")
    gaps = [0, *(edge for span in spans for edge in span), len(text)]
    assert gaps == sorted(gaps)
    assert all(not text[start:end].strip() for start, end in zip(gaps[::2], gaps[1::2], strict=True))


def test_sentences_keep_decimals_together() -> None:
    text = "I sent 1.5 BTC yesterday. Where is it?"
    assert [text[slice(*span)] for span in sentences(text, "en")] == ["I sent 1.5 BTC yesterday.", "Where is it?"]


@pytest.mark.parametrize(
    ("text", "term", "language", "found"),
    [
        ("Canada and ADA", "ADA", "en", ["ADA"]),
        ("充值BTC到账", "BTC", "zh-Hans", ["BTC"]),
        ("已提币成功", "提币", "zh-Hans", ["提币"]),
        ("a two-factor code", "two factor", "en", ["two-factor"]),
        ("su Retiro está", "retiro", "es", ["Retiro"]),
    ],
)
def test_find_term(text: str, term: str, language: str, found: list[str]) -> None:
    assert words(text, term, language) == found


def test_term_inside_a_longer_word_is_not_found_GlotDict_352() -> None:
    assert words("our website", "site", "en") == []


def test_term_in_unspaced_script_is_found_weblate_11308() -> None:
    assert words("請輸入交易雜湊值", "交易雜湊值", "zh-Hant") == ["交易雜湊值"]


def test_lone_surrogates_do_not_stop_the_splitter() -> None:
    assert sentences("One\ud800. Two.", "en") == [(0, 5), (6, 10)]


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_english_folds_as_everything_does(text: str) -> None:
    assert fold(text) == _folded(text)
