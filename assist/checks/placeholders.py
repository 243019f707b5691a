"""A placeholder is filled in later: {name}, {{ amount }}, %s, ${id}, <b>…</b>, an ICU plural. A translation must hold
the same ones as its source, as often: a lost one leaves the customer without the name or the amount, a changed one
breaks the page. A reply that goes out with one still open was not finished.

Bad: Hello {name}, your withdrawal is done. (in a reply)
Good: Hello Anna, your withdrawal is done.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from assist.knowledge import Knowledge
from assist.records import Candidate, Finding
from assist.slots import slots

ID = "placeholders"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Language-independent."""
    there = list(slots(candidate.text))
    if candidate.source is None:
        if candidate.kind == "reply":
            for written, span in there:
                if not written.startswith("<") and written != "%%":
                    yield Finding("blocker", ID, f"{written} has not been filled in", span)
        return
    had = Counter(written for written, _ in slots(candidate.source))
    seen: Counter[str] = Counter()
    for written, span in there:
        seen[written] += 1
        if seen[written] > had[written]:
            more = "not" if not had[written] else "not as often"
            yield Finding("blocker", ID, f"{written} is {more} in the source", span)
    for written, times in had.items():
        if seen[written] < times:
            yield Finding("blocker", ID, f"{written} of the source is missing")
