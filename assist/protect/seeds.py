"""Seed phrases: runs of words out of a BIP-39 list, in whatever dress they were typed.

A phrase is 12, 15, 18, 21 or 24 words of one list, the last bits of which are a checksum. A stretch of text counts as
one when its words are of one list and the checksum of some window holds, or its edges are clear, or its words are
numbered, or the message speaks of a phrase. The whole stretch is cut, for a neighbour too many is better than a word
left behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from assist.protect.bip39 import SIZES, checksum_holds, is_beginnings, monero_words
from assist.protect.plain import Plain
from assist.protect.secret_words import Group, Names
from assist.protect.seed_words import Words, by_list, glued_phrases, is_near, is_short, read_words, runs, seed_text
from assist.protect.seeds_han import han_phrases
from assist.records import Span

_GAP = 16  # more characters than this between two words («12. », «\n», « | ») part a run …
_STRANGER = 24  # … and a word between them that is not of the list may be this long
_FEW = 9  # fewer words than this are no phrase, whatever the company
_PART = 4  # words of a piece of a phrase that was sent in pieces
_BRIDGED, _BRIDGE = 5, 32  # words of each of two pieces, and characters between them
_NEIGHBOURS = 2  # words of the message beside a piece that may be of the list by chance
_DENSE = 0.75  # of the words of a run are of the list
_MONERO = 25
_LONGEST = 60  # words of a run, above which its edges say nothing
_EDGE = re.compile(r"[\n:;\"'“”«»()\[\]{}<>=\0]|[.,!?] ?$|-{2}")
_LEAD = re.compile('[:="“«]')
_PIECES = 8  # of a phrase sent in pieces
_OPENING = re.compile(r"[:\n=\"“«(\[]")
_CLOSING = re.compile(r"[\n.,;!?)\]\"”»]")
_NUMBERED = re.compile(r"(?<![0-9])(?:[1-9]|1[0-9]|2[0-4])(?![0-9])")


@dataclass(frozen=True, slots=True, repr=False)
class _Reading:
    """A text as words, and whether it speaks of a phrase. No repr: it may hold one."""

    text: str
    words: Words
    told: bool


def find_seeds(made_plain: Plain, names: Names) -> Iterator[Span]:
    """Source spans of seed phrases; `names` are the words of ours in the text."""
    if len(made_plain.text) < _FEW:
        return
    text = seed_text(made_plain.text)
    words = read_words(text)
    named = names.of("seed")
    reading = _Reading(text, words, len(named) > 0)
    for run in _all_runs(reading, named):
        yield made_plain.span(words.starts[run.start], words.ends[run.stop - 1])
    for start, end in glued_phrases(made_plain.text):
        yield made_plain.span(start, end)


def _all_runs(reading: _Reading, named: Group) -> Iterator[range]:
    yield from han_phrases(reading.text, reading.words, named)
    for name, hits in by_list(reading.words, reading.text).items():
        if len(hits) < _FEW:
            continue
        strict = list(runs(hits, reading.words, reading.text, _GAP))
        if is_beginnings(name):
            yield from _abbreviated(reading, name, strict)
            continue
        for run in strict:
            if len(run) >= _FEW and _is_phrase(reading, run, len(run), name):
                yield _trimmed(reading, run, len(run))
        for run, hit in _with_strangers(reading, strict):
            if _is_phrase(reading, run, hit, name):
                yield _trimmed(reading, run, hit)
        yield from _threaded(reading, hits, name)
        yield from _in_parts(reading, strict, name)
        yield from _bridged(reading, strict, name)
    if reading.told:
        yield from _of_monero(reading)


def _with_strangers(reading: _Reading, strict: Sequence[range]) -> Iterator[tuple[range, int]]:
    """Runs joined over single words that are not of the list, with how many are of it; a quarter may be strangers."""
    words, text = reading.words, reading.text
    joined, hit = strict[0], len(strict[0])
    for run in strict[1:]:
        dense = (hit + len(run)) / (run.stop - joined.start) >= _DENSE
        if (
            run.start - joined.stop == 1
            and dense
            and words.starts[run.start] - words.ends[joined.stop - 1] <= 8 * _GAP
            and is_near(text, words.ends[joined.stop - 1], words.starts[run.start], _GAP + _STRANGER)
        ):
            joined, hit = range(joined.start, run.stop), hit + len(run)
            continue
        if hit >= _FEW and hit < len(joined):
            yield joined, hit
        joined, hit = run, len(run)
    if hit >= _FEW and hit < len(joined):
        yield joined, hit


def _is_phrase(reading: _Reading, run: range, hits: int, name: str) -> bool:
    if reading.told:
        return True
    strict = hits == len(run)
    if strict and (hits >= 15 or _any_valid(reading.words, run, name)):
        return True
    if (
        hits >= 11
        and len(_to_size(reading, run, hits)) in SIZES
        and _clear_edges(reading, _to_size(reading, run, hits))
    ):
        return True
    return len(run) <= _LONGEST and _is_numbered(reading, run)


def _is_numbered(reading: _Reading, run: range) -> bool:
    """Whether most words have a number of their own between 1 and 24, in any order."""
    numbers = set()
    for index in run:
        before = reading.words.gap(reading.text, index) if index else reading.text[: reading.words.starts[0]]
        found = _NUMBERED.search(before)
        if found:
            numbers.add(found.group())
    return len(numbers) >= _FEW and len(numbers) >= _DENSE * len(run)


def _to_size(reading: _Reading, run: range, hits: int) -> range:
    """The run with the word before or behind it, if one is lacking and that one stands at an edge: a typo."""
    if hits >= 11 and len(run) not in SIZES and len(run) + 1 in SIZES:
        text, words = reading.text, reading.words
        for wider, joint in (
            (range(run.start - 1, run.stop), run.start),
            (range(run.start, run.stop + 1), run.stop),
        ):
            inside = wider.start >= 0 and wider.stop <= len(words)
            if inside and len(words.gap(text, joint)) <= 4 and _clear_edges(reading, wider):
                return wider
    return run


def _trimmed(reading: _Reading, run: range, hits: int) -> range:
    """The run without its lead and with the typo at its edge."""
    kept = _without_lead(reading, run, SIZES[0] - 1)
    return _to_size(reading, kept, hits - (len(run) - len(kept)))


def _without_lead(reading: _Reading, run: range, least: int) -> range:
    """The run without the few words before a colon: «please verify this seed: » is all words of the list."""
    for index in run[4:0:-1]:
        gap, following = (reading.words.gap(reading.text, at) for at in (index, index + 1))
        if run.stop - index >= least and _LEAD.search(gap) and not _LEAD.search(following) and not _has_digit(gap):
            return range(index, run.stop)
    return run


def _has_digit(gap: str) -> bool:
    return any(char.isdigit() for char in gap)


def _any_valid(words: Words, run: Sequence[int], name: str) -> bool:
    """Whether the checksum of any window of a run that is not long holds."""
    indices = [words.lists[index][name] for index in run]
    return any(
        checksum_holds(indices[at : at + size]) for size in SIZES for at in range(max(0, len(indices) - size + 1))
    )


def _clear_edges(reading: _Reading, run: range) -> bool:
    """True when the run begins and ends where a line, a quotation or the text does."""
    before, behind = (reading.words.gap(reading.text, index) for index in (run.start, run.stop))
    return bool(_EDGE.search(before)) and bool(_EDGE.search(behind) or behind[:1] in ".!?。")


def _abbreviated(reading: _Reading, name: str, strict: Sequence[range]) -> Iterator[range]:
    """Runs of first four letters: their checksum must hold, or the message must speak of a phrase."""
    words = reading.words
    full = name[:-1]
    for run in strict:
        if not SIZES[0] - 1 <= len(run) <= _LONGEST:
            continue
        cropped = sum(full not in words.lists[index] for index in run)
        short = sum(is_short(words.ends[index] - words.starts[index]) for index in run)
        if cropped >= 3 and short >= _DENSE * len(run):
            sized = len(run) in SIZES and checksum_holds([words.lists[index][name] for index in run])
            if sized or reading.told or (_clear_edges(reading, run) and _any_valid(words, run, name)):
                yield _without_lead(reading, run, SIZES[0] - 1)


def _in_parts(reading: _Reading, strict: Sequence[range], name: str) -> Iterator[range]:
    """A phrase sent in a few pieces: «first six: … last six: …»."""
    long = [run for run in strict if len(run) >= _PART]
    if not 2 <= len(long) <= _PIECES:
        return
    pieces = [_without_lead(reading, run, _PART) for run in long]
    pieces = [run for run in pieces if _OPENING.search(reading.words.gap(reading.text, run.start))]
    indices = [reading.words.lists[index][name] for run in pieces for index in run]
    if len(pieces) >= 2 and len(indices) >= 11:
        whole = len(indices) in SIZES and checksum_holds(indices)
        if whole or (reading.told and all(_CLOSING.search(_behind(reading, run)) for run in pieces)):
            yield from pieces


def _bridged(reading: _Reading, strict: Sequence[range], name: str) -> Iterator[range]:
    """Two pieces with a few words between: «… orbit zebra, and then the other six: legal …»."""
    words, text = reading.words, reading.text
    long = [run for run in strict if len(run) >= _BRIDGED]
    for first, second in pairwise(long):
        gap = text[words.ends[first.stop - 1] : words.starts[second.start]]
        if len(gap) > _BRIDGE or len(first) + len(second) > _LONGEST:
            continue
        if reading.told and len(first) + len(second) >= SIZES[0] - 1:
            yield from (_without_lead(reading, first, _PART), second)
            continue
        # a word of the message on either side may be of the list too
        for head, tail in product(range(_NEIGHBOURS + 1), repeat=2):
            pieces = range(first.start + head, first.stop), range(second.start, second.stop - tail)
            indices = [words.lists[index][name] for run in pieces for index in run]
            if len(indices) in SIZES and checksum_holds(indices):
                yield from pieces
                break


def _behind(reading: _Reading, run: range) -> str:
    return reading.words.gap(reading.text, run.stop)


def _threaded(reading: _Reading, hits: Sequence[int], name: str) -> Iterator[range]:
    """Words with the same stranger between each two: «legal and winner and …», or a label that we do not know."""
    text, words = reading.text, reading.words
    thread: list[int] = []
    between = ""
    for index in (*hits, -1):
        other = text[words.starts[index - 1] : words.ends[index - 1]] if thread and index == thread[-1] + 2 else ""
        if other and (len(thread) == 1 or other == between):
            between = other
            thread.append(index)
            continue
        if len(thread) >= SIZES[0] - 1 and (
            reading.told or len(thread) in SIZES or _any_valid(reading.words, thread, name)
        ):
            yield range(thread[0], thread[-1] + 1)
        thread = [index]


def _of_monero(reading: _Reading) -> Iterator[range]:
    """Monero's 25 words; without a checksum of ours, so only where the message speaks of a phrase."""
    if len(reading.words) < _MONERO - 1:
        return
    places, text, words = monero_words(), reading.text, reading.words
    hits: dict[str, list[int]] = {}
    for index, (start, end) in enumerate(zip(words.starts, words.ends, strict=True)):
        for name in places.get(text[start:end], ()):
            hits.setdefault(name, []).append(index)
    for found in hits.values():
        for run in runs(found, words, text, _GAP):
            if len(run) >= SIZES[0] + 1:
                yield run
