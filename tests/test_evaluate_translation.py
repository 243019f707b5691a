"""`assist evaluate translation`: right answers score as right, damage shows in the figure it belongs to."""

from __future__ import annotations

from pathlib import Path

import pytest
from translating import Book

from assist.errors import UsageError
from assist.evaluate import run_suite, translation
from assist.evaluate.translation_data import DATA, directions, read_segments

SEGMENTS = """
- {en: "Your withdrawal of 500 USDT has 12 confirmations.", es: "Su retiro de 500 USDT tiene 12 confirmaciones."}
- {en: "Never share your password.", es: "Nunca comparta su contraseña."}
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "support.yaml").write_text(SEGMENTS, encoding="utf-8")
    return tmp_path


def figures(pages: dict[str, str], data: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    class Lenient(Book):
        def translate(self, texts, source, target, terms=None):  # type: ignore[no-untyped-def]
            return [self._pages.get(text, "…") for text in texts]

    engines = {"firefox": Lenient("firefox", pages, ("en", "es"))}
    monkeypatch.setattr(translation, "translation_engines", lambda: engines)
    found = run_suite("translation", lambda step: None, data).figures
    return {name.removeprefix("firefox.en-es.support."): value for name, value in found.items()}


RIGHT = {
    "Your withdrawal of 500 USDT has 12 confirmations.": "Su retiro de 500 USDT tiene 12 confirmaciones.",
    "Never share your password.": "Nunca comparta su contraseña.",
}


def test_the_human_translation_is_right_in_all(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = figures(RIGHT, data, monkeypatch)
    for way in ("raw", "guarded"):
        assert {found[f"{way}.{what}"] for what in ("chrf", "terms", "entities", "negation")} == {1.0}


def test_each_damage_shows_where_it_belongs(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damaged = {
        "Your withdrawal of 500 USDT has 12 confirmations.": "Su retirada de 50 USDT tiene 12 confirmaciones.",
        "Never share your password.": "Comparta su contraseña.",
    }
    found = figures(damaged, data, monkeypatch)
    assert found["raw.entities"] == 0
    assert found["raw.negation"] == 0
    assert found["raw.chrf"] < 1


def test_the_shipped_texts_are_read() -> None:
    segments = read_segments(DATA)
    assert all(set(one) == {"en", "es", "pt", "zh-Hans", "ru", "tr", "vi"} for one in segments["support"])
    assert len(segments["articles"]) > 150
    assert ("en", "zh-Hans") in directions(segments)


def test_wrong_use(data: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="nosuch"):
        run_suite("translation", lambda step: None, data, engine="nosuch")
    with pytest.raises(UsageError, match="--engine"):
        run_suite("language", lambda step: None, engine="chat")
    with pytest.raises(UsageError, match=r"support\.yaml"):
        read_segments(tmp_path / "empty")
