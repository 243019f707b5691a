"""How a text may be shown or kept: personal data only in part."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from assist.records import Entity, Span

_SHOWN = 2  # characters at the end that still tell the customer which one is meant


def shown(text: str, entities: Iterable[Entity], within: Span | None = None) -> str:
    """`text`, or the stretch `within`, its personal data masked; `entities` are those of the whole text."""
    start, end = within or (0, len(text))
    parts: list[str] = []
    at = start
    for entity in entities:
        mask = _MASKS.get(entity.kind)
        if mask and entity.valid is not False and entity.span[1] > at and entity.span[0] < end:
            parts += (text[at : entity.span[0]], mask(entity))
            at = entity.span[1]
    return "".join((*parts, text[at:end]))


def _email(entity: Entity) -> str:
    name, _, host = entity.text.rpartition("@")
    return f"{name[:1]}•••@{host}"  # no letter more: what is left must not read as another address


def _number(entity: Entity) -> str:
    return f"•••{entity.text[-_SHOWN:]}"


_MASKS: dict[str, Callable[[Entity], str]] = {"email": _email, "phone": _number, "iban": _number, "ip": _number}
