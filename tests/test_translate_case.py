"""Capitals: lowered for the engine, raised behind it, entities untouched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assist.protect import find_entities
from assist.translate.case import lowered, raised, shouted


def _spans(text: str) -> list[tuple[int, int]]:
    return [entity.span for entity in find_entities(text)]


@pytest.mark.parametrize("text", ["MEU SAQUE NÃO CHEGOU!!!", "¿DÓNDE ESTÁN MIS 500 USDT?", "ВЕРНИТЕ МОИ ДЕНЬГИ"])
def test_shouting_is_seen(text: str) -> None:
    assert shouted(text, _spans(text))


@pytest.mark.parametrize(
    "text", ["Meu saque", "OK", "USDT TRC20", "KYC", "提币没到账", "", "500", "NO Puedo Entrar hoy"]
)
def test_abbreviations_and_ordinary_text_are_no_shouting(text: str) -> None:
    assert not shouted(text, _spans(text))


def test_entities_keep_their_letters() -> None:
    text = "MEUS 500 USDT PELA TRC20 SUMIRAM"
    assert lowered(text, _spans(text), "pt") == "Meus 500 USDT pela TRC20 sumiram"
    assert raised("My 500 USDT via TRC20", _spans("My 500 USDT via TRC20"), "en") == "MY 500 USDT VIA TRC20"


def test_turkish_has_its_own_i() -> None:
    assert lowered("PARAM HÂLÂ GELMEDİ, ISRARLA", [], "tr") == "Param hâlâ gelmedi, ısrarla"
    assert raised("gelmedi ısrar", [], "tr") == "GELMEDİ ISRAR"


@given(st.text(max_size=60))
def test_lowering_moves_no_span(text: str) -> None:
    assert len(lowered(text, [], "tr")) == len(text)
