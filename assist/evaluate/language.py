"""`assist evaluate language`: accuracy by kind of text and language, confusions, calibration, rivals beside ours."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from assist.detect import DETECTORS, detector
from assist.errors import MissingExtra, UsageError
from assist.evaluate.halves import half_of
from assist.evaluate.language_rivals import RIVALS
from assist.evaluate.report import Cell, Progress, Report, Table, built
from assist.languages import languages
from assist.protect import protect
from assist.records import UND, Detection

DATA = Path(__file__).with_name("data") / "language"
FILES = ("utt", "ui", "pair", "noisy", "chat", "sent", "word", "roman", "nolang")
_DECIDED = 0.9  # Chinese without a character of one side only stays below
_SPREAD = (0.5, 0.8, 0.95)  # confidences that coverage is reported at


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled text. `zh` stands for either script, `und` for no language."""

    language: str
    text: str
    bucket: str


def read_rows(folder: Path, files: Iterable[str]) -> Iterator[Row]:
    """The rows of `<file>.tsv`, in order. Raises `UsageError` where the folder lacks one."""
    for name in files:
        path = folder / f"{name}.tsv"
        if not path.is_file():
            raise UsageError(f"no {path.name} in {folder}; the suite reads {' '.join(FILES)} with lang, text, bucket")
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield Row(row["lang"], row["text"], row["bucket"])


def run(progress: Progress, data: Path | None = None) -> Report:
    """Measures the reporting half of `data` (the shipped texts by default)."""
    known = {*languages(), "zh", UND}
    rows = [row for row in read_rows(data or DATA, FILES) if row.language in known and half_of(row.text) == "report"]
    spoken = [row for row in rows if row.language != UND]
    silent = [row for row in rows if row.language == UND]
    answers: dict[str, list[str]] = {}
    notes = [f"{len(rows):,} texts of the half that nothing was fitted on; accuracy is macro over languages,"
             " and an answer of «und» to a text in a language counts as wrong"]  # fmt: skip
    progress(f"reply-assist on {len(rows):,} texts")
    protected = [protect(row.text) for row in rows]
    ours = detector("auto")
    found = dict(zip(rows, (ours.detect(one) for one in protected), strict=True))
    answers["reply-assist (auto)"] = [found[row].language for row in rows]
    for name in DETECTORS:
        if name != "auto":
            progress(f"backend {name}")
            try:
                backend = detector(name)
                answers[f"reply-assist ({name})"] = [backend.detect(one).language for one in protected]
            except MissingExtra as error:
                notes.append(f"backend {name}: {error}")
    for name, rival in built(RIVALS, progress, "rival", notes):
        answers[name] = [rival(row.text) for row in rows]
    said = {name: dict(zip(rows, tags, strict=True)) for name, tags in answers.items()}
    main = said["reply-assist (auto)"]
    buckets = tuple(dict.fromkeys(row.bucket for row in spoken))
    figures: dict[str, int | float] = {"texts": len(rows)}
    for bucket in buckets:
        figures[f"accuracy.{bucket}"] = macro(spoken, main, bucket)
        figures[f"accuracy_ms_id_merged.{bucket}"] = macro(spoken, main, bucket, merged=True)
    figures["undetermined.nolang"] = sum(main[row] == UND for row in silent) / max(1, len(silent))
    chinese = [row for row in spoken if row.language in {"zh-Hans", "zh-Hant"} and main[row][:3] == "zh-"]
    figures["hans_hant_wrong"] = sum(main[row] != row.language for row in chinese) / max(1, len(chinese))
    figures["hans_hant_texts"] = len(chinese)
    decided = [row for row in chinese if found[row].confidence >= _DECIDED]
    figures["hans_hant_wrong_where_characters_tell"] = sum(main[row] != row.language for row in decided) / max(
        1, len(decided)
    )
    return Report(
        "language",
        figures,
        (
            _systems(said, spoken, silent, buckets),
            _merged(said, spoken, buckets),
            _by_language(spoken, main, buckets),
            _confusions(spoken, main),
            _calibration(spoken, found),
        ),
        tuple(notes),
    )


def macro(rows: Sequence[Row], answers: Mapping[Row, str], bucket: str | None = None, *, merged: bool = False) -> float:
    """Share of right answers, every language weighing the same. `merged` takes Malay and Indonesian for one."""
    outcomes: dict[str, list[bool]] = defaultdict(list)
    for row in rows:
        if bucket in (None, row.bucket):
            outcomes[row.language].append(is_right(row.language, answers[row], merged=merged))
    return sum(sum(right) / len(right) for right in outcomes.values()) / max(1, len(outcomes))


def is_right(language: str, answer: str, *, merged: bool = False) -> bool:
    """Texts labelled zh take either script."""
    if language == "zh":
        return answer in {"zh-Hans", "zh-Hant"}
    return answer == language or (merged and {answer, language} == {"id", "ms"})


def _systems(
    said: Mapping[str, Mapping[Row, str]], rows: Sequence[Row], silent: Sequence[Row], buckets: tuple[str, ...]
) -> Table:
    lines: list[tuple[Cell, ...]] = [
        (bucket, *(macro(rows, answers, bucket) for answers in said.values())) for bucket in buckets
    ]
    none = (sum(answers[row] == UND for row in silent) / max(1, len(silent)) for answers in said.values())
    lines.append(("no language: und", *none))
    return Table("Accuracy, macro over languages", ("texts", *said), tuple(lines))


def _merged(said: Mapping[str, Mapping[Row, str]], rows: Sequence[Row], buckets: tuple[str, ...]) -> Table:
    lines: list[tuple[Cell, ...]] = [
        (bucket, *(macro(rows, answers, bucket, merged=True) for answers in said.values())) for bucket in buckets
    ]
    return Table("The same, Malay and Indonesian taken for one language", ("texts", *said), tuple(lines))


def _by_language(rows: Sequence[Row], answers: Mapping[Row, str], buckets: tuple[str, ...]) -> Table:
    lines: list[tuple[Cell, ...]] = []
    for tag in dict.fromkeys(row.language for row in rows):
        own = [row for row in rows if row.language == tag]
        cells: list[float | None] = []
        for bucket in buckets:
            here = [is_right(tag, answers[row]) for row in own if row.bucket == bucket]
            cells.append(sum(here) / len(here) if here else None)
        lines.append((tag, len(own), *cells))
    ordered = sorted(lines, key=lambda line: str(line[0]))
    return Table("By language (reply-assist)", ("language", "texts", *buckets), tuple(ordered))


def _confusions(rows: Sequence[Row], answers: Mapping[Row, str]) -> Table:
    wrong = Counter((row.language, answers[row]) for row in rows if not is_right(row.language, answers[row]))
    totals = Counter(row.language for row in rows)
    lines = [(right, answer, times, times / totals[right]) for (right, answer), times in wrong.most_common(20)]
    return Table("Most frequent confusions", ("language", "taken for", "texts", "share of language"), tuple(lines))


def _calibration(rows: Sequence[Row], found: Mapping[Row, Detection]) -> Table:
    lines = []
    for least in _SPREAD:
        kept = [row for row in rows if found[row].language != UND and found[row].confidence >= least]
        right = sum(is_right(row.language, found[row].language) for row in kept) / max(1, len(kept))
        mean = sum(found[row].confidence for row in kept) / max(1, len(kept))
        lines.append((f">= {least}", len(kept) / len(rows), right, mean))
    return Table("Confidence", ("confidence", "of all texts", "right", "said on average"), tuple(lines))


Rival = Callable[[str], str]
