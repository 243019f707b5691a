"""What the panel calls the ids of the contract, and its example messages."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from assist.languages import languages

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Example:
    """A message to try the panel with, written for it; `label` is in English."""

    language: str
    label: str
    text: str


def word(section: str, key: str) -> str:
    """The word for `key`; an id that has none is shown as itself."""
    return _words().get(section, {}).get(key, key)


def language_name(tag: str) -> str:
    """English name and own name: «Spanish · Español»."""
    known = languages().get(tag)
    if known is None:
        return tag
    return known.name if known.name == known.own else f"{known.name} · {known.own}"


def sentence(text: str) -> str:
    """A note as a sentence. One that begins with an id (`security.account_theft …`) stays as it is written."""
    if "." in text.split(" ")[0]:
        return text
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?", "。")) else ".")


@cache
def examples() -> tuple[Example, ...]:
    """The example messages, in the order of the file."""
    return tuple(Example(**entry) for entry in _read("examples.toml")["example"])


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    return _read("words.toml")


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((_HERE / name).read_text(encoding="utf-8"))
