"""Fits assist/detect/calibration.toml and reports the accuracy of language detection beside plain langdetect.

    python benchmarks/detect_calibration.py FOLDER [--write]

FOLDER holds <bucket>.tsv files with the columns lang, text, source, bucket. A text whose SHA-256 is even is for
fitting, one whose SHA-256 is odd for reporting, so no figure below comes from a text that was fitted on.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from assist.detect import CombinedDetector, han, scorer
from assist.detect.guess import main_words
from assist.detect.letters import data, masked
from assist.languages import languages
from assist.protect import protect
from assist.records import UND

BUCKETS = ("utt", "ui", "pair", "noisy", "chat")
OUT = Path(__file__).parent.parent / "assist" / "detect" / "calibration.toml"
LETTERS = (8, 16, 32, 64)  # edges of the length classes
BINS = 16


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled text."""

    language: str
    text: str
    bucket: str


def read(folder: Path, buckets: Iterable[str]) -> Iterator[Row]:
    """The rows of the buckets' files, in order."""
    for bucket in buckets:
        with (folder / f"{bucket}.tsv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield Row(row["lang"], row["text"], row["bucket"])


def to_fit(row: Row) -> bool:
    """Half of the texts, by their hash."""
    return hashlib.sha256(row.text.encode()).digest()[-1] % 2 == 0


def rate(outcomes: list[bool]) -> float:
    """Share of right answers, pulled a little towards one half, so that few cases never look like certainty."""
    return round((sum(outcomes) + 1) / (len(outcomes) + 2), 4)


def share(pool: list[tuple[float, bool]]) -> float:
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


def fit_bias(rows: list[Row], script: str) -> dict[str, float]:
    """What to add per letter to each language, so that no profile wins by being sharper than its neighbours.

    Coordinate ascent on the accuracy, macro over languages; Malay counts as Indonesian.
    """
    known = data("calibration")["bias"].get(script, {})
    cases: list[tuple[str, dict[str, float], int]] = []
    for row in rows:
        words, found = main_words(masked(protect(row.text)))
        ranking = scorer.rank(words, script) if found == script else None
        if ranking is not None:
            scores = {tag: score - known.get(tag, 0.0) * ranking.letters for tag, score in ranking.scores}
            cases.append(("id" if row.language == "ms" else row.language, scores, ranking.letters))
    bias = dict.fromkeys(sorted(cases[0][1]), 0.0)

    def accuracy() -> float:
        outcomes: dict[str, list[bool]] = defaultdict(list)
        for language, scores, letters in cases:
            best = max(bias, key=lambda tag: scores[tag] + bias[tag] * letters)
            outcomes[language].append(best == language)
        return sum(sum(right) / len(right) for right in outcomes.values())

    best = accuracy()
    for step in (0.2, 0.1, 0.05):
        for language in list(bias) * 2:
            for change in (step, -step):
                bias[language] = round(bias[language] + change, 3)
                reached = accuracy()
                if reached > best:
                    best = reached
                else:
                    bias[language] = round(bias[language] - change, 3)
    return bias


def with_bias(rows: list[Row]) -> str:
    """The table's first part, which the second is fitted on top of."""
    lines = ["# Measured by benchmarks/detect_calibration.py; do not edit by hand.", ""]
    lines += ["# Added to a language's log-likelihood for each letter of distinct words."]
    for script, group in data("groups").items():
        if script != "letters" and len(group["desk"]) > 1:
            lines += [f"[bias.{script}]", *(f"{tag} = {bias}" for tag, bias in fit_bias(rows, script).items()), ""]
    return "\n".join(lines) + "\n"


def fit(rows: list[Row]) -> str:
    """calibration.toml for the rows, but for its first part."""
    margins: dict[tuple[str, int], list[tuple[float, bool]]] = defaultdict(list)
    rules: dict[str, list[bool]] = defaultdict(list)
    for row in rows:
        text = masked(protect(row.text))
        words, script = main_words(text)
        if script in data("groups"):
            ranking = scorer.rank(words, script)
            if ranking is None or ranking.foreign:
                continue
            best = ranking.scores[0][0]
            if len(ranking.scores) == 1:
                rules[best].append(best == row.language)
                continue
            right = best == row.language or (best == "id" and row.language == "ms")
            length = sum(ranking.letters >= edge for edge in LETTERS)
            margins[script, length].append((ranking.margin, right))
            if best == "id" and right:
                cues = scorer.malay_cues(words)
                name = "malay-undecided" if cues == 0 else "malay" if cues > 0 else "indonesian"
                rules[name].append(row.language == ("ms" if cues > 0 else "id"))
        elif script in {"Hang", "Thai", "Kana"}:
            language = {"Hang": "ko", "Thai": "th", "Kana": "ja"}[script]
            rules[language].append(row.language == language)
        elif script == "Hani" and row.language != "zh":
            sides = han.sides(text)
            hans, hant, jpan = sides["Hans"], sides["Hant"], sides["Jpan"]
            best = "zh-Hant" if hant > hans else "zh-Hans"
            if jpan > hans + hant:
                rules["ja-kanji"].append(row.language == "ja")
            else:
                name = "han-undecided" if max(hans, hant) <= 2 * min(hans, hant) else "han-decided"
                rules[name].append(row.language == best)
    lines = [
        f"# Source: {len(rows):,} short texts in the desk's languages ({', '.join(BUCKETS)}): lingua's test data,",
        "# Home Assistant intents, xSID, chatterbot, wallet interfaces, and some with exchange jargon mixed in.",
        "",
        "# How often a rule was right.",
        "[rules]",
        *(f"{name} = {rate(rules[name])}" for name in sorted(rules)),
    ]
    for script in data("groups"):
        if script == "letters" or len(data("groups")[script]["desk"]) == 1:
            continue
        tables = [isotonic(margins[script, length]) for length in range(len(LETTERS) + 1)]
        lines += [
            "",
            "# Per length class (letters of distinct words below each edge, then the rest): margins, how often right.",
            f"[margin.{script}]",
            f"letters = {list(LETTERS)}",
            "margins = [",
            *(f"  {margin}," for margin, _ in tables),
            "]",
            "probabilities = [",
            *(f"  {probability}," for _, probability in tables),
            "]",
        ]
    return "\n".join(lines) + "\n"


def plain_langdetect(restricted: bool) -> Callable[[str], str]:
    """langdetect as its README uses it, seeded; `restricted` to the desk's languages by its own prior map."""
    from langdetect import DetectorFactory, detector_factory
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0
    detector_factory.init_factory()
    tags = {entry.code("langdetect"): tag for tag, entry in languages().items()}

    def detect(text: str) -> str:
        one = detector_factory._factory.create()
        if restricted:
            one.set_prior_map({code: 1 for code in tags if code})
        one.append(text)
        try:
            found = one.get_probabilities()
        except LangDetectException:
            return UND
        return tags.get(found[0].lang, found[0].lang) if found else UND

    return detect


def report(rows: list[Row], folder: Path) -> None:
    """Prints accuracy (macro over languages, abstaining counts as wrong), coverage, and answers to nonsense."""
    detector = CombinedDetector()
    ours = [detector.detect(protect(row.text)) for row in rows]
    plain, restricted = plain_langdetect(False), plain_langdetect(True)
    answers = {
        "langdetect": [plain(row.text) for row in rows],
        "langdetect, desk's languages only": [restricted(row.text) for row in rows],
        "reply-assist": [found.language for found in ours],
    }
    buckets = list(dict.fromkeys(row.bucket for row in rows))
    print(f"{len(rows):,} texts for reporting; accuracy in %, macro over languages, abstaining counts as wrong")
    print(f"{'':36}" + "".join(f"{bucket:>13}" for bucket in buckets) + "".join(f"{tag:>9}" for tag in FIRST))
    for name, said in answers.items():
        cells = [macro(rows, said, lambda row, bucket=bucket: row.bucket == bucket) for bucket in buckets]
        first = [macro(rows, said, lambda row, tag=tag: row.language == tag) for tag in FIRST]
        print(f"{name:36}" + "".join(f"{cell:13.1f}" for cell in cells) + "".join(f"{cell:9.1f}" for cell in first))
    for threshold in (0.5, 0.8, 0.95):
        for name, tags in (("all", tuple(languages())), ("/".join(FIRST), FIRST)):
            kept = [
                (is_right(row, found.language), found.confidence)
                for row, found in zip(rows, ours, strict=True)
                if row.language in (*tags, "zh") and found.language != UND and found.confidence >= threshold
            ]
            total = sum(row.language in (*tags, "zh") for row in rows)
            print(f"confidence >= {threshold}, {name}: coverage {100 * len(kept) / total:.1f} %, "
                  f"right {100 * sum(right for right, _ in kept) / len(kept):.1f} %, "
                  f"said {100 * sum(said for _, said in kept) / len(kept):.1f} %")  # fmt: skip
    none = [row for row in read(folder, ("nolang",)) if not to_fit(row)]
    abstained = sum(detector.detect(protect(row.text)).language == UND for row in none)
    print(f"no language at all: undetermined {100 * abstained / len(none):.1f} % of {len(none)}")


FIRST = ("en", "zh-Hans", "es", "pt")


def is_right(row: Row, answer: str) -> bool:
    """Rows labelled zh take either script."""
    return answer == row.language or (row.language == "zh" and answer in {"zh-Hans", "zh-Hant"})


def macro(rows: list[Row], answers: list[str], wanted: Callable[[Row], bool]) -> float:
    """Accuracy in percent, every language weighing the same."""
    outcomes: dict[str, list[bool]] = defaultdict(list)
    for row, answer in zip(rows, answers, strict=True):
        if wanted(row):
            outcomes[row.language].append(is_right(row, answer))
    return 100 * sum(sum(right) / len(right) for right in outcomes.values()) / max(1, len(outcomes))


def main() -> None:
    """Reads the folder, writes the table when told to, prints the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true", help="write assist/detect/calibration.toml")
    arguments = parser.parse_args()
    rows = [row for row in read(arguments.folder, BUCKETS) if row.language in (*languages(), "zh")]
    if arguments.write:
        fitting = [row for row in rows if to_fit(row)]
        first = with_bias(fitting)
        OUT.write_text(first, encoding="utf-8")
        data.cache_clear()
        OUT.write_text(first + fit(fitting), encoding="utf-8")
        data.cache_clear()
    report([row for row in rows if not to_fit(row)], arguments.folder)


if __name__ == "__main__":
    main()
