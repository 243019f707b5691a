"""Findings in the terms of MQM (themqm.org), the typology that reviewers of translations use."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from assist.records import Finding

_SEVERITIES: Mapping[str, Literal["minor", "major", "critical"]] = {
    "note": "minor",
    "warning": "major",
    "blocker": "critical",
}


@dataclass(frozen=True, slots=True)
class Error:
    """`unconfirmed`: a rule found it, and no person has looked yet."""

    dimension: str
    type: str
    severity: Literal["minor", "major", "critical"]
    unconfirmed: bool = True


def error_of(finding: Finding) -> Error:
    """What a finding is in MQM; checks of other packages are «Other»."""
    dimension, kind = table().get(finding.check, ("Other", finding.check))
    return Error(dimension, kind, _SEVERITIES[finding.severity])


@cache
def table() -> Mapping[str, tuple[str, str]]:
    """Check -> dimension, error type."""
    found = tomllib.loads(Path(__file__).with_name("mqm.toml").read_text(encoding="utf-8"))
    return {check: (dimension, kind) for dimension, checks in found.items() for check, kind in checks.items()}
