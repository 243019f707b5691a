"""Messages with their entities marked up: `[[kind|text]]`, `[[kind|text|detail]]`, `[[address|text|network|invalid]]`.

The mark-up is described in assist/evaluate/data/entities/README.md, the kinds in docs/entities.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from assist.errors import DataError
from assist.records import Span

DATA = Path(__file__).with_name("data") / "entities"
_MARK = re.compile(r"\[\[([a-z-]+)\|(.*?)(?:\|([^|\]]*))?(?:\|([^|\]]*))?\]\]", re.DOTALL)
_VALUED = frozenset({"amount", "percent", "ticker", "date", "day", "time", "duration", "version", "phone", "iban"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """An entity as a person marked it; None where the mark says nothing."""

    kind: str
    text: str
    span: Span
    network: str | None = None
    value: str | None = None
    valid: bool | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """A message without its marks, and what was marked in it."""

    language: str
    text: str
    wanted: tuple[Wanted, ...]


def read_marked(folder: Path | None = None) -> tuple[Marked, ...]:
    """All messages of the folder's `<language>.yaml` files. Raises `DataError` naming file and message."""
    found: list[Marked] = []
    for path in sorted((folder or DATA).glob("*.yaml")):
        for index, source in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")), 1):
            if not isinstance(source, str):
                raise DataError(f"{path.name}: message {index} is no text")
            found.append(parsed(path.stem, source))
            if "[[" in found[-1].text or "]]" in found[-1].text:
                raise DataError(f"{path.name}: message {index} has broken mark-up")
    return tuple(found)


def parsed(language: str, source: str) -> Marked:
    """The message and its marks."""
    out: list[str] = []
    wanted: list[Wanted] = []
    done = length = 0
    for match in _MARK.finditer(source):
        kind, text, detail, verdict = match.groups()
        before = source[done : match.start()]
        start = length + len(before)
        out += before, text
        length = start + len(text)
        done = match.end()
        wanted.append(_wanted(kind, text, (start, length), detail, verdict))
    return Marked(language, "".join((*out, source[done:])), tuple(wanted))


def _wanted(kind: str, text: str, span: Span, detail: str | None, verdict: str | None) -> Wanted:
    if kind == "address":
        return Wanted(kind, text, span, network=detail, valid=verdict != "invalid")
    if kind == "network":
        return Wanted(kind, text, span, network=detail)
    if kind == "url":
        return Wanted(kind, text, span, valid={"official": True, "imitation": False}.get(detail or ""))
    return Wanted(kind, text, span, value=detail if kind in _VALUED else None)
