"""Entities, durations and secrets, case by case: tests/protect/*.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from assist.protect import protect
from assist.protect.durations import Duration, parse_duration

DATA = Path(__file__).parent / "protect"


def cases(name: str) -> list[Any]:
    return [
        pytest.param(case, id=f"{case['language']}-{case['id']}")
        for case in yaml.safe_load((DATA / name).read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize("case", cases("entities.yaml"))
def test_entities(case: dict[str, Any]) -> None:
    found = protect(case["text"]).entities
    assert [(entity.kind, entity.text) for entity in found] == [(kind, text) for kind, text, *_ in case["find"]]
    for entity, (_, _, *more) in zip(found, case["find"], strict=True):
        network, valid = (*more, None, None)[:2]
        assert entity.network == network
        assert entity.valid is valid


@pytest.mark.parametrize("case", cases("secrets.yaml"))
def test_secrets(case: dict[str, Any]) -> None:
    protected = protect(case["text"])
    if "cut" not in case:
        assert protected.text == case["text"]
        assert protected.secrets == ()
        return
    kind, gone = case["cut"]
    assert gone in case["text"]
    assert {secret.kind for secret in protected.secrets} == {kind}
    assert gone not in repr(protected)
    assert case.get("keep", "") in protected.text
    for secret in protected.secrets:
        assert protected.text[slice(*secret.span)] == f"⟦{kind} removed⟧"


@pytest.mark.parametrize("language", ["en", "zh-Hans", "es", "pt"])
@pytest.mark.parametrize("name", ["entities.yaml", "secrets.yaml"])
def test_every_language_has_cases_that_fire_and_that_stay_silent(name: str, language: str) -> None:
    own = [case for case in yaml.safe_load((DATA / name).read_text(encoding="utf-8")) if case["language"] == language]
    assert any(case.get("cut") or case.get("find") for case in own)
    if name == "secrets.yaml":
        assert any("cut" not in case for case in own)


@pytest.mark.parametrize(("text", "count", "unit"), yaml.safe_load((DATA / "durations.yaml").read_text("utf-8")))
def test_durations(text: str, count: int, unit: Any) -> None:
    assert parse_duration(text) == Duration(count, unit)


@pytest.mark.parametrize("text", ["", "soon", "2024", "几天", "三次", "500 USDT", "pronto", "um", "day"])
def test_no_duration(text: str) -> None:
    assert parse_duration(text) is None
