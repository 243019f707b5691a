"""Mutations of warnings: whatever the two languages, a lost «never» is caught and a kept one is let through."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
import yaml
from checking import REPLY_LANGUAGES, found

from assist.records import Candidate

SAID = yaml.safe_load((Path(__file__).parent / "data" / "warnings_said.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("source", "target"), list(permutations(REPLY_LANGUAGES, 2)))
def test_lost_never_is_caught_in_every_pair_of_languages(source: str, target: str) -> None:
    for (warned, _), (kept, lost) in zip(SAID[source], SAID[target], strict=True):
        assert not found("negation", Candidate(kept, target, "reply", warned, source)), kept
        (finding,) = found("negation", Candidate(lost, target, "reply", warned, source))
        assert finding.severity == "blocker"


@pytest.mark.parametrize("language", REPLY_LANGUAGES)
def test_one_lost_never_among_others_is_caught(language: str) -> None:
    kept, lost = (" ".join(pair[index] for pair in SAID[language]) for index in (0, 1))
    one = " ".join([SAID[language][0][0], SAID[language][1][1], SAID[language][2][0]])
    source = " ".join(pair[0] for pair in SAID["en"])
    assert not found("negation", Candidate(kept, language, "article", source, "en"))
    assert found("negation", Candidate(one, language, "article", source, "en"))
    assert len(found("negation", Candidate(lost, language, "article", source, "en"))) == 3
