"""`assist evaluate glossary`: how often an approved wording is recognised in human translations, how often a wrong one.

Human translations are right by assumption: a source term that is not found in them is a wording that the term base or
the matching lacks (or a free translation), and a forbidden wording in them is a false alarm (or a poor translation).
What is no translation to compare is left out of both halves, and counted.
"""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assist.checks import forbidden_term as rule
from assist.errors import UsageError
from assist.evaluate.aligned import incomparable, prose, usual_ratios
from assist.evaluate.halves import half_of
from assist.evaluate.report import Cell, Progress, Report, Table
from assist.knowledge import Knowledge, default_knowledge
from assist.records import Candidate
from assist.terms import TermIndex, term_index

DATA = Path(__file__).with_name("data") / "glossary"
_LABELLED = Path(__file__).with_name("data") / "glossary_misses.tsv"
_SHOWN = 60
_UNLABELLED = "not in the sample"


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence or label and its published human translation."""

    language: str
    english: str
    text: str


@dataclass(slots=True)
class Counts:
    """One language, one half."""

    segments: int = 0
    terms: int = 0
    found: int = 0
    alarms: int = 0  # segments with a forbidden wording

    def cells(self) -> tuple[Cell, ...]:
        """A table's columns."""
        return (
            self.segments,
            self.terms,
            self.found / self.terms if self.terms else None,
            self.alarms,
            self.alarms / self.segments if self.segments else None,
        )


_COLUMNS = ("language", "segments", "terms", "found", "with a forbidden wording", "of segments")


def read_pairs(folder: Path) -> Iterator[Pair]:
    """The rows of the folder's `<language>.tsv` files. Raises `UsageError` where there is none."""
    paths = sorted(folder.glob("*.tsv"))
    if not paths:
        raise UsageError(f"no <language>.tsv in {folder}; the suite reads the columns en and text")
    for path in paths:
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield Pair(path.stem, row["en"], row["text"])


def digest(english: str) -> str:
    """The name of a segment in the list of causes."""
    return hashlib.sha256(english.encode()).hexdigest()[:12]


def read_causes(path: Path = _LABELLED) -> dict[tuple[str, str, str], str]:
    """Why a concept was not found, by language, concept and segment; labelled by hand."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {(row["language"], row["concept"], row["sha256"]): row["cause"] for row in rows}


def comparable(pairs: Sequence[Pair]) -> tuple[list[Pair], Counter[tuple[str, str]]]:
    """The pairs that are translations, and how many are not, by half and cause."""
    usual = usual_ratios((pair.language, pair.english, pair.text) for pair in pairs)
    left_out: Counter[tuple[str, str]] = Counter()
    kept = []
    for pair in pairs:
        cause = incomparable(pair.english, pair.text, usual.get(pair.language, 1.0))
        if cause:
            left_out[half_of(pair.english), cause] += 1
        else:
            kept.append(pair)
    return kept, left_out


def run(progress: Progress, data: Path | None = None) -> Report:
    """Measures both halves; the term base may be tuned on one of them only."""
    knowledge = default_knowledge()
    index = term_index(knowledge)
    read = list(read_pairs(data or DATA))
    pairs, left_out = comparable(read)
    progress(f"{len(pairs):,} segments, {len(knowledge.concepts)} concepts")
    counts: dict[tuple[str, str], Counts] = {}
    lost: Counter[tuple[str, str]] = Counter()
    asked: Counter[tuple[str, str]] = Counter()
    wrong: Counter[tuple[str, str, str]] = Counter()
    labelled = read_causes()
    causes: Counter[str] = Counter()
    for pair in pairs:
        half = half_of(pair.english)
        one = counts.setdefault((half, pair.language), Counts())
        one.segments += 1
        for concept, right in _renderings(pair, index):
            one.terms += 1
            one.found += right
            if half == "tune":
                asked[pair.language, concept] += 1
                lost[pair.language, concept] += not right
                if not right:
                    causes[labelled.get((pair.language, concept, digest(pair.english)), _UNLABELLED)] += 1
        alarms = list(_alarms(pair, knowledge))
        one.alarms += bool(alarms)
        if half == "tune":
            wrong.update((pair.language, written, message) for written, message in alarms)
    reported = {tag: one for (half, tag), one in sorted(counts.items()) if half == "report"}
    terms = sum(one.terms for one in reported.values())
    segments = sum(one.segments for one in reported.values())
    figures: dict[str, int | float] = {
        "segments": segments,
        "terms": terms,
        "found": sum(one.found for one in reported.values()) / max(1, terms),
        "alarms": sum(one.alarms for one in reported.values()) / max(1, segments),
    }
    figures |= {f"found.{tag}": one.found / max(1, one.terms) for tag, one in reported.items()}
    figures |= {f"alarms.{tag}": one.alarms / max(1, one.segments) for tag, one in reported.items()}
    return Report(
        "glossary",
        figures,
        (
            Table("Human translations, reporting half", _COLUMNS, _lines(reported)),
            Table(
                "Human translations, tuning half",
                _COLUMNS,
                _lines({tag: one for (half, tag), one in sorted(counts.items()) if half == "tune"}),
            ),
            Table(
                "Left out: no translation to compare",
                ("half", "cause", "segments"),
                tuple((*key, times) for key, times in sorted(left_out.items())),
            ),
            Table(
                "Tuning half: why a term was not found, by hand for a sample drawn by hash",
                ("cause", "not found"),
                tuple((cause, times) for cause, times in causes.most_common()),
            ),
            _misses(lost, asked),
            Table(
                "Tuning half: forbidden wordings in human translations",
                ("language", "wording", "why", "times"),
                tuple((*key, times) for key, times in wrong.most_common(_SHOWN)),
            ),
        ),
        (f"{len(read):,} segments of interfaces and articles with their published human translations",),
    )


def _renderings(pair: Pair, index: TermIndex) -> Iterator[tuple[str, bool]]:
    """Each English concept of the segment that has a wording in the other language, once, and whether one is there."""
    there = index.rendered(prose(pair.text), pair.language)
    asked: set[str] = set()
    for group in index.groups(prose(pair.english), "en"):
        if asked.isdisjoint(group) and all(index.use(concept, pair.language) for concept in group):
            asked.update(group)
            yield group[0], not there.isdisjoint(group)


def _alarms(pair: Pair, knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    text = prose(pair.text)
    candidate = Candidate(text, pair.language, "article", source=prose(pair.english), source_language="en")
    for finding in rule.check(candidate, knowledge):
        if finding.span is not None:
            yield text[slice(*finding.span)], finding.message


def _lines(counts: dict[str, Counts]) -> tuple[tuple[Cell, ...], ...]:
    return tuple((tag, *one.cells()) for tag, one in counts.items())


def _misses(lost: Counter[tuple[str, str]], asked: Counter[tuple[str, str]]) -> Table:
    lines: Sequence[tuple[Cell, ...]] = [
        (tag, concept, times, asked[tag, concept]) for (tag, concept), times in lost.most_common(_SHOWN) if times
    ]
    return Table("Tuning half: terms most often not found", ("language", "concept", "not found", "of"), tuple(lines))
