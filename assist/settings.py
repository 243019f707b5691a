"""Settings of one desk: flags over `ASSIST_*` variables over the settings file over defaults.

The file is `<home>/assist.toml`, or what `ASSIST_CONFIG` names; never one that happens to lie in the current folder,
because a settings file may name an endpoint that texts are sent to.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from assist.errors import DataError, UsageError
from assist.languages import normalize

DEFAULT_CHAT_MODEL = "qwen2.5-coder-1.5b-instruct-q4"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a desk may choose. Every field can stand in assist.toml and, as `ASSIST_<NAME>`, in the environment."""

    home: Path
    desk_language: str = "en"
    languages: str = ""  # that customers write in, such as "en es pt": a prior for short messages; empty means all
    detector: str = "auto"
    dismissed_checks: str = ""  # "CHECK=reason; CHECK=reason": their findings are set aside, and counted
    memory: str = ""  # the file of a translation memory; off unless set, because texts are kept in it
    machine_notice: str = "off"  # «on»: articles that a machine translated say so at their end, in their language
    database_url: str = ""  # of the desk's store; empty: desk.sqlite in the home
    retention_days: str = "90"  # after which a case that nobody touched is deleted; "0" keeps all
    public_url: str = ""  # of the panel behind a reverse proxy, such as https://desk.example.com/assist
    webhook_secret: str = ""  # signs what a help desk sends to /hooks/message; off unless set
    gradio_api: str = "off"  # or "on": the Gradio API and its MCP server at /gradio/
    personal_data: str = "masked"  # in the store; or "kept"
    encoder: str = "use+e5"  # sentence encoders of triage; also "none", or the id or folder of a transformers model
    marian_models: str = ""  # «en-ru=WHERE; any=WHERE»: folders or hub ids of MarianMT, M2M100 or NLLB models
    hub: str = "offline"  # «online» lets marian_models be fetched from the hub when they are first used
    libretranslate_url: str = ""  # a LibreTranslate server; off unless set, because customer text goes there
    chat_backend: str = "llama.cpp"
    chat_model: str = DEFAULT_CHAT_MODEL  # a catalogue id; for transformers also a folder or a hub id
    chat_endpoint: str | None = None  # an OpenAI-compatible URL; off unless set, because customer text goes there
    chat_remote: str = "off"  # or "allowed": the endpoint may be another machine; only masked texts go there


def load_settings(environ: Mapping[str, str] | None = None, **flags: Any) -> Settings:
    """Reads the settings. `flags` that are None count as not given. Raises `DataError` or `UsageError`."""
    environ = os.environ if environ is None else environ
    home = Path(environ["ASSIST_HOME"]).expanduser() if environ.get("ASSIST_HOME") else _default_home()
    path = Path(environ["ASSIST_CONFIG"]) if environ.get("ASSIST_CONFIG") else home / "assist.toml"
    known = {field.name for field in fields(Settings)} - {"home"}
    chosen: dict[str, Any] = {}
    if path.exists():
        chosen |= _read(path, known)
    elif environ.get("ASSIST_CONFIG"):
        raise DataError(f"{path}: no such settings file (ASSIST_CONFIG)")
    chosen |= {
        name: environ[f"ASSIST_{name.upper()}"] for name in sorted(known) if environ.get(f"ASSIST_{name.upper()}")
    }
    chosen |= {name: value for name, value in flags.items() if value is not None}
    settings = replace(Settings(home=home), **chosen)
    served = " ".join(dict.fromkeys(map(normalize, settings.languages.replace(",", " ").split())))
    if settings.personal_data not in ("masked", "kept"):
        raise UsageError(f"personal_data is {settings.personal_data!r}; it must be masked or kept")
    if settings.machine_notice not in ("on", "off"):
        raise UsageError(f"machine_notice is {settings.machine_notice!r}; it must be on or off")
    if settings.chat_remote not in ("off", "allowed"):
        raise UsageError(f"chat_remote is {settings.chat_remote!r}; it must be off or allowed")
    if settings.gradio_api not in ("off", "on"):
        raise UsageError(f"gradio_api is {settings.gradio_api!r}; it must be off or on")
    if settings.webhook_secret and len(settings.webhook_secret) < 32:
        raise UsageError("webhook_secret must have 32 characters or more: openssl rand -hex 32")
    if not settings.retention_days.isdecimal():
        raise UsageError(
            f"retention_days is {settings.retention_days!r}; it must be a whole number of days, 0 for ever"
        )
    return replace(settings, desk_language=_desk_language(settings.desk_language), languages=served)


def _default_home() -> Path:
    import platformdirs  # only when ASSIST_HOME is not set

    return platformdirs.user_data_path("reply-assist", appauthor=False)


def _read(path: Path, known: set[str]) -> dict[str, Any]:
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DataError(f"{path}: {error}") from error
    for name, value in found.items():
        if name not in known:
            raise DataError(f"{path}: unknown setting {name!r}; known: {' '.join(sorted(known))}")
        if not isinstance(value, str):
            raise DataError(f"{path}: {name} must be a text in quotes")
    return found


def _desk_language(tag: str) -> str:
    found = normalize(tag)
    if found == "und":
        raise UsageError("the desk language cannot be und")
    return found
