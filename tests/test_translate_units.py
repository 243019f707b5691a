"""Cutting into units: nothing is lost between them, and none is too long."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assist.translate.units import MAX_SENTENCE, cut, lines


@given(st.text(max_size=200), st.sampled_from(["en", "zh-Hans", "es", "pt"]), st.sampled_from([0, 20, 600]))
def test_join_undoes_cut(text: str, language: str, limit: int) -> None:
    parts = cut(text, language, limit)
    assert parts.join(parts.units) == text
    assert all(unit and unit == unit.strip() for unit in parts.units)


@given(st.text(max_size=200))
def test_join_undoes_lines(text: str) -> None:
    parts = lines(text)
    assert parts.join(parts.units) == text


def test_gaps_keep_white_space_line_breaks_and_emoji() -> None:
    parts = cut(" Hola 👋\r\n\r\n\tEstoy preocupado.  Ayuda 😭", "es")
    assert parts.units == ("Hola", "Estoy preocupado.", "Ayuda")
    assert parts.gaps == (" ", " 👋\r\n\r\n\t", "  ", " 😭")


def test_short_messages_stay_whole() -> None:
    assert cut("你好。我的提币没到账。\n请帮我查。", "zh-Hans", 600).units == ("你好。我的提币没到账。\n请帮我查。",)


@pytest.mark.parametrize("text", ["a" * 5000, "uno, dos, tres " * 400, "提币" * 3000])
def test_no_unit_is_longer_than_an_engine_can_take(text: str) -> None:
    parts = cut(text, "es")
    assert max(map(len, parts.units)) <= MAX_SENTENCE
    assert parts.join(parts.units) == text


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "😭😭"])
def test_texts_without_words_have_no_units(text: str) -> None:
    assert cut(text, "en").units == ()
