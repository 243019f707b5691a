"""The word data of this folder (`*.toml`), the patterns made of it, and tables that find words in a text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, Generic, TypeVar

from assist.expressions import regex
from assist.protect.plain import plain_word

# A letter of a script that sets words apart. Han, kana, Hangul and Thai neighbours are no word edge that matters:
# «提币500USDT到» shows an amount. Devanagari vowel signs are no letters to Python, but part of a word.
_LETTERS = r"[^\W\d_\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff]"
_VOWEL_SIGNS = r"[\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963]"
LETTER = f"(?:{_LETTERS}|{_VOWEL_SIGNS})"
# No letter before, no letter behind: two plain sets are looked at faster than a choice of them.
BEGINS = f"(?<!{_LETTERS})(?<!{_VOWEL_SIGNS})"
ENDS = f"(?!{_LETTERS})(?!{_VOWEL_SIGNS})"

# A number in any of the forms 1,234.56 · 1.234,56 · 1 234,56 · 1'234.56 · 1,23,456 · 1٬234٫56 · 1234.56. Bounded, so
# that matching is linear.
NUMBER = (
    r"(?:[0-9]{1,3}(?:[,. '’٬][0-9]{3}){1,6}(?:[.,٫][0-9]{1,18})?(?![0-9])"
    r"|[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}(?:\.[0-9]{1,18})?(?![0-9])"
    r"|[0-9]{1,30}(?:[.,٫][0-9]{1,18})?(?![0-9]))"
)
NUMBER_START = r"(?<![0-9A-Za-z_])(?<![0-9][.,])"

_ASCII_EDGE = "(?<![A-Za-z])"
_IS_LETTER = re.compile(LETTER).match
_FOREIGN = re.compile(rf"[^\W\x00-\x7f]|{_VOWEL_SIGNS}").search  # a letter or digit beyond ASCII
_MOST = 2_500  # things of one sort that are looked at in one text
_WIDE = 48  # branches of a pattern side by side
_PREFIX = 3  # characters of a word that say whether it is worth looking up
_Entry = TypeVar("_Entry")
_Item = TypeVar("_Item")


@cache
def data(name: str) -> Mapping[str, Any]:
    """The content of `<name>.toml`."""
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8"))


def bounded(items: Iterable[_Item]) -> Iterator[_Item]:
    """The first items, as many as any text that a person wrote has: a text made of numbers alone would take seconds."""
    return islice(items, _MOST)


def flat(group: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The words of all languages of a group, plain, each once, in the order written."""
    return tuple(dict.fromkeys(plain_word(word) for words in group.values() for word in words))


class Lexicon(Generic[_Entry]):
    """Words with what they stand for, found in time that does not grow with their number.

    Keys are plain words in lower case (several words with single spaces count as one); whole words only where the
    script has them. A key that ends with an apostrophe or other sign may have anything behind it.
    """

    def __init__(self, entries: Mapping[str, _Entry]) -> None:
        self._entries = entries
        lengths: dict[str, set[int]] = {}
        for word in entries:
            lengths.setdefault(word[:_PREFIX], set()).add(len(word))
        self._lengths = {prefix: tuple(sorted(found, reverse=True)) for prefix, found in lengths.items()}
        edges: dict[str, list[str]] = {}
        for prefix in self._lengths:
            edges.setdefault(_start(prefix[0]), []).append(prefix)
        self._starts = regex("|".join(f"{edge}(?:{trie(words)})" for edge, words in edges.items()) or "(?!)")
        plain_edges: dict[str, list[str]] = {}
        for prefix in (prefix for prefix in self._lengths if not _FOREIGN(prefix)):
            plain_edges.setdefault(_ASCII_EDGE if prefix[0].isalpha() else "", []).append(prefix)
        starts = "|".join(f"{edge}(?:{trie(words)})" for edge, words in plain_edges.items())
        self._ascii_starts = regex(starts or "(?!)")  # for a text whose letters are ASCII: edges are seen at once

    def get(self, word: str) -> _Entry | None:
        """What a whole word stands for."""
        return self._entries.get(word)

    def at(self, text: str, start: int) -> tuple[int, _Entry] | None:
        """The longest word that begins at `start` of a plain text in lower case: its end and entry."""
        for size in range(_PREFIX, 0, -1):
            for length in self._lengths.get(text[start : start + size], ()):
                end = start + length
                word = text[start:end]
                if len(word) == length and word in self._entries and ends_word(text, end):
                    return end, self._entries[word]
        return None

    def find(self, text: str) -> Iterator[tuple[int, int, _Entry]]:
        """Words in the order of a plain text in lower case, none overlapping another: start, end, entry."""
        begun = 0
        starts = self._ascii_starts if text.isascii() or not _FOREIGN(text) else self._starts
        for match in islice(starts.finditer(text), 4 * _MOST):
            start = match.start()
            if start >= begun:
                found = self.at(text, start)
                if found:
                    begun = found[0]
                    yield start, *found


def _start(char: str) -> str:
    """What stands before a word that begins with `char`. Arabic glues «and», «for», «by» to words."""
    if _IS_LETTER(char):
        one, two = (f"(?<!{_LETTERS}{glued})(?<!{_VOWEL_SIGNS}{glued})" for glued in (".", ".."))
        return rf"(?:{BEGINS}|(?<=[ولبف])(?:{one}|(?<=[وف][لب]){two}))"
    return r"(?<![\u1100-\u11ff])" if "\u1100" <= char <= "\u11ff" else ""


def ends_word(text: str, end: int) -> bool:
    """Whether a word of a plain text may end before `end`: no more letters of it, or of its last Hangul syllable."""
    if end >= len(text):
        return True
    last, following = text[end - 1], text[end]
    if "\u1161" <= last <= "\u1175":
        return not "\u11a8" <= following <= "\u11ff"
    return not (_IS_LETTER(last) and _IS_LETTER(following)) and not (last.isdigit() and following.isdigit())


def one_of(words: Iterable[str], *, joined: str = " {1,2}") -> str:
    """A pattern for any of `words` in a plain text in lower case: whole words only where the script has them.

    Longer ones first. `joined` is what a space inside a word stands for.
    """
    by_edges: dict[tuple[str, str], list[str]] = {}
    for word in sorted(dict.fromkeys(map(plain_word, words)), key=lambda word: (-len(word), word)):
        by_edges.setdefault(_edges(word), []).append(word)
    groups = (f"{_guarded(a, group)}(?:{trie(group, joined)}){z}" for (a, z), group in by_edges.items())
    return f"(?:{'|'.join(groups)})"


def _guarded(edge: str, words: Iterable[str]) -> str:
    """`edge`, looked at only where one of `words` may begin: one letter rules out most places of a text."""
    first = "".join(re.escape(char) for char in sorted({word[0] for word in words}))
    return f"(?=[{first}]){edge}" if edge else ""


def linking(words: Iterable[str]) -> str:
    """A pattern for up to three of `words` between a label and its value; one of a single letter needs a space."""
    known = dict.fromkeys(map(plain_word, words))
    letters = [word for word in known if len(word) == 1 and _IS_LETTER(word)]
    single = f"{one_of(letters)} |" if letters else ""
    return rf" ?(?:(?:{single}{one_of(known.keys() - set(letters))}) {{0,2}}){{0,3}}"


def trie(words: Iterable[str], joined: str = " ") -> str:
    """A pattern for any of `words`, longest first, that tries each beginning once."""
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return _written(tree, joined)


def _written(tree: Mapping[str, Any], joined: str) -> str:
    branches = {
        char: (joined if char == " " else re.escape(char)) + _written(rest, joined)
        for char, rest in tree.items()
        if char
    }
    if len(branches) == 1 and "" not in tree:
        return next(iter(branches.values()))
    # `joined` may match nothing, so that its place among the others tells
    any_of = _parted(branches) if joined == " " or " " not in branches else "|".join(branches.values())
    return f"(?:{any_of}){'?' if '' in tree else ''}" if branches else ""


def _parted(branches: Mapping[str, str]) -> str:
    """Branches by what they begin with. Python tries them one by one, so very many stand behind ranges of letters."""
    if len(branches) <= _WIDE:
        return "|".join(branches.values())
    chars = sorted(branches)
    parts = [chars[at : at + _WIDE] for at in range(0, len(chars), _WIDE)]
    return "|".join(
        f"(?=[{re.escape(part[0])}-{re.escape(part[-1])}])(?:{'|'.join(map(branches.__getitem__, part))})"
        for part in parts
    )


def _edges(word: str) -> tuple[str, str]:
    before = BEGINS if re.match(LETTER, word[0]) else ""
    if "\u1161" <= word[-1] <= "\u1175":
        return before, r"(?![\u11a8-\u11ff])"  # a Hangul syllable that goes on is another one
    behind = ENDS if re.match(LETTER, word[-1]) else "(?![0-9])" if word[-1].isdigit() else ""
    return before, behind


def pattern(text: str) -> re.Pattern[str]:
    """Compiled with letter case ignored, for a plain text that is not in lower case."""
    return regex(text, re.IGNORECASE)
