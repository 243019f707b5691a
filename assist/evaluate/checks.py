"""`assist evaluate checks`: precision and recall of every rule in every language, on texts that others wrote for it.

Each text names a rule and whether it must fire. A false alarm is a finding of that rule where it must stay silent;
what any other rule says about such texts is counted apart, as they were written to be clean.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from assist.checks import CHECKS
from assist.errors import UsageError
from assist.evaluate.halves import Half, half_of
from assist.evaluate.report import Cell, Progress, Report, Table
from assist.knowledge import Data, Knowledge, default_knowledge
from assist.records import Author, Candidate, Channel, Finding, Kind, Message, Severity
from assist.review import review
from assist.yaml_data import read_yaml

DATA = Path(__file__).with_name("data") / "checks"
NOTHING = "none"  # the check of a text in which no rule has anything to find
_POLICY = ("pii", "blame")
_TONE = ("empathy", "restate", "next-step", "coldness", "canned", "greeting", "closing", "readability", "shouting")
_BLOCKERS = ("secret-request", "remote-access", "off-channel", "url", "advice", "promise", "tipping-off", "facts")
_GROUPS = {
    "blockers": _BLOCKERS,
    "other policy rules": _POLICY,
    "language rules": tuple(check for check in CHECKS if check not in (*_BLOCKERS, *_POLICY, *_TONE)),
    "tone rules": _TONE,
    NOTHING: (NOTHING,),
}


class Said(Data, frozen=True, kw_only=True):
    """An earlier message that is not simply the customer's."""

    author: Author
    text: str


class Text(Data, frozen=True, kw_only=True):
    """A text of the pack. `words`: what the finding must touch; `thread`: earlier messages, a customer's as strings."""

    check: str
    text: str
    expect: Literal["fire", "silent"]
    kind: Literal["reply", "article", "translation"] = "reply"
    source: str | None = None
    source_language: str | None = None
    thread: tuple[str | Said, ...] = ()
    channel: Channel = "chat"
    playbook: str | None = None
    words: str | None = None
    severity: Severity | None = None

    def candidate(self, language: str) -> Candidate:
        """What the checks see."""
        kind: Kind = "article" if self.kind == "article" else "reply"
        told = (Said(author="customer", text=one) if isinstance(one, str) else one for one in self.thread)
        thread = tuple(Message(one.text, self.channel, author=one.author) for one in told)
        if not thread and self.channel != "chat":
            thread = (Message("", self.channel),)  # the channel is all that matters
        return Candidate(self.text, language, kind, self.source, self.source_language, thread, self.playbook)

    def fits(self, finding: Finding) -> bool:
        """Whether `finding` is what the text was written to get."""
        if self.severity is not None and finding.severity != self.severity:
            return False
        at = self.text.find(self.words) if self.words else -1
        if self.words is None or at < 0 or finding.span is None:
            return True
        return finding.span[0] < at + len(self.words) and at < finding.span[1]


@dataclass(slots=True)
class Counts:
    """One rule in one language, one half."""

    hit: int = 0
    missed: int = 0
    clean: int = 0
    alarms: int = 0

    def add(self, other: Counts) -> None:
        """Adds what `other` counted."""
        self.hit += other.hit
        self.missed += other.missed
        self.clean += other.clean
        self.alarms += other.alarms

    @property
    def recall(self) -> float | None:
        """Of the texts that must fire, those that did."""
        return self.hit / (self.hit + self.missed) if self.hit + self.missed else None

    @property
    def precision(self) -> float | None:
        """Of the texts that fired, those that must."""
        return self.hit / (self.hit + self.alarms) if self.hit + self.alarms else None

    def cells(self) -> tuple[Cell, ...]:
        """A table's columns."""
        return self.hit + self.missed, self.recall, self.clean + self.alarms, self.alarms, self.precision


_COLUMNS = ("must fire", "recall", "must be silent", "false alarms", "precision")


def read_texts(folder: Path) -> Iterator[tuple[str, Text]]:
    """Language and text, from the folder's `<language>.yaml` files. Raises `UsageError` or `DataError`."""
    for path in sorted(folder.glob("*.yaml")):
        for text in read_yaml(path, tuple[Text, ...]):
            if text.check not in (*CHECKS, NOTHING):
                raise UsageError(f"{path}: no check {text.check!r}")
            yield path.stem, text


def run(progress: Progress, data: Path | None = None) -> Report:
    """Measures both halves; rules may be tuned on one of them only."""
    texts = list(read_texts(data or DATA))
    if not texts:
        return Report("checks", {"texts": 0}, notes=(f"no <language>.yaml in {data or DATA}",))
    progress(f"{len(texts):,} texts")
    return _report(texts, default_knowledge())


def _report(texts: Sequence[tuple[str, Text]], knowledge: Knowledge) -> Report:
    counts: dict[tuple[Half, str, str], Counts] = {}
    others: dict[tuple[Half, str], int] = {}
    for language, text in texts:
        half = half_of(text.text)
        found = review(text.candidate(language), CHECKS.values(), knowledge)
        own = [finding for finding in found if _counts(finding, text)]
        here = counts.setdefault((half, text.check, language), Counts())
        if text.expect == "fire":
            fits = any(map(text.fits, own))
            here.hit, here.missed = here.hit + fits, here.missed + (not fits)
        else:
            here.alarms, here.clean = here.alarms + bool(own), here.clean + (not own)
            for check in {finding.check for finding in found if finding.check != text.check}:
                others[half, check] = others.get((half, check), 0) + 1
    halves: tuple[Half, ...] = ("report", "tune")
    tables = [table for half in halves for table in (*_groups(half, counts), _rules(half, counts, others))]
    tables += [_pairs(half, counts) for half in halves]
    return Report("checks", _figures(counts, len(texts)), tuple(tables), (__doc__.split("\n\n")[1],) if __doc__ else ())


def _counts(finding: Finding, text: Text) -> bool:
    return finding.check == text.check or (text.check == NOTHING and finding.severity != "note")


_Counted = dict[tuple[Half, str, str], Counts]


def _sum(counts: _Counted, half: Half, checks: Sequence[str], language: str | None = None) -> Counts:
    total = Counts()
    for (its_half, check, tag), part in counts.items():
        if its_half == half and check in checks and language in (None, tag):
            total.add(part)
    return total


def _groups(half: Half, counts: _Counted) -> Iterator[Table]:
    rows = [(name, *_sum(counts, half, checks).cells()) for name, checks in _GROUPS.items()]
    yield Table(f"groups of rules, {half} half", ("group", *_COLUMNS), tuple(rows))
    by_language = [(tag, *_sum(counts, half, _BLOCKERS, tag).cells()) for tag in sorted({tag for _, _, tag in counts})]
    yield Table(f"blockers by language, {half} half", ("language", *_COLUMNS), tuple(by_language))


def _rules(half: Half, counts: _Counted, others: dict[tuple[Half, str], int]) -> Table:
    rows = [
        (check, *_sum(counts, half, (check,)).cells(), others.get((half, check), 0))
        for check in (*CHECKS, NOTHING)
        if any(key[:2] == (half, check) for key in counts) or (half, check) in others
    ]
    return Table(f"rules, {half} half", ("rule", *_COLUMNS, "in clean texts of other rules"), tuple(rows))


def _pairs(half: Half, counts: _Counted) -> Table:
    order = [*CHECKS, NOTHING]
    rows = [
        (check, language, *part.cells())
        for (its_half, check, language), part in sorted(
            counts.items(), key=lambda item: (order.index(item[0][1]), item[0][2])
        )
        if its_half == half
    ]
    return Table(f"rules by language, {half} half", ("rule", "language", *_COLUMNS), tuple(rows))


def _figures(counts: _Counted, texts: int) -> dict[str, int | float]:
    figures: dict[str, int | float] = {"texts": texts}
    for name, checks in (*_GROUPS.items(), *((check, (check,)) for check in CHECKS)):
        total = _sum(counts, "report", checks)
        for figure, value in (("recall", total.recall), ("precision", total.precision)):
            if value is not None:
                figures[f"{name.replace(' ', '-')}.{figure}"] = value
    return figures
