"""A text made plain for matching, with the way back to where each character came from.

Unlike `assist.text.fold` nothing here is cached: what passes through may hold secrets.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from assist.records import Span
from assist.text import CharTable


@dataclass(frozen=True, slots=True, repr=False)
class Plain:
    """`text[i]` came from `source[origin[i]]`; `origin` is one longer than `text`. No repr: it may hold secrets."""

    source: str
    text: str
    origin: range | tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The source span of `text[start:end]` (not empty), combining marks of its last letter included."""
        last = self.origin[end - 1] + 1
        while last < len(self.source) and unicodedata.combining(self.source[last]):
            last += 1
        return self.origin[start], last


def plain(source: str, *, hidden: str = "") -> Plain:
    """Compatibility forms undone, accents and invisible characters dropped, every digit 0-9, white space as spaces.

    Letter case and line breaks stay; no character of the result changes length in lower case. `hidden` stands in for
    invisible characters, which may glue words or part them.
    """
    if source.isascii():
        return Plain(source, source.translate(_ASCII_SPACE), range(len(source) + 1))
    if not hidden:
        made = source.translate(_FORMS)
        if _FORMS.uneven.isdisjoint(source):
            return Plain(source, made, range(len(source) + 1))
    out: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(source):
        pieces = char if char.isascii() and char >= " " else _pieces(char, hidden)
        if char == _FULL_COMMA and not _FULL_NUMBER.match(source, index - 1 if index else 0):
            pieces = ", "  # it parts clauses: «订单123，500 USDT» is no 123,500 USDT
        for piece in pieces:
            out.append(piece)
            origin.append(index)
    return Plain(source, "".join(out), (*origin, len(source)))


def plain_word(word: str) -> str:
    """A word of our data in the form it has in a plain text, letter case dropped."""
    return plain(word).text.lower()


_FULL_COMMA = "，"
_FULL_NUMBER = re.compile("[０-９]，[０-９]")
_ASCII_SPACE = str.maketrans({"\t": " ", "\r": " ", "\v": " ", "\f": "\n", "\x1f": " "})


@cache  # of single characters, never of a text
def _pieces(char: str, hidden: str) -> str:
    if char in "\n\u2028\u2029\x85\f":
        return "\n"
    if char.isspace():
        return " "
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    if unicodedata.category(char) == "Cf" or "\ufe00" <= char <= "\ufe0f":
        return hidden
    kept = (piece for piece in unicodedata.normalize("NFKD", char) if not unicodedata.combining(piece))
    return "".join(" " if piece.isspace() else piece for piece in kept)


def _form(char: str) -> str:
    return char if char.isascii() and char >= " " else _pieces(char, "")


_FORMS = CharTable(_form, _FULL_COMMA)  # the comma's form depends on what stands beside it
