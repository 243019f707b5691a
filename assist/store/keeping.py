"""What may be written down of a text: never a secret, and personal data only in part."""

from __future__ import annotations

from collections.abc import Callable

from assist.protect import protect
from assist.protect.shown import shown


def keeper(personal_data: str) -> Callable[[str], str]:
    """The function that every text passes on its way into the store. `personal_data` is «masked» or «kept»."""
    return _without_secrets if personal_data == "kept" else _masked


def _without_secrets(text: str) -> str:
    return protect(text).text.replace("\0", "\N{REPLACEMENT CHARACTER}")  # PostgreSQL keeps no NUL


def _masked(text: str) -> str:
    cut = protect(text)
    return shown(cut.text, cut.entities).replace("\0", "\N{REPLACEMENT CHARACTER}")
