"""How a seed phrase is written down: the tricks of `tricks.yaml`, applied to words."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from itertools import cycle
from random import Random

import msgspec
from mnemonic import Mnemonic

from assist.evaluate.secrets_texts import read

Words = tuple[str, ...]
_ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff"


class WordList(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A BIP-39 word list. `home` is a language whose speakers use it."""

    id: str
    home: str
    script: str

    @property
    def maker(self) -> Mnemonic:
        """What makes and checks phrases of the list: the reference implementation of BIP-39."""
        return _maker(self.id.replace("-", "_"))


class Trick(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A way to write a phrase; `tricks.yaml` explains the fields."""

    id: str
    scripts: tuple[str, ...]
    lists: tuple[str, ...] = ()
    word: str = "{word}"
    join: str = " "
    before: str = ""
    after: str = ""
    groups: int = 1
    between: str = ""
    change: str = ""
    valid: bool = True

    def applies(self, words: WordList) -> bool:
        """Whether the trick makes sense for `words`."""
        return words.script in self.scripts and (not self.lists or words.id in self.lists)

    def render(self, words: Words, joiner: str) -> str:
        """The phrase as it stands in the message. `words` are written as they are."""
        written = [
            self.word.replace("{n}", str(number)).replace("{circle}", _circled(number)).replace("{word}", word)
            for number, word in enumerate(words, start=1)
        ]
        size = -(-len(written) // self.groups)
        groups = [self.join.join(written[start : start + size]) for start in range(0, len(written), size)]
        return self.before + self.between.replace("{joiner}", joiner).join(groups) + self.after


class Tricks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file `tricks.yaml`."""

    word_lists: tuple[WordList, ...]
    sizes: tuple[int, ...]
    look_alikes: Mapping[str, str]
    tricks: tuple[Trick, ...]


@cache
def tricks() -> Tricks:
    """Word lists, sizes and tricks."""
    return read("tricks.yaml", Tricks)


def is_valid(words: Words, maker: Mnemonic) -> bool:
    """Whether the checksum of BIP-39 holds."""
    return bool(maker.check(" ".join(words)))


def changed(words: Words, change: str, maker: Mnemonic, rng: Random) -> Words:
    """`words` after the change of that name; unchanged when `change` is empty. Raises KeyError on other names."""
    if not change:
        return words
    if change in _WORDWISE:
        return tuple(map(_WORDWISE[change], words))
    return _PHRASEWISE[change](words, maker, rng)


def _circled(number: int) -> str:
    return chr(0x2460 + number - 1) if number <= 20 else chr(0x3251 + number - 21)


def _mixed(word: str) -> str:
    return "".join(letter.upper() if place % 2 else letter for place, letter in enumerate(word))


def _full_width(word: str) -> str:
    return "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in word)


def _look_alike_all(word: str) -> str:
    return word.translate({ord(letter): other for letter, other in tricks().look_alikes.items()})


def _look_alike_one(word: str) -> str:
    place = next((place for place, letter in enumerate(word) if letter in tricks().look_alikes), len(word) - 1)
    return word[:place] + _look_alike_all(word[place]) + word[place + 1 :]


def _zero_width_inside(word: str) -> str:
    return "".join(letter + zero for letter, zero in zip(word[:-1], cycle(_ZERO_WIDTH), strict=False)) + word[-1]


def _strip_accents(word: str) -> str:
    return "".join(letter for letter in _decompose(word) if not unicodedata.combining(letter))


def _decompose(word: str) -> str:
    return unicodedata.normalize("NFD", word)


def _break_checksum(words: Words, maker: Mnemonic, rng: Random) -> Words:
    while True:
        last = unicodedata.normalize("NFC", maker.wordlist[rng.randrange(len(maker.wordlist))])
        if not is_valid(broken := (*words[:-1], last), maker):
            return broken


def _typo(words: Words, maker: Mnemonic, rng: Random) -> Words:
    """Two neighbouring letters of one word change places, so that it is no longer a word of the list."""
    while True:
        place = rng.randrange(len(words))
        word = words[place]
        at = rng.randrange(len(word) - 1)
        slip = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if not _known(slip, maker):
            return (*words[:place], slip, *words[place + 1 :])


def _known(word: str, maker: Mnemonic) -> bool:
    return unicodedata.normalize("NFKD", word) in maker.wordlist


@cache
def _maker(name: str) -> Mnemonic:
    return Mnemonic(name)


_WORDWISE: dict[str, Callable[[str], str]] = {
    "upper": str.upper,
    "title": str.title,
    "mixed": _mixed,
    "full_width": _full_width,
    "look_alike_one": _look_alike_one,
    "look_alike_all": _look_alike_all,
    "zero_width_inside": _zero_width_inside,
    "strip_accents": _strip_accents,
    "decompose": _decompose,
}
_PHRASEWISE: dict[str, Callable[[Words, Mnemonic, Random], Words]] = {
    "break_checksum": _break_checksum,
    "typo": _typo,
}
