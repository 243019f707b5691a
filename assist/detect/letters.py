"""What is left of a text when everything that belongs to no language is taken out, and which scripts it is in."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from assist.records import Protected

LIMIT = 20_000  # characters that are looked at; a language shows long before

# Runs with a digit in them (ids, amounts, broken addresses), @handles, #tags, and links that no entity covers.
_NOT_LANGUAGE = re.compile(
    r"⟦[a-z-]{1,20} removed⟧|[@#$][0-9A-Za-z_]{1,64}|[0-9A-Za-z_./:-]{0,200}[0-9][0-9A-Za-z_./-]{0,200}"
)
_SPLIT = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u064b-\u065f\u0900-\u094f\u0e31-\u0e4e'’-](?=[^\W\d_]))*|[¿¡]")
_RANGES = (
    ("Latn", "A", "\u024f"),
    ("Grek", "\u0370", "\u03ff"),
    ("Cyrl", "\u0400", "\u052f"),
    ("Hebr", "\u0590", "\u05ff"),
    ("Arab", "\u0600", "\u077f"),
    ("Deva", "\u0900", "\u097f"),
    ("Thai", "\u0e00", "\u0e7f"),
    ("Hang", "\u1100", "\u11ff"),
    ("Latn", "\u1e00", "\u1eff"),
    ("Kana", "\u3040", "\u30ff"),
    ("Hang", "\u3130", "\u318f"),
    ("Hani", "\u3400", "\u4dbf"),
    ("Hani", "\u4e00", "\u9fff"),
    ("Hang", "\uac00", "\ud7af"),
    ("Hani", "\uf900", "\ufaff"),
    ("Kana", "\uff66", "\uff9f"),
)


@cache
def data(name: str) -> Mapping[str, Any]:
    """The content of `<name>.toml`."""
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8"))


def masked(protected: Protected) -> str:
    """At most `LIMIT` characters of the text: entities, markers, handles, numbers blanked, invisible ones dropped."""
    pieces: list[str] = []
    done = 0
    for entity in protected.entities:
        start, end = entity.span
        pieces += (protected.text[done:start], " ")
        done = end
    text = unicodedata.normalize("NFC", "".join((*pieces, protected.text[done:]))[:LIMIT])
    text = "".join(
        char for char in text if unicodedata.category(char) not in {"Cf", "Cs"} and not "\ufe00" <= char <= "\ufe0f"
    )
    return _NOT_LANGUAGE.sub(" ", text)


def words_of(text: str) -> tuple[str, ...]:
    """The distinct words in lower case, in order, and Spanish opening marks. Saying a thing twice says nothing new."""
    return tuple(dict.fromkeys(match.group().lower() for match in _SPLIT.finditer(text)))


def script_of(char: str) -> str:
    """Script of a letter, as `groups.toml` names them; `Zyyy` for any other."""
    for script, first, last in _RANGES:
        if first <= char <= last:
            return script
    return "Zyyy"


def scripts_in(text: str) -> Counter[str]:
    """How many letters of each script; a Han character or a Hangul syllable weighs two, for it says as much."""
    counts: Counter[str] = Counter()
    for char in text:
        if char.isalpha():
            script = script_of(char)
            counts[script] += 2 if script in {"Hani", "Hang"} else 1
    return counts
