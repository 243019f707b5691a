"""Types of msgspec's, used by several threads at once."""

from __future__ import annotations

import subprocess
import sys

_FIRST_USES = """
import dataclasses, sys, threading
import msgspec
from assist.shapes import ready

sys.setswitchinterval(1e-6)
inside = {"a": 1, "b": "2", "c": 3.0}
given = {"x": inside, "y": [inside], "z": {"k": inside}}
for number in range(300):
    inner = dataclasses.make_dataclass(f"I{number}", [("a", int), ("b", str), ("c", float)], frozen=True, slots=True)
    fields = [("x", inner), ("y", list[inner]), ("z", dict[str, inner])]
    shape = dataclasses.make_dataclass(f"T{number}", fields, frozen=True, slots=True)
    together = threading.Barrier(3)

    def use() -> None:
        together.wait()
        msgspec.convert(given, ready(shape))

    threads = [threading.Thread(target=use) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
print("alive")
"""


def test_first_use_of_a_type_by_several_threads_does_not_kill_the_process() -> None:
    done = subprocess.run([sys.executable, "-c", _FIRST_USES], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr[-2000:]
