"""`assist evaluate review`: scorecards beside the labels that two passes gave the same replies, reporting half only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import fmean

from assist.agreement import Agreement, agreement
from assist.assembly import scorer
from assist.calibration import ASPECTS, steps, weights_of
from assist.calibration.aspects import Given
from assist.evaluate.report import Cell, Progress, Report, Table
from assist.evaluate.review_data import DATA, PASSES, Written, labels, scored, written
from assist.knowledge import default_knowledge

Rated = Mapping[str, Given]  # reply id -> answers


def run(progress: Progress, data: Path | None = None) -> Report:
    """Measures the reporting half of `data`, the shipped replies by default."""
    folder = data or DATA
    replies = written(folder, "report")
    passes = [labels(folder, name) for name in PASSES]
    by, knowledge = scorer(), default_knowledge()
    automatic: dict[str, Given] = {}
    for tag, group in _by_language(replies).items():
        progress(tag)
        automatic |= {reply.id: steps(knowledge, *scored(by, reply)) for reply in group}
    against = {aspect: [_agree(replies, automatic, given, aspect) for given in passes] for aspect in ASPECTS}
    between = {aspect: _agree(replies, passes[0], passes[1], aspect) for aspect in ASPECTS}
    tables = (
        _overall(against, between),
        _languages(replies, automatic, passes),
    )
    notes = (
        f"{len(replies)} replies of the half that nothing was fitted to; each figure is the mean over both passes",
        "kappa of empathy and tone: weighted by the square of the distance; error: in steps",
        "languages: a dozen replies each, so look for what stands out, not at the last digit",
    )
    return Report("review", _figures(against, between, replies, automatic, passes), tables, notes)


def _by_language(replies: Sequence[Written]) -> dict[str, list[Written]]:
    found: dict[str, list[Written]] = {}
    for reply in replies:
        found.setdefault(reply.language, []).append(reply)
    return found


def _agree(replies: Sequence[Written], one: Rated, other: Rated, aspect: str) -> Agreement:
    first, second = ([rated[reply.id][aspect] for reply in replies] for rated in (one, other))
    return agreement(first, second, weights_of(aspect))


def _overall(against: Mapping[str, Sequence[Agreement]], between: Mapping[str, Agreement]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for aspect, found in against.items():
        intervals = [one.interval for one in found if one.interval]
        sure = (
            f"{min(low for low, _ in intervals):.2f} to {max(high for _, high in intervals):.2f}" if intervals else ""
        )
        rows.append((aspect, found[0].pairs, _two(_mean([one.kappa for one in found])), sure,
                     _two(_mean([one.error for one in found])), _two(_mean([one.spearman for one in found])),
                     _mean([one.same for one in found]), _two(between[aspect].kappa),
                     between[aspect].same))  # fmt: skip
    columns = ("question", "replies", "kappa", "95 %", "error", "rank correlation", "same",
               "passes: kappa", "passes: same")  # fmt: skip
    return Table("Scorecard against the labels", columns, tuple(rows))


def _languages(replies: Sequence[Written], automatic: Rated, passes: Sequence[Rated]) -> Table:
    """The share of equal answers: kappa of a dozen answers says little, least where nearly all are the same."""
    rows: list[tuple[Cell, ...]] = []
    for tag, group in _by_language(replies).items():
        shares = [_mean([_agree(group, automatic, given, aspect).same for given in passes]) for aspect in ASPECTS]
        rows.append((tag, len(group), *shares))
    return Table("Same answer, by language", ("language", "replies", *ASPECTS), tuple(rows))


def _figures(
    against: Mapping[str, Sequence[Agreement]], between: Mapping[str, Agreement], replies: Sequence[Written],
    automatic: Rated, passes: Sequence[Rated],
) -> dict[str, int | float]:  # fmt: skip
    figures: dict[str, int | float] = {"replies": len(replies)}
    for aspect, found in against.items():
        values = {
            f"kappa.{aspect}": _mean([one.kappa for one in found]),
            f"error.{aspect}": _mean([one.error for one in found]),
            f"rank.{aspect}": _mean([one.spearman for one in found]),
            f"passes.kappa.{aspect}": between[aspect].kappa,
        }
        for tag, group in _by_language(replies).items():
            same = [_agree(group, automatic, given, aspect).same for given in passes]
            values[f"same.{aspect}.{tag}"] = _mean(same)
        figures |= {name: value for name, value in values.items() if value is not None}
    return figures


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if known else None


def _two(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"
