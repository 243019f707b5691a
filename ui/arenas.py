"""Keeps the memory of a process with many threads together."""

from __future__ import annotations

import ctypes
import sys

_ARENA_MAX = -8  # M_ARENA_MAX of glibc's malloc.h
_FEW = 2


def few_arenas() -> None:
    """Lets all threads share two of glibc's heaps; call it before threads are started. Elsewhere it does nothing.

    By default each thread may get a heap of its own, eight for each processor, and each keeps the holes that its
    messages left: under load the panel grew by a fifth within ten minutes (man 3 mallopt, «M_ARENA_MAX»).
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    if mallopt is not None:
        mallopt(ctypes.c_int(_ARENA_MAX), ctypes.c_int(_FEW))
