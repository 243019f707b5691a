"""Which share of wrong translations that were really published the term checks catch.

python benchmarks/bad_translations.py
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from published_errors import caught

from assist.knowledge import default_knowledge


def main() -> None:
    knowledge = default_knowledge()
    for half in ("report", "tune"):
        counts = caught(knowledge, half)
        print(
            f"{half}: {counts.rows} rows, {counts.known} with a known concept; caught {counts.caught} "
            f"({counts.caught / counts.known:.1%}), by name of the wrong wording {counts.by_name}"
        )


if __name__ == "__main__":
    main()
