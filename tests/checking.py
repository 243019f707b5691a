"""What the tests of the checks share: cases of tests/checks/<id>/<language>.yaml, and a check's findings in short."""

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
    """All cases of a check, language by language; a file holds the cases of the language it is named for."""
    found: list[dict[str, Any]] = []
    for path in sorted((FOLDER / check).glob("*.yaml")):
        own = yaml.safe_load(path.read_text(encoding="utf-8"))
        if any(case["language"] != path.stem for case in own):
            raise ValueError(f"{path}: a case of another language")
        found += own
    return tuple(found)


def candidate(case: dict[str, Any], text: str | None = None) -> Candidate:
    return Candidate(
        case["text"] if text is None else text,
        case["language"],
        case.get("kind", "reply"),
        case.get("source"),
        case.get("source_language"),
        tuple(_message(said) for said in case.get("thread", ())),
        case.get("playbook"),
    )


def _message(said: str | dict[str, Any]) -> Message:
    """A customer's words, or a message with its author, channel or language."""
    return Message(said) if isinstance(said, str) else Message(**said)


def found(check: str, about: Candidate) -> list[Finding]:
    return list(CHECKS[check].check(about, knowledge()))


def reviewed(about: Candidate) -> tuple[Finding, ...]:
    return review(about, CHECKS.values(), knowledge())


def says(check: str, text: str, language: str, **more: Any) -> bool:
    return bool(found(check, Candidate(text, language, **more)))
