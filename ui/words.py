"""What the panel says, in the language of its page, and its example messages."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from assist.languages import languages

_HERE = Path(__file__).parent
INTERFACES: tuple[str, ...] = ("en", "zh-Hans")  # the folders of texts/
_page: ContextVar[str] = ContextVar("interface", default="en")


@dataclass(frozen=True, slots=True)
class Example:
    """A message to try the panel with, written for it; `label` is in English."""

    language: str
    label: str
    intent: str
    text: str


@contextmanager
def speaking(interface: str) -> Iterator[None]:
    """Everything said inside is in this language of the interface."""
    token = _page.set(interface)
    try:
        yield
    finally:
        _page.reset(token)


def interface() -> str:
    """The language that the page speaks."""
    return _page.get()


def word(section: str, key: str) -> str:
    """The word for `key`; an id that has none is shown as itself."""
    return _words(_page.get()).get(section, {}).get(key, key)


def say(section: str, key: str, **values: str | int) -> str:
    """A sentence of the page with its places filled in. Raises KeyError for one that is not in the file."""
    return _words(_page.get())[section][key].format(**values)


def counted(section: str, key: str, number: int) -> str:
    """«1 blocker», «2 blockers»."""
    return say(section, f"{key}-one") if number == 1 else say(section, key, n=number)


def keys_of(section: str) -> tuple[str, ...]:
    """The ids that have a word, in the order of the file."""
    return tuple(_words(_page.get())[section])


def language_name(tag: str) -> str:
    """Its name in the page's language and its own: «Spanish · Español»."""
    known = languages().get(tag)
    if known is None:
        return word("language", tag)
    name = short_name(tag)
    return name if name == known.own else f"{name} · {known.own}"


def short_name(tag: str) -> str:
    """A language's name in the page's language."""
    known = languages().get(tag)
    named = word("language", tag)
    return known.name if known is not None and named == tag else named


def sentence(text: str) -> str:
    """A note as a sentence. One that begins with an id (`security.account_theft …`) stays as it is written."""
    if "." in text.split(" ")[0]:
        return text
    ends = text.endswith((".", "!", "?", "。"))
    return text[:1].upper() + text[1:] + ("" if ends else "." if interface() == "en" else "。")


@cache
def examples() -> tuple[Example, ...]:
    """The example messages, in the order of the file."""
    given = tomllib.loads((_HERE / "examples.toml").read_text(encoding="utf-8"))
    return tuple(Example(**entry) for entry in given["example"])


@cache
def _words(page: str) -> Mapping[str, Mapping[str, str]]:
    said: dict[str, Any] = {}
    for file in sorted((_HERE / "texts" / page).glob("*.toml")):
        sections = tomllib.loads(file.read_text(encoding="utf-8"))
        if twice := said.keys() & sections.keys():
            raise ValueError(f"{file.name}: section {min(twice)} stands in another file too")
        said |= sections
    return said
