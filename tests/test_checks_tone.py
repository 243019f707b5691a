"""The tone rules have words and cases in every reply language, and read what people really send."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from time import process_time
from typing import Any

import pytest
import yaml
from checking import cases, found, knowledge, says

from assist.checks.reading.tone import tone_words
from assist.cues.said import said
from assist.errors import DataError
from assist.knowledge import Knowledge
from assist.records import Candidate, Message

LANGUAGES = ("en", "zh-Hans", "zh-Hant", "es", "pt", "ru", "vi", "tr", "fr", "de", "ja", "ko", "id", "ar")
RULES = (
    "register",
    "empathy",
    "restate",
    "next-step",
    "coldness",
    "canned",
    "greeting",
    "closing",
    "readability",
    "shouting",
)
CONVERSATIONS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "data" / "tone_conversations.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", RULES)
def test_every_rule_fires_and_is_silent_in_every_reply_language(rule: str, language: str) -> None:
    own = [case for case in cases(rule) if case["language"] == language]
    assert sum(bool(case["expect"]) for case in own) >= 8
    assert sum(not case["expect"] for case in own) >= 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_good_replies_pass_all_tone_rules(language: str) -> None:
    silent = [case for case in cases("greeting") if case["language"] == language and not case["expect"]]
    for case in silent:
        thread = tuple(Message(**message) for message in case["thread"])
        about = Candidate(case["text"], language, thread=thread)
        assert [finding for rule in RULES for finding in found(rule, about)] == []


@pytest.mark.parametrize("case", CONVERSATIONS, ids=lambda case: f"{case['language']}: {case['customer'][:30]}")
def test_conversation(case: dict[str, Any]) -> None:
    about = Candidate(case["reply"], case["language"], thread=(Message(case["customer"], case["channel"]),))
    fired = {rule for rule in RULES if found(rule, about)}
    assert set(case["expect"]) <= fired
    assert case["expect"] or not fired


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_articles_are_not_judged_as_replies(rule: str, language: str) -> None:
    for case in cases(rule):
        if case["language"] == language:
            assert not found(rule, Candidate(case["text"], language, "article"))


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        (unicodedata.normalize("NFD", "Dạ cưng, em kiểm tra ngay."), "vi", "cưng"),
        (unicodedata.normalize("NFD", "Podés mandar una captura."), "es", "Podés"),
        ("كان الأمـر بسيطًا، معلش.", "ar", "معلش"),
    ],
)
def test_decomposed_text_reads_as_composed(text: str, language: str, words: str) -> None:
    (finding,) = found("register", Candidate(text, language))
    assert finding.span is not None
    assert unicodedata.normalize("NFC", text[slice(*finding.span)]) == words


@pytest.mark.parametrize("text", ["İyi günler", "ẞ İ ﬁ x", "a\u0301b\u200bc", "مُحَمَّد"])
def test_every_place_of_a_read_text_has_its_origin(text: str) -> None:
    read = said(text)
    assert len(read.origin) == len(read.text) + 1
    assert read.span(0, len(read.text)) == (0, len(text))


def test_quotations_are_left_alone() -> None:
    assert not says("register", "El aviso dice «tu cuenta».", "es")
    assert says("register", "El aviso habla de tu cuenta.", "es")


def test_feeling_named_earlier_need_not_be_named_again() -> None:
    worried = Message("I'm so worried, my withdrawal is gone")
    heard = Message("I understand why you're worried. Could you send the TXID?", author="agent")
    reply = "The TXID shows 3 of 12 confirmations; I'll write again within 4 hours."
    again = Message("I'm still worried, here is the TXID")
    assert says("empathy", reply, "en", thread=(worried,))
    assert not says("empathy", reply, "en", thread=(worried, heard, again))


def test_customer_of_another_language_is_not_told_to_be_ignored() -> None:
    thread = (Message("提币500 USDT一直没到账，怎么办", language="zh-Hans"),)
    assert not says("restate", "We are looking into this.", "en", thread=thread)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_every_language_compile(language: str) -> None:
    assert tone_words(knowledge(), language) is not None


def test_unknown_key_in_tone_words_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "prompts" / "tone").mkdir(parents=True)
    (tmp_path / "glossary").mkdir()
    (tmp_path / "prompts" / "tone" / "en.yaml").write_text("empaty: {felt: [], named: []}\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"tone/en\.yaml.*empaty"):
        Knowledge(tmp_path / "prompts", tmp_path / "glossary").tone("en")


@pytest.mark.parametrize("language", ["en", "de", "zh-Hans", "tr", "ar"])
@pytest.mark.parametrize("piece", ["a ", "您", "!", '"', "- x\n", "« ", "AB ", "e\u0301", "é\u0301", "de "])
def test_texts_no_person_writes_take_no_time_to_judge(piece: str, language: str) -> None:
    text = (piece * 20_000)[:20_000]
    thread = (Message("hello"), Message("where is my money, I am worried", "ticket"))
    start = process_time()
    for rule in RULES:
        found(rule, Candidate(text, language, thread=thread))
    assert process_time() - start < 3  # a tenth of it is usual; what grows with the square takes a minute
