"""Whether another processor is free at this moment, so that a second thread would not wait for the first."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_LOAD = Path("/proc/loadavg")


def another_is_free() -> bool:
    """True where fewer threads run, on the whole machine, than this process has processors.

    Linux counts them in the fourth field of /proc/loadavg («2/315»: 2 run), which takes 0.01 ms; elsewhere False.
    """
    with suppress(OSError, ValueError, IndexError), _LOAD.open("rb") as file:
        return int(file.read().split()[3].partition(b"/")[0]) < len(os.sched_getaffinity(0))
    return False
