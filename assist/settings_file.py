"""Changing the settings file: one value at a time, checked before it is written, everything else as it stands."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from assist.atomic import write_whole
from assist.errors import DataError, UsageError
from assist.settings import Settings, load_settings

# what may be changed from the panel: nothing that names a place texts are sent to, nothing secret
CHANGEABLE = (
    "desk_language",
    "languages",
    "retention_days",
    "personal_data",
    "gradio_api",
    "dismissed_checks",
    "encoder",
)
SECRET = ("webhook_secret", "database_url")  # whose values are not shown


def settings_path(settings: Settings, environ: Mapping[str, str] | None = None) -> Path:
    """The file that `load_settings` reads."""
    environ = os.environ if environ is None else environ
    return Path(environ["ASSIST_CONFIG"]) if environ.get("ASSIST_CONFIG") else settings.home / "assist.toml"


def change_setting(path: Path, name: str, value: str) -> None:
    """Sets `name` in the file; it counts from the next start. Raises `UsageError` for what cannot be, as at a start."""
    if name not in CHANGEABLE:
        raise UsageError(f"{name} is not changed here; edit {path.name} on the machine")
    if any(ord(char) < 32 for char in value):
        raise UsageError("a setting is one line")
    try:
        text = path.read_text(encoding="utf-8") if path.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: {error}") from None
    new = _with(text, name, value)
    with TemporaryDirectory() as folder:
        tried = Path(folder) / "assist.toml"
        tried.write_text(new, encoding="utf-8")
        load_settings({"ASSIST_HOME": folder, "ASSIST_CONFIG": str(tried)})
    try:
        write_whole(path, new.encode(), durable=True)
    except OSError as error:
        raise DataError(f"{path}: cannot be written: {error.strerror}") from None


def _with(text: str, name: str, value: str) -> str:
    line = f"{name} = {json.dumps(value, ensure_ascii=False)}\n"  # a JSON string is a TOML string
    there = re.compile(rf"^{name}[ \t]*=.*\n?", re.M)
    if there.search(text):
        return there.sub(lambda _: line, text, count=1)
    return f"{text}{'' if not text or text.endswith(chr(10)) else chr(10)}{line}"
