"""What the tests of the checks share: the cases of tests/checks, and a check's findings in short."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from assist.checks import CHECKS
from assist.knowledge import Knowledge, default_knowledge
from assist.records import Candidate, Finding, Message
from assist.review import review

LANGUAGES = ("en", "zh-Hans", "es", "pt")
FOLDER = Path(__file__).parent / "checks"


@cache
def knowledge() -> Knowledge:
    return default_knowledge()


@cache
def cases(check: str) -> tuple[dict[str, Any], ...]:
    return tuple(yaml.safe_load((FOLDER / f"{check}.yaml").read_text(encoding="utf-8")))


def candidate(case: dict[str, Any], text: str | None = None) -> Candidate:
    return Candidate(
        case["text"] if text is None else text,
        case["language"],
        case.get("kind", "reply"),
        case.get("source"),
        case.get("source_language"),
        tuple(Message(said) for said in case.get("thread", ())),
        case.get("playbook"),
    )


def found(check: str, about: Candidate) -> list[Finding]:
    return list(CHECKS[check].check(about, knowledge()))


def reviewed(about: Candidate) -> tuple[Finding, ...]:
    return review(about, CHECKS.values(), knowledge())


def says(check: str, text: str, language: str, **more: Any) -> bool:
    return bool(found(check, Candidate(text, language, **more)))
