"""Which half of the shipped data a text belongs to: one to tune on, one that only reports."""

from __future__ import annotations

import hashlib
from typing import Literal

Half = Literal["tune", "report"]


def half_of(text: str) -> Half:
    """By the last bit of the SHA-256 of the text in UTF-8: even to tune on, odd to report."""
    return "report" if hashlib.sha256(text.encode()).digest()[-1] % 2 else "tune"
