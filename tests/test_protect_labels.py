"""Memos, ids, devices, versions and error codes in all of the desk's languages: tests/protect/entities_labels.yaml."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from assist.protect import devices, labelled, protect
from assist.protect.plain import plain

CASES = yaml.safe_load((Path(__file__).parent / "protect" / "entities_labels.yaml").read_text(encoding="utf-8"))
KINDS = {"memo", "order-id", "user-id", "device", "version", "error-code", "phone"}
PIECES = [
    "memo ", "order ", "tag, it should be ", "1", "12345 ", "A1-", "WD-20881 ", "error ", "failed code ", "app ",
    "v1.", "1.2.3", "Edge ", "华为", "메모", "correct 12345 ", "memo 12345 correct ", "№", "報", "Xperia 5 ", "(",
]  # fmt: skip


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{case['language']}-{n}") for n, case in enumerate(CASES)])
def test_entities(case: dict[str, Any]) -> None:
    found = [entity for entity in protect(case["text"]).entities if entity.kind in KINDS]
    assert [[entity.kind, entity.text] for entity in found] == [[kind, text] for kind, text, *_ in case["find"]]
    for entity, (_, _, *value) in zip(found, case["find"], strict=True):
        assert entity.value == (value[0] if value else None)


def test_every_language_has_cases_that_fire_and_that_stay_silent() -> None:
    loud = Counter(case["language"] for case in CASES if case["find"])
    silent = Counter(case["language"] for case in CASES if not case["find"])
    assert len(loud) == 21  # both ways of writing Chinese
    assert min(loud.values()) >= 5
    assert {language: silent[language] for language in loud if silent[language] < 3} == {}


@pytest.mark.parametrize(
    "text",
    [
        "my verification code is 482913, memo 102938475",
        "код из смс 482913, тег забыл",
        "验证码482913,备注填错了",
        "OTP: 482913 for order WD-20881",
    ],
)
def test_codes_stay_cut(text: str) -> None:
    protected = protect(text)
    assert "482913" not in protected.text
    assert all("482913" not in entity.text for entity in protected.entities)


@settings(deadline=None)
@given(st.lists(st.sampled_from([*PIECES, ". ", "。", "\n", " "]), max_size=40).map("".join))
def test_spans_are_inside_and_not_empty(text: str) -> None:
    made = plain(text).text
    spans = [span for _, span in labelled.find_labelled(made)] + [span for _, span, _ in devices.find_devices(made)]
    assert all(0 <= start < end <= len(made) and made[start:end].strip() == made[start:end] for start, end in spans)


@pytest.mark.parametrize("piece", PIECES)
def test_long_runs_are_bearable(piece: str) -> None:
    """A pattern that backtracks over such runs would never return."""
    text = plain(piece * (40_000 // len(piece))).text
    assert list(labelled.find_labelled(text)) is not None
    assert list(devices.find_devices(text)) is not None
