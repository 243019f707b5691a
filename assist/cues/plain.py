"""A message made plain for cue matching: as people type it and as the cue files are written, one form."""

from __future__ import annotations

import re
import unicodedata

from assist.text import CharTable, Folded, fold

_DROPPED = frozenset("'’‘`´")  # «can't», «can’t» and «cant» are one
_ONE_LETTER = str.maketrans("đıłøёґأإآٱىة", "diloегاااايه")  # typed either way, and no accent to drop
_SILENT = re.compile(r"[\u0300-\u036f\u0640\u064b-\u0652\u0670]")  # accents, Arabic vowel signs and the tatweel
_DRAWN_OUT = 3  # no word of ours has three equal letters in a row
_RUN = re.compile(r"([A-Za-z])\1\1")


def plain(text: str) -> Folded:
    """Folded, with accents and apostrophes dropped and a Latin letter written three times or more taken once.

    «Retiró», «RETIRO» and «retiroooo» all read «retiro». Works letter by letter, so the way back to the text stays.
    """
    folded = fold(text)
    made = folded.text.translate(_BASES)
    if _BASES.uneven.isdisjoint(folded.text) and not _RUN.search(made):
        return Folded(made, folded.origin)
    out: list[str] = []
    origin: list[int] = []
    run = 0
    for index, char in enumerate(folded.text):
        base = _BASES[ord(char)]
        if not base:
            continue
        run = run + 1 if out and out[-1] == base and base.isascii() and base.isalpha() else 1
        if run == _DRAWN_OUT:
            out.pop()
            origin.pop()
        if run < _DRAWN_OUT:
            out.append(base)
            origin.append(folded.origin[index])
    return Folded("".join(out), (*origin, len(text)))


def _base(char: str) -> str:
    """A Latin letter without its marks; nothing for a mark of its own; every other letter in its usual form."""
    if char in _DROPPED or _SILENT.match(char):
        return ""
    char = char.translate(_ONE_LETTER)
    first = unicodedata.normalize("NFD", char)[0]
    return first if first.isascii() else char


_BASES = CharTable(_base)
