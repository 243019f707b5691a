"""What of a secret survived the cutter. Knows nothing of how the cutter works."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from assist.evaluate.secrets_cases import Case
from assist.evaluate.secrets_tricks import tricks
from assist.records import Protected

Protector = Callable[[str], Protected]

_MARKER = re.compile(r"⟦[^⟦⟧]{1,60}⟧")
_WORDS_THAT_MAY_SURVIVE = 2  # of 12 or more; no use without the others
_RUN = 8  # characters of a key, code, password or card that must not stand together
_SHORTEST_RUN = 4


@dataclass(frozen=True, slots=True)
class Verdict:
    """`survived` counts words of a phrase, or the parts of another secret of which too much is left."""

    case: Case
    survived: int
    kept: bool  # what the customer wrote around the secret is still there

    @property
    def caught(self) -> bool:
        """Whether nobody can use what is left."""
        return self.survived <= (_WORDS_THAT_MAY_SURVIVE if self.case.kind == "seed-phrase" else 0)

    @property
    def gone(self) -> bool:
        """Whether nothing is left at all."""
        return self.survived == 0


def judge(case: Case, protect: Protector) -> Verdict:
    """Runs `protect` on the case and counts what survived outside the markers."""
    cut = protect(case.text).text
    left = _MARKER.sub("\n", cut)
    survived = _words_left(case, left) if case.kind == "seed-phrase" else _parts_left(case, left)
    return Verdict(case, survived, all(part in cut for part in case.around))


def _words_left(case: Case, left: str) -> int:
    """A word survives as often as it stands in the rest more often than in the message without the phrase."""
    folded_left, folded_background = _fold(left), _fold(case.background)
    return sum(
        min(count, max(0, folded_left.count(word) - folded_background.count(word)))
        for word, count in Counter(map(_fold, case.parts)).items()
    )


def _parts_left(case: Case, left: str) -> int:
    return sum(_leaks(part, left, case.background) for part in case.parts)


def _leaks(part: str, left: str, background: str) -> bool:
    secret = _compact(part)
    if len(secret) < _SHORTEST_RUN:  # a CVV: any three digits would match inside longer numbers
        alone = re.compile(rf"(?<!\d){secret}(?!\d)")
        return len(alone.findall(left)) > len(alone.findall(background))
    run = min(_RUN, max(_SHORTEST_RUN, -(-len(secret) // 2)))
    rest, before = _compact(left), _compact(background)
    pieces = (secret[start : start + run] for start in range(len(secret) - run + 1))
    return any(piece in rest and rest.count(piece) > before.count(piece) for piece in pieces)


def _compact(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text)))


def _fold(text: str) -> str:
    """Undoes every trick of writing, so that a word that only changed its looks still counts as there."""
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_latin())
    return "".join(sign for sign in plain if unicodedata.category(sign) not in ("Mn", "Cf"))


@cache
def _latin() -> dict[int, str]:
    return {ord(other): letter for letter, other in tricks().look_alikes.items()}
