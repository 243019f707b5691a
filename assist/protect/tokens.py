"""Tickers and networks that stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from assist.expressions import regex
from assist.protect.plain import plain_word
from assist.protect.words import data, flat, one_of
from assist.records import Span

_NEAR = 40  # characters within which a ticker or another network speaks for one whose name is a common word
_COMPANY = frozenset({"sats", "satoshi", "satoshis", "token", "tokens", "wallet", "network", "stablecoin"})
_WORD = re.compile(r"(?<![0-9A-Za-z_])[A-Za-z]{2,12}(?![0-9A-Za-z_])")
_LATIN = re.compile("[A-Za-z]{2,}")
_STOPS = ".!?。\n"
_STOP = re.compile(f"[{_STOPS}]")


def is_ticker(word: str) -> bool:
    """True for a known ticker; one that is also a word («NEAR», «algo») only in capitals."""
    plain_ones, words = _tickers()
    return word.upper() in plain_ones or word in words


def find_tickers(text: str) -> Iterator[Span]:
    """Tickers and pairs in `text` (made plain). Tickers that are words are left out where all is in capitals."""
    plain_ones, words = _tickers()
    end, shouted = 0, False  # of the stretch between full stops that was looked at last
    for match in _WORD.finditer(text):
        word = match.group()
        if word.upper() in plain_ones or _is_pair(word):
            yield match.span()
        elif word in words:
            if match.start() >= end:
                start = max(end, *(text.rfind(sign, end, match.start()) + 1 for sign in _STOPS))
                stop = _STOP.search(text, match.end())
                end = stop.start() if stop else len(text)
                shouted = _shouts(text[start:end])
            if not shouted:
                yield match.span()


def find_networks(text: str) -> Iterator[tuple[Span, str]]:
    """Networks in `text` (made plain), with the name `Entity.network` gives them.

    A coin or a common word is one only together with a word for «network»; some names only with a capital letter.
    """
    table, low, end = _networks(), text.lower(), 0
    for begin in table.begins.finditer(low):
        if begin.start() < end or low[begin.start() : begin.start() + 2] not in table.prefixes:
            continue
        match = table.pattern.match(low, begin.start())
        if match is None:
            continue
        if match["led"] and (alone := _alone(table, text, low, match.start("led"))):
            span, network = alone  # «red Avalanche C-Chain» needs no «red»
        else:
            name = _squeezed(match["name"] or match["led"] or match["followed"])
            if not match["name"]:
                span, network = match.span(), table.coins[name]
            elif (named := _named(table, text, match)) is not None:
                span, network = named
            else:
                end = match.end()
                continue
        yield span, network
        end = span[1]


def is_other_word(written: str) -> bool:
    """True for a word that only without its accents is a network's name: «Línea», «Báse»."""
    return not written.isascii() and plain_word(written) in _networks().near


def _alone(table: _Networks, text: str, low: str, start: int) -> tuple[Span, str] | None:
    """The network that stands at `start` by its own name, or with a word for «network» behind it."""
    match = table.pattern.match(low, start)
    if match is not None and match["followed"]:
        return match.span(), table.coins[_squeezed(match["followed"])]
    if match is None or not match["name"] or _squeezed(match["name"]) in table.near:
        return None
    return _named(table, text, match)


def _named(table: _Networks, text: str, match: re.Match[str]) -> tuple[Span, str] | None:
    """What a name means, unless it is a word besides and nothing speaks for the network."""
    name = _squeezed(match["name"])
    if name in table.names:
        return match.span(), table.names[name]
    if not text[match.start()].isupper():
        return None
    if name in table.capitals:
        return match.span(), table.capitals[name]
    around = text[max(0, match.start() - _NEAR) : match.start()] + " " + text[match.end() : match.end() + _NEAR]
    written = text[match.start() : match.end()]
    if written.isupper() and (is_ticker(written) or _shouts(around)):  # that is the coin, or all is in capitals
        return None
    speaks = any(word.upper() in _jargon() or word.lower() in _COMPANY for word in _WORD.findall(around))
    return (match.span(), table.near[name]) if speaks or table.company.search(around.lower()) else None


@cache
def _tickers() -> tuple[frozenset[str], frozenset[str]]:
    table = data("tickers")
    return frozenset(table["plain"]), frozenset(table["words"])


@dataclass(frozen=True, slots=True)
class _Networks:
    """Names without spaces and hyphens, each with the network it means."""

    begins: re.Pattern[str]
    prefixes: frozenset[str]  # the two characters that a name may begin with
    pattern: re.Pattern[str]
    company: re.Pattern[str]  # words for «network»
    names: Mapping[str, str]
    capitals: Mapping[str, str]
    coins: Mapping[str, str]
    near: Mapping[str, str]


@cache
def _networks() -> _Networks:
    table = data("networks")
    before, behind = (one_of(flat(table[place])) for place in ("before", "behind"))
    written = {place: one_of(flat(table[place]), joined="[ -]?") for place in ("names", "capitals", "coins", "near")}
    company = rf"{before} {{1,2}}(?P<led>{written['coins']})|(?P<followed>{written['coins']})[ -]?{behind}"
    words = [word for place in ("before", *written) for word in flat(table[place])]
    prefixes = {word.replace(" ", joined)[:2] for word in words for joined in ("", " ", "-")}
    return _Networks(
        re.compile(f"[{''.join(sorted({prefix[0] for prefix in prefixes}))}](?<![0-9a-z].)"),
        frozenset(prefixes),
        regex(f"{company}|(?P<name>{written['names']}|{written['capitals']}|{written['near']})"),
        regex(f"{before}|{behind}"),
        *(
            {_squeezed(plain_word(name)): network for network, names in table[place].items() for name in names}
            for place in ("names", "capitals", "coins", "near")
        ),
    )


def _squeezed(name: str) -> str:
    return re.sub("[ -]", "", name)


def _is_pair(word: str) -> bool:
    upper = word.upper()
    quotes = _quotes("quotes" if word.isupper() else "small_quotes")
    return upper.endswith(quotes) and any(upper.endswith(quote) and is_ticker(upper[: -len(quote)]) for quote in quotes)


@cache
def _quotes(group: str) -> tuple[str, ...]:
    return tuple(data("tickers")[group])


def _shouts(stretch: str) -> bool:
    """Whether it has words besides the names of coins, and all are in capitals."""
    others = [word for word in _LATIN.findall(stretch) if not _is_jargon(word)]
    return bool(others) and all(word.isupper() for word in others)


@cache
def _jargon() -> frozenset[str]:
    plain_ones, words = _tickers()
    names = " ".join(name for group in data("networks").values() for written in group.values() for name in written)
    return plain_ones | words | frozenset(re.findall("[A-Z]+", names.upper()))


def _is_jargon(word: str) -> bool:
    return word.upper() in _jargon()
