"""Evidence level -> confidence, as measured: benchmarks/triage_calibration.py writes calibration.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("calibration.toml")
REAL = "real-messages"

LEVELS = (
    *(f"{strength}-{lead}" for strength in ("strong", "fair", "weak") for lead in ("clear", "narrow")),
    *("inherited", "tie", "little", "nothing"),
)


def confidence(level: str) -> float:
    """The share of right answers at `level`, never above the share measured on real messages."""
    return round(min(_share(level), _share(REAL)), 2)


def _share(level: str) -> float:
    """Laplace-smoothed, so that few cases claim little."""
    counts = counted()[level]
    return (counts["right"] + 1) / (counts["cases"] + 2)


@cache
def counted() -> Mapping[str, Mapping[str, int]]:
    """Level -> number of cases and of right answers among them."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))
