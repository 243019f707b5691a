"""Seed phrases: runs of words out of a BIP-39 list, in whatever dress they were typed.

A phrase is 12, 15, 18, 21 or 24 words of one list, the last bits of which are a checksum. A stretch of text counts as
one when its words are of one list and the checksum of some window holds, or its edges are clear, or the message speaks
of a phrase. The whole stretch is cut, for a neighbour too many is better than a word left behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assist.protect.bip39 import SIZES, checksum_holds, list_names
from assist.protect.plain import Plain
from assist.protect.seed_words import Word, latinized, phrase_names, read_words
from assist.protect.seeds_han import han_phrases
from assist.records import Span

_GAP = 16  # more characters than this between two words («12. », «\n», « | ») part a run …
_STRANGER = 24  # … and a word between them that is not of the list may be this long
_FEW = 9  # fewer words than this are no phrase, whatever the company
_EDGE = re.compile(r"[\n:;\"'“”«»()\[\]{}<>=\0]|[.,!?] ?$|-{2}")
_LEAD = re.compile('[:="“«]')


def find_seeds(made_plain: Plain) -> Iterator[Span]:
    """Source spans of seed phrases."""
    text = latinized(made_plain.text)
    words = read_words(text)
    if sum(bool(word.lists) for word in words) < _FEW:
        return
    told = phrase_names().search(text) is not None
    for name in list_names():
        for run in (*_runs(words, name, strangers=0), *_runs(words, name, strangers=1)):
            if _is_phrase(text, words, run, name, told):
                core = _without_lead(text, words, run)
                yield made_plain.span(words[core.start].start, words[core.stop - 1].end)
        if name.startswith("chinese"):
            for run in han_phrases(text, words, name, told=told):
                yield made_plain.span(words[run.start].start, words[run.stop - 1].end)


def _runs(words: Sequence[Word], name: str, *, strangers: int) -> Iterator[range]:
    """Stretches of words of the list, with at most so many strangers between two of them and a quarter in all."""
    start, last, hits = -1, -1, 0
    for index, word in enumerate(words):
        if name not in word.lists:
            continue
        near = start >= 0 and word.start - words[last].end <= _GAP + (index - last - 1) * _STRANGER
        glued = word.han and index > 0 and words[index - 1].end == word.start  # running Chinese text: see below
        if near and index - last <= 1 + strangers and not glued and (hits + 1) / (index - start + 1) >= 0.75:
            last, hits = index, hits + 1
            continue
        if hits >= _FEW:
            yield range(start, last + 1)
        start, last, hits = index, index, 1
    if hits >= _FEW:
        yield range(start, last + 1)


def _is_phrase(text: str, words: Sequence[Word], run: range, name: str, told: bool) -> bool:
    hits = sum(name in words[index].lists for index in run)
    if told:
        return True
    strict = hits == len(run)
    if strict and (hits >= 15 or _any_valid(words, run, name)):
        return True
    return hits >= 11 and len(run) in SIZES and _clear_edges(text, words, run)


def _without_lead(text: str, words: Sequence[Word], run: range) -> range:
    """The run without the few words before a colon: «please verify this seed: » is all words of the list."""
    for index in run[1:5]:
        if len(run) - (index - run.start) >= SIZES[0] and _LEAD.search(text[words[index - 1].end : words[index].start]):
            return range(index, run.stop)
    return run


def _any_valid(words: Sequence[Word], run: range, name: str) -> bool:
    indices = [words[index].lists[name] for index in run]
    return any(
        checksum_holds(indices[at : at + size]) for size in SIZES for at in range(max(0, len(indices) - size + 1))
    )


def _clear_edges(text: str, words: Sequence[Word], run: range) -> bool:
    """True when the run begins and ends where a line, a quotation or the text does."""
    before = text[words[run.start - 1].end : words[run.start].start] if run.start else "\n"
    behind = text[words[run.stop - 1].end : words[run.stop].start] if run.stop < len(words) else "\n"
    return bool(_EDGE.search(before)) and bool(_EDGE.search(behind) or behind[:1] in ".!?。")
