"""The desk's languages, read once from `languages.toml`: BCP-47 tag, names, direction, register, engine codes."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

from assist.errors import UsageError
from assist.records import UND

_FILE = Path(__file__).with_name("languages.toml")

# What people, help desks and engines write for a tag of ours.
_ALIASES = {
    **dict.fromkeys(("zh", "zh-cn", "zh-sg"), "zh-Hans"),
    **dict.fromkeys(("zh-tw", "zh-hk", "zh-mo", "zt"), "zh-Hant"),
    "pb": "pt",
    "in": "id",
}


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the desk. `script` is an ISO 15924 code."""

    tag: str
    name: str
    own: str
    script: str
    direction: Literal["ltr", "rtl"] = "ltr"
    register: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    engines: Mapping[str, str] = field(default_factory=dict)
    invariable: bool = False  # a noun has one form, whatever its number and case

    def code(self, engine: str) -> str:
        """The code `engine` knows this language by; empty when it does not know it."""
        return self.engines.get(engine, self.tag)

    @property
    def unspaced(self) -> bool:
        """True where words are not set apart by spaces, so that terms match without word boundaries."""
        return self.script in {"Hans", "Hant", "Jpan", "Thai"}


@cache
def languages() -> Mapping[str, Language]:
    """Tag -> language, in the order of the file."""
    raw = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return {
        tag: Language(
            tag,
            entry["name"],
            entry["own"],
            entry["script"],
            entry.get("direction", "ltr"),
            {key: tuple(words) for key, words in entry.get("register", {}).items()},
            entry.get("engines", {}),
            entry.get("invariable", False),
        )
        for tag, entry in raw.items()
    }


def normalize(tag: str) -> str:
    """Our tag for `tag`: case and region folded (`pt-BR` -> `pt`, `zh-TW` -> `zh-Hant`).

    Raises `UsageError` for a language the desk does not have, never falling back to English.
    """
    known = languages()
    folded = tag.strip().lower().replace("_", "-")
    if folded == UND:
        return UND
    by_fold = {known_tag.lower(): known_tag for known_tag in known} | _ALIASES
    parts = folded.split("-")
    for length in range(len(parts), 0, -1):  # zh-hant-hk, zh-hant, zh
        found = by_fold.get("-".join(parts[:length]))
        if found:
            return found
    raise UsageError(f"unknown language {tag!r}; known: {' '.join(known)}")


def language(tag: str) -> Language:
    """The language of `tag`; raises `UsageError` when unknown."""
    found = normalize(tag)
    if found == UND:
        raise UsageError("the language is undetermined; name it")
    return languages()[found]
