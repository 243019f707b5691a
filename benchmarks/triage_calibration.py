"""How often triage is right, by language and by evidence level; `--write` stores the levels as calibration.toml.

The levels are fitted on the tune half of tests/cases; the report half only reports. Both halves were written by the
people who wrote the cues, so both flatter. What real messages gave, the first time they were read, is the ceiling.

Run from the repository: python benchmarks/triage_calibration.py [--write]
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from case_split import LANGUAGES, cases

from assist.knowledge import default_knowledge
from assist.triage import CueTriager
from assist.triage.confidence import FILE, LEVELS, REAL, counted

HEADER = """\
# Written by benchmarks/triage_calibration.py from the tune half of tests/cases.
# real-messages: answers other than `other` to 57 complaints in public issue threads of wallets and exchanges (en,
# zh-Hans, es, pt), read on 2026-11-23, each counted before any cue was adjusted to it. No level may claim more.
"""


def main() -> None:
    triager = CueTriager(default_knowledge())
    fitted: Counter[tuple[str, bool]] = Counter()
    confused: Counter[tuple[str, str]] = Counter()
    for half in ("tune", "report"):
        for language in LANGUAGES:
            right = other = total = 0
            for case in cases(language, half):
                protected = case.protected()
                intent = triager.triage(protected, language, case.messages()).intent
                total += 1
                right += intent == case.intent
                other += intent == "other" != case.intent
                if half == "tune":
                    fitted[triager.evidence_level(protected, language, case.messages()), intent == case.intent] += 1
                if intent != case.intent:
                    confused[case.intent, intent] += 1
            wrong = total - right - other
            print(f"{half:7}{language:9}{right:4}/{total:<4}{right / total:6.1%}  other {other:2}  wrong {wrong:2}")
    print()
    for (truth, said), count in sorted(confused.items(), key=lambda item: (-item[1], item[0])):
        print(f"{count:3}  {truth} -> {said}")
    print()
    tables = [f"[{REAL}]\ncases = {counted()[REAL]['cases']}\nright = {counted()[REAL]['right']}\n"]
    for level in LEVELS:
        right, total = fitted[level, True], fitted[level, True] + fitted[level, False]
        print(f"{level:15}{right:4}/{total:<4}{(right + 1) / (total + 2):5.2f}")
        tables.append(f"[{level}]\ncases = {total}\nright = {right}\n")
    if "--write" in sys.argv[1:]:
        FILE.write_text(HEADER + "\n".join(tables), encoding="utf-8")


if __name__ == "__main__":
    main()
