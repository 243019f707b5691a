"""A text cut into words that may stand in a BIP-39 list, with what numbers and dresses them taken off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from assist.protect.bip39 import PREFIX, SIZES, Places, word_lists
from assist.protect.secret_words import any_of, latinized
from assist.records import Span

_HAN = "\u3400-\u9fff"
_TOKEN = re.compile(rf"[{_HAN}]|(?:[^\W\d_{_HAN}]|(?<=[a-z])[0-57@$]{{1,2}}(?=[a-z])){{1,40}}")
_GLUED = re.compile(rf"[{_HAN}](?=[{_HAN}])|(?<=[{_HAN}])[{_HAN}]")
_TAG = re.compile(r"</?[a-z][a-z0-9]{0,9}(?:\s[^<>\0]{0,80})?/?>|&(?:[a-z]{2,8}|#[0-9]{2,6});|\\[nrt]")
_LEET = {ord(odd): latin for odd, latin in zip("023457@$", "ozeastas", strict=True)}
_CAPITALS = str.maketrans({"Н": "h", "Η": "h", "Ν": "n", "Υ": "y", "Ζ": "z", "Μ": "m", "В": "b", "Ү": "y"})
_CAMEL = re.compile("[A-Z][a-z]{2,8}")
_CAMELS = re.compile(f"(?<![A-Za-z])(?:{_CAMEL.pattern}){{11,25}}(?![A-Za-z])")
_NONE: Places = {}


@dataclass(slots=True, repr=False)
class Words:
    """The words of a text (or single Chinese characters) side by side: places, list entries. No repr: secrets."""

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    lists: list[Places] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.starts)

    def gap(self, text: str, index: int) -> str:
        """What stands between word `index` and the one before it; at either end of the text a line break."""
        if index <= 0 or index >= len(self.starts):
            return "\n"
        return text[self.ends[index - 1] : self.starts[index]]


def seed_text(plain_text: str) -> str:
    """A plain text in lower case, as long as before, its Latin look-alikes, tags and «word 1:» out of the way."""
    text = plain_text if plain_text.isascii() else plain_text.translate(_CAPITALS)
    text = latinized(text)
    if "<" in text or "&" in text or "\\" in text:
        text = _TAG.sub(_blanked, text)
    return _ordinal().sub(_blanked, text)


def read_words(text: str) -> Words:
    """The words of `text` (of `seed_text`), in order."""
    lists = word_lists()
    words = Words()
    starts, ends, places = words.starts, words.ends, words.lists
    for match in _TOKEN.finditer(text):
        word = match.group()
        start, end = match.span()
        starts.append(start)
        ends.append(end)
        places.append(lists.get(word) or (_NONE if word.isalpha() else _unleet(word)))
    return words


def by_list(words: Words, text: str) -> Mapping[str, list[int]]:
    """For each list the numbers of the words that stand in it; Chinese characters without spaces are left out.

    Running Chinese text is half of characters of the list: see `seeds_han`.
    """
    hits: dict[str, list[int]] = {}
    glued = {match.start() for match in _GLUED.finditer(text)} if not text.isascii() else frozenset()
    for index, (start, places) in enumerate(zip(words.starts, words.lists, strict=True)):
        if places and start not in glued:
            for name in places:
                hits.setdefault(name, []).append(index)
    return hits


def is_short(length: int) -> bool:
    """Whether a word of `length` letters may be a beginning that stands for the whole."""
    return length <= PREFIX


def _unleet(word: str) -> Places:
    """«s4usage», «1egal» inside a word: digits that stand for letters."""
    lists = word_lists()
    readings = (word.translate(_LEET).replace("1", one) for one in "il")
    return next((lists[reading] for reading in readings if reading in lists), _NONE)


def _blanked(match: re.Match[str]) -> str:
    return " " * len(match.group())


@cache
def _ordinal() -> re.Pattern[str]:
    """What stands around the number of a word: «word 1», «palabra nº 3», «1st», «第1个词»; the number itself stays."""
    one, two = r"(?<=^[0-9])|(?<=[^a-z0-9][0-9])", r"(?<=^[0-9][0-9])|(?<=[^a-z0-9][0-9][0-9])"
    return re.compile(
        rf"(?:{any_of('ordinal')} ?){{1,2}}(?=[0-9]{{1,2}}(?![0-9]))|(?:{one}|{two})\ ?{any_of('ordinal_behind')}"
    )


def runs(hits: list[int], words: Words, text: str, reach: int) -> Iterator[range]:
    """Stretches of words `hits`, none other between, no more than `reach` characters but spaces between two."""
    starts, ends = words.starts, words.ends
    first = last = hits[0]
    for index in hits[1:]:
        if index == last + 1 and (
            starts[index] - ends[last] <= reach or is_near(text, ends[last], starts[index], reach)
        ):
            last = index
            continue
        yield range(first, last + 1)
        first = last = index
    yield range(first, last + 1)


def glued_phrases(plain_text: str) -> Iterator[Span]:
    """«LegalWinnerThank…»: as many capitalised words of the lists without spaces as a phrase has."""
    lists = word_lists()
    for match in _CAMELS.finditer(plain_text):
        parts = [lists.get(part.lower(), _NONE) for part in _CAMEL.findall(match.group())]
        if any(sum(name in places for places in parts) >= SIZES[0] - 1 for name in {n for p in parts for n in p}):
            yield match.span()


def is_near(text: str, end: int, start: int, reach: int) -> bool:
    """Whether no more than `reach` characters that are not white space stand between, in a gap of bounded size."""
    return start - end <= 8 * reach and len("".join(text[end:start].split())) <= reach
