"""Start-up: `assist --help` and `import assist`, beside other offline tools' help on the same machine in the same run.

Claim: `assist --help` takes less than 200 ms. Prints a Markdown table, milliseconds, median and worst of the runs.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

RUNS = 9
BIN = Path(sys.executable).parent
COMMANDS = {
    "python -c pass (the floor)": [sys.executable, "-c", "pass"],
    "python -c 'import assist'": [sys.executable, "-c", "import assist"],
    "assist --help": [str(BIN / "assist"), "--help"],
    "argos-translate --help (rival)": [str(BIN / "argos-translate"), "--help"],
    "python -c 'import gradio' (rival panel)": [sys.executable, "-c", "import gradio"],
}


def main() -> None:
    print("| command | median ms | worst ms |\n|---|---|---|")
    for name, command in COMMANDS.items():
        times = []
        for _ in range(RUNS):
            start = perf_counter()
            subprocess.run(command, capture_output=True, check=True)
            times.append((perf_counter() - start) * 1000)
        print(f"| {name} | {median(times):.0f} | {max(times):.0f} |")


if __name__ == "__main__":
    main()
