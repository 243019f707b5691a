"""Where clauses end."""

from __future__ import annotations

from checking import says

from assist.checks.reading.clauses import sentences

ASKED = {
    "id": "Kode OTP (6 digit) kirim ke sini ya, Kak.",
    "es": "Su código (el de 6 dígitos) mándelo por aquí.",
    "pt": "O código (os 6 dígitos) manda por aqui mesmo.",
    "vi": "Mã OTP (6 số) anh/chị gửi qua đây giúp em.",
    "en": "Send us the code (6 digits) from your phone.",
}


def test_a_short_bracket_does_not_part_a_secret_from_its_request() -> None:
    assert [language for language, text in ASKED.items() if not says("secret-request", text, language)] == []


def test_a_long_bracket_is_a_clause_of_its_own() -> None:
    text = "send the txid (it stands in your withdrawal record, at the end) and wait"
    assert len(next(iter(sentences(text)))) > 2
