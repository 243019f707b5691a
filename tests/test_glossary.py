"""The term base: what it must hold, and how terms are found."""

from __future__ import annotations

import re

import pytest
from checking import LANGUAGES, knowledge

from assist.termbase.problems import problems
from assist.terms import term_index


def test_every_concept_has_the_languages_of_the_replies() -> None:
    assert len(knowledge().concepts) >= 60
    for concept in knowledge().concepts:
        assert set(concept.terms) >= set(LANGUAGES), concept.id


def test_the_term_base_has_no_errors() -> None:
    found = problems(knowledge().concepts, knowledge().homonyms, LANGUAGES)
    assert [problem for problem in found if problem.severity == "error"] == []


def test_the_sourced_languages_are_told_apart_from_ours() -> None:
    entries = [(concept, tag) for concept in knowledge().concepts for tag in concept.terms]
    sourced = [tag for concept, tag in entries if tag in concept.sourced]
    assert 0.3 < len(sourced) / len(entries) < 0.6
    for concept, _ in entries:
        assert not concept.sourced or re.search(r"/.+ \([A-Z]", concept.source or ""), concept.id  # with a licence


@pytest.mark.parametrize(
    ("concept", "language", "wording"),
    [
        ("withdrawal", "zh-Hans", "提币"),
        ("withdrawal", "es", "retiro"),
        ("withdrawal", "pt", "saque"),
        ("deposit", "zh-Hans", "充值"),
        ("deposit", "es", "depósito"),
        ("transaction-hash", "zh-Hans", "交易哈希"),
        ("transaction-hash", "es", "hash de la transacción"),
        ("transaction-hash", "pt", "hash da transação"),
        ("wallet", "es", "billetera"),
    ],
)
def test_words_that_decide(concept: str, language: str, wording: str) -> None:
    assert term_index(knowledge()).use(concept, language) == wording


@pytest.mark.parametrize(
    ("language", "text", "concept"),
    [
        ("en", "two withdrawals", "withdrawal"),
        ("es", "mis RETIROS", "withdrawal"),
        ("es", "transaccion", "transaction"),
        ("es", "las frases de recuperación", "recovery-phrase"),
        ("pt", "as transações", "transaction"),
        ("zh-Hans", "已提币成功", "withdrawal"),
        ("zh-Hans", "交易 ID", "transaction-hash"),
    ],
)
def test_inflected_forms_are_found(language: str, text: str, concept: str) -> None:
    assert concept in term_index(knowledge()).found(text, language)


@pytest.mark.parametrize(
    ("language", "text", "concept"),
    [
        ("en", "bordering on", "order"), ("en", "website", "network"), ("es", "redes", "fee"),
        ("de", "Unter Kontrolle", "account"), ("de", "am Monatsende", "transfer"), ("de", "Die Behörde", "order"),
        ("de", "Der Gegenstand", "status"), ("de", "Vielzahl", "payment"), ("de", "Eine Definition", "defi"),
        ("nl", "zonder tegenstand", "status"), ("nl", "Wachtwoordbeveiliging", "pending"),
    ],
)  # fmt: skip
def test_parts_of_words_are_not_terms(language: str, text: str, concept: str) -> None:
    assert concept not in term_index(knowledge()).found(text, language)


@pytest.mark.parametrize(
    ("language", "text", "concepts"),
    [
        ("de", "Kontopasswort", {"account", "password"}), ("de", "Auszahladresse", {"withdrawal"}),
        ("de", "Geldbeträge", {"funds"}), ("de", "Geräteliste", {"device"}), ("de", "Netzwerkstatus", {"network"}),
        ("nl", "Walletbestand", {"wallet"}), ("nl", "downloadknop", {"button"}),
    ],
)  # fmt: skip
def test_parts_of_compounds_are_terms(language: str, text: str, concepts: set[str]) -> None:
    assert concepts <= term_index(knowledge()).found(text, language)


def test_seed_phrase_is_not_a_passphrase() -> None:
    index = term_index(knowledge())
    for language, text in (
        ("en", "seed phrase"),
        ("zh-Hans", "助记词"),
        ("es", "frase semilla"),
        ("pt", "frase semente"),
    ):
        assert index.found(text, language) == {"recovery-phrase"}


@pytest.mark.parametrize(
    ("language", "text", "concept", "found"),
    [
        ("ru", "Спасибо за обращение", "borrow", False),
        ("ru", "на моём кошельке", "wallet", True),
        ("vi", "vì mạng chậm", "wallet", False),
        ("vi", "ví của tôi", "wallet", True),
        ("vi", "vi cua toi", "wallet", True),
        ("de", "die Auszahlungsgebühr", "withdrawal", True),
        ("ar", "والمحفظة", "wallet", True),
        ("ko", "지갑으로", "wallet", True),
        ("tr", "cüzdanım", "wallet", True),
        ("tr", "cüzdanlarınızdaki", "wallet", True),
        ("tr", "CUZDANINIZDA", "wallet", True),
        ("tr", "işlem ücretlerini", "transaction-fee", True),
        ("tr", "varlıklar gönderildi", "transfer", False),
        ("tr", "yeni bir adlı hesap", "auto-deleveraging", False),
        ("tr", "masanın altında", "arrive", False),
        ("uk", "без комісій", "fee", True),
        ("uk", "на рахунку", "account", True),
        ("uk", "п'ять виведень", "withdrawal", True),
        ("uk", "сторінка містить", "smart-chain-bridge", False),
        ("pl", "otrzymywanie płatności", "arrive", True),
        ("pl", "na dokumencie tożsamości", "identity-document", True),
        ("pl", "do rachunku bankowego", "bank-account", True),
        ("ru", "несколько ссылок", "link", True),
        ("ru", "учетные записи", "account", True),
        ("es", "los validadores", "validator", True),
        ("es", "no es válido", "validator", False),
        ("ja", "32ETHを超過", "eth", True),
        ("en", "0x32f00eth1", "eth", False),
        ("en", "in chronological order", "order", False),
        ("en", "payment processing", "processing", False),
        ("en", "in order to help", "order", False),
        ("en", "my limit orders", "limit-order", True),
        ("fr", "mon carnet d'adresses", "address-book", True),
        ("uk", "з обліковим записом", "account", True),
        ("uk", "ви зареєструвалися", "sign-up", True),
        ("pl", "zweryfikowałeś adres", "verified", True),
        ("pl", "w sprawie sporu", "dispute", True),
        ("tr", "şifrenizi sıfırlayın", "reset-password", True),
        ("tr", "komisyon uygulanır", "app", False),
        ("tr", "Onayla", "confirmation", True),
        ("zh-Hans", "连接您的钱包", "connect-wallet", True),
        ("zh-Hant", "連接你的錢包", "connect-wallet", True),
        ("ko", "지갑을 연결하세요", "connect-wallet", True),
        ("ja", "ウォレットの接続", "connect-wallet", True),
        ("es", "Avísenos pronto", "announcement", False),
        ("es", "Publicamos un aviso", "announcement", True),
        ("en", "staking withdrawals", "withdrawal", False),
        ("en", "staking withdrawals", "staking", True),
        ("en", "the password reset token", "token", False),
        ("en", "receive an email", "arrive", False),
    ],
)
def test_forms_of_every_kind_of_language(language: str, text: str, concept: str, found: bool) -> None:
    nested = language == "de"  # only there a word may hold another
    assert (concept in term_index(knowledge()).found(text, language, nested=nested)) is found


@pytest.mark.parametrize(
    ("language", "text", "concept"),
    [
        ("es", "conecta tu monedero", "connect-wallet"),
        ("es", "el número de una cuenta", "account-number"),
        ("ru", "подключите свой кошелёк", "connect-wallet"),
        ("fr", "l'adresse de mon portefeuille", "wallet-address"),
        ("ar", "رمز الـ QR", "qr-code"),
    ],
)
def test_articles_and_possessives_do_not_hide_a_wording(language: str, text: str, concept: str) -> None:
    assert concept in term_index(knowledge()).found(text, language)


def test_other_words_than_articles_end_a_wording() -> None:
    assert "connect-wallet" not in term_index(knowledge()).found("conectar luego la billetera", "es")


@pytest.mark.parametrize(("text", "concept"), [("see ultrasound.money", "funds"), ("run monero-wallet-cli", "wallet")])
def test_names_of_sites_and_programs_are_not_terms(text: str, concept: str) -> None:
    assert concept not in term_index(knowledge()).found(text, "en")


@pytest.mark.parametrize(
    ("language", "text", "concept"),
    [
        ("ar", "شبكتهم", "network"),
        ("ar", "سيدفعون", "payment"),
        ("ar", "عناوين محافظهم", "wallet-address"),
        ("ru", "рабочими часами", "service-hours"),
        ("ru", "узел отвергнет блок", "rejected"),
        ("ru", "размер депозита", "deposit"),
        ("ru", "пять токенов", "token"),
        ("nl", "uw accounts", "account"),
        ("uk", "скасуйте запит", "cancelled"),
        ("uk", "підтвердьте", "confirmation"),
        ("tr", "aktarılamıyor", "transfer"),
        ("es", "súbelas aquí", "upload"),
        ("pt", "outras blockchains", "blockchain"),
        ("pt", "os pedidos", "order"),
        ("it", "le chiavi private", "private-key"),
        ("fr", "les paiements", "payment"),
    ],
)
def test_short_stems_keep_their_inflected_forms(language: str, text: str, concept: str) -> None:
    assert concept in term_index(knowledge()).found(text, language)


def test_what_says_who_acts_is_cut_from_verbs_only() -> None:
    assert "confirmation" not in term_index(knowledge()).found("أكيد", "ar")
