"""Terms of the term base found in a text."""

from __future__ import annotations

from pathlib import Path

import pytest

from assist.knowledge import Knowledge
from assist.translate.terms import GlossaryTerms

GLOSSARY = """
- {id: withdrawal, domain: exchange, note: n, origin: authored, terms: {
    en: {use: withdrawal}, es: {use: retiro, also: [extracción], accept: [salida]}, zh-Hans: {use: 提币, also: [提现]}}}
- {id: pending-withdrawal, domain: exchange, note: n, origin: authored, terms: {
    en: {use: pending withdrawal}, es: {use: retiro pendiente}}}
- {id: two-factor, domain: security, note: n, origin: authored, terms: {
    en: {use: two-factor authentication}, es: {use: autenticación en dos pasos}}}
"""


@pytest.fixture
def terms(tmp_path: Path) -> GlossaryTerms:
    (tmp_path / "exchange.yaml").write_text(GLOSSARY, encoding="utf-8")
    return GlossaryTerms(Knowledge(tmp_path, tmp_path))


@pytest.mark.parametrize(
    ("text", "source", "target", "found"),
    [
        ("Mi RETIRO no llega", "es", "en", {"RETIRO": "withdrawal"}),
        ("Mi retiro pendiente", "es", "en", {"retiro pendiente": "pending withdrawal"}),
        ("Retiro pendiente y retiro", "es", "en", {"Retiro pendiente": "pending withdrawal", "retiro": "withdrawal"}),
        ("La extracción", "es", "zh-Hans", {"extracción": "提币"}),
        ("我提现没到账", "zh-Hans", "en", {"提现": "withdrawal"}),
        ("Two-Factor Authentication", "en", "es", {"Two-Factor Authentication": "autenticación en dos pasos"}),
        ("Retiros", "es", "en", {}),
        ("retiro", "es", "pt", {}),
        ("", "es", "en", {}),
    ],
)
def test_terms_found(terms: GlossaryTerms, text: str, source: str, target: str, found: dict[str, str]) -> None:
    assert dict(terms(text, source, target)) == found


@pytest.mark.parametrize(
    ("wording", "text", "language", "there"),
    [
        ("retiro", "Sus retiros llegan hoy", "es", True),
        ("retiro", "La extracción llega hoy", "es", True),
        ("retiro", "La salida llega hoy", "es", True),
        ("retiro", "Su dinero llega hoy", "es", False),
        ("提币", "提现已到账", "zh-Hans", True),
        ("withdrawal", "", "en", False),
    ],
)
def test_an_accepted_wording_is_not_replaced_by_the_approved_one(
    terms: GlossaryTerms, wording: str, text: str, language: str, there: bool
) -> None:
    assert terms.said(wording, text, language) is there
