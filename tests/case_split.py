"""The labelled messages of tests/cases, in two halves: one to fit on, one that only reports."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec
import yaml

from assist.protect import protect
from assist.records import Message, Protected

LANGUAGES = ("en", "zh-Hans", "es", "pt")
_FOLDER = Path(__file__).with_name("cases")


class LabelledMessage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A customer's message and what a person reads in it; what is None or absent was not labelled."""

    text: str
    intent: str
    emotion: str | None = None
    urgency: str | None = None
    escalate: bool | None = None
    missing: tuple[str, ...] | None = None
    thread: tuple[str, ...] = ()  # earlier messages of the same customer, oldest first

    @property
    def half(self) -> Literal["tune", "report"]:
        return "tune" if hashlib.sha256(self.text.encode()).digest()[0] % 2 else "report"

    def protected(self) -> Protected:
        return protect(self.text)

    def messages(self) -> tuple[Message, ...]:
        return tuple(Message(text) for text in self.thread)


def cases(language: str, half: Literal["tune", "report"] | None = None) -> Iterator[LabelledMessage]:
    """The cases of a language, file by file; a file holds the cases of the intent it is named for."""
    for path in sorted((_FOLDER / language).glob("*.yaml")):
        for case in msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), tuple[LabelledMessage, ...]):
            if case.intent != path.stem:
                raise ValueError(f"{path}: {case.intent} is not the file's name")
            if half in (None, case.half):
                yield case
