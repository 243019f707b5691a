"""What the tests of the checks share: cases of tests/checks/<id>/<language>.yaml, and a check's findings in short."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from assist.checks import CHECKS
from assist.knowledge import Knowledge, default_knowledge
from assist.records import Candidate, Finding, Message
from assist.review import review

FOLDER = Path(__file__).parent / "checks"
SAFETY = ("secret-request", "remote-access", "off-channel", "advice", "promise", "tipping-off", "blame")
LANGUAGES = ("en", "zh-Hans", "es", "pt", "ru", "vi", "tr", "fr", "de", "id", "ar")
STANCE_LANGUAGES = (
    "en", "zh-Hans", "zh-Hant", "es", "pt", "ru", "vi", "tr", "fr", "de", "ja", "ko", "id", "ar",
)  # fmt: skip
REPLY_LANGUAGES = STANCE_LANGUAGES
# The languages that a check must cover. It may cover more: those that its words in prompts/policy/ or its cases name.
TERM_LANGUAGES = ("zh-Hans", "es", "pt", "ru", "de", "fr", "tr", "vi", "ja", "ko", "id", "ar", "zh-Hant")
MUST: dict[str, tuple[str, ...]] = {
    "secret-request": LANGUAGES,
    "remote-access": STANCE_LANGUAGES,
    "off-channel": STANCE_LANGUAGES,
    "advice": STANCE_LANGUAGES,
    "promise": LANGUAGES,
    "tipping-off": STANCE_LANGUAGES,
    "blame": STANCE_LANGUAGES,
    "negation": ("en",),
    "numbers": LANGUAGES,
    "entities": LANGUAGES,
    "language": LANGUAGES,
    "untranslated": LANGUAGES,
    "glossary": ("en", *TERM_LANGUAGES),
    "forbidden-term": TERM_LANGUAGES,
    "facts": LANGUAGES,
    "pii": ("en",),
    "url": ("en",),
    "placeholders": ("en",),
    "repetition": LANGUAGES,
    "empty": LANGUAGES,
    "register": tuple(tag for tag in REPLY_LANGUAGES if tag != "en"),
    **dict.fromkeys(
        ("empathy", "restate", "next-step", "coldness", "canned", "greeting", "closing", "readability", "shouting"),
        REPLY_LANGUAGES,
    ),
}


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


def languages_of(check: str) -> tuple[str, ...]:
    """The languages that `check` has words or cases for."""
    named = {path.stem for path in (FOLDER / check).glob("*.yaml")} | set(knowledge().policy.get(check, ()))
    return tuple(sorted(named))


def of_each_language(checks: Iterable[str]) -> list[tuple[str, str]]:
    """Every check with every language that it has cases of: one test each, for thousands of tests take minutes."""
    return [(check, path.stem) for check in checks for path in sorted((FOLDER / check).glob("*.yaml"))]


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
