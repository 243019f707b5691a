"""The Firefox engine and the guard around it on the real Portuguese and English models."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from real_models import firefox_en_pt, firefox_pt_en, model_home  # noqa: F401 - fixtures
from translating import guarded

from assist.errors import EngineError, UnsupportedPair
from assist.translate import FirefoxEngine
from assist.translate.guarded import GuardedTranslator

pytestmark = pytest.mark.real_model


@pytest.fixture(scope="module")
def engine(firefox_en_pt: Path, firefox_pt_en: Path) -> FirefoxEngine:  # noqa: F811
    return FirefoxEngine(lambda: {("en", "pt"): firefox_en_pt, ("pt", "en"): firefox_pt_en})


@pytest.fixture(scope="module")
def translator(engine: FirefoxEngine) -> GuardedTranslator:
    return guarded(engine)


def test_directions(engine: FirefoxEngine) -> None:
    assert engine.supports("pt", "en")
    assert not engine.supports("pt", "es")
    with pytest.raises(UnsupportedPair):
        engine.translate(["Olá"], "pt", "es")


def test_any_thread_may_ask_and_all_get_the_same(engine: FirefoxEngine) -> None:
    answers: list[list[str]] = []
    texts = ["Meu depósito não apareceu.", "Bom dia."]
    threads = [threading.Thread(target=lambda: answers.append(engine.translate(texts, "pt", "en"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [engine.translate(texts, "pt", "en")] * 4


def test_a_folder_without_a_model_is_an_engine_error(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"model\.\*\.bin"):
        FirefoxEngine(lambda: {("pt", "en"): tmp_path}).translate(["Olá"], "pt", "en")
    for name in ("model.pten.bin", "vocab.pten.spm"):
        (tmp_path / name).write_bytes(b"junk")
    with pytest.raises(EngineError):
        FirefoxEngine(lambda: {("pt", "en"): tmp_path}).translate(["Olá"], "pt", "en")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Meu saque de 500 USDT pela rede TRC20 está pendente há 12 horas.", ("500 USDT", "TRC20", "12", "withdrawal")),
        ("Enviei 1.234,56 USDT para TJYeasTPa6gpEEfYqPWaPLNV9gyZRQjBTc.", ("TJYeasTPa6gpEEfYqPWaPLNV9gyZRQjBTc",)),
        ("Meu e-mail é ana@exemplo.com e o TXID é " + "ab12" * 16, ("ana@exemplo.com", "ab12" * 16)),
        ("Cadê meu dinheiro? Transferi 0,5 ETH pela BEP20.", ("0,5 ETH", "BEP20", "transferred")),
        ("Mandei ⟦seed-phrase removed⟧ para o suporte.", ("⟦seed-phrase removed⟧",)),
    ],
)
def test_what_must_stay_stays(translator: GuardedTranslator, text: str, kept: tuple[str, ...]) -> None:
    done = translator.translate(text, "pt", "en")
    assert [part for part in kept if part not in done.text] == []
    assert (done.engine, done.route, done.findings) == ("firefox", ("pt", "en"), ())


def test_mozilla_73_argos_310_an_angry_customer_is_understood(translator: GuardedTranslator) -> None:
    loud = translator.translate("MEU SAQUE NÃO CHEGOU!!!", "pt", "en")
    assert loud.text == translator.translate("Meu saque não chegou!!!", "pt", "en").text.upper()
    assert "WITHDRAWAL" in loud.text
    assert "CHEGOU" not in loud.text


def test_a_warning_keeps_its_never(translator: GuardedTranslator) -> None:
    there = translator.translate("Never share your recovery phrase.", "en", "pt")
    assert there.text.startswith("Nunca")
    assert translator.translate(there.text, "pt", "en").text.startswith("Never")


def test_emoji_and_trailing_space_change_nothing(translator: GuardedTranslator) -> None:
    plain = translator.translate("Meu dinheiro sumiu!", "pt", "en").text
    assert translator.translate("Meu dinheiro sumiu! 😭😭 \n", "pt", "en").text == plain + " 😭😭 \n"


def test_twenty_thousand_characters_are_fine(translator: GuardedTranslator) -> None:
    text = "\n".join(f"O saque número {number} não chegou." for number in range(600))
    done = translator.translate(text, "pt", "en")
    assert len(done.text.splitlines()) == 600
    assert all(str(number) in line for number, line in enumerate(done.text.splitlines()))


def test_a_model_pulled_while_the_panel_runs_is_used(tmp_path: Path) -> None:
    here: dict[tuple[str, str], Path] = {}
    engine = FirefoxEngine(lambda: dict(here))
    assert not engine.supports("pt", "en")
    here["pt", "en"] = tmp_path
    assert engine.supports("pt", "en")
