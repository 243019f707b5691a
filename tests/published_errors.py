"""Wrong translations that were published (tests/data/bad_translations.tsv, one attribution a row), and which share of
them the term checks catch.

Halves by hash: the term base may be tuned on one of them, the other one reports.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assist.checks import CHECKS
from assist.evaluate.halves import Half, half_of
from assist.knowledge import Knowledge
from assist.records import Candidate
from assist.terms import term_index

FILE = Path(__file__).with_name("data") / "bad_translations.tsv"
TERM_CHECKS = ("forbidden-term", "glossary")


@dataclass(frozen=True, slots=True)
class PublishedError:
    """An interface's English label and what stood there in another language."""

    language: str
    english: str
    wrong: str
    why: str
    source: str
    licence: str

    @property
    def half(self) -> Half:
        return half_of(self.wrong + self.language)


@dataclass(slots=True)
class Caught:
    """Of one half: all rows, those whose English label names a concept with a wording in the language, and findings."""

    rows: int = 0
    known: int = 0
    caught: int = 0
    by_name: int = 0  # forbidden-term: the term base names the very wording


def published_errors() -> Iterator[PublishedError]:
    with FILE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield PublishedError(
                row["language"], row["en_label"], row["bad_term"], row["why"], row["source"], row["licence"]
            )


def caught(knowledge: Knowledge, half: Half) -> Caught:
    """The label is the source, the wrong translation the whole text."""
    index = term_index(knowledge)
    counts = Caught()
    for error in published_errors():
        if error.half != half:
            continue
        counts.rows += 1
        if not any(index.use(concept, error.language) for concept in index.found(error.english, "en")):
            continue
        counts.known += 1
        about = Candidate(error.wrong, error.language, "article", error.english, "en")
        found = [name for name in TERM_CHECKS if any(CHECKS[name].check(about, knowledge))]
        counts.caught += bool(found)
        counts.by_name += "forbidden-term" in found
    return counts
