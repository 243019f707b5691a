"""Fits assist/detect/calibration.toml on the tuning half of labelled short texts.

    python benchmarks/detect_calibration.py [FOLDER]

FOLDER holds <bucket>.tsv files with the columns lang, text, source, bucket; the shipped ones are taken if none is
given. Only texts of the tuning half (assist/evaluate/halves.py) are read. Run it after benchmarks/detect_words.py.
`assist evaluate language` reports.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from assist.detect import DETECTORS
from assist.detect.chinese import read_han
from assist.detect.guess import main_words
from assist.detect.letters import data, masked
from assist.detect.ranking import Ranker, Ranking
from assist.evaluate.halves import half_of
from assist.evaluate.language import DATA, Row, read_rows
from assist.languages import languages
from assist.protect import protect

FITTED = ("utt", "ui", "pair", "noisy", "chat")
HOME = Path(__file__).parent.parent / "assist" / "detect"
LETTERS = (8, 16, 32, 64)  # edges of the length classes
BINS = 16
ASSUMED = {"han-words": 0.8, "romanised": 0.9}
Case = tuple[Row, Ranking, str]  # row, ranking, script


def rate(outcomes: Sequence[bool]) -> float:
    """Share of right answers, pulled a little towards one half, so that few cases never look like certainty."""
    return round((sum(outcomes) + 1) / (len(outcomes) + 2), 4)


def share(pool: Sequence[tuple[float, bool]]) -> float:
    """Share of right answers, as it is."""
    return sum(right for _, right in pool) / len(pool)


def isotonic(pairs: list[tuple[float, bool]]) -> tuple[list[float], list[float]]:
    """Margins and rising probabilities at them: equal bins, neighbours pooled where the rate would fall."""
    pairs = sorted(pairs)
    size = max(1, -(-len(pairs) // BINS))
    pools = [pairs[at : at + size] for at in range(0, len(pairs), size)]
    at = 1
    while at < len(pools):
        if share(pools[at]) <= share(pools[at - 1]):
            pools[at - 1 : at + 1] = [pools[at - 1] + pools[at]]
            at = max(1, at - 1)
        else:
            at += 1
    margins = [round(sum(margin for margin, _ in pool) / len(pool), 3) for pool in pools]
    return margins, [rate([right for _, right in pool]) for pool in pools]


def family(language: str) -> str:
    """Malay counts as Indonesian until words tell them apart."""
    return "id" if language == "ms" else language


def rankings(rows: Sequence[tuple[Row, tuple[str, ...], str]], ranker: Ranker) -> list[Case]:
    """What the backend says of the rows whose script several languages of the desk share."""
    found = ((row, ranker.rank(words, script), script) for row, words, script in rows if script in data("groups"))
    return [(row, ranking, script) for row, ranking, script in found if ranking is not None and not ranking.foreign]


def margin_tables(name: str, cases: list[Case]) -> list[str]:
    """Lines of the TOML tables of one backend."""
    margins: dict[tuple[str, int], list[tuple[float, bool]]] = defaultdict(list)
    for row, ranking, script in cases:
        if len(ranking.scores) > 1:
            length = sum(ranking.letters >= edge for edge in LETTERS)
            margins[script, length].append((ranking.margin, ranking.scores[0][0] == family(row.language)))
    lines: list[str] = []
    for script in dict.fromkeys(script for script, _ in sorted(margins)):
        tables = [isotonic(margins[script, length]) for length in range(len(LETTERS) + 1)]
        lines += ["", f"[{name}.margin.{script}]", f"letters = {list(LETTERS)}", "margins = ["]
        lines += [*(f"  {margin}," for margin, _ in tables), "]", "probabilities = ["]
        lines += [*(f"  {probability}," for _, probability in tables), "]"]
    return lines


def fit_rules(rows: Sequence[tuple[Row, tuple[str, ...], str]]) -> dict[str, float]:
    """How often a rule was right."""
    rules: dict[str, list[bool]] = defaultdict(list)
    for row, words, script in rows:
        if script in {"Hang", "Thai", "Kana"}:
            language = {"Hang": "ko", "Thai": "th", "Kana": "ja"}[script]
            rules[language].append(row.language == language)
        elif script in data("groups") and len(data("groups")[script]["desk"]) == 1:
            language = data("groups")[script]["desk"][0]
            rules[language].append(row.language == language)
        elif script == "Hani" and row.language != "zh":
            read = read_han("".join(words))
            rules[read.rule].append(row.language == read.best)
    return {name: rate(rules[name]) for name in sorted(rules)}


def prepared(folder: Path, buckets: Iterable[str]) -> list[tuple[Row, tuple[str, ...], str]]:
    """Tuning rows of the folder with their words and script."""
    known = {*languages(), "zh"}
    rows = (row for row in read_rows(folder, buckets) if row.language in known and half_of(row.text) == "tune")
    return [(row, *main_words(masked(protect(row.text)))) for row in rows]


def main() -> None:
    """Writes the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=DATA)
    arguments = parser.parse_args()
    rows = prepared(arguments.folder, FITTED)
    out = [
        "# Measured by benchmarks/detect_calibration.py; do not edit by hand.",
        f"# Source: {len(rows):,} texts of the tuning half ({', '.join(FITTED)}).",
        "",
        "# How often a rule was right.",
        "[rules]",
        *(f"{name} = {value}" for name, value in fit_rules(rows).items() if name not in ASSUMED),
        "# Assumed: too few texts to measure.",
        *(f"{name} = {value}" for name, value in ASSUMED.items()),
    ]
    for build in DETECTORS.values():
        ranker = build()
        cases = rankings(rows, ranker)
        out += margin_tables(ranker.name, cases)
        print(ranker.name, len(cases))
    (HOME / "calibration.toml").write_text("\n".join(out) + "\n", encoding="utf-8")
    data.cache_clear()


if __name__ == "__main__":
    main()
