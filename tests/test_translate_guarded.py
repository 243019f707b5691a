"""The guarded translator: what reaches an engine, which rung wins, and what is said when none does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translating import Book, Broken, guarded, says, silent, terms

from assist.errors import EngineError, UnsupportedPair, UsageError
from assist.records import Candidate, Finding
from assist.translate import IdentityEngine, PseudoEngine
from assist.translate.guarded import GuardedTranslator
from assist.translate.route import Router

ADDRESS = "TJYeasTPa6gpEEfYqPWaPLNV9gyZRQjBTc"
HASH = "ab12" * 16


def test_the_same_language_stays_as_it_is() -> None:
    done = guarded(Book("firefox", {})).translate("Hola\n", "es", "es")
    assert (done.text, done.engine, done.route) == ("Hola\n", "none", ("es",))


@pytest.mark.parametrize("text", ["", "  \n ", "😭😭"])
def test_texts_without_words_reach_no_engine(text: str) -> None:
    assert guarded(Book("firefox", {})).translate(text, "es", "en").text == text


def test_white_space_line_breaks_and_emoji_between_sentences_stay() -> None:
    book = Book("firefox", {"Hola": "Hello", "No llega.": "It does not arrive.", "Ayuda": "Help"})
    done = guarded(book).translate(" Hola 👋\r\n\r\n\tNo llega.  Ayuda 😭\n", "es", "en")
    assert done.text == " Hello 👋\r\n\r\n\tIt does not arrive.  Help 😭\n"


def test_personal_data_never_reaches_an_engine() -> None:
    book = Book("firefox", {"Envié a X1X, hash X2X, mi correo X3X": "I sent to X1X, hash X2X, my mail X3X"})
    done = guarded(book).translate(f"Envié a {ADDRESS}, hash {HASH}, mi correo ana@example.com", "es", "en")
    assert done.text == f"I sent to {ADDRESS}, hash {HASH}, my mail ana@example.com"
    assert done.findings == ()


def test_the_marker_of_a_secret_stays() -> None:
    book = Book("firefox", {"Mi frase es X1X": "My phrase is X1X"})
    assert (
        guarded(book).translate("Mi frase es ⟦seed-phrase removed⟧", "es", "en").text.endswith("⟦seed-phrase removed⟧")
    )


def test_amounts_are_locked_only_when_the_plain_try_lost_them() -> None:
    plain = Book("firefox", {"Envié 500 USDT": "I sent 500 USDT"})
    assert guarded(plain).translate("Envié 500 USDT", "es", "en").text == "I sent 500 USDT"
    lost = Book("firefox", {"Envié 500 USDT": "I sent dollars", "Envié X1X": "I sent X1X"})
    done = guarded(lost).translate("Envié 500 USDT", "es", "en")
    assert (done.text, done.findings) == ("I sent 500 USDT", ())


def test_a_scale_word_is_worked_out_where_the_engine_gets_it_wrong() -> None:
    pages = {"1.5万USDT丢了": "I lost 1.5 million USDT", "X1X丢了": "I lost X1X"}
    done = guarded(Book("argos", pages, ("zh-Hans", "en"))).translate("1.5万USDT丢了", "zh-Hans", "en")
    assert (done.text, done.findings) == ("I lost 15,000 USDT", ())


def test_LibreTranslate_123_where_masks_are_lost_the_words_between_are_translated() -> None:
    book = Book(
        "firefox",
        {"Envié 500 USDT ayer": "I sent it", "Envié X1X ayer": "I sent 1", "Envié": "I sent", "ayer": "yesterday"},
    )
    done = guarded(book).translate("Envié 500 USDT ayer", "es", "en")
    assert (done.text, done.findings) == ("I sent 500 USDT yesterday", ())


def test_argos_310_capitals_are_lowered_and_raised_again() -> None:
    book = Book("firefox", {"Mi dinero no llega!!!": "My money does not arrive!!!"})
    assert guarded(book).translate("MI DINERO NO LLEGA!!!", "es", "en").text == "MY MONEY DOES NOT ARRIVE!!!"


def test_argos_182_the_case_of_an_entity_survives_capitals() -> None:
    book = Book("firefox", {"Mis 500 USDT por TRC20 no llegan": "My 500 usdt via trc20 do not arrive"})
    assert guarded(book).translate("MIS 500 USDT POR TRC20 NO LLEGAN", "es", "en").text == (
        "MY 500 USDT VIA TRC20 DO NOT ARRIVE"
    )


def test_a_lost_term_is_put_in() -> None:
    book = Book(
        "firefox", {"Mi retiro no llegó": "My retreat did not arrive", "Mi X1X no llegó": "My X1X did not arrive"}
    )
    assert guarded(book).translate("Mi retiro no llegó", "es", "en").text == "My withdrawal did not arrive"


@pytest.mark.parametrize("upstream", ["no no no no no no no no", "No llega mi dinero", "", "ще не прийшло"])
def test_LibreTranslate_167_argos_324_what_is_degenerate_goes_to_the_next_engine(upstream: str) -> None:
    first = Book("firefox", {"No llega mi dinero": upstream})
    second = Book("argos", {"No llega mi dinero": "My money does not arrive"})
    done = guarded(first, second).translate("No llega mi dinero", "es", "en")
    assert (done.text, done.engine, done.findings) == ("My money does not arrive", "argos", ())


def test_only_the_failed_sentence_goes_to_the_next_engine() -> None:
    first = Book("firefox", {"Hola.": "Hello.", "No llega nada.": ""})
    second = Book("argos", {"No llega nada.": "Nothing arrives."})
    done = guarded(first, second).translate("Hola. No llega nada.", "es", "en")
    assert (done.text, done.engine) == ("Hello. Nothing arrives.", "firefox+argos")
    assert second.sent == ["No llega nada."]


def test_when_all_fail_the_best_text_comes_with_a_finding() -> None:
    book = Book("firefox", {"Hola.": "Hello.", "Mandé 7 mensajes.": "I sent messages."})
    done = guarded(book).translate("Hola. Mandé 7 mensajes.", "es", "en")
    assert done.text == "Hello. I sent messages."
    assert [(f.check, f.severity, f.span) for f in done.findings] == [("numbers", "warning", (7, 23))]


def test_what_the_checks_say_is_passed_on_and_not_said_twice() -> None:
    said = Finding("warning", "numbers", "by the check")
    book = Book("firefox", {"Mandé 7 mensajes.": "I sent messages."})
    engines = {"firefox": book}
    translator = GuardedTranslator(engines, Router(engines), terms, lambda candidate: (said,), says)
    assert translator.translate("Mandé 7 mensajes.", "es", "en").findings == (said,)


def test_a_blocker_of_a_comparing_check_makes_a_rung_fail() -> None:
    def verify(candidate: Candidate) -> tuple[Finding, ...]:
        return () if "never" in candidate.text.lower() else (Finding("blocker", "negation", "«never» is lost"),)

    first = Book("firefox", {"Nunca comparta su clave": "Share your key"})
    second = Book("argos", {"Nunca comparta su clave": "Never share your key"})
    engines = {"firefox": first, "argos": second}
    translator = GuardedTranslator(engines, Router(engines), terms, verify, says)
    done = translator.translate("Nunca comparta su clave", "es", "en")
    assert (done.text, done.engine, done.findings) == ("Never share your key", "argos", ())


def test_the_pivot_is_named() -> None:
    first = Book("firefox", {"Meu dinheiro": "My money"}, ("pt", "en"))
    second = Book("argos", {"My money": "Mi dinero"}, ("en", "es"))
    done = guarded(first, second).translate("Meu dinheiro", "pt", "es")
    assert (done.text, done.route, done.engine) == ("Mi dinero", ("pt", "en", "es"), "firefox+argos")


def test_short_messages_reach_the_chat_model_whole_with_their_lines() -> None:
    chat = Book("chat", {"Hola.\n\nNo llega nada. Ayuda.": "Hello.\nNothing arrives. Help."})
    assert guarded(chat).translate("Hola.\n\nNo llega nada. Ayuda.\n", "es", "en").text == (
        "Hello.\n\nNothing arrives. Help.\n"
    )


def test_a_message_that_fails_whole_is_tried_by_sentences() -> None:
    pages = {
        "Hola.\nNo llega nada.": "Hello. Nothing arrives.",
        "Hola.": "Hello.",
        "No llega nada.": "Nothing arrives.",
    }
    assert guarded(Book("chat", pages)).translate("Hola.\nNo llega nada.", "es", "en").text == (
        "Hello.\nNothing arrives."
    )


def test_a_long_message_is_capped_and_says_so() -> None:
    sentence = "Esta es una frase bastante larga para el modelo."
    whole = " ".join([sentence] * 12)
    chat = Book("chat", {whole: " ".join(["This is a sentence that is quite long for the model."] * 12)})
    text = " ".join([sentence] * 12 * 35)  # 20,000 characters
    done = guarded(chat).translate(text, "es", "en")
    assert sum(map(len, chat.sent)) <= 4_000
    assert all(len(sent) <= 600 for sent in chat.sent)
    assert done.text.endswith(sentence)
    assert {finding.check for finding in done.findings} == {"untranslated"}


def test_a_broken_engine_passes_on_and_when_all_are_broken_it_is_said() -> None:
    second = Book("argos", {"Hola": "Hello"})
    assert guarded(Broken("firefox", {}), second).translate("Hola", "es", "en").engine == "argos"
    with pytest.raises(EngineError, match="es to en"):
        guarded(Broken("firefox", {})).translate("Hola", "es", "en")


def test_bad_input_is_refused_in_our_words() -> None:
    with pytest.raises(UsageError, match="character 1"):
        guarded(Book("firefox", {})).translate("a\ud800", "es", "en")
    with pytest.raises(UnsupportedPair):
        guarded(Book("firefox", {})).translate("Hola", "es", "pt")


def test_hidden_characters_change_nothing() -> None:
    book = Book("firefox", {"Mi dinero no llega": "My money does not arrive"})
    done = guarded(book).translate("Mi di\u200bnero\u202e no llega", "es", "en")
    assert done.text == "My money does not arrive"


@given(st.text(max_size=80))
def test_identity_changes_no_byte(text: str) -> None:
    assert guarded(IdentityEngine(), forced="identity").translate(text, "es", "en").text == text


def test_pseudo_keeps_entities_and_placeholders() -> None:
    done = guarded(PseudoEngine(), forced="pseudo").translate("Send {name} 500 USDT to " + ADDRESS, "en", "es")
    assert all(part in done.text for part in ("{name}", "500 USDT", ADDRESS))
    assert len(done.text) > 60
    assert "Šéñð" in done.text


@given(st.text(alphabet="aA 0.,!?\n🙂é提USDTX1⟦⟧\u200b", max_size=60))
def test_never_raises_on_content(text: str) -> None:
    class Echo(Book):
        def translate(self, texts, source, target, terms=None):  # type: ignore[no-untyped-def]
            return [text[::-1] for text in texts]

    engines = {"firefox": Echo("firefox", {})}
    GuardedTranslator(engines, Router(engines), terms, silent, says).translate(text, "es", "en")


def test_supports() -> None:
    translator = guarded(Book("firefox", {}))
    assert translator.supports("es", "en")
    assert translator.supports("pt-BR", "pt")
    assert not translator.supports("en", "es")


def test_another_of_the_engines_own_translations_wins_where_the_first_lost_something() -> None:
    class Ranking(Book):
        def alternatives(self, texts: list[str], source: str, target: str, count: int) -> list[list[str]]:
            return [["I sent messages.", "I sent 8 messages.", "I sent 7 messages."][:count] for _ in texts]

    ranking = Ranking("argos", {"Mandé 7 mensajes.": "I sent messages."})
    done = guarded(ranking).translate("Mandé 7 mensajes.", "es", "en")
    assert (done.text, done.findings) == ("I sent 7 messages.", ())
    assert ranking.sent == ["Mandé 7 mensajes."]


def test_a_weak_direction_is_marked_on_the_translation() -> None:
    chat = Book("chat", {"Hello": "こんにちは"}, ("en", "ja"))
    (mark,) = guarded(chat).translate("Hello", "en", "ja").findings
    assert (mark.severity, mark.check) == ("note", "low-quality")


def test_the_result_tells_which_rung_won_and_why() -> None:
    book = Book(
        "firefox", {"Hola": "Hello", "Envié 500 USDT.": "I sent dollars.", "Envié X1X.": "I sent X1X.", "Ayuda": "Help"}
    )
    done = guarded(book).translate("Hola 👋 Envié 500 USDT. Ayuda", "es", "en")
    won = [(done.text[slice(*rung.span)], rung.name, rung.engine, rung.after) for rung in done.rungs]
    assert won[0] == ("Hello", "plain", "firefox", ())
    assert won[1][:3] == ("I sent 500 USDT.", "locked", "firefox")
    assert [said.split(":")[0] for said in won[1][3]] == ["plain"]
    assert "entities" in won[1][3][0] or "numbers" in won[1][3][0]


def test_words_between_entities_that_came_back_empty_are_not_dropped() -> None:
    book = Book("firefox", {"Hola.": "Hello.", "Envié 500 USDT.": "", "Envié X1X.": "", "Envié": ""})
    done = guarded(book).translate("Hola. Envié 500 USDT.", "es", "en")
    assert done.text == "Hello. Envié 500 USDT."
    assert [finding.severity for finding in done.findings] == ["blocker"]
    assert [rung.name for rung in done.rungs] == ["plain", ""]
