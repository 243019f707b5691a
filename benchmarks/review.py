"""How fast files of conversations are reviewed, and how memory grows: generated conversations in fourteen languages.

    python benchmarks/review.py [--conversations 1000 10000] [--messages 1000000] [--workers 2]

Each conversation has three messages of a customer (from prompts/examples) and three replies (the chat drafts of
tests/golden and the made-up replies of tests/scoring), each with figures of its own: of the texts of 10,000
conversations 2 % are equal, 94 % but for their figures. Rows of different conversations are mixed.
`--messages` adds one run over a file of so many messages in which only the index is built, which is what grows.
"""

from __future__ import annotations

import argparse
import csv
import os
import random
import re
import resource
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

ROOT = Path(__file__).parent.parent
MADE = yaml.safe_load((ROOT / "tests/scoring/languages.yaml").read_text(encoding="utf-8"))
AT_ONCE = 40  # conversations whose rows are mixed
AGENTS = 12
INDEX = """
import resource, sys, time
from pathlib import Path
from assist.scoring.batch import open_source
start = time.perf_counter()
source = open_source(Path(sys.argv[1]), "", print)
print(source.count, sum(len(task.places) for task in source.tasks(0)))
source.close()
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@cache
def customers(language: str) -> list[str]:
    examples = yaml.safe_load((ROOT / "prompts/examples" / f"{language}.yaml").read_text(encoding="utf-8"))
    return [one if isinstance(one, str) else one["text"] for texts in examples.values() for one in texts]


@cache
def replies(language: str) -> list[str]:
    golden = (ROOT / "tests/golden/drafts" / f"{language}.txt").read_text(encoding="utf-8")
    parts = re.split(r"(?m)^=== (.*)$", golden)[1:]
    drafts = [body.strip() for head, body in zip(parts[::2], parts[1::2], strict=True) if head.endswith("chat")]
    return [*drafts, *(MADE[language][name] for name in ("idle", "elsewhere", "promise", "fine"))]


def conversation(number: int, chance: random.Random) -> list[tuple[str, ...]]:
    language = list(MADE)[number % len(MADE)]
    agent = f"agent {chance.randrange(AGENTS)}"
    minute = chance.randrange(600)
    rows = []
    for turn in range(6):
        customer = turn % 2 == 0
        text = chance.choice(customers(language) if customer else replies(language))
        text = f"{text} {number}-{turn}" if "500" not in text else text.replace("500", str(500 + number % 9000))
        minute += chance.choice((1, 2, 5, 9, 30, 200))
        sent = f"2026-03-{1 + minute // 1440:02}T{minute // 60 % 24:02}:{minute % 60:02}:{number % 60:02}Z"
        role = "customer" if customer else "agent"
        rows.append((f"c{number}", sent, role, "" if customer else agent, text, "chat", ""))
    return rows


def mixed(count: int) -> Iterator[tuple[str, ...]]:
    """All rows of `count` conversations, those of `AT_ONCE` of them among each other, each one's in order."""
    chance = random.Random(14)
    open_ones: list[deque[tuple[str, ...]]] = []
    number = 0
    while number < count or open_ones:
        while number < count and len(open_ones) < AT_ONCE:
            open_ones.append(deque(conversation(number, chance)))
            number += 1
        at = chance.randrange(len(open_ones))
        yield open_ones[at].popleft()
        if not open_ones[at]:
            open_ones.pop(at)


def write(path: Path, count: int) -> float:
    """Returns the mean length of a reply in characters."""
    lengths = []
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("conversation", "timestamp", "role", "author", "text", "channel", "language"))
        for row in mixed(count):
            rows.writerow(row)
            if row[2] == "agent":
                lengths.append(len(row[4]))
    return sum(lengths) / len(lengths)


def run(path: Path, workers: int) -> tuple[float, float, float, float]:
    """Wall and processor seconds, and the peak memory in MB of the command and of its largest process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    measured = (
        "import resource, sys; from assist.cli import main; code = main(sys.argv[1:]);"
        "own, others = (resource.getrusage(one).ru_maxrss for one in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN));"
        "print(own, others, file=sys.stderr); sys.exit(code)"
    )
    report = path.with_suffix(".html")
    command = [sys.executable, "-c", measured, "review", str(path), "--out", str(report), "--workers", str(workers)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr.strip().splitlines()[-1])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    own, largest = (int(part) / 1024 for part in done.stderr.strip().splitlines()[-1].split())
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - start, spent, own, largest


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--conversations", type=int, nargs="*", default=[1_000, 10_000])
    parser.add_argument("--messages", type=int, default=0)
    parser.add_argument("--workers", type=int, default=2)
    arguments = parser.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python {sys.version.split()[0]}, "
          f"{arguments.workers} processes, {len(MADE)} languages")  # fmt: skip
    with TemporaryDirectory() as folder:
        for count in arguments.conversations:
            path = Path(folder) / f"{count}.csv"
            length = write(path, count)
            wall, spent, own, largest = run(path, arguments.workers)
            free = count / spent * arguments.workers
            print(f"{count:>7,} conversations, replies of {length:.0f} characters: {wall:.1f} s, {count / wall:.0f}/s; "
                  f"processor {spent:6.1f} s, {free:5.0f}/s with {arguments.workers} cores of its own; "
                  f"memory {own:.0f} MB, {largest:.0f} MB in the largest process")  # fmt: skip
        if arguments.messages:
            path = Path(folder) / "many.csv"
            write(path, arguments.messages // 6)
            done = subprocess.run([sys.executable, "-c", INDEX, str(path)], capture_output=True, text=True, check=True)
            counted, figures = done.stdout.splitlines()
            wall, memory = (float(part) for part in figures.split())
            print(f"index of {path.stat().st_size / 1e6:.0f} MB, {counted} (conversations, messages): {wall:.1f} s, "
                  f"{memory / 1024:.0f} MB")  # fmt: skip


if __name__ == "__main__":
    main()
