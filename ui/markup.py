"""HTML that is safe by construction: every text is escaped unless it was built here."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

_VOID = frozenset({"br", "hr", "input"})


class Html(str):
    """Text that is HTML already. Only `el` and `join` make it from a customer's words, and both escape them."""

    __slots__ = ()


def text(value: str) -> Html:
    """`value` escaped, for elements and attributes alike."""
    return value if isinstance(value, Html) else Html(escape(value, quote=True))


def join(parts: Iterable[str], between: str = "") -> Html:
    """The parts one after the other, each escaped if it is plain text."""
    return Html(text(between).join(text(part) for part in parts))


def el(name: str, /, *children: str | None, **attributes: str | None) -> Html:
    """One element. Children and attributes that are None are left out; `class_` gives `class`, `data_x` `data-x`."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _VOID:
        return Html(f"<{name}{given}>")
    return Html(f"<{name}{given}>{join(child for child in children if child is not None)}</{name}>")
