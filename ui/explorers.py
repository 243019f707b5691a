"""Where an agent looks up an address or a transaction: the name of the network's usual explorer, never a link."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from assist.records import Entity

_FILE = Path(__file__).parent / "explorers.toml"
_LOOKED_UP = ("address", "tx-hash")
_ANY_EVM = "evm"  # what an address of this form alone says of its network


def explorer(entity: Entity, networks: Collection[str]) -> str | None:
    """The explorer of the entity's network; where the entity does not tell it, of the only one of `networks`, which the
    conversation names.
    """
    if entity.kind not in _LOOKED_UP:
        return None
    names, evm = _explorers()
    if entity.network and entity.network != _ANY_EVM:
        return names.get(entity.network)
    fitting = [one for one in networks if one in evm or (entity.network is None and one in names)]
    return names.get(fitting[0]) if len(fitting) == 1 and len(networks) == 1 else None


def networks_in(entities: Iterable[Entity]) -> tuple[str, ...]:
    """The networks that these entities name, each once."""
    return tuple(dict.fromkeys(one.network for one in entities if one.kind == "network" and one.network))


@cache
def _explorers() -> tuple[Mapping[str, str], frozenset[str]]:
    given: dict[str, Any] = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return given["explorer"], frozenset(given["evm"])
