"""Does a publisher find the errors first? Errors are planted in translated articles; where in the list do they stand?

    python benchmarks/articles_review_first.py [--learn] [--seeds 20] [--share 0.08]

Half of the articles, translated by Firefox models into Portuguese, with the kinds of errors of `planted.LEARN`, teach
the weights (`--learn` prints them as weights.toml has them: logistic regression without negative weights). The figures
are of the other half, with kinds that were not learnt from (`planted.REPORT`), and of the help articles that people
wrote in Chinese, a language nothing was learnt from. Errors that the machine made itself stay in and take places in
the list. Exit 1 where less than 80 % of the planted errors are among the first 20 %.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from planted import LEARN, REPORT, Plant

from assist.articles.bench import OFFERED
from assist.articles.document import plain
from assist.articles.formats import format_of, options
from assist.articles.lines import Lines
from assist.articles.quality.ledger import Ledger
from assist.articles.quality.lexicon import learnt
from assist.articles.quality.signals import signals
from assist.articles.segment_report import SegmentReport
from assist.assembly import article_tools
from assist.publishing import Order, prepared
from assist.records import Finding

_ROOT = Path(__file__).parents[1]
_HELP = sorted((_ROOT / "prompts/help/en").glob("*.md"))
_REAL = sorted((_ROOT / "tests/articles").glob("*-*.*"))
_FIRST = 0.2
Review = Callable[[str, str, str, str], tuple[Finding, ...]]


@dataclass(frozen=True)
class Planted:
    """Segments in order; `kinds` says which of them are wrong, and how."""

    segments: Sequence[SegmentReport]
    kinds: Mapping[int, str]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--learn", action="store_true")
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--share", type=float, default=0.08, help="of the segments that get an error")
    arguments = parser.parse_args()
    review = article_tools("firefox").review
    assert review is not None
    seeds = range(arguments.seeds)
    if arguments.learn:
        own = translated([*_HELP[::2], *_REAL[::2]])
        _learn([plant(own, LEARN, seed, arguments.share, review) for seed in seeds])
        return 0
    print("articles                  segments  planted  first 10  first 20 %  at worst  mean of kinds")
    other = translated([*_HELP[1::2], *_REAL[1::2]])
    low = False
    for name, segments in (("Portuguese, by machine", other), ("Chinese, by people", by_people("zh-Hans", review))):
        runs = [plant(segments, REPORT, seed, arguments.share, review) for seed in seeds]
        low |= _report(name, runs)
    return int(low)


def translated(files: Sequence[Path]) -> list[SegmentReport]:
    """What a job says of its segments."""
    found: list[SegmentReport] = []
    with tempfile.TemporaryDirectory() as out:
        order = Order(files, Path(out), ["pt"], "en", "firefox", memory="")
        prepared(order).job.run(note=found.append)
    return found


def by_people(target: str, review: Review) -> list[SegmentReport]:
    """Help articles that exist in both languages with as many segments."""
    found: list[SegmentReport] = []
    for path in _HELP:
        other = path.parents[1] / target / path.name
        if not other.exists():
            continue
        read = format_of(path.name, b"")
        assert read is not None
        ours, theirs = (read(file.read_bytes(), options()) for file in (path, other))
        if len(ours.segments) != len(theirs.segments):
            continue
        line = Lines(ours.text)
        for index, (one, two) in enumerate(zip(ours.segments, theirs.segments, strict=True)):
            source, text = plain(one.words).strip(), plain(two.words).strip()
            made = SegmentReport(
                path.name, target, path.name, index, line(one.span[0]), one.name, source, text, "before", "people"
            )
            found.append(replace(made, findings=_reviewed(made, review)))
    return found


def plant(
    segments: Sequence[SegmentReport], kinds: Mapping[str, Plant], seed: int, share: float, review: Review
) -> Planted:
    """As many errors of each kind as there are places for, in different segments."""
    chance = random.Random(seed)
    changed = list(segments)
    order = list(range(len(segments)))
    chance.shuffle(order)
    wrong: dict[int, str] = {}
    names = list(kinds)
    turn = 0
    for index in order:
        if len(wrong) >= share * len(segments):
            break
        one = segments[index]
        for step in range(len(names)):
            name = names[(turn + step) % len(names)]
            text = kinds[name](one, segments, chance)
            if text is not None and text.strip() and text != one.text:
                made = replace(one, text=text.strip())
                own = tuple(f for f in one.findings if f.check in (OFFERED, "markup"))
                changed[index] = replace(made, findings=(*own, *_reviewed(made, review)))
                wrong[index] = name
                turn += step + 1
                break
    return Planted(changed, wrong)


def _reviewed(one: SegmentReport, review: Review) -> tuple[Finding, ...]:
    found = review(one.source, one.text, "en", one.target)
    return tuple(replace(finding, span=None) for finding in found if finding.severity != "note")


def _ledger(planted: Planted) -> Ledger:
    ledger = Ledger()
    for one in planted.segments:
        ledger.add(one)
    return ledger


def _report(name: str, runs: Sequence[Planted]) -> bool:
    shares, tens, caught, all_kinds = [], [], Counter[str](), Counter[str]()
    for planted in runs:
        with closing(_ledger(planted)) as ledger:
            ledger.rank()
            places = {(one.segment.file, one.segment.index, one.segment.target): rank
                      for rank, one in enumerate(ledger.in_order())}  # fmt: skip
        ranks = {
            index: places[planted.segments[index].file, planted.segments[index].index, planted.segments[index].target]
            for index in planted.kinds
        }
        first = _FIRST * len(planted.segments)
        for index, kind in planted.kinds.items():
            all_kinds[kind] += 1
            caught[kind] += ranks[index] < first
        shares.append(sum(rank < first for rank in ranks.values()) / len(ranks))
        tens.append(sum(rank < 10 for rank in ranks.values()))
    planted = runs[0]
    print(f"{name:25} {len(planted.segments):8} {len(planted.kinds):8} {np.mean(tens):9.1f} {np.mean(shares):10.0%} "
          f"{min(shares):9.0%} {np.mean([caught[kind] / all_kinds[kind] for kind in all_kinds]):14.0%}",
          flush=True)  # fmt: skip
    for kind, count in sorted(all_kinds.items()):
        print(f"    {kind:21} {caught[kind] / count:.0%} of {count}")
    return float(np.mean(shares)) < 0.8


def _learn(runs: Sequence[Planted]) -> None:
    rows: list[list[float]] = []
    labels: list[float] = []
    names: list[str] = []
    for planted in runs:
        with closing(_ledger(planted)) as ledger:
            ledger.rank()
            seen: dict[str, int] = defaultdict(int)
            for target in ledger.targets():
                lexicon = learnt(ledger.lesson(target))
                for number, one, elsewhere in ledger.looked_at(target):
                    found = signals(one, lexicon, elsewhere)
                    names = list(found)
                    rows.append(list(found.values()))
                    labels.append(float(number - 1 in planted.kinds))
                    seen[target] += 1
    weights = _fitted(np.array(rows), np.array(labels))
    print("[weights]")
    for name, weight in zip(names, weights, strict=True):
        print(f"{name} = {weight:.2f}")


def _fitted(rows: np.ndarray, labels: np.ndarray, ridge: float = 1e-3, rounds: int = 6000) -> np.ndarray:
    """Logistic regression by projected gradient: a sign of an error never speaks for a segment."""
    weights, bias = np.zeros(rows.shape[1]), -2.0
    scale = np.maximum(rows.std(axis=0), 1e-6)
    scaled = rows / scale
    for _ in range(rounds):
        off = 1 / (1 + np.exp(-(scaled @ weights + bias))) - labels
        weights = np.maximum(weights - 0.5 * (scaled.T @ off / len(labels) + ridge * weights), 0)
        bias -= 0.5 * off.mean()
    return np.asarray(weights / scale)


if __name__ == "__main__":
    sys.exit(main())
