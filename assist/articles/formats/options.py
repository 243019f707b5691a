"""What of a file is prose: keys, attributes and columns translated by default, and those chosen instead."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*:|\.{0,2}/|#|www\.)\S*", re.IGNORECASE)
_CODE = re.compile(r"[\w.$:/@#-]*[_.$:/@#0-9][\w.$:/@#-]*|[a-z]+(?:[A-Z][a-z0-9]*)+|[A-Z0-9_-]{2,}")


@dataclass(frozen=True, slots=True)
class Options:
    """`keys`, where any are given, are the only ones translated: of front matter, resource files, columns."""

    keys: frozenset[str] = frozenset()
    pin: bool = False  # write the ids of headings into the translation, whether the file does so or not

    def wanted(self, kind: str, path: tuple[str, ...]) -> bool:
        """Whether the value under this path of keys is prose. A key is named alone or by its whole path."""
        chosen = self.keys or defaults(kind)
        if "*" in chosen:
            return True
        last = path[-1].casefold() if path else ""
        return last in chosen or ".".join(path).casefold() in chosen or any(part.casefold() in chosen for part in path)


def options(keys: frozenset[str] | set[str] | tuple[str, ...] = frozenset(), *, pin: bool = False) -> Options:
    """Options for these keys, whatever their case."""
    return Options(frozenset(key.casefold() for key in keys), pin)


@cache
def defaults(kind: str) -> frozenset[str]:
    """The keys of `prose.toml` for a kind of file."""
    return frozenset(key.casefold() for key in _data()[kind])


def prose(value: str) -> bool:
    """True where a value reads as words and not as an address, an id, a number, a name in code."""
    value = value.strip()
    if not any(map(str.isalpha, value)):
        return False
    return not (_ADDRESS.fullmatch(value) or (value.isascii() and _CODE.fullmatch(value)))


@cache
def _data() -> Mapping[str, list[str]]:
    return tomllib.loads(Path(__file__).with_name("prose.toml").read_text(encoding="utf-8"))
