"""Cue files: messages that an expression must hit or leave alone, and the form of the files.

The messages: cues/<language>.yaml for every name, cues/safety/<language>.yaml more of despair, threats and attacks.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Literal, get_args

import msgspec
import pytest
import yaml

from assist.cues import CueReader
from assist.cues.plain import plain
from assist.knowledge import Cues, default_knowledge
from assist.languages import languages

KNOWLEDGE = default_knowledge()
FILES = sorted(Path(__file__).with_name("cues").glob("*.yaml"))
SAFETY_FILES = sorted(Path(__file__).with_name("cues").glob("safety/*.yaml"))
WRITTEN = [tag for tag in languages() if KNOWLEDGE.cues(tag)]
UNBOUNDED = r"^\(*(?:\?:)?(?:\\w|\.)|\.[*+]|\\[sdSDW][*+]|\.\{\d*,(?:[5-9]\d|\d{3})|,\}"
SAFETY = {name for alert in KNOWLEDGE.alerts if alert.escalate for name, points in alert.evidence.items() if points > 0}

Expected = Literal["fire", "silent"]
EXPECTED = get_args(Expected)


class CueCase(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A message, and whether it shows the one thing that is named."""

    text: str
    expect: Expected
    concept: str | None = None
    emotion: str | None = None
    urgency: str | None = None

    @property
    def name(self) -> tuple[str, str]:
        """The kind of what is named, and its name."""
        (named,) = [
            (kind, name)
            for kind in ("concept", "emotion", "urgency")
            if (name := msgspec.structs.asdict(self)[kind]) is not None
        ]
        return named


def _cases(path: Path) -> tuple[CueCase, ...]:
    return msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), tuple[CueCase, ...])


def _cues(language: str) -> Cues:
    cues = KNOWLEDGE.cues(language)
    assert cues is not None
    return cues


@cache
def _reader(language: str) -> CueReader:
    return CueReader(_cues(language), spaced=not languages()[language].unspaced)


@pytest.mark.parametrize("path", [*FILES, *SAFETY_FILES], ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_cue_hits_what_it_is_for_and_nothing_else(path: Path) -> None:
    wrong = [case for case in _cases(path) if _fires(path.stem, case) != (case.expect == "fire")]
    assert not wrong


def _fires(language: str, case: CueCase) -> bool:
    reading = _reader(language).read(case.text)
    kind, name = case.name
    found: set[str] = set({"concept": reading.concepts, "emotion": reading.emotions, "urgency": reading.urgency}[kind])
    return name in found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_name_has_messages_that_fire_and_that_stay_silent(path: Path) -> None:
    cases = _cases(path)
    counts = Counter((*case.name, case.expect) for case in cases)
    assert len(set(cases)) == len(cases)
    names = [
        *(("concept", name) for name in KNOWLEDGE.needed_concepts()),
        *(("emotion", name) for name in _cues(path.stem).emotions),
        *(("urgency", name) for name in _cues(path.stem).urgency),
    ]
    for kind, name in names:
        least = 3 if name in SAFETY else 2
        assert counts[kind, name, "fire"] >= least, name
        assert counts[kind, name, "silent"] >= least, name


@pytest.mark.parametrize("language", KNOWLEDGE.reply_languages)
def test_veiled_despair_threats_and_attacks_are_told_from_idioms(language: str) -> None:
    (path,) = [path for path in SAFETY_FILES if path.stem == language]
    counts = Counter((case.concept, case.expect) for case in _cases(path))
    assert all(counts[name, expect] >= 4 for name in ("self-harm", "violence", "injection") for expect in EXPECTED)


@pytest.mark.parametrize("language", WRITTEN)
def test_cues_are_plain_and_linear(language: str) -> None:
    cues = _cues(language)
    for word in (word for part in (cues.concepts, cues.emotions, cues.urgency) for ws in part.values() for word in ws):
        letters = re.sub(r"\\.", "", word)
        assert letters == plain(letters).text, f"{language}: {word} is not written in the plain form"
        assert not re.search(UNBOUNDED, word), f"{language}: {word} may run over the whole text"


def test_cue_files_have_all_that_alerts_need() -> None:
    assert not [problem for problem in KNOWLEDGE.problems() if "cues/" in problem]


@pytest.mark.parametrize("language", WRITTEN)
def test_cues_name_only_what_some_rule_uses(language: str) -> None:
    rules = [rule for intent in (*KNOWLEDGE.intents.values(), *KNOWLEDGE.alerts) for rule in intent.evidence]
    used = {part for rule in rules for part in rule.split(" + ") if part[0] not in "@="}
    assert set(_cues(language).concepts) <= used | set(KNOWLEDGE.needed_concepts())
