"""The BIP-39 word lists, the checksum that makes a phrase of their words, and the word lists of Monero."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from assist.errors import DataError
from assist.protect.plain import plain_word

SIZES = (12, 15, 18, 21, 24)  # words of a phrase
PREFIX = 4  # letters that tell the words of these lists apart; many back-ups hold no more
_LISTS = frozenset({
    "chinese_simplified", "chinese_traditional", "czech", "english", "french",
    "italian", "japanese", "korean", "portuguese", "spanish",
})  # fmt: skip
_PREFIXED = ("english", "spanish", "french", "italian", "portuguese", "czech")
_SHORT = "~"  # marks the list of beginnings that belongs to a list of words

Places = Mapping[str, int]  # list name -> index of the word in it


def checksum_holds(indices: Sequence[int]) -> bool:
    """BIP-39: a word is 11 bits; one bit in 33 is the start of the SHA-256 of the rest."""
    number = 0
    for index in indices:
        number = number << 11 | index
    check = len(indices) // 3
    entropy = (number >> check).to_bytes(check * 4, "big")
    return hashlib.sha256(entropy).digest()[0] >> (8 - check) == number & ((1 << check) - 1)


def is_beginnings(name: str) -> bool:
    """Whether the list `name` is one of first four letters («english~»), which holds the whole words too."""
    return name.endswith(_SHORT)


@cache
def list_names() -> tuple[str, ...]:
    """The lists by the names of their files, such as `english`."""
    return tuple(path.stem for path in _files())


@cache
def word_lists() -> Mapping[str, Places]:
    """Word, or its first four letters, made plain -> where it stands in which list."""
    found: dict[str, dict[str, int]] = {}
    for name, path in zip(list_names(), _files(), strict=True):
        for index, word in enumerate(map(plain_word, _words(path))):
            found.setdefault(word, {})[name] = index
            if name in _PREFIXED:
                found[word][name + _SHORT] = index
                found.setdefault(word[:PREFIX], {})[name + _SHORT] = index
    return found


@cache
def monero_words() -> Mapping[str, Places]:
    """As `word_lists`, of the lists that Monero's phrases of 25 words are made of; Chinese left out."""
    found: dict[str, dict[str, int]] = {}
    for path in sorted(_library("bip_utils", "monero/mnemonic_legacy/wordlist").glob("*.txt")):
        if not path.stem.startswith("chinese"):
            for index, word in enumerate(map(plain_word, _words(path))):
                found.setdefault(word, {})[path.stem] = index
    return found


def _files() -> list[Path]:
    """The ten lists of the standard; mnemonic brings two more that are not in it."""
    return sorted(path for path in _library("mnemonic", "wordlist").glob("*.txt") if path.stem in _LISTS)


def _library(package: str, folder: str) -> Path:
    """A folder of a package, which is not imported: bip_utils takes a third of a second."""
    spec = find_spec(package)
    for root in spec.submodule_search_locations or () if spec is not None else ():
        if (path := Path(root, folder)).is_dir():
            return path
    raise DataError(f"{package} has no word lists; reinstall reply-assist")


def _words(path: Path) -> Iterable[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return (line.strip() for line in lines if line.strip() and not line.startswith("#"))
