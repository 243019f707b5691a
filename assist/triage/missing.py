"""What the playbook asks for and the customer has not given yet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assist.records import Entity

_MANY_CHAINS = frozenset({"evm"})  # an address of this form does not tell which network it was used on


def missing(ask: Sequence[str], entities: Iterable[Entity]) -> tuple[str, ...]:
    """The kinds in `ask`, in that order, that none of `entities` answers."""
    given: dict[str, None] = {}
    for entity in entities:
        given[entity.kind] = None
        if entity.network and entity.network not in _MANY_CHAINS:
            given["network"] = None
    return tuple(kind for kind in ask if kind not in given)
