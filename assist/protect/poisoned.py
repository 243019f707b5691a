"""Addresses that are easily taken for one another: poisoned histories and slips of the hand.

Address poisoning: a thief makes an address with the same first and last characters as one the victim uses, which is all
that wallets show («TR7N…Lj6t»), and sends dust from it, so that it is copied out of the history the next time.
Described by Tsuchiya et al., «Blockchain Address Poisoning» (USENIX Security 2025). Slips: two addresses that are one
or two characters apart have a run in common that is as long as a third of them, so common runs lead to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assist.protect.look_alikes import distance

# What stands first in every address of a form, and so is no part of an end that people compare.
_FORMS = re.compile(
    r"0x(?=[0-9a-z]{38,42}$)|(?:bc|ltc)1[qpm]|addr1|stake1|bitcoincash:|0:(?=[0-9a-f]{62,66}$)"
    r"|[EU][Qf](?=[0-9A-Za-z_/+-]{44,48}$)|X(?=.{44,48}$)|G(?=[A-Z2-7]{53,57}$)|[T13rLMDA9](?=.{24,35}$)|",
    re.IGNORECASE,
)
_ONE_CASE = ("0x", "bc1", "ltc1", "addr1", "stake1", "bitcoincash:", "0:")  # letter case tells no two of these apart
_ENDS = 4  # characters at each end that people compare
_SLIPS = 2
_RUN = 7  # a third of the shortest addresses
_NEIGHBOURS = 16  # of one group each address is compared with, so that a thousand copies take no million steps


def look_alike_pairs(addresses: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Pairs of different addresses that share both ends or are one or two characters apart; each pair and all sorted.

    The constant beginning (`0x`, `T`, `bc1q`) is no part of an end; only addresses of one form are compared. Takes time
    in proportion to the number of addresses; of more than 16 that share an end, each is paired with the next 16 only.
    """
    bodies: dict[tuple[str, str], str] = {}
    for address in sorted(set(addresses)):
        bodies.setdefault(_form_and_body(address), address)
    groups: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for form, body in bodies:
        for key in _keys(form, body):
            groups.setdefault(key, []).append((form, body))
    met = {pair for group in groups.values() for pair in _met(group)}
    close = ((bodies[a], bodies[b]) for a, b in met if _same_ends(a[1], b[1]) or _slipped(a[1], b[1]))
    return tuple(sorted((min(pair), max(pair)) for pair in close))


def _form_and_body(address: str) -> tuple[str, str]:
    match = _FORMS.match(address)
    start = match.group() if match else ""
    if start.lower().startswith(_ONE_CASE):
        return start.lower(), address[len(start) :].lower()
    return start, address[len(start) :]


def _keys(form: str, body: str) -> Iterator[tuple[str, ...]]:
    """What a close one has in common with this: both ends, or some run."""
    if len(body) >= 4 * _ENDS:
        yield form, body[:_ENDS].lower(), body[-_ENDS:].lower()
        for start in range(len(body) - _RUN + 1):
            yield form, body[start : start + _RUN]


def _met(group: list[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    for at, one in enumerate(group):
        for other in group[at + 1 : at + 1 + _NEIGHBOURS]:
            if one != other:
                yield one, other


def _same_ends(a: str, b: str) -> bool:
    return (a[:_ENDS].lower(), a[-_ENDS:].lower()) == (b[:_ENDS].lower(), b[-_ENDS:].lower())


def _slipped(a: str, b: str) -> bool:
    return abs(len(a) - len(b)) <= _SLIPS and distance(a, b) <= _SLIPS
