"""What is left of a text when everything that belongs to no language is taken out, and which scripts it is in."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from assist.records import Entity, Protected

LIMIT = 20_000  # characters that are looked at; a language shows long before

# Runs with a digit in them (ids, amounts, broken addresses), @handles, #tags, and links that no entity covers.
_NOT_LANGUAGE = re.compile(
    r"⟦[a-z-]{1,20} removed⟧|[@#$][0-9A-Za-z_]{1,64}|[0-9A-Za-z_./:-]{0,200}[0-9][0-9A-Za-z_./-]{0,200}"
)
# Format characters (category Cf), variation selectors and lone surrogates.
_INVISIBLE = re.compile(
    "[\u00ad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0001-\U000e007f]"
)
_SPLIT = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u064b-\u065f\u0900-\u094f\u0e31-\u0e4e'’-](?=[^\W\d_]))*|[¿¡]")
_ASCII_SPLIT = re.compile(r"[a-z]+(?:['-][a-z]+)*")
_WORDED = frozenset({"duration", "date", "day", "time"})  # «two days» is English
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
    """At most `LIMIT` characters of the text, what belongs to no language taken out. See `cleaned`."""
    return cleaned(blanked(protected.text[:LIMIT], protected.entities))


def blanked(text: str, entities: Iterable[Entity]) -> str:
    """`text`, as long as before, with spaces in the place of its entities, but for those that are words."""
    pieces: list[str] = []
    done = 0
    for entity in entities:
        if entity.kind in _WORDED:
            continue
        start, end = entity.span
        if start >= len(text):
            break
        pieces += (text[done:start], " " * (min(end, len(text)) - start))
        done = end
    return "".join((*pieces, text[done:])) if pieces else text


def cleaned(text: str) -> str:
    """`text` composed, in lower case; markers, handles and numbers blanked, invisible characters dropped."""
    if not text.isascii():
        text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).replace(
            "İ", "i"
        )  # else two characters, i and a dot
    return _NOT_LANGUAGE.sub(" ", text).lower()


def words_of(text: str) -> tuple[str, ...]:
    """The distinct words of `text` (cleaned), in order, and Spanish opening marks: saying it twice says nothing new."""
    found = _ASCII_SPLIT.findall(text) if text.isascii() else _SPLIT.findall(text)
    return tuple(dict.fromkeys(found))


@cache  # of single characters
def script_of(char: str) -> str:
    """Script of a letter, as `groups.toml` names them; `Zyyy` for any other."""
    for script, first, last in _RANGES:
        if first <= char <= last:
            return script
    return "Zyyy"


def scripts_in(text: str) -> Counter[str]:
    """How many letters of each script; a Han character or a Hangul syllable weighs two, for it says as much."""
    counts: Counter[str] = Counter()
    for char, times in Counter(text).items():
        if char.isalpha():
            script = script_of(char)
            counts[script] += 2 * times if script in {"Hani", "Hang"} else times
    return counts
