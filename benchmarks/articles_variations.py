"""Generated Markdown and HTML through every step of a job: what comes back the same, what keeps its structure.

    python benchmarks/articles_variations.py [--count 10000] [--first SEED] [--kind md|html]

Without a translation the bytes must be the same; with the engine `pseudo` the structure that another parser sees
(markdown-it, html5lib) must be the same. Markdown that the two parsers read differently to begin with is counted apart.
Exit 1 when either fails.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from article_generator import html, markdown
from article_pseudo import pseudo
from article_samples import read
from article_shapes import html_shape, markdown_shape, parsers_agree

_KINDS = {"md": (markdown, markdown_shape, parsers_agree), "html": (html, html_shape, lambda data: True)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0, metavar="SEED", help="to share the work between processes")
    parser.add_argument("--kind", choices=_KINDS)
    arguments = parser.parse_args()
    print("kind   files  segments  same bytes  compared  same shape   left      s")
    failed = False
    for kind in [arguments.kind] if arguments.kind else list(_KINDS):
        failed |= _run(kind, range(arguments.first, arguments.first + arguments.count))
    return int(failed)


def _run(kind: str, seeds: range) -> bool:
    count = len(seeds)
    make, shape, comparable = _KINDS[kind]
    started = time.monotonic()
    segments = same = compared = kept = left = 0
    for seed in seeds:
        data = make(seed)
        document = read(f"a.{kind}", data)
        segments += len(document.segments)
        same += document.pack(document.build({})) == data
        if comparable(data):
            compared += 1
            done = pseudo(f"a.{kind}", data)
            left += len(done.refused)
            if shape(done.data) == shape(data):
                kept += 1
            else:
                print(f"{kind} {seed}: another structure", file=sys.stderr)
    seconds = time.monotonic() - started
    print(f"{kind:5} {count:6} {segments:9} {same:11} {compared:9} {kept:11} {left:6} {seconds:6.0f}", flush=True)
    return same < count or kept < compared


if __name__ == "__main__":
    sys.exit(main())
