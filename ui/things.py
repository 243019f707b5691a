"""What was found in a message: each thing with its kind, its verdict, where to look it up, a button that copies it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from assist.records import Entity
from ui.explorers import explorer, networks_in
from ui.marked import entity_note, isolated, plain
from ui.markup import Html, el
from ui.words import say

_TAKEN = frozenset({"address", "tx-hash", "memo", "order-id", "user-id", "email", "error-code", "iban", "url"})
_LOOKED_UP = frozenset({"address", "tx-hash", "memo", "order-id", "user-id"})


def found(entities: Iterable[Entity], *, to_look_up: bool = False, networks: Collection[str] = ()) -> Html | None:
    """A list of the entities, each once; with `to_look_up` only of what an agent looks up elsewhere. `networks` are
    those that the conversation names.
    """
    every = tuple({(one.kind, one.text): one for one in entities}.values())
    named = (*networks, *networks_in(every))
    shown = [one for one in every if not to_look_up or one.kind in _LOOKED_UP]
    if not shown:
        return None
    return el("ul", *(_thing(one, set(named)) for one in shown), class_="ra-found", aria_label=say("case", "found"))


def _thing(entity: Entity, networks: Collection[str]) -> Html:
    where = explorer(entity, networks)
    notes = ", ".join(part for part in (entity_note(entity), where and say("case", "look-up", explorer=where)) if part)
    take = None
    if entity.kind in _TAKEN:
        label = say("case", "take", thing=entity.text)
        take = el(
            "button",
            say("case", "copy"),
            type="button",
            class_="ra-link ra-take",
            data_take=entity.text,
            aria_label=label,
        )
    return el(
        "li",
        el("b", isolated(entity.text)),
        " ",
        el("span", plain(notes), class_="ra-quiet"),
        " ",
        take,
        class_="ra-invalid" if entity.valid is False else None,
    )
