"""What the playbook asks for and the customer has not given yet."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assist.protect.tokens import is_ticker
from assist.records import Entity

_FILE = Path(__file__).with_name("answers.toml")
_MANY_CHAINS = frozenset({"evm"})  # an address of this form does not tell which network it was used on


def missing(ask: Sequence[str], entities: Iterable[Entity]) -> tuple[str, ...]:
    """The kinds in `ask`, in that order, that none of `entities` answers."""
    given: set[str] = set()
    for entity in entities:
        given.add(entity.kind)
        coin = _coin(entity)
        if coin:
            given.add("ticker")
        if (entity.network and entity.network not in _MANY_CHAINS) or coin in _answers().one_network:
            given.add("network")
    return tuple(kind for kind in ask if given.isdisjoint({kind, *_answers().kinds.get(kind, ())}))


def _coin(entity: Entity) -> str:
    """The coin that an amount or a ticker names; money of a country is none."""
    if entity.kind not in ("amount", "ticker"):
        return ""
    unit = (entity.value or entity.text).split()[-1]
    return unit.upper() if is_ticker(unit) else ""


@dataclass(frozen=True, slots=True)
class _Answers:
    kinds: dict[str, tuple[str, ...]]
    one_network: frozenset[str]


@cache
def _answers() -> _Answers:
    table = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    coins = (coin for listed in table["networks"].values() for coin in listed)
    return _Answers({kind: tuple(others) for kind, others in table["kinds"].items()}, frozenset(coins))
