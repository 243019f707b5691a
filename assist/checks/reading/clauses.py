"""Sentences and their clauses, as far as the scope of a «never» needs them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assist.records import Span

# A full stop inside a name or a number or after a list's number ends nothing, and neither do three of them.
_SENTENCE_END = re.compile(
    r"[!?。؟۔]+|(?<!\.)(?<!^[0-9])(?<!^ [0-9])(?<!^[0-9][0-9])\.(?!\.)(?=[\s\"'»”)]|\Z)|\n\n", re.MULTILINE
)
# «Установите, пожалуйста, AnyDesk», «Installez, s'il vous plaît, AnyDesk»: these commas part no verb from its object.
_POLITE = r"(?<!, пожалуиста)(?<!, s'il vous plait),(?! пожалуиста,| s'il vous plait,)"
# «kode OTP (6 digit) kirim ke kami»: a short bracket is an aside within its clause.
_ASIDE = r"(?P<aside>\([^()\n;!?«»“”„\"]{1,24}\))"
_CLAUSE_END = re.compile(rf"{_ASIDE}|[;؛،，\n()«»“”„\"—–]|{_POLITE}(?![0-9])|:(?![0-9])| - |\.{{2,}}")
_MAX_CLAUSE, _MAX_CLAUSES = 400, 40  # longer is no writing of a person; bounds the work per sentence


@lru_cache(maxsize=16)
def sentences(text: str) -> tuple[list[Span], ...]:
    """The clauses of each sentence of `text`, blank ones left out.

    A line break ends a clause, a blank line a sentence. Kept, as all checks of a text ask for the same.
    """
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[list[Span]]:
    for start, end in _between(_SENTENCE_END, text, 0, len(text)):
        clauses = [
            (at, min(at + _MAX_CLAUSE, stop))
            for begin, stop in _between(_CLAUSE_END, text, start, end)
            for at in range(begin, stop, _MAX_CLAUSE)
        ]
        for first in range(0, len(clauses), _MAX_CLAUSES):
            yield clauses[first : first + _MAX_CLAUSES]


def _between(marks: re.Pattern[str], text: str, start: int, end: int) -> Iterator[Span]:
    for match in marks.finditer(text, start, end):
        if match.lastgroup == "aside":
            continue
        if text[start : match.start()].strip():
            yield start, match.start()
        start = match.end()
    if text[start:end].strip():
        yield start, end
