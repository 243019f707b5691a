"""What may be written down of a text: never a secret, and personal data only in part."""

from __future__ import annotations

from collections.abc import Callable

from assist.protect import protect
from assist.records import Entity

_SHOWN = 2  # characters at the end that still tell the customer which one is meant


def keeper(personal_data: str) -> Callable[[str], str]:
    """The function that every text passes on its way into the store. `personal_data` is «masked» or «kept»."""
    return _without_secrets if personal_data == "kept" else _masked


def _without_secrets(text: str) -> str:
    return protect(text).text.replace("\0", "\N{REPLACEMENT CHARACTER}")  # PostgreSQL keeps no NUL


def _masked(text: str) -> str:
    cut = protect(text)
    parts: list[str] = []
    at = 0
    for entity in cut.entities:
        mask = _MASKS.get(entity.kind)
        if mask and entity.valid is not False:
            start, end = entity.span
            parts += (cut.text[at:start], mask(entity))
            at = end
    return "".join((*parts, cut.text[at:])).replace("\0", "\N{REPLACEMENT CHARACTER}")


def _email(entity: Entity) -> str:
    name, _, host = entity.text.rpartition("@")
    return f"{name[:1]}•••@{host}"  # no letter more: what is left must not read as another address


def _number(entity: Entity) -> str:
    return f"•••{entity.text[-_SHOWN:]}"


_MASKS: dict[str, Callable[[Entity], str]] = {"email": _email, "phone": _number, "iban": _number, "ip": _number}
