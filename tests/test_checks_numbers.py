"""A number said in one reply language is found again in every other one, and a wrong one is not."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
import yaml
from checking import REPLY_LANGUAGES, found

from assist.records import Candidate

SAID = yaml.safe_load((Path(__file__).parent / "data" / "numbers_said.yaml").read_text(encoding="utf-8"))
PAIRS = list(permutations(REPLY_LANGUAGES, 2))


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_same_numbers_in_two_languages_are_silent(source: str, target: str) -> None:
    about = Candidate(SAID[target][True], target, "reply", SAID[source][True], source)
    assert found("numbers", about) == []


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_two_days_became_twenty(source: str, target: str) -> None:
    findings = found("numbers", Candidate(SAID[target]["wrong"], target, "reply", SAID[source][True], source))
    assert any(finding.span for finding in findings)
