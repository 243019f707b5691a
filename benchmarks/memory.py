"""The translation memory: a cached sentence, a fuzzy look, and how both grow with the file.

    python benchmarks/memory.py

Claim: a cached sentence costs less than a millisecond, masking it and putting its values back included. Segments are
the sentences of the shipped articles with a number in front, so that all differ.
"""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from assist.translate.memory import Memory, Segment
from assist.translate.units import cut

ARTICLES = Path(__file__).parents[1] / "assist" / "evaluate" / "data" / "translation" / "articles"
SIZES = (100, 1_000, 10_000, 100_000)
ASKED = 500


def sentences() -> list[str]:
    with (ARTICLES / "en.tsv").open(encoding="utf-8", newline="") as file:
        texts = [row["text"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    return [unit for text in texts for unit in cut(text, "en").units]


def main() -> None:
    known = sentences()
    print("| segments | exact p50 ms | exact p95 ms | fuzzy p50 ms | file MB |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as scratch:
        for size in SIZES:
            path = Path(scratch) / f"{size}.db"
            memory = Memory(path)
            texts = [f"{index:06} {known[index % len(known)]}" for index in range(size)]
            for text in texts[:ASKED]:
                memory.add(text, text, "en", "es", "human")
            memory.put("en", "es", *(Segment(text, text, "human") for text in texts[ASKED:]))
            exact = []
            for text in (texts[index % min(size, ASKED)] for index in range(ASKED)):
                start = perf_counter()
                found = memory.find(text, "en", "es")
                exact.append(1000 * (perf_counter() - start))
                assert found == (text, "human"), text
            memory.similar(texts[0], "en", "es")  # reads the sources
            fuzzy = []
            for text in texts[:: max(1, size // 20)][:20]:
                start = perf_counter()
                memory.similar(f"{text} And more.", "en", "es")
                fuzzy.append(1000 * (perf_counter() - start))
            memory.close()
            print(
                f"| {size:,} | {median(exact):.2f} | {quantiles(exact, n=20)[-1]:.2f} | {median(fuzzy):.1f} "
                f"| {path.stat().st_size / 1e6:.1f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
