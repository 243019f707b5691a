"""Tickers and networks that stand alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache

from assist.protect.plain import plain_word
from assist.protect.words import data, one_of
from assist.records import Span

_WORD = re.compile(r"(?<![0-9A-Za-z_])[A-Za-z]{2,12}(?![0-9A-Za-z_])")
_STRETCH = re.compile(r"[^.!?。\n]+")
_QUOTES = ("USDT", "USDC", "USD", "BTC", "ETH", "BNB")  # what pairs are quoted in: BTCUSDT


def is_ticker(word: str) -> bool:
    """True for a known ticker; one that is also a word («NEAR», «algo») only in capitals."""
    plain_ones, words = _tickers()
    return word.upper() in plain_ones or word in words


def find_tickers(text: str) -> Iterator[Span]:
    """Tickers and pairs in `text` (made plain). Tickers that are words are left out where all is in capitals."""
    plain_ones, words = _tickers()
    starts, shouted = _stretches(text)
    for match in _WORD.finditer(text):
        word = match.group()
        sure = word.upper() in plain_ones or _is_pair(word)
        if sure or (word in words and not shouted[bisect_right(starts, match.start()) - 1]):
            yield match.span()


def find_networks(text: str) -> Iterator[tuple[Span, str]]:
    """Networks in `text` (made plain), with the name `Entity.network` gives them."""
    found, names = _networks()
    for match in found.finditer(text.lower()):
        yield match.span(), names[_squeezed(match.group())]


@cache
def _tickers() -> tuple[frozenset[str], frozenset[str]]:
    table = data("tickers")
    return frozenset(table["plain"]), frozenset(table["words"])


@cache
def _networks() -> tuple[re.Pattern[str], Mapping[str, str]]:
    names = {name: network for network, written in data("networks").items() for name in written}
    written = re.compile(rf"(?<![0-9a-z_]){one_of(names, joined='[ -]?')}")
    return written, {_squeezed(plain_word(name)): network for name, network in names.items()}


def _squeezed(name: str) -> str:
    return re.sub("[ -]", "", name)


def _is_pair(word: str) -> bool:
    return word.isupper() and any(word.endswith(quote) and is_ticker(word[: -len(quote)]) for quote in _QUOTES)


def _stretches(text: str) -> tuple[list[int], list[bool]]:
    """Where each stretch between full stops begins, and whether it shouts: it has words, and all are in capitals."""
    starts, shouted = [0], [False]
    for match in _STRETCH.finditer(text):
        others = [word for word in re.findall(r"[A-Za-z]{2,}", match.group()) if not _is_jargon(word)]
        starts.append(match.start())
        shouted.append(bool(others) and all(word.isupper() for word in others))
    return starts, shouted


@cache
def _jargon() -> frozenset[str]:
    plain_ones, words = _tickers()
    names = " ".join(name for written in data("networks").values() for name in written)
    return plain_ones | words | frozenset(re.findall("[A-Z]+", names.upper()))


def _is_jargon(word: str) -> bool:
    return word.upper() in _jargon()
