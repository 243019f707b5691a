"""Sentences, folding and term matching: the text helpers that several stages share.

Everything here returns spans into the text it was given, so that findings can point at the words they mean.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assist.languages import languages
from assist.records import UND, Span

# Characters that show nothing and serve to hide words from a filter: Unicode category Cf and the variation selectors.
_INVISIBLE = re.compile(r"[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]")

_TURKISH_LOWER = str.maketrans({"I": "ı", "İ": "i"})
_TURKISH_UPPER = str.maketrans({"i": "İ", "ı": "I"})


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made comparable, with the way back: `text[i]` came from `origin[i]` of the source."""

    text: str
    origin: Sequence[int]  # one longer than `text`: the last is the source's length

    def span(self, start: int, end: int) -> Span:
        """The source span of `text[start:end]`."""
        if start == end:
            return self.origin[start], self.origin[start]
        return self.origin[start], self.origin[end - 1] + 1


@lru_cache(maxsize=256)
def fold(text: str) -> Folded:
    """NFKC, case-folded, invisible characters dropped, runs of white space as one space.

    Full-width «ＳＥＥＤ», «s\u200be\u200bed» and «SEED» all fold to «seed»; CJK and Arabic letters stay themselves.
    """
    made = text.translate(_FORMS)
    if _FORMS.uneven.isdisjoint(text) and "  " not in made:
        return Folded(made, range(len(text) + 1))
    out: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(text):
        for piece in _FORMS[ord(char)]:
            if piece == " " and out and out[-1] == " ":
                continue
            out.append(piece)
            origin.append(index)
    return Folded("".join(out), (*origin, len(text)))


class CharTable(dict[int, str]):
    """For `str.translate`: single characters to what `form` makes of them, worked out once; of texts nothing is kept.

    `uneven` has those that were met and do not become one character.
    """

    def __init__(self, form: Callable[[str], str], uneven: Iterable[str] = ()) -> None:
        self._form, self.uneven = form, set(uneven)

    def __missing__(self, code: int) -> str:
        char = chr(code)
        made = self._form(char)
        if len(made) != 1:
            self.uneven.add(char)
        self[code] = made
        return made


def _folded(char: str) -> str:
    made = "" if _INVISIBLE.match(char) else unicodedata.normalize("NFKC", char).casefold()
    return "".join(" " if piece.isspace() else piece for piece in made)


_FORMS = CharTable(_folded)


def lower(text: str, language: str) -> str:
    """`text` in small letters: Turkish has two of «I»."""
    return (text.translate(_TURKISH_LOWER) if language == "tr" else text).lower()


def upper(text: str, language: str) -> str:
    """`text` in capitals."""
    return (text.translate(_TURKISH_UPPER) if language == "tr" else text).upper()


def sentences(text: str, language: str) -> list[Span]:
    """Spans of the sentences of `text`, white space between them left out; empty for a blank text."""
    import sentencex  # a compiled library: not at start-up

    code = "en" if language == UND else languages()[language].code("sentencex")
    spans: list[Span] = []
    start = 0
    for piece in sentencex.segment(code, text.encode("utf-8", "replace").decode()):  # lone surrogates become «?»
        end = start + len(piece)
        stripped = piece.strip()
        if stripped:
            lead = len(piece) - len(piece.lstrip())
            spans.append((start + lead, start + lead + len(stripped)))
        start = end
    return spans


@lru_cache(maxsize=8192)
def _term_pattern(term: str, unspaced: bool) -> re.Pattern[str]:
    folded = re.escape(fold(term).text).replace(r"\ ", r"[\s-]")
    if unspaced and not term.isascii():
        return re.compile(folded)
    return re.compile(rf"(?<!\w){folded}(?!\w)")


def find_term(text: str, term: str, language: str) -> Iterator[Span]:
    """Spans where `term` stands in `text`, case and width ignored.

    Whole words only, except in scripts that do not set words apart (there a Latin term still needs its edges:
    «ADA» is not in «Canada», yet 提币 is in 已提币成功).
    """
    folded = fold(text)
    entry = languages().get(language)
    unspaced = entry is not None and entry.unspaced
    if unspaced and term.isascii():
        # CJK letters are \w too: «充值BTC到» must show BTC
        pattern = re.compile(rf"(?<![0-9a-z]){re.escape(fold(term).text)}(?![0-9a-z])")
    else:
        pattern = _term_pattern(term, unspaced)
    for match in pattern.finditer(folded.text):
        yield folded.span(*match.span())
