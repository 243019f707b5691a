"""What triage's confidence and its thresholds are worth on messages by another author, and which ones would fit them.

    python benchmarks/triage_calibration.py                # prints figures and the constants to put in
    python benchmarks/triage_calibration.py --write        # and writes assist/triage/calibration.toml
    python benchmarks/triage_calibration.py --on tuning    # the same on the tuning half of data/triage

Reads assist/evaluate/data/triage_calibration, whose author saw no example, and never a reporting half. What is fitted
is judged by folds that were left out; what is in use now is judged on all messages.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from assist.agreement.intervals import wilson
from assist.evaluate.triage_data import CALIBRATION, DATA, Labelled, labelled
from assist.knowledge import default_knowledge
from assist.models import encoders
from assist.protect import protect
from assist.settings import load_settings
from assist.triage.calibration import FILE, Curve, fitted
from assist.triage.escalation import THRESHOLDS, Thresholds
from assist.triage.triager import IntentTriager
from assist.triage.understanding import DOUBT, Guess, Understanding

# Standard errors taken off a fitted share: examples were added with the wrong answers of the tuning half in view.
CAUTION = {"calibration": 0.0, "tuning": 2.0}
SOURCE = {
    "calibration": "assist/evaluate/data/triage_calibration",
    "tuning": "the tuning half of assist/evaluate/data/triage",
}
NEVER = Thresholds(*[float("inf")] * 6)  # what still escalates does so by a critical intent, a secret, words of harm
ALL_WORDS = replace(NEVER, heed=0.0)  # and by words of a theft
FOLDS = 5
SURE = (0.7, 0.8, 0.9)
DOUBTS = (0.2, 0.3, 0.4, 0.5, 0.6)
FALSE_ALARMS = (0.03, 0.05, 0.08, 0.12)
GRID = (
    (0.06, 0.13, 0.2, 0.3, 0.5),
    (0.2, 0.25, 0.3, 0.35, 0.4, 0.5),
    (0.15, 0.2, 0.25, 0.3, 0.35, 0.4),
    (0.6, 0.75, 0.9),
    (0.0, 0.15, 0.25, 0.35),
    (0.0, 0.3, 0.4, 0.5),
)  # suspicion, alarm, alarm in doubt, clear, heed, calm


@dataclass(frozen=True, slots=True)
class Answer:
    """A message, what triage says of it, and whether it escalates whatever the thresholds are."""

    row: Labelled
    guess: Guess
    intent: str
    otherwise: bool
    by_words: bool  # the same if words of a theft were always believed

    @property
    def fold(self) -> int:
        return hashlib.sha256(self.row.text.encode()).digest()[0] % FOLDS


class Alarms(NamedTuple):
    """Messages that escalate, of those that must and of those that must not."""

    found: int
    must: int
    false: int
    need_not: int

    def __str__(self) -> str:
        return f"{share(self.found, self.must)} | {share(self.false, self.need_not)}"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--on", choices=SOURCE, default="calibration")
    arguments.add_argument("--false-alarms", type=float, default=0.05, help="the share that thresholds may give")
    arguments.add_argument("--write", action="store_true")
    given = arguments.parse_args()
    rows = labelled(CALIBRATION, None) if given.on == "calibration" else labelled(DATA, "tune")
    answers = [*read(row for row in rows if not row.thread)]
    fit = partial(curve, caution=CAUTION[given.on])
    print(f"{len(answers):,} messages of {SOURCE[given.on]}; 95 % intervals by Wilson in brackets\n")
    show_intents(answers)
    show_confidence(answers, fit)
    show_doubt(answers)
    recalibrated = with_confidence(answers, fit(answers))
    decisions = Decisions(recalibrated)
    show_escalation(answers, decisions)
    print_constants(fit(answers), decisions.best(range(len(answers)), given.false_alarms), given.on, len(answers))
    if given.write:
        FILE.write_text(as_toml(fit(answers), given.on, len(answers)), encoding="utf-8")


def read(rows: Iterable[Labelled]) -> Iterator[Answer]:
    """What triage says of each."""
    found = encoders(load_settings().encoder)
    understanding = Understanding(default_knowledge(), lambda: found)
    triager, trusting = (IntentTriager(default_knowledge(), lambda: found, limits) for limits in (NEVER, ALL_WORDS))
    for row in rows:
        protected = protect(row.text)
        told = triager.triage(protected, row.language)
        guess = understanding.guess(understanding.read(protected.text, row.language, protected.entities))
        yield Answer(row, guess, told.intent, told.escalate, trusting.triage(protected, row.language).escalate)


def curve(answers: Iterable[Answer], caution: float) -> Curve:
    """The confidence that `answers` bear out."""
    return fitted(((one.guess.held_out, one.guess.likely == one.row.intent) for one in answers), caution)


def with_confidence(answers: Iterable[Answer], confidence: Curve) -> list[Answer]:
    """The answers as they would be with another curve."""
    return [
        replace(one, guess=replace(one.guess, confidence=round(confidence(one.guess.held_out), 2))) for one in answers
    ]


def left_out(answers: Sequence[Answer]) -> Iterator[tuple[list[int], list[int]]]:
    """Places of the messages to fit on and of those to judge by, fold by fold."""
    for fold in range(FOLDS):
        yield (
            [place for place, one in enumerate(answers) if one.fold != fold],
            [place for place, one in enumerate(answers) if one.fold == fold],
        )


class Decisions:
    """Whether each answer escalates by each of the thresholds."""

    def __init__(self, answers: Sequence[Answer]) -> None:
        self._must = np.array([one.row.escalate for one in answers])
        self._told = dict(_decided(answers))

    def alarms(self, limits: Thresholds, places: Sequence[int] | NDArray[np.int64]) -> Alarms:
        """What `limits` give on the answers at `places`."""
        must, told = self._must[places], self._told[limits][places]
        return Alarms(int((told & must).sum()), int(must.sum()), int((told & ~must).sum()), int((~must).sum()))

    def best(self, places: Sequence[int], most_false: float) -> Thresholds:
        """Those that find most with no more false alarms than `most_false`, else those with the fewest."""
        at = np.asarray(places)
        found = {limits: self.alarms(limits, at) for limits in self._told}
        fair = [one for one, got in found.items() if got.false <= most_false * got.need_not]
        if not fair:
            return min(found, key=lambda one: found[one].false)
        return max(fair, key=lambda one: (found[one].found, -found[one].false))

    def judged(self, answers: Sequence[Answer], most_false: float) -> Alarms:
        """What thresholds chosen on the other folds give on each fold."""
        parts = [self.alarms(self.best(fit, most_false), judge) for fit, judge in left_out(answers)]
        return Alarms(*map(sum, zip(*parts, strict=True)))


def _decided(answers: Sequence[Answer]) -> Iterator[tuple[Thresholds, NDArray[np.bool_]]]:
    """All of the grid in which doubt makes an alarm likelier, never less likely."""
    intents = default_knowledge().intents
    otherwise = np.array([one.otherwise for one in answers])
    suspected = {
        least: np.array([bool(replace(NEVER, suspicion=least).suspected(one.guess, intents)) for one in answers])
        for least in GRID[0]
    }
    called = {
        calm: np.array([bool(replace(NEVER, calm=calm).called(one.guess, intents)) for one in answers])
        for calm in GRID[5]
    }
    by_words = np.array([one.by_words for one in answers])
    likeness = np.array([one.guess.escalating for one in answers])
    heeded = {heed: by_words & (likeness >= heed) for heed in GRID[4]}
    for alarm, in_doubt, clear in product(*GRID[1:4]):
        if in_doubt <= alarm:
            limits = Thresholds(0.0, alarm, in_doubt, clear)
            alarming = np.array([limits.alarming(one.guess, intents) for one in answers])
            for (least, found), (heed, words), (calm, meant) in product(
                suspected.items(), heeded.items(), called.items()
            ):
                told = otherwise | found | alarming | words | meant
                yield replace(limits, suspicion=least, heed=heed, calm=calm), told


def show_intents(answers: Sequence[Answer]) -> None:
    meant = [one for one in answers if one.row.topic is None]
    print("| intents, doubt counts as wrong | right |\n|---|---|")
    for tag in ("all", *dict.fromkeys(one.row.language for one in meant)):
        own = [one.intent == one.row.intent for one in meant if tag in ("all", one.row.language)]
        print(f"| {tag} | {share(sum(own), len(own))} |")
    for intent in dict.fromkeys(one.row.intent for one in meant):
        own = [one.intent == intent for one in meant if one.row.intent == intent]
        print(f"| {intent} | {share(sum(own), len(own))} |")


def show_confidence(answers: Sequence[Answer], fit: Callable[[Iterable[Answer]], Curve]) -> None:
    refitted = [
        one
        for learn, judge in left_out(answers)
        for one in with_confidence([answers[place] for place in judge], fit([answers[place] for place in learn]))
    ]
    print("\n| right where confidence is at least | now | messages | fitted on the other folds | messages |")
    print("|---|---|---|---|---|")
    for least in SURE:
        cells = []
        for some in (answers, refitted):
            own = [one.intent == one.row.intent for one in some if one.guess.confidence >= least]
            cells += [share(sum(own), len(own)), share(len(own), len(some))]
        print(f"| {least} | {' | '.join(cells)} |")


def show_doubt(answers: Sequence[Answer]) -> None:
    print(f"\n| DOUBT (now {DOUBT}) | named | right where named | right of those up to 0.1 above |\n|---|---|---|---|")
    told = [(one.guess.held_out, one.guess.likely == one.row.intent) for one in answers]
    for doubt in DOUBTS:
        named = [right for held_out, right in told if held_out >= doubt]
        above = [right for held_out, right in told if doubt <= held_out < doubt + 0.1]
        print(
            f"| {doubt} | {share(len(named), len(told))} | {share(sum(named), len(named))} "
            f"| {share(sum(above), len(above))} |"
        )


def show_escalation(now: Sequence[Answer], decisions: Decisions) -> None:
    print("\n| who must see it | found | false alarms |\n|---|---|---|")
    print(f"| no threshold: critical intents, words of harm, secrets | {alarms(now, NEVER)} |")
    print(f"| now: {named(THRESHOLDS)} | {alarms(now, THRESHOLDS)} |")
    for field, values in zip(THRESHOLDS.__slots__, GRID, strict=True):
        for value in values:
            limits = replace(THRESHOLDS, **{field: value})
            print(f"| now, but {field} {value} | {alarms(now, limits)} |")
    everywhere = range(len(now))
    for most in FALSE_ALARMS:
        best = decisions.best(everywhere, most)
        print(f"| fitted, at most {most:.0%}: {named(best)} | {decisions.alarms(best, everywhere)} |")
        print(f"| the same way, fitted on the other folds | {decisions.judged(now, most)} |")
    for topic in ("self-harm", "violence"):
        print(f"| now, {topic} | {alarms([one for one in now if one.row.topic == topic], THRESHOLDS)} |")
    for intent in dict.fromkeys(one.row.intent for one in now if one.row.escalate):
        own = [one for one in now if one.row.intent == intent and one.row.topic is None]
        print(f"| now, {intent} | {alarms(own, THRESHOLDS)} |")


def alarms(answers: Iterable[Answer], limits: Thresholds) -> Alarms:
    """What `limits` give with the confidence that the answers have."""
    intents, counts = default_knowledge().intents, Counter[tuple[bool, bool]]()
    for one in answers:
        meant = limits.called(one.guess, intents) or limits.suspected(one.guess, intents)
        believed = one.by_words and one.guess.escalating >= limits.heed
        threatened = bool(meant) or believed or limits.alarming(one.guess, intents)
        counts[one.row.escalate, one.otherwise or threatened] += 1
    found, false = counts[True, True], counts[False, True]
    return Alarms(found, found + counts[True, False], false, false + counts[False, False])


def print_constants(confidence: Curve, limits: Thresholds, source: str, count: int) -> None:
    likely = [start for start, right in zip(confidence.starts, confidence.shares, strict=True) if right >= 0.5]
    print(f"\nassist/triage/calibration.toml (--write writes it):\n\n{as_toml(confidence, source, count)}")
    print(f"assist/triage/escalation.py, Thresholds, measured with that calibration: {named(limits)}")
    print(f"assist/triage/understanding.py: DOUBT = {min(likely, default=DOUBT):.2f}")


def as_toml(confidence: Curve, source: str, count: int) -> str:
    """What calibration.toml would hold."""
    caution = CAUTION[source]
    less = f", less {caution} standard errors" if caution else ""
    return (
        f"# Written by benchmarks/triage_calibration.py from {SOURCE[source]}:\n"
        f"# {count:,} messages without a thread, encoders {load_settings().encoder}. From each of `starts` on,\n"
        f"# an answer was right as often as `shares` says{less}.\n"
        f"starts = {[round(start, 4) for start in confidence.starts]}\n"
        f"shares = {list(confidence.shares)}\n"
    )


def named(limits: Thresholds) -> str:
    return ", ".join(f"{field} {getattr(limits, field)}" for field in limits.__slots__)


def share(part: int, whole: int) -> str:
    """A share with its counts and its interval."""
    between = wilson(part, whole)
    return f"{part / whole:.1%} ({part} of {whole}) [{between[0]:.0%}-{between[1]:.0%}]" if between else "-"


if __name__ == "__main__":
    main()
