"""Flags beat variables, variables beat the file, the file beats defaults."""

from __future__ import annotations

from pathlib import Path

import pytest

from assist.errors import DataError, UsageError
from assist.settings import load_settings


def test_precedence(tmp_path: Path) -> None:
    (tmp_path / "assist.toml").write_text('desk_language = "es"\ndetector = "langdetect"\n')
    environ = {"ASSIST_HOME": str(tmp_path), "ASSIST_DESK_LANGUAGE": "pt-BR"}
    assert load_settings(environ).desk_language == "pt"
    assert load_settings(environ).detector == "langdetect"
    assert load_settings(environ, desk_language="zh").desk_language == "zh-Hans"
    assert load_settings(environ, desk_language=None).desk_language == "pt"


def test_languages_are_tags_of_the_desk() -> None:
    environ = {"ASSIST_HOME": "/nowhere", "ASSIST_LANGUAGES": "pt-BR, zh-TW en pt"}
    assert load_settings(environ).languages == "pt zh-Hant en"
    with pytest.raises(UsageError, match="unknown language 'xx'"):
        load_settings({"ASSIST_HOME": "/nowhere", "ASSIST_LANGUAGES": "xx"})


def test_defaults(tmp_path: Path) -> None:
    settings = load_settings({"ASSIST_HOME": str(tmp_path)})
    assert (settings.desk_language, settings.chat_endpoint) == ("en", None)


def test_settings_file_in_the_current_folder_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "assist.toml").write_text('chat_endpoint = "https://attacker.example/v1"\n')
    monkeypatch.chdir(tmp_path)
    assert load_settings({"ASSIST_HOME": str(tmp_path / "home")}).chat_endpoint is None


@pytest.mark.parametrize(
    ("content", "says"), [("desk_langage = 'es'", "unknown setting"), ("[", "assist.toml"), ("detector = 3", "quotes")]
)
def test_broken_file_names_the_place(tmp_path: Path, content: str, says: str) -> None:
    (tmp_path / "assist.toml").write_text(content)
    with pytest.raises(DataError, match=says):
        load_settings({"ASSIST_HOME": str(tmp_path)})


def test_named_file_must_exist(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="ASSIST_CONFIG"):
        load_settings({"ASSIST_HOME": str(tmp_path), "ASSIST_CONFIG": str(tmp_path / "none.toml")})


def test_desk_language_must_be_known(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="klingon"):
        load_settings({"ASSIST_HOME": str(tmp_path), "ASSIST_DESK_LANGUAGE": "klingon"})


def test_store_settings_are_read_strictly() -> None:
    with pytest.raises(UsageError, match="masked or kept"):
        load_settings({"ASSIST_HOME": "/nowhere", "ASSIST_PERSONAL_DATA": "some"})
    with pytest.raises(UsageError, match="whole number of days"):
        load_settings({"ASSIST_HOME": "/nowhere", "ASSIST_RETENTION_DAYS": "-1"})
