"""A stretch inside a sentence begins and ends as its source does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assist.articles.joints import fitted


@pytest.mark.parametrize(
    ("source", "translation", "language", "expected"),
    [
        ("you've authorized access to", "Tienes autorizado el acceso a", "es", "tienes autorizado el acceso a"),
        ("in future, but this comes with", "En el futuro, pero", "es", "en el futuro, pero"),
        ("My restored wallet shows a wrong balance", "Mi billetera muestra un saldo incorrecto.", "es",
         "Mi billetera muestra un saldo incorrecto"),
        ("multiple networks", "Несколько сетей", "ru", "несколько сетей"),
        ("interest", "İlgi", "tr", "ilgi"),
        ("warm", "Isı", "tr", "ısı"),
        ("网络", "网络。", "zh-Hans", "网络"),
    ],
)  # fmt: skip
def test_a_stretch_is_no_sentence_of_its_own(source: str, translation: str, language: str, expected: str) -> None:
    assert fitted(source, translation, language) == expected


@pytest.mark.parametrize(
    ("source", "translation", "language"),
    [
        ("Choose a wallet.", "Elige una billetera.", "es"),
        ("Choose a wallet", "Elige una billetera", "es"),
        ("wallet and exchange", "Wallet und Börse", "de"),
        ("the Etherscan page", "Etherscan sayfası", "tr"),
        ("all NFTs", "NFTs todos", "es"),
        ("yo no", "I don't", "en"),
        ("iPhone and so on", "iPhone vb.", "tr"),
        ("coins, tokens and so on", "monedas, etc.", "es"),
        ("1. wallet", "Billetera", "es"),
        ("", "Algo", "es"),
    ],
)
def test_what_fits_stays(source: str, translation: str, language: str) -> None:
    assert fitted(source, translation, language) == translation


@given(st.text(), st.sampled_from(("es", "tr", "ar", "zh-Hans")))
def test_a_text_fits_itself(text: str, language: str) -> None:
    assert fitted(text, text, language) == text
