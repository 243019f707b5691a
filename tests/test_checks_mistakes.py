"""Mistakes that models made, and mutations of true translations, in every reply language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from checking import REPLY_LANGUAGES, found

from assist.records import Candidate

DATA = Path(__file__).parent / "data"
MISTAKES = yaml.safe_load((DATA / "model_mistakes.yaml").read_text(encoding="utf-8"))
SAID = yaml.safe_load((DATA / "numbers_said.yaml").read_text(encoding="utf-8"))
ADDRESS, NETWORK = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "TRC20"
MUTATIONS = [
    ("numbers", "12", "21"),
    ("numbers", "17", "15"),
    ("entities", "USDT", "USDC"),
    ("entities", ADDRESS, ADDRESS.replace("q8Z", "q9Z")),
    ("entities", NETWORK, "BEP20"),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake["name"])
def test_model_mistake_is_found(mistake: dict[str, Any]) -> None:
    about = Candidate(mistake["text"], mistake["language"], "reply", mistake["source"], mistake["source_language"])
    assert found(mistake["check"], about)


@pytest.mark.parametrize(("check", "was", "becomes"), MUTATIONS)
@pytest.mark.parametrize("language", REPLY_LANGUAGES)
def test_one_swapped_fact_is_found(language: str, check: str, was: str, becomes: str) -> None:
    source_language = "es" if language == "en" else "en"
    source, text = (f"{SAID[tag][True]} {NETWORK} {ADDRESS}" for tag in (source_language, language))
    assert not found(check, Candidate(text, language, "article", source, source_language))
    assert was in text
    assert found(check, Candidate(text.replace(was, becomes), language, "article", source, source_language))


@pytest.mark.parametrize("language", REPLY_LANGUAGES)
@pytest.mark.parametrize(
    "change", [str.strip, lambda text: f"{text}\n", lambda text: f"{text} 🙂", lambda text: f"\u200b{text}"]
)
def test_what_changes_nothing_changes_no_finding(language: str, change: Any) -> None:
    source_language = "es" if language == "en" else "en"
    about = Candidate(change(SAID[language][True]), language, "article", SAID[source_language][True], source_language)
    for check in ("numbers", "entities", "negation", "language", "untranslated", "repetition", "placeholders"):
        assert not found(check, about), check
