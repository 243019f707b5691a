"""What finding sources adds to a reply: processor time of one message, memory, and the first time on a machine.

Claim: less than 15 ms on one core, warm. In a Case triage has encoded the message already, so the encoders' time is
not counted; it is in the line above. Prints a Markdown table.
"""

from __future__ import annotations

import os
import tempfile
import tracemalloc
from statistics import median, quantiles
from time import perf_counter, thread_time

from assist.assembly import retriever
from assist.evaluate.retrieval_data import DATA, questions
from assist.protect import protect
from assist.records import Triage


def main() -> None:
    with tempfile.TemporaryDirectory() as empty:  # as on a machine that has never run it
        os.environ["XDG_CACHE_HOME"] = empty
        measure()


def measure() -> None:
    start = perf_counter()
    first = retriever()
    first.prepare()
    built = perf_counter() - start
    tracemalloc.start()
    ours = retriever()
    ours.prepare()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    about = Triage("withdrawal.pending", 0.8, "normal", "neutral", escalate=False)
    with_encoders, alone = [], []
    for question in questions(DATA, "tune"):
        protected = protect(question.text)
        for found in (with_encoders, alone):  # the second time the message has been encoded
            begun = thread_time()
            ours.retrieve(protected, about, question.language)
            found.append((thread_time() - begun) * 1000)
    print("| | |\n|---|---|")
    print(f"| index of words and vectors, made once per machine | {built:.0f} s |")
    print(f"| index in memory, without the encoders that triage has loaded | {size / 1e6:.1f} MB |")
    for name, found in (("a message, encoding it included", with_encoders), ("a message in a Case", alone)):
        print(f"| {name}, processor time | {median(found):.1f} ms, 95 % below {quantiles(found, n=20)[-1]:.1f} ms |")


if __name__ == "__main__":
    main()
