"""Chinese seed phrases written without spaces.

The characters of the list are half of all Chinese prose, so here the checksum and the company must both speak.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

from assist.protect.bip39 import SIZES, checksum_holds, list_names
from assist.protect.secret_words import Group, link
from assist.protect.seed_words import Words
from assist.records import Span

_LINKS = 4  # linking words and signs between a name and the phrase
_MANY = 1000  # names of a phrase; what stands behind still more of them is no phrase of a customer
_CLAUSE = re.compile(r"[\u3400-\u9fff](?: {0,3}[\u3400-\u9fff]){11,}")
_TIGHT = re.compile(r"[\u3400-\u9fff]{12,}")
# The most frequent characters of Chinese prose, half of it; of the words of a phrase one in twelve.
_COMMON = frozenset(
    "的一是了我不人在他有这這个個上们們来來到时時大地为為子中你说說生国國年着著就那和要她出也得里裡后後自以会會家可下而过過天去能"
    "对對小多然于於心学學么麼之都好看起发發当當没沒成只如事把还還用第样樣道想作种種开開美总總从從无無情己面最女但现現前些所同日手"
    "又行意动動方期它头頭经經长長儿兒回位分爱愛老因很给給名法间間知两兩次使身者被高已其进進此话話常与與活正感请請问問帮幫提币幣钱錢"
)
_SHARE = 1 / 6  # of common characters: more than a phrase has by chance, less than a sentence
_ALONE = (
    1 / 3
)  # the same where nothing else was written; of 100,000 random phrases of 12 words fewer than 100 have more
_COLON = re.compile(r"[:=\n\"“「]")


def han_phrases(text: str, words: Words, named: Group) -> Iterator[range]:
    """Clauses that are phrases, and phrases at the start of a longer clause behind «助记词是» (one of `named`)."""
    clauses = sorted({match.span() for pattern in (_CLAUSE, _TIGHT) for match in pattern.finditer(text)})
    if not clauses:
        return
    introduced = dict(_introductions(text, named))
    for name in list_names():
        if name.startswith("chinese"):
            for run in _clauses(text, words, name, clauses):
                alone = len(run) == len(words)
                told = _COLON.search(introduced.get(words.starts[run.start], "")) is not None
                if told or (
                    (len(named) or not _is_prose(text, words, run, _ALONE if alone else _SHARE))
                    and checksum_holds([words.lists[index][name] for index in run])
                ):
                    yield run
            yield from _introduced(words, name, introduced)


def _is_prose(text: str, words: Words, run: range, share: float) -> bool:
    common = sum(text[words.starts[index]] in _COMMON for index in run)
    return common > share * len(run)


def _introduced(words: Words, name: str, places: Iterable[int]) -> Iterator[range]:
    """The longest window at each of `places` whose checksum holds."""
    for place in places:
        start = bisect_left(words.starts, place)
        for size in reversed(SIZES):
            indices = [lists[name] for lists in words.lists[start : start + size] if name in lists]
            if len(indices) == size and checksum_holds(indices):
                yield range(start, start + size)
                break


def _introductions(text: str, named: Group) -> Iterator[tuple[int, str]]:
    """Places behind the names of a phrase where it may begin, and the signs and linking words before each.

    Each link gives a place of its own: «是» and «为» are words of the list too.
    """
    for name in islice(named, _MANY):
        place = name.end
        for _ in range(_LINKS):
            match = _joint().match(text, place)
            if match is None or match.end() == place:
                break
            place = match.end()
            yield place, text[name.end : place]


def _clauses(text: str, words: Words, name: str, clauses: Iterable[Span]) -> Iterator[range]:
    """Those of `clauses` (Chinese characters with nothing but spaces between) that are of the list, and its size."""
    for start, end in clauses:
        size = end - start - text.count(" ", start, end)
        if size in SIZES:
            first = bisect_left(words.starts, start)
            if all(name in lists for lists in words.lists[first : first + size]):
                yield range(first, first + size)


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(rf"[ \n]{{0,3}}{link()}[ \n]{{0,3}}|[ \n]{{1,3}}")
