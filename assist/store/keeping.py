"""What may be written down of a text: never a secret, and personal data only in part."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from assist.protect import protect
from assist.protect.shown import shown

_HELD = 256  # texts


def keeper(personal_data: str) -> Callable[[str], str]:
    """The function that every text passes on its way into the store. `personal_data` is «masked» or «kept».

    What it made of the latest texts it has at hand: a draft is written down, compared and written down again as what
    was sent. It finds them by their hash, so that no secret stays in memory.
    """
    keep = _without_secrets if personal_data == "kept" else _masked
    held: OrderedDict[bytes, str] = OrderedDict()
    lock = Lock()

    def remembering(text: str) -> str:
        key = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
        with lock:
            if (known := held.get(key)) is not None:
                held.move_to_end(key)
                return known
        made = keep(text)
        with lock:
            held[key] = made
            while len(held) > _HELD:
                held.popitem(last=False)
        return made

    return remembering


def _without_secrets(text: str) -> str:
    return protect(text).text.replace("\0", "\N{REPLACEMENT CHARACTER}")  # PostgreSQL keeps no NUL


def _masked(text: str) -> str:
    cut = protect(text)
    return shown(cut.text, cut.entities).replace("\0", "\N{REPLACEMENT CHARACTER}")
