"""Seed phrases of every BIP-39 word list are cut, whatever they are dressed in; prose never is."""

from __future__ import annotations

import random

import pytest
from bip_utils import Bip39Languages, Bip39MnemonicGenerator, Bip39WordsNum

from assist.protect import protect

SIZES = {12: 16, 15: 20, 18: 24, 21: 28, 24: 32}  # words: bytes of entropy
LISTS = list(Bip39Languages)


def phrase(language: Bip39Languages, words: int, seed: int = 0) -> list[str]:
    entropy = random.Random(f"{language} {words} {seed}").randbytes(SIZES[words])
    return Bip39MnemonicGenerator(language).FromEntropy(entropy).ToList()


@pytest.mark.parametrize("language", LISTS, ids=lambda language: language.name)
@pytest.mark.parametrize("size", SIZES)
def test_every_word_list_and_length(language: Bip39Languages, size: int) -> None:
    words = phrase(language, size)
    protected = protect(" ".join(words))
    assert protected.text == "⟦seed-phrase removed⟧"
    assert [secret.kind for secret in protected.secrets] == ["seed-phrase"]


@pytest.mark.parametrize("joint", [", ", "\n", " - ", " | ", "\u3000", "\u00a0", "  ", ",", "/", "_"])
@pytest.mark.parametrize(
    "language", [Bip39Languages.ENGLISH, Bip39Languages.SPANISH, Bip39Languages.CHINESE_SIMPLIFIED]
)
def test_every_joint(language: Bip39Languages, joint: str) -> None:
    assert protect(joint.join(phrase(language, 12))).text == "⟦seed-phrase removed⟧"


@pytest.mark.parametrize("language", [Bip39Languages.SPANISH, Bip39Languages.PORTUGUESE, Bip39Languages.FRENCH])
def test_accents_left_out(language: Bip39Languages) -> None:
    from assist.protect.plain import plain_word

    bare = [plain_word(word) for word in phrase(language, 12)]
    assert protect(" ".join(bare)).text == "⟦seed-phrase removed⟧"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Bip39Languages.CHINESE_SIMPLIFIED, "我的助记词是{glued}请帮我看看"),
        (Bip39Languages.CHINESE_SIMPLIFIED, "助记词:{glued}"),
        (Bip39Languages.CHINESE_SIMPLIFIED, "{glued}"),
        (Bip39Languages.CHINESE_TRADITIONAL, "助記詞:{glued}"),
        (Bip39Languages.SPANISH, "mi frase semilla es {spaced} y no funciona"),
        (Bip39Languages.PORTUGUESE, "minha frase de recuperação: {spaced}. Obrigado"),
        (Bip39Languages.ENGLISH, "these words {spaced} do not work"),
    ],
)
@pytest.mark.parametrize("seed", range(5))
def test_in_a_message(language: Bip39Languages, text: str, seed: int) -> None:
    words = phrase(language, 12, seed)
    protected = protect(text.format(glued="".join(words), spaced=" ".join(words)))
    assert [secret.kind for secret in protected.secrets] == ["seed-phrase"]
    assert not any(word in protected.text for word in words if len(word) > 3)
    assert "".join(words) not in protected.text


@pytest.mark.parametrize("seed", range(40))
def test_words_in_any_order_are_cut_when_nothing_else_stands_there(seed: int) -> None:
    words = phrase(Bip39Languages.ENGLISH, 12, seed)
    random.Random(seed).shuffle(words)
    assert protect(" ".join(words)).text == "⟦seed-phrase removed⟧"


def test_field_pentect_413_prose_before_the_phrase_does_not_steal_the_window() -> None:
    words = phrase(Bip39Languages.ENGLISH, 12)
    assert protect(f"please verify this seed {' '.join(words)}").text.endswith("⟦seed-phrase removed⟧")
    assert not set(words) & set(protect(f"please verify this seed {' '.join(words)} please help").text.split())


def test_field_akash_3889_runs_of_other_lengths() -> None:
    words = phrase(Bip39Languages.ENGLISH, 24)
    for size in (13, 14, 16, 20, 23):
        assert protect("seed phrase " + " ".join(words[:size])).secrets


def test_number_of_words_matches_the_library() -> None:
    assert {int(size) for size in Bip39WordsNum} == set(SIZES)
