"""The BIP-39 word lists, and the checksum that makes a phrase of their words."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from assist.errors import DataError
from assist.protect.plain import plain_word

SIZES = (12, 15, 18, 21, 24)  # words of a phrase
Places = Mapping[str, int]  # list name -> index of the word in it


def checksum_holds(indices: Sequence[int]) -> bool:
    """BIP-39: a word is 11 bits; one bit in 33 is the start of the SHA-256 of the rest."""
    number = 0
    for index in indices:
        number = number << 11 | index
    check = len(indices) // 3
    entropy = (number >> check).to_bytes(check * 4, "big")
    return hashlib.sha256(entropy).digest()[0] >> (8 - check) == number & ((1 << check) - 1)


@cache
def list_names() -> tuple[str, ...]:
    """The lists by the names of their files, such as `english`."""
    return tuple(path.stem for path in _files())


@cache
def word_lists() -> Mapping[str, Places]:
    """Word, made plain -> where it stands in which list."""
    found: dict[str, dict[str, int]] = {}
    for path in _files():
        for index, word in enumerate(path.read_text(encoding="utf-8").split()):
            found.setdefault(plain_word(word), {})[path.stem] = index
    return found


def _files() -> list[Path]:
    """The word lists inside bip_utils, read without importing it: the import takes a third of a second."""
    spec = find_spec("bip_utils")
    folders = spec.submodule_search_locations if spec is not None else None
    files = sorted(Path(folders[0], "bip", "bip39", "wordlist").glob("*.txt")) if folders else []
    if not files:
        raise DataError("bip_utils has no BIP-39 word lists; reinstall reply-assist")
    return files
