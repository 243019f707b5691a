"""Memory of the panel's process: few heaps, however many threads."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

_THREADS = """
import ctypes, threading
from ui.arenas import few_arenas
{call}
together = threading.Barrier(12)
def work():
    kept = [bytearray(2_000) for _ in range(100)]
    together.wait(20)
threads = [threading.Thread(target=work) for _ in range(12)]
for one in threads: one.start()
for one in threads: one.join()
libc = ctypes.CDLL(None)
libc.fdopen.restype = ctypes.c_void_p
out = ctypes.c_void_p(libc.fdopen(1, b"w"))
libc.malloc_info(0, out)
libc.fflush(out)
"""


def _heaps(call: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", _THREADS.format(call=call)], capture_output=True, text=True, check=True
    )
    return done.stdout.count("<heap nr=")


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "malloc_info"), reason="no glibc: nothing is limited there")
def test_memory_does_not_spread_over_a_heap_for_each_thread() -> None:
    assert _heaps("few_arenas()") <= 2
    assert _heaps("") > 2, "the limit would not be needed"
