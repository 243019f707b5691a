"""The Argos engine on a real package: made, installed and run by the real libraries."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from tiny_argos import argos_packages, sentence_pairs, tiny_argosmodel  # noqa: F401 - fixtures

from assist.errors import EngineError, UnsupportedPair
from assist.translate import ArgosEngine


@pytest.fixture
def engine(argos_packages: Path) -> ArgosEngine:  # noqa: F811
    return ArgosEngine(argos_packages)


def test_returns_what_the_package_was_trained_on(engine: ArgosEngine) -> None:
    english, spanish = zip(*sentence_pairs(), strict=True)
    assert engine.translate(english, "en", "es") == list(spanish)


def test_cuts_sentences_itself_and_keeps_what_is_between(engine: ArgosEngine) -> None:
    text = "Good morning.\n\n  Your withdrawal is pending. Thank you for waiting.\n"
    assert engine.translate([text, ""], "en", "es") == [
        "Buenos días.\n\n  Su retiro está pendiente. Gracias por esperar.\n",
        "",
    ]


def test_argos_385_never_reaches_for_the_network(engine: ArgosEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert engine.translate(["The network is congested."], "en", "es") == ["La red está congestionada."]


def test_knows_its_directions_only(engine: ArgosEngine) -> None:
    assert engine.supports("en", "es")
    assert not engine.supports("es", "en")
    with pytest.raises(UnsupportedPair):
        engine.translate(["Hola."], "es", "en")


def test_leaves_no_folders_and_no_variables_behind(
    engine: ArgosEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    before = dict(os.environ)
    engine.translate(["Good morning."], "en", "es")
    assert not ArgosEngine().supports("en", "es")
    assert dict(os.environ) == before
    assert list(tmp_path.iterdir()) == []


def test_packages_are_found_where_argospm_puts_them(argos_packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(argos_packages))
    assert ArgosEngine().supports("en", "es")


def test_a_broken_package_is_an_engine_error(tmp_path: Path) -> None:
    package = tmp_path / "en_es"
    package.mkdir()
    (package / "metadata.json").write_text('{"from_code": "en", "to_code": "es"}', encoding="utf-8")
    (tmp_path / "junk").mkdir()
    (tmp_path / "junk" / "metadata.json").write_text("not json", encoding="utf-8")
    engine = ArgosEngine(tmp_path)
    assert engine.supports("en", "es")
    with pytest.raises(EngineError, match="en_es"):
        engine.translate(["Good morning."], "en", "es")


def test_answers_are_the_same_each_time(engine: ArgosEngine) -> None:
    texts = [english for english, _ in sentence_pairs()]
    assert engine.translate(texts, "en", "es") == engine.translate(texts, "en", "es")


def test_says_what_else_it_would_have_written(engine: ArgosEngine) -> None:
    (ranked,) = engine.alternatives(["Good morning."], "en", "es", 4)
    assert len(ranked) == 4
    assert ranked[0] == "Buenos días."
