"""Everyday words that share a stem with a term are not that term: each once made a correct translation look wrong."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from assist.knowledge import default_knowledge
from assist.terms import term_index
from assist.terms import words as rules

INDEX = term_index(default_knowledge())
RULES = tomllib.loads(Path(str(rules.__file__)).with_name("words.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("language", "text", "concepts"),
    [
        ("de", "Guten Tag, seit zwei Tagen fehlt der Betrag, und nichts öffnet sich", ()),
        ("de", "Welche Seite und welches Ziel-Tag, und gegen welche Sicherheit?", ("destination-tag", "website")),
        ("pt", "Pelo que você contou, nada está no lugar, note bem", ()),
        ("pt", "O nó da rede caiu e a conta não abre", ("account", "node")),
        ("es", "Arriba dice que corta la lista en mi casa", ()),
        ("es", "Un caso abierto y una posición corta", ("short-position", "support-ticket")),
        ("fr", "Et maintenant mes fils ont changé de ville", ()),
        ("ru", "У меня ничего нет", ()),
        ("ru", "В меню нет кнопки", ("button", "menu")),
        ("tr", "Almanya'dayım, ekranda iki tane vardı", ()),
        ("id", "Muncul terus setelah ganti, hasil pengacara", ()),
        ("ar", "من وين ينزل لحاله", ()),
        ("ar", "أرسلته عبر شبكة TRC20", ()),
    ],
)
def test_a_word_of_like_stem_is_no_term(language: str, text: str, concepts: tuple[str, ...]) -> None:
    unlikely = {
        "account", "asset-recovery", "block", "coin", "collateral", "compensation", "completed", "cross-chain",
        "currency-conversion", "derivatives", "destination-tag", "download", "escalate", "funds", "listing",
        "maintenance", "menu", "node", "promotion", "short-position", "status", "support-ticket", "waiting-queue",
        "website", "arrive", "button", "failed", "memo", "web-page",
    }  # fmt: skip
    found = INDEX.found(text, language) & unlikely
    assert set(concepts) <= found
    assert not (found if not concepts else ())


@pytest.mark.parametrize("language", [tag for tag, rule in RULES.items() if "apart" in rule])
def test_words_apart_are_lower_case_and_listed_once(language: str) -> None:
    listed = RULES[language]["apart"]
    assert len(set(listed)) == len(listed)
    assert all(word == word.lower() and " " not in word for word in listed)
