"""Sources for a message: by words, by likeness, by intent, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec
import numpy as np
from drafting import INTENTS, knowledge, message, triage

from assist.models import RememberingEncoder
from assist.ports import Embedder
from assist.records import Entity, Why
from assist.retrieve import SourceRetriever
from assist.retrieve.beliefs import beliefs
from assist.retrieve.documents import documents
from assist.retrieve.likeness import Likeness
from assist.retrieve.words import tokens
from assist.terms import term_index
from assist.triage import masked
from assist.vectors import KeptVectors


class Topics:
    """An encoder that knows a few words, and counts what it is asked."""

    name = "topics-for-tests"
    _WORDS = ("memo", "hacked", "tax", "liquidat")

    def __init__(self) -> None:
        self.asked = 0

    def embed(self, texts: Sequence[str]) -> np.ndarray:
        self.asked += 1
        rows = np.array([[1.0, *(9.0 * (word in text.casefold()) for word in self._WORDS)] for text in texts])
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def read(text: str, entities: Sequence[Entity]) -> str:
    return text


def retriever(*encoders: Embedder, desk: str = "en") -> SourceRetriever:
    return SourceRetriever(knowledge(), lambda: encoders, read, desk)


PLAIN = retriever()
UNSURE = replace(triage("other"), confidence=0.2)


def test_the_playbook_of_the_triaged_intent_is_always_there_and_before_other_playbooks() -> None:
    for intent in INTENTS:
        for text in ("hi", "withdrawal, deposit, fee, order, API, KYC and tax"):
            found = PLAIN.retrieve(message(text), replace(triage(intent), confidence=0.2), "en")
            assert next(hit.id for hit in found if hit.kind == "playbook") == intent


def test_an_intent_without_a_playbook_offers_no_playbook() -> None:
    found = PLAIN.retrieve(message("my withdrawal is pending"), triage("no.such_intent"), "en")
    assert [hit for hit in found if hit.kind == "playbook"] == []


def test_nothing_is_offered_for_what_nobody_understands() -> None:
    assert [hit.id for hit in PLAIN.retrieve(message("blue fridays sing"), UNSURE, "en")] == ["other"]


def test_terms_are_shared_across_languages() -> None:
    for language, text in (
        ("es", "quiero cerrar mi cuenta"),
        ("ja", "アンステーキングしたい"),
        ("ru", "ставка финансирования"),
    ):
        found = PLAIN.by_words(message(text), language)
        expected = {"es": "close-account", "ja": "staking", "ru": "funding-payments"}[language]
        assert expected in found[:3], language


def test_a_source_says_why_it_was_chosen() -> None:
    encoder = Topics()
    found = retriever(encoder).retrieve(message("I forgot the memo"), triage("deposit.wrong_network"), "en")
    why = next(hit.why for hit in found if hit.id == "missing-memo")
    assert why is not None
    assert "memo" in why.words
    assert why.intent == "deposit.wrong_network"
    assert why.likeness is not None
    assert why.likeness > 0.9


def test_without_encoders_likeness_is_not_told() -> None:
    found = PLAIN.retrieve(message("hi"), triage("fees"), "en")
    assert found
    assert all(isinstance(hit.why, Why) and hit.why.likeness is None for hit in found)


def test_titles_come_in_the_language_of_the_desk_else_of_the_customer_else_in_english() -> None:
    about = triage("fees")
    for desk, customer, expected in (("zh-Hans", "es", "zh-Hans"), ("de", "zh-Hans", "zh-Hans"), ("de", "es", "en")):
        found = retriever(desk=desk).retrieve(message("fee"), about, customer)
        assert {hit.language for hit in found if hit.kind == "help"} == {expected}
    assert "有哪些手续费，在哪里查看" in {
        hit.title for hit in retriever(desk="zh-Hans").retrieve(message("fee"), about, "es")
    }


def test_neighbouring_characters_are_words_where_words_are_not_set_apart() -> None:
    said = [token.name for token in tokens("提币失败", "zh-Hans", term_index(knowledge()))]
    assert {"提币", "币失", "失败", "§withdrawal"} <= set(said)


def test_what_triage_doubts_still_counts_and_nonsense_does_not() -> None:
    sure = triage("fees")
    assert beliefs(sure) == {"fees": sure.confidence}
    doubted = replace(UNSURE, likely=(("fees", 0.5), ("api", 0.25), ("other", 0.05)))
    assert beliefs(doubted) == {"fees": 0.35, "api": 0.65}
    assert beliefs(replace(doubted, likely=(("other", 0.6), ("fees", 0.3)))) == {}
    second = replace(sure, confidence=0.8, likely=(("fees", 0.7), ("api", 0.1), ("fiat", 0.1)))
    assert {intent: round(share, 2) for intent, share in beliefs(second).items()} == {
        "fees": 0.8, "api": 0.1, "fiat": 0.1,
    }  # fmt: skip


def test_the_slow_encoder_need_not_encode_what_ships() -> None:
    (shipped,) = knowledge().source_vectors.glob("e5-*.msgpack")
    rows = msgspec.msgpack.decode(shipped.read_bytes(), type=dict[bytes, bytes])
    texts = Likeness(documents(knowledge()), Topics(), lambda text: masked(text, ())).texts
    assert {KeptVectors.key(text) for text in texts} == set(rows)


def test_a_message_is_encoded_once_for_all_stages() -> None:
    encoder = Topics()
    shared = RememberingEncoder(encoder)
    first = shared.embed(["a memo"])
    assert (shared.embed(["a memo"]) == first).all()
    assert encoder.asked == 1
    assert len(shared.embed(["a memo", "tax"])) == 2
    for number in range(20):
        shared.embed([str(number)])
    shared.embed(["a memo"])
    assert encoder.asked == 23
