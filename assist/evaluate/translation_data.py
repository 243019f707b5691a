"""The texts of `assist evaluate translation`: the same segments in several languages."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from assist.errors import UsageError
from assist.languages import languages
from assist.yaml_data import read_yaml

DATA = Path(__file__).with_name("data") / "translation"
Segment = Mapping[str, str]  # language -> text


def read_segments(folder: Path) -> dict[str, list[Segment]]:
    """`support` from support.yaml, `articles` from articles/<language>.tsv. Raises `UsageError` where there is none."""
    found = {"support": _support(folder / "support.yaml"), "articles": _articles(folder / "articles")}
    if not any(found.values()):
        raise UsageError(f"neither support.yaml nor articles/<language>.tsv in {folder}")
    return found


def directions(segments: Mapping[str, Sequence[Segment]]) -> list[tuple[str, str]]:
    """Out of and into English, in the order of the desk's languages."""
    there = {tag for group in segments.values() for one in group for tag in one}
    others = [tag for tag in languages() if tag in there and tag != "en"]
    return [pair for tag in others for pair in (("en", tag), (tag, "en"))]


def _support(path: Path) -> list[Segment]:
    if not path.exists():
        return []
    entries = read_yaml(path, list[dict[str, Any]])
    return [{tag: text for tag, text in entry.items() if tag in languages()} for entry in entries]


def _articles(folder: Path) -> list[Segment]:
    found: dict[tuple[str, str], dict[str, str]] = {}
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                found.setdefault((row["article"], row["segment"]), {})[path.stem] = row["text"]
    return list(found.values())
