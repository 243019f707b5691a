"""What users of other engines reported, caught at our layer. Each test has the number of the report."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from translating import Book, guarded, guarded_by_the_checks

from assist.translate import ArgosEngine, FirefoxEngine, MarianEngine
from assist.translate.case import opened, recased


class Fixed(Book):
    """Answers all it is asked with one text."""

    def __init__(self, name: str, answer: str, *directions: tuple[str, str]) -> None:
        super().__init__(name, {}, *directions)
        self._answer = answer

    def translate(self, texts, source, target, terms=None):  # type: ignore[no-untyped-def]
        self.sent += texts
        return [self._answer] * len(texts)


def checks_of(answer: str, text: str, source: str, target: str) -> set[str]:
    done = guarded_by_the_checks(Fixed("firefox", answer, (source, target))).translate(text, source, target)
    return {finding.check for finding in done.findings if finding.severity != "note"}


@pytest.mark.parametrize(
    ("text", "answer", "source", "target"),
    [
        ("increasingly", " ".join(["cada vez"] * 100), "en", "es"),  # LibreTranslate#167
        ("no\n", "no no no no no no no no", "en", "es"),  # argos-translate#324
        ("Entschuldigung", " ".join(["I'm sorry"] * 9), "de", "en"),  # EasyNMT#38
        ("thank you", "gracias gracias gracias gracias gracias", "en", "es"),  # LibreTranslate#566
    ],
)
def test_LibreTranslate_167_566_argos_324_EasyNMT_38_loops_are_caught(
    text: str, answer: str, source: str, target: str
) -> None:
    assert "repetition" in checks_of(answer, text, source, target)


def test_LibreTranslate_123_placeholders_never_cut_a_sentence() -> None:
    book = Book(
        "firefox", {"Hello X1X, you have X2X new messages from X3X": "Hola X1X, tienes X2X de X3X"}, ("en", "es")
    )
    done = guarded(book).translate("Hello {name}, you have %1$s new messages from %2$s", "en", "es")
    assert done.text == "Hola {name}, tienes %1$s de %2$s"


def test_LibreTranslate_806_nested_tags_stay_and_split_nothing() -> None:
    book = Book("firefox", {"Press X1XX2XsaveX3XX4X now": "Pulse X1XX2XguardarX3XX4X ahora"}, ("en", "es"))
    done = guarded(book).translate("Press <b><i>save</i></b> now", "en", "es")
    assert done.text == "Pulse <b><i>guardar</i></b> ahora"


def test_LibreTranslate_123_a_lost_placeholder_is_put_back_between_the_words() -> None:
    engine = Fixed("firefox", "Hola, tienes mensajes", ("en", "es"))
    assert guarded_by_the_checks(engine).translate("Hello {name}, you have messages", "en", "es").text == (
        "Hola, tienes mensajes {name} Hola, tienes mensajes"
    )


@pytest.mark.parametrize(
    ("text", "answer", "right"),
    [
        ("I pay with Apple Pay", "Pago con apple pay", "Pago con Apple pay"),  # argos#182
        ("It loads at 300 KBps", "Carga a 300 kbps", "Carga a 300 KBps"),  # LibreTranslate#224
        ("My MetaMask is empty", "Mi metamask está vacía", "Mi MetaMask está vacía"),
        ("Email me", "Un email", "Un email"),
    ],
)
def test_argos_182_LibreTranslate_224_names_keep_their_letter_case(text: str, answer: str, right: str) -> None:
    assert recased(text, answer, "en") == right


@pytest.mark.parametrize(
    ("text", "answer", "target", "right"),
    [
        ("Contact support.", "entrar em contato com o suporte.", "pt", "Entrar em contato com o suporte."),
        ("«Deposit» is greyed out", "«depósito» está em cinza", "es", "«Depósito» está em cinza"),
        ("İstediğim işlem", "istenen işlem", "tr", "İstenen işlem"),
        ("Email me", "e-mail", "de", "E-mail"),
        ("Open the page", "example.org öffnen", "de", "example.org öffnen"),
        ("Sell it", "iPhone verkaufen", "de", "iPhone verkaufen"),
        ("3 BTC are missing", "faltan 3 bitcoins", "es", "faltan 3 bitcoins"),
        ("my deposit", "mi depósito", "es", "mi depósito"),
        ("Withdrawals", "提币", "zh-Hans", "提币"),
        ("Contact", "", "pt", ""),
    ],
)
def test_a_sentence_keeps_the_capital_it_begins_with(text: str, answer: str, target: str, right: str) -> None:
    assert opened(text, answer, target) == right


def test_argos_182_german_nouns_are_no_names() -> None:
    assert recased("Das ist mein Hotel", "This is my hotel", "de") == "This is my hotel"


@pytest.mark.parametrize("text", ["HELLO WORLD", "WHERE IS MY MONEY??? I WANT IT BACK NOW!!!"])
def test_argos_310_LibreTranslate_710_755_OPUS_CAT_47_capitals_left_untranslated_are_caught(text: str) -> None:
    assert "untranslated" in checks_of(text.capitalize(), text, "en", "es")


def test_argos_310_capitals_reach_the_engine_as_a_sentence() -> None:
    engine = Fixed("firefox", "¿Dónde está mi dinero?", ("en", "es"))
    assert guarded(engine).translate("WHERE IS MY MONEY?", "en", "es").text == "¿DÓNDE ESTÁ MI DINERO?"
    assert engine.sent == ["Where is my money?"]


@pytest.mark.parametrize("text", ["😭", "👍👍", "...", "❗️❗️❗️", "500", "\n\n"])
def test_emoji_and_signs_alone_stay_as_they_are(text: str) -> None:
    done = guarded_by_the_checks(Fixed("firefox", "", ("en", "es"))).translate(text, "en", "es")
    assert done.text.strip() in (text.strip(), "")


def test_deepl_node_20_a_word_of_the_source_left_inside_is_said() -> None:
    assert "untranslated" in checks_of("我很stressful", "I feel very stressful", "en", "zh-Hans")


def test_a_sentence_in_another_language_is_not_lost() -> None:
    """Mixed languages: the engine is asked for each sentence, and what it leaves is said."""
    book = Book("firefox", {"Mi retiro no llega.": "My withdrawal does not arrive.", "Please help.": "Please help."})
    done = guarded_by_the_checks(book).translate("Mi retiro no llega. Please help.", "es", "en")
    assert done.text == "My withdrawal does not arrive. Please help."


def test_a_very_long_sentence_is_cut_and_put_together() -> None:
    long = "un retiro, " * 200
    engine = Fixed("firefox", "a withdrawal, and so on", ("es", "en"))
    guarded(engine).translate(long, "es", "en")
    assert max(map(len, engine.sent)) <= 400


def test_lists_and_empty_lines_keep_their_layout() -> None:
    pages = {"Abra la app": "Open the app", "Pulse Retirar": "Press Withdraw"}
    text = "- Abra la app\n- Pulse Retirar\n\n\t* Abra la app\r\n"
    marked = {f"{mark} {theirs}": f"{mark} {ours}" for theirs, ours in pages.items() for mark in "-*"}
    done = guarded(Book("firefox", {**pages, **marked})).translate(text, "es", "en")
    assert done.text == "- Open the app\n- Press Withdraw\n\n\t* Open the app\r\n"


@pytest.mark.real_model
def test_argos_385_512_538_installed_models_need_no_network(
    argos_packages: Path, tiny_marian: Path, firefox_en_pt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object, **keywords: object) -> None:
        raise AssertionError("the network was asked")

    for name in ("connect", "connect_ex", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for engine, target in (
        (ArgosEngine(argos_packages), "es"),
        (MarianEngine({"en-es": str(tiny_marian)}), "es"),
        (FirefoxEngine(lambda: {("en", "pt"): firefox_en_pt}), "pt"),
    ):
        done = guarded_by_the_checks(engine, forced=engine.name).translate("Good morning.", "en", target)
        assert done.text.startswith(("Buenos", "Bom"))
