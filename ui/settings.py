"""What the Settings page shows, free of gradio: each setting, its value, where it comes from."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

from assist.settings import Settings
from assist.settings_file import SECRET
from ui.markup import Html, el
from ui.words import say, word


def table(settings: Settings, path: Path, environ: Mapping[str, str] | None = None) -> Html:
    """All settings as this panel runs with them. Secrets are only said to be set."""
    environ = os.environ if environ is None else environ
    written = _written(path)
    head = el("tr", *(el("th", say("settings", name), scope="col") for name in ("name", "value", "from")))
    rows = []
    for field in fields(settings):
        value = getattr(settings, field.name)
        hidden = field.name in SECRET or "@" in f"{value}"  # a password in a URL
        shown = say("settings", "set") if hidden and value else "" if value is None else f"{value}"
        variable = f"ASSIST_{field.name.upper()}"
        origin = (
            variable if environ.get(variable) else path.name if field.name in written else say("settings", "default")
        )
        about = word("setting", field.name)
        rows.append(
            el(
                "tr",
                el("th", el("code", field.name), el("span", about, class_="ra-quiet") if about != field.name else None,
                   scope="row"),
                el("td", shown or "–", class_="ra-value"),
                el("td", origin),
            )
        )  # fmt: skip
    return el("div", el("table", el("thead", head), el("tbody", *rows)), class_="ra-scroll ra-list ra-settings")


def _written(path: Path) -> frozenset[str]:
    try:
        return frozenset(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return frozenset()
