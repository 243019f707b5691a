"""The word data of this folder (`*.toml`) and the patterns made of it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from assist.protect.plain import plain_word

# A letter of a script that sets words apart. Han, kana, Hangul and Thai neighbours are no word edge that matters:
# «提币500USDT到» shows an amount.
LETTER = r"[^\W\d_\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff]"

# A number in any of the forms 1,234.56 · 1.234,56 · 1 234,56 · 1'234.56 · 1234.56. Bounded, so that matching is linear.
NUMBER = r"(?:[0-9]{1,3}(?:[,. '’][0-9]{3}){1,6}(?:[.,][0-9]{1,18})?(?![0-9])|[0-9]{1,30}(?:[.,][0-9]{1,18})?(?![0-9]))"
NUMBER_START = r"(?<![0-9A-Za-z_])(?<![0-9][.,])"


@cache
def data(name: str) -> Mapping[str, Any]:
    """The content of `<name>.toml`."""
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8"))


def flat(group: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The words of all languages of a group, plain, each once, in the order written."""
    return tuple(dict.fromkeys(plain_word(word) for words in group.values() for word in words))


def one_of(words: Iterable[str], *, joined: str = " {1,2}") -> str:
    """A pattern for any of `words` in a plain text in lower case: whole words only where the script has them.

    Longer ones first. `joined` is what a space inside a word stands for.
    """
    by_edges: dict[tuple[str, str], list[str]] = {}
    for word in sorted(dict.fromkeys(map(plain_word, words)), key=lambda word: (-len(word), word)):
        by_edges.setdefault(_edges(word), []).append(re.escape(word).replace(r"\ ", joined))
    return "(?:" + "|".join(f"{a}(?:{'|'.join(group)}){z}" for (a, z), group in by_edges.items()) + ")"


def _edges(word: str) -> tuple[str, str]:
    before = f"(?<!{LETTER})" if re.match(LETTER, word[0]) else ""
    behind = f"(?!{LETTER})" if re.match(LETTER, word[-1]) else "(?![0-9])" if word[-1].isdigit() else ""
    return before, behind


def pattern(text: str) -> re.Pattern[str]:
    """Compiled with letter case ignored, for a plain text that is not in lower case."""
    return re.compile(text, re.IGNORECASE)
