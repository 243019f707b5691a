"""The marian engine on a real model of each family, built here: tiny, and random where meaning is not the question."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from tiny_argos import sentence_pairs

from assist.errors import EngineError, MissingModel, UnsupportedPair, UsageError
from assist.translate import MarianEngine
from assist.translate.marian import chosen_models


@pytest.fixture
def engine(tiny_marian: Path) -> MarianEngine:
    return MarianEngine({"en-es": str(tiny_marian)})


def test_returns_what_the_model_was_trained_on(engine: MarianEngine) -> None:
    english, spanish = zip(*sentence_pairs(), strict=True)
    assert engine.translate(english, "en", "es") == list(spanish)


def test_the_order_and_what_is_between_stay(engine: MarianEngine) -> None:
    text = "Good morning.\n\n  Your withdrawal is pending. Thank you for waiting.\n"
    expected = "Buenos días.\n\n  Su retiro está pendiente. Gracias por esperar.\n"
    assert engine.translate([text, "", "Good morning."], "en", "es") == [expected, "", "Buenos días."]


def test_nothing_is_fetched(engine: MarianEngine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(*arguments: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    engine.translate(["Good morning."], "en", "es")
    with pytest.raises(MissingModel, match="nobody/no-such-model"):
        MarianEngine({"any": "nobody/no-such-model"}).translate(["Good morning."], "en", "es")
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises((MissingModel, EngineError)):
        MarianEngine({"any": str(tmp_path)}).translate(["Good morning."], "en", "es")


def test_knows_its_directions_only(engine: MarianEngine) -> None:
    assert engine.supports("en", "es")
    assert not engine.supports("es", "en")
    assert not MarianEngine({"any": "x"}).supports("es", "es")
    with pytest.raises(UnsupportedPair):
        engine.translate(["Hola."], "es", "en")


def test_the_setting() -> None:
    assert chosen_models("en-ru=/models/a; zh-TW-en = b/c ;any=d") == {
        "en-ru": "/models/a",
        "zh-Hant-en": "b/c",
        "any": "d",
    }
    for wrong in ("en-ru", "=x", "en-xx=y", "en=z"):
        with pytest.raises(UsageError, match="marian_models"):
            chosen_models(wrong)


@pytest.fixture(scope="module")
def many_languages(tiny_marian: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An M2M100 of random weights: whether its tokenizer is told the right languages shows without any meaning."""
    import torch
    from transformers import M2M100Config, M2M100ForConditionalGeneration, M2M100Tokenizer

    folder = tmp_path_factory.mktemp("m2m100")
    tokenizer = M2M100Tokenizer(str(tiny_marian / "vocab.json"), str(tiny_marian / "source.spm"))
    tokenizer.save_pretrained(folder)
    torch.manual_seed(7)
    sizes = dict.fromkeys(("encoder_layers", "decoder_layers", "encoder_attention_heads", "decoder_attention_heads"), 1)
    inner = dict.fromkeys(("d_model", "encoder_ffn_dim", "decoder_ffn_dim"), 16)
    room = max(*tokenizer.get_vocab().values(), *tokenizer.lang_token_to_id.values()) + 1
    config = M2M100Config(vocab_size=room, pad_token_id=tokenizer.pad_token_id, **sizes, **inner)
    M2M100ForConditionalGeneration(config).save_pretrained(folder)
    return folder


def test_a_model_of_many_languages_is_told_both(many_languages: Path) -> None:
    engine = MarianEngine({"any": str(many_languages)})
    assert engine.supports("zh-Hans", "es")
    assert len(engine.translate(["Good morning.", "Thank you for waiting."], "zh-Hant", "es")) == 2
    tokenizer, _ = engine._loaded[str(many_languages)]
    assert tokenizer.src_lang == "zh"
