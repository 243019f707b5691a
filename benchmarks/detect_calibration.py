"""Fits assist/detect/calibration.toml and assist/detect/malay.tsv on the tuning half of labelled short texts.

    python benchmarks/detect_calibration.py [FOLDER] [--malay]

FOLDER holds <bucket>.tsv files with the columns lang, text, source, bucket; the shipped ones are taken if none is
given. Only texts of the tuning half (assist/evaluate/halves.py) are read. `--malay` fits malay.tsv anew too, from the
word lists of langidentify, which must be installed. `assist evaluate language` reports.
"""

from __future__ import annotations

import argparse
import gzip
import math
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path

from assist.detect import DETECTORS
from assist.detect.chinese import read_han
from assist.detect.guess import main_words
from assist.detect.letters import data, masked
from assist.detect.malay import _weights as malay_weights
from assist.detect.ranking import Ranker, Ranking
from assist.evaluate.halves import half_of
from assist.evaluate.language import DATA, Row, read_rows
from assist.languages import languages
from assist.protect import protect

FITTED = ("utt", "ui", "pair", "noisy", "chat")
HOME = Path(__file__).parent.parent / "assist" / "detect"
LETTERS = (8, 16, 32, 64)  # edges of the length classes
BINS = 16
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


def fit_malay(rows: Sequence[tuple[Row, tuple[str, ...], str]]) -> dict[str, float]:
    """Weights of words: log-ratio of the lists, our cues and, for words of at least two texts, a correction.

    Logistic regression by gradient descent, classes weighing the same; the corrections are shrunk (ridge).
    """
    ratios, cues = list_ratios(), tomllib.loads((HOME / "malay_cues.toml").read_text("utf-8"))
    sides = {tag: set(words.split()) for tag, words in cues.items()}
    cue = dict.fromkeys(sides["ms"] - sides["id"], 1.0) | dict.fromkeys(sides["id"] - sides["ms"], -1.0)
    texts = [(row.language == "ms", words) for row, words, _ in rows if row.language in {"ms", "id"}]
    seen = Counter(word for _, words in texts for word in words)
    sizes = Counter(malay for malay, _ in texts)
    line = {"ratio": 0.9, "cue": 1.5, "intercept": 0.0}
    own = {word: 0.0 for word, times in sorted(seen.items()) if times >= 2}
    for _ in range(400):
        slopes: dict[str, float] = defaultdict(float)
        for malay, words in texts:
            total = line["intercept"] + sum(
                line["ratio"] * ratios.get(word, 0) + line["cue"] * cue.get(word, 0) + own.get(word, 0)
                for word in words
            )
            error = (malay - 1 / (1 + math.exp(-max(-50, min(50, total))))) / sizes[malay] * len(texts) / 2
            slopes["ratio "] += error * sum(ratios.get(word, 0) for word in words)
            slopes["cue "] += error * sum(cue.get(word, 0) for word in words)
            slopes["intercept "] += error
            for word in words:
                slopes[word] += error
        for name in line:
            line[name] += 0.0005 * slopes[f"{name} "]
        for word in own:
            own[word] += 0.05 * (slopes[word] - 0.3 * own[word])
    weights = {
        word: line["ratio"] * ratios.get(word, 0) + line["cue"] * cue.get(word, 0) + own.get(word, 0)
        for word in sorted({*ratios, *cue, *own})
    }
    print(f"malay: {len(texts)} texts, {line}")
    return {word: round(weight, 2) for word, weight in weights.items() if abs(weight) >= 0.6}


def list_ratios() -> dict[str, float]:
    """Log-ratio of a word's frequency in Malay and Indonesian, by langidentify's lists, within ±4."""
    spec = find_spec("langidentify")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("langidentify is not installed: pip install langidentify==1.0.2")
    folder = Path(spec.submodule_search_locations[0], "models", "lite")
    lists: list[dict[str, float]] = []
    for tag in ("ms", "id"):
        with gzip.open(folder / f"topwords-{tag}.txt.gz", "rt", encoding="utf-8") as lines:
            pairs = (line.rsplit(None, 1) for line in lines if line[:1] != "#")
            lists.append({word: float(log) for word, log in pairs})
    malay, indonesian = lists
    words = {*malay, *indonesian}
    return {word: max(-4, min(4, malay.get(word, -13) - indonesian.get(word, -13))) for word in words}


def malay_line(rows: Sequence[tuple[Row, tuple[str, ...], str]]) -> tuple[float, float]:
    """Intercept and slope that turn summed word weights into a probability (Platt), by gradient descent."""
    weights = malay_weights()
    texts = [
        (row.language == "ms", sum(weights.get(word, 0.0) for word in words))
        for row, words, _ in rows
        if row.language in {"ms", "id"}
    ]
    sizes = Counter(malay for malay, _ in texts)
    shift, slope = 0.0, 1.0
    for _ in range(3000):
        errors = [
            (
                (malay - 1 / (1 + math.exp(-max(-50, min(50, slope * total + shift))))) / sizes[malay],
                total,
            )
            for malay, total in texts
        ]
        shift += 0.3 * sum(error for error, _ in errors)
        slope += 0.03 * sum(error * total for error, total in errors)
    return round(shift / slope, 3), round(slope, 3)


def prepared(folder: Path, buckets: Iterable[str]) -> list[tuple[Row, tuple[str, ...], str]]:
    """Tuning rows of the folder with their words and script."""
    known = {*languages(), "zh"}
    rows = (row for row in read_rows(folder, buckets) if row.language in known and half_of(row.text) == "tune")
    return [(row, *main_words(masked(protect(row.text)))) for row in rows]


def main() -> None:
    """Writes the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=DATA)
    parser.add_argument("--malay", action="store_true", help="fit malay.tsv anew too")
    arguments = parser.parse_args()
    rows = prepared(arguments.folder, FITTED)
    if arguments.malay:
        weights = fit_malay([*rows, *prepared(arguments.folder, ("word", "sent"))])
        head = (
            "# Word, weight (above zero: Malay). Fitted by benchmarks/detect_calibration.py; sources: see malay.py.\n"
        )
        lines = "".join(f"{word}\t{weight}\n" for word, weight in weights.items())
        (HOME / "malay.tsv").write_text(head + lines, encoding="utf-8")
        malay_weights.cache_clear()
    intercept, slope = malay_line(rows)
    out = [
        "# Measured by benchmarks/detect_calibration.py; do not edit by hand.",
        f"# Source: {len(rows):,} texts of the tuning half ({', '.join(FITTED)}).",
        "",
        "# How often a rule was right.",
        "[rules]",
        *(f"{name} = {value}" for name, value in fit_rules(rows).items()),
        "romanised = 0.9",
        "",
        "# From the summed weights of words to a probability of Malay.",
        "[malay]",
        f"intercept = {intercept}",
        f"slope = {slope}",
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
