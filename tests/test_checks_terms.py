"""What the term checks advise: the right form where there is only one, the base form with a word about it elsewhere."""

from __future__ import annotations

import pytest
from checking import found

from assist.checks.reading.terms import in_place_of
from assist.records import Candidate

WITHDRAWAL = "Your withdrawal is being processed."


@pytest.mark.parametrize(
    ("language", "text", "suggestion", "base_form"),
    [
        ("zh-Hans", "您的撤单还在处理中。", "提币", False),
        ("ja", "脱退は処理中です。", "出金", False),
        ("ko", "철회가 처리 중입니다.", "출금", False),
        ("vi", "Rút lui đang được xử lý.", "Rút tiền", False),
        ("id", "Pengunduran diri sedang diproses.", "Penarikan", False),
        ("de", "Ihr Rückzug wird bearbeitet.", "Auszahlung", True),
        ("ru", "Отзыв обрабатывается.", "Вывод", True),
        ("tr", "GERİ ÇEKİLME işleniyor.", "ÇEKİM", True),
        ("fr", "Votre abandon est en cours.", "retrait", True),
    ],
)
def test_the_suggestion_can_stand_where_the_wrong_word_stood(
    language: str, text: str, suggestion: str, base_form: bool
) -> None:
    (finding,) = found("forbidden-term", Candidate(text, language, source=WITHDRAWAL, source_language="en"))
    assert finding.suggestion == suggestion
    assert ("base form" in finding.message) is base_form


@pytest.mark.parametrize(
    ("written", "wording", "language", "expected"),
    [
        ("WRONG", "right word", "en", "RIGHT WORD"),
        ("Wrong", "right", "en", "Right"),
        ("wrong", "Auszahlung", "de", "Auszahlung"),
        ("Yanlış", "işlem", "tr", "İşlem"),
        ("YANLIŞ", "ışık işlem", "tr", "IŞIK İŞLEM"),
        ("X", "ticket", "en", "Ticket"),
        ("错", "提币", "zh-Hans", "提币"),
        ("", "word", "en", "word"),
    ],
)
def test_capitals_are_those_of_the_replaced_word(written: str, wording: str, language: str, expected: str) -> None:
    assert in_place_of(written, wording, language) == expected


def test_a_concept_is_told_once() -> None:
    about = Candidate("您的撤单还在处理中。", "zh-Hans", source=WITHDRAWAL, source_language="en")
    assert found("forbidden-term", about)
    assert not found("glossary", about)
