"""What a confidence of triage is worth on messages by other authors: writes assist/triage/calibration.toml.

Fitted on the tuning half of assist/evaluate/data/triage; `assist evaluate triage` reports the other half.

Run from the repository: python benchmarks/triage_calibration.py
"""

from __future__ import annotations

from assist.evaluate.triage_data import DATA, labelled
from assist.knowledge import default_knowledge
from assist.models import encoders
from assist.protect import protect
from assist.settings import load_settings
from assist.triage.calibration import FILE, fitted
from assist.triage.understanding import Understanding

CAUTION = 2.0  # standard errors, for the examples were added to with the wrong answers of this half in view


def main() -> None:
    settings = load_settings()
    understanding = Understanding(default_knowledge(), lambda: encoders(settings.encoder))
    answers: list[tuple[float, bool]] = []
    for row in labelled(DATA, "tune"):
        if not row.thread:
            protected = protect(row.text)
            guess = understanding.guess(understanding.read(protected.text, row.language, protected.entities))
            answers.append((guess.held_out, guess.likely == row.intent))
    curve = fitted(answers, CAUTION)
    FILE.write_text(
        "# Written by benchmarks/triage_calibration.py from the tuning half of assist/evaluate/data/triage:\n"
        f"# {len(answers):,} messages without a thread, encoders {settings.encoder}. From each of `starts` on,\n"
        f"# an answer was right as often as `shares` says, less {CAUTION} standard errors.\n"
        f"starts = {[round(start, 4) for start in curve.starts]}\n"
        f"shares = {list(curve.shares)}\n",
        encoding="utf-8",
    )
    print(FILE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
