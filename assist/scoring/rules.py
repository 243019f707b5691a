"""The rules that only a scorecard has, and why they are there."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path


@cache
def rules() -> Mapping[str, str]:
    """Rule -> its reason with `Bad:` and `Good:` lines, as `assist explain` prints it."""
    found = tomllib.loads(Path(__file__).with_name("rules.toml").read_text(encoding="utf-8"))
    return {name: text.strip() for name, text in found.items()}
