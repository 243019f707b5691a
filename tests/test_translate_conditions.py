"""Hard conditions: each fires on what upstream engines really returned, and stays silent on good translations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assist.protect import find_entities
from assist.translate.conditions import copied, copied_words, problems
from assist.translate.entities import repaired
from assist.translate.numbers import lost_numbers

GOOD = [
    (
        "提币500 USDT走TRC20，12个小时还没到账",
        "My withdrawal of 500 USDT over TRC20 has not arrived for 12 hours.",
        "zh-Hans",
        "en",
    ),
    ("我充了5万元", "I deposited 50,000 yuan", "zh-Hans", "en"),
    ("被拒绝3次", "It was refused three times", "zh-Hans", "en"),
    ("Pagué 1.234,56 euros", "I paid 1,234.56 euros", "es", "en"),
    ("Llevo dos días esperando", "I have been waiting for 2 days", "es", "en"),
    ("Cobraram uma taxa de 0,5%", "They charged a fee of 0.5%", "pt", "en"),
    ("The TRC20 network is slow", "波场网络很慢，TRC20也一样", "en", "zh-Hans"),
    ("not not not not not", "no no no no no", "en", "es"),
    ("OK", "OK", "en", "es"),
    ("No.", "No.", "es", "en"),
    ("500 USDT", "500 USDT", "en", "zh-Hans"),
    ("Olá", "Hi", "pt", "en"),
    ("哈哈哈哈哈哈", "hahahahahaha", "zh-Hans", "en"),
    ("Segunda-feira, 3ª tentativa", "Monday, 3rd attempt", "pt", "en"),
    ("Gracias por la ayuda con mi retiro", "Thanks for your help with my withdrawal", "es", "en"),
    ("A mí me robaron la cuenta", "My account was stolen from me", "es", "en"),
    ("Obrigado pela atenção, minha conta voltou", "Thank you for your attention, my account is back", "pt", "en"),
    ("请看一下我的账户，谢谢您的帮助", "Please look at my account, thank you for your help", "zh-Hans", "en"),
    ("Please send me your address and my code", "请把您的地址和我的验证码发给我", "en", "zh-Hans"),
    ("El botón dice «提币»", "The button says “提币”", "es", "en"),
]
BAD = [
    (
        "the_chat_model_gave_the_account_to_the_reader",
        "Me robaron la cuenta y están sacando mi dinero!!! mi frase",
        "They have hacked your account and are taking your money! My phrase",
        "es",
        "en",
        "owner",
    ),
    ("my_wallet_became_yours", "我的钱包被盗了", "Your wallet was stolen", "zh-Hans", "en", "owner"),
    ("my_balance_became_yours", "Meu saldo sumiu", "Your balance is gone", "pt", "en", "owner"),
    (
        "argos_182_the_case_of_a_network_is_lost",
        "Usé la red TRC20",
        "I used the trc20-like network",
        "es",
        "en",
        "entities",
    ),
    ("a_ticker_is_translated", "Enviei 5 NEAR ontem", "I sent 5 close yesterday", "pt", "en", "entities"),
    (
        "an_amount_changes",
        "提币500 USDT没到账",
        "My withdrawal of 5000 USDT has not arrived",
        "zh-Hans",
        "en",
        "entities",
    ),
    ("two_days_become_twenty", "after 2 days", "بعد عشرين يومًا", "en", "ar", "entities"),
    ("a_number_is_lost", "Já mandei 7 mensagens", "I have already sent messages", "pt", "en", "numbers"),
    ("LibreTranslate_167_repetition", "cada vez más lento", "increasingly " * 12, "es", "en", "repetition"),
    ("argos_324_no_no_no", "no", "no no no no no no no no", "en", "es", "repetition"),
    (
        "EasyNMT_38_sorry",
        "Disculpe la demora",
        "I'm sorry I'm sorry I'm sorry I'm sorry I'm sorry",
        "es",
        "en",
        "repetition",
    ),
    (
        "a_loop_in_chinese",
        "I am increasingly worried",
        "越来越越来越越来越越来越越来越担心",
        "en",
        "zh-Hans",
        "repetition",
    ),
    ("argos_310_caps_copied", "HELLO WORLD MY FRIEND", "HELLO WORLD MY FRIEND", "en", "es", "untranslated"),
    ("source_letters_left", "请帮我查一下提币", "Please check my 提币", "zh-Hans", "en", "untranslated"),
    (
        "no_letter_of_the_target",
        "Please check my withdrawal",
        "Por favor revise mi retiro",
        "en",
        "zh-Hans",
        "untranslated",
    ),
    ("only_a_mark_is_left", "Ayuda por favor", "...", "es", "en", "empty"),
    ("LibreTranslate_123_a_sentence_is_cut", "提币" * 60, "Withdrawal", "zh-Hans", "en", "length"),
]


@pytest.mark.parametrize(("text", "translation", "source", "target"), GOOD)
def test_good_translations_pass(text: str, translation: str, source: str, target: str) -> None:
    assert list(problems(text, translation, source, target)) == []


@pytest.mark.parametrize(
    ("text", "translation", "source", "target", "check"), [row[1:] for row in BAD], ids=[row[0] for row in BAD]
)
def test_bad_translations_fail(text: str, translation: str, source: str, target: str, check: str) -> None:
    assert check in {finding.check for finding in problems(text, translation, source, target)}


def test_findings_never_quote_private_entities() -> None:
    text = "Mi correo es ana@example.com"
    assert all("ana" not in finding.message for finding in problems(text, "My e-mail is", "es", "en"))


@given(st.text(max_size=80), st.text(max_size=80))
def test_never_raises(text: str, translation: str) -> None:
    list(problems(text, translation, "es", "en"))
    list(problems(text, translation, "en", "zh-Hans"))


def test_deepl_node_20_a_source_word_left_inside_is_seen() -> None:
    assert copied_words("It must be stressful", "Debe ser muy stressful", {}) == ("stressful",)
    assert copied_words("Bitcoin network", "red Bitcoin", {"bitcoin": "bitcoin"}) == ()
    assert [f.severity for f in copied("It is stressful", "这很stressful", "en", "zh-Hans", {})] == ["warning"]
    assert list(copied("Open Launchpad", "打开 Launchpad", "en", "zh-Hans", {})) == []


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        ("Enviei 0,5 ETH", "I sent 0.5 ETH", "I sent 0,5 ETH"),
        ("提币500USDT", "Withdrawal of 500 USDT", "Withdrawal of 500USDT"),
        ("500 USDT pending", "500个USDT待处理", "500 USDT待处理"),
        ("por TRC20", "via trc20", "via TRC20"),
        ("Enviei 0,5 ETH", "I sent 5 ETH", "I sent 5 ETH"),
    ],
)
def test_argos_182_only_the_form_is_repaired(source: str, translation: str, expected: str) -> None:
    assert repaired(find_entities(source), translation) == expected


@pytest.mark.parametrize(
    ("source", "translation", "lost"),
    [
        ("1,234.56", "1.234,56", ()),
        ("1 234,56", "1,234.56", ()),
        ("6 confirmações", "six confirmations", ()),
        ("6 confirmações", "16 confirmations", ("6",)),
        ("3 vezes e 4 vezes", "3 times", ("4",)),
        ("2 mil", "2,000", ()),
        ("1.5万USDT", "15,000 USDT", ()),
        ("1.5万USDT", "1.5 million USDT", ("1.5",)),
        ("10k", "10.000", ()),
    ],
)
def test_numbers_in_any_locale(source: str, translation: str, lost: tuple[str, ...]) -> None:
    assert lost_numbers(source, translation) == lost
