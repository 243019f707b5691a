# ruff: noqa: S311 - reproducible chance is what a test set needs
"""The positive cases of the secrets suite: messages with a generated secret in them. The same in every run."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

from assist.evaluate.secrets_forms import forms
from assist.evaluate.secrets_texts import Carrier, carriers, texts
from assist.evaluate.secrets_tricks import Trick, WordList, Words, changed, tricks

_T = TypeVar("_T")
_SEED = 20250301
_ENTROPY_BYTES_PER_WORD = 4 / 3  # 12 words stand for 16 bytes
_OTHER_KINDS = ("private_key", "api_secret", "one_time_code", "password", "pin", "card")


@dataclass(frozen=True, slots=True)
class Case:
    """A message with a secret.

    `parts` are what must not survive: the words of a phrase as written, or the one or two strings of another secret.
    `background` is the message without them. `form` is the word list of a phrase, the format of another secret.
    """

    kind: str
    text: str = field(repr=False)
    background: str
    parts: Words = field(repr=False)
    carrier: Carrier
    form: str
    trick: str = ""
    size: int = 0
    words: Words = field(default=(), repr=False)  # of a phrase, before any change of writing
    valid: bool = True

    @property
    def around(self) -> tuple[str, ...]:
        """What the customer wrote around the secret."""
        return tuple(part.strip() for part in re.split(r"\{\w+\}", self.carrier.text) if part.strip())


def phrase(words: WordList, size: int, rng: Random) -> Words:
    """A new seed phrase of `size` words with a true checksum, composed (NFC) as keyboards write it."""
    entropy = rng.randbytes(round(size * _ENTROPY_BYTES_PER_WORD))
    return tuple(unicodedata.normalize("NFC", words.maker.to_mnemonic(entropy)).split())


def phrase_cases() -> Iterator[Case]:
    """Word list x trick x size x three messages: of the list's home, of any language, and one that names nothing."""
    named, unnamed = carriers("seed"), carriers("seed_unnamed")
    anywhere, silent = _deal(named, Random(_SEED)), _deal(unnamed, Random(_SEED + 1))
    for words in tricks().word_lists:
        home = _deal([carrier for carrier in named if carrier.language == words.home], Random(_SEED + 2))
        for trick in tricks().tricks:
            if not trick.applies(words):
                continue
            for size in tricks().sizes:
                third = next(silent) if trick.valid else next(anywhere)
                for number, carrier in enumerate((next(home), next(anywhere), third)):
                    yield _phrase_case(words, trick, size, carrier, Random(f"{words.id} {trick.id} {size} {number}"))


def other_cases() -> Iterator[Case]:
    """Every message of every other kind, in every format of that kind."""
    for kind in _OTHER_KINDS:
        for form, make in forms(kind).items():
            for carrier in carriers(kind):
                rng = Random(f"{kind} {form} {carrier.id}")
                secret = make(rng)
                parts, text = secret.parts, carrier.text.replace("{secret}", secret.text)
                if "{cvv}" in text:
                    cvv = f"{rng.randrange(1000):03}"
                    parts, text = (*parts, cvv), text.replace("{cvv}", cvv)
                background = carrier.text.replace("{secret}", "").replace("{cvv}", "")
                yield Case(kind.replace("_", "-"), text, background, parts, carrier, form)


def _phrase_case(words: WordList, trick: Trick, size: int, carrier: Carrier, rng: Random) -> Case:
    fresh = phrase(words, size, rng)
    written = changed(fresh, trick.change, words.maker, rng)
    joiner = texts()[carrier.language].joiner
    text, background = (
        carrier.text.replace("{secret}", _as_block(trick.render(parts, joiner))) for parts in (written, ("",) * size)
    )
    return Case("seed-phrase", text, background, written, carrier, words.id, trick.id, size, fresh, trick.valid)


def _as_block(rendered: str) -> str:
    """Lists stand on lines of their own."""
    return f"\n{rendered}\n" if "\n" in rendered else rendered


def _deal(items: Sequence[_T], rng: Random) -> Iterator[_T]:
    """Endlessly from `items`, each once before any comes again, in an order of chance."""
    while True:
        yield from rng.sample(items, len(items))
