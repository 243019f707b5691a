"""Types that msgspec reads data into, made known to it by one thread at a time.

At a type's first use msgspec 0.22 works out what it holds, and runs Python code on the way; another thread that uses
the same type meanwhile finds it half made, and the process dies of a segmentation fault: two first messages at once
were enough.
"""

from __future__ import annotations

from threading import RLock
from typing import TypeVar

import msgspec

T = TypeVar("T")

_ready: set[object] = set()
_making = RLock()


def ready(shape: type[T]) -> type[T]:
    """`shape`, which any thread may use from then on. Raises `TypeError` for what is no type of msgspec's."""
    if shape not in _ready:
        with _making:
            msgspec.msgpack.Decoder(shape)
            _ready.add(shape)
    return shape
