"""Every check against its cases in tests/checks/<id>/<language>.yaml and its own Bad and Good lines."""

from __future__ import annotations

from inspect import getdoc
from typing import Any

import pytest
from checking import FOLDER, MUST, SAFETY, candidate, cases, found, knowledge, languages_of, of_each_language

from assist.checks import CHECKS
from assist.records import Candidate, Message

CANNED = (
    Message("Where is my withdrawal?"),
    Message(
        "We have received your request, and our team is looking into the withdrawal that you asked about.",
        author="agent",
    ),
    Message("That is what you wrote yesterday."),
)
# What the Bad and Good lines of these checks are about: text alone does not tell.
CONTEXT: dict[str, dict[str, Any]] = {
    "facts": {"language": "en", "thread": (Message("I sent 500 USDT yesterday."),)},
    "negation": {"language": "zh-Hans", "source": "Never tell anyone your code.", "source_language": "en"},
    "numbers": {"language": "en", "source": "我们已收到您的500 USDT。", "source_language": "zh-Hans"},
    "entities": {"language": "en", "source": "您的500 USDT已通过TRC20转出。", "source_language": "zh-Hans"},
    "language": {"language": "zh-Hans"},
    "untranslated": {"language": "es"},
    "forbidden-term": {
        "language": "zh-Hans",
        "source": "Your withdrawal is being processed.",
        "source_language": "en",
    },
    "register": {"language": "es"},
    "empathy": {"language": "en", "thread": (Message("I'm really worried, where is my money?"),)},
    "restate": {"language": "en", "thread": (Message("my USDT withdrawal is stuck on TRC20"),)},
    "next-step": {"language": "en", "thread": (Message("My withdrawal has been waiting since Monday."),)},
    "coldness": {"language": "en"},
    "canned": {"language": "en", "thread": CANNED},
    "greeting": {"language": "en", "thread": (Message("Where is my withdrawal?", "email"),)},
    "closing": {"language": "en", "thread": (Message("Where is my withdrawal?", "email"),)},
    "shouting": {"language": "en"},
    "glossary": {"language": "zh-Hans", "source": "Your withdrawal is being processed.", "source_language": "en"},
}


@pytest.mark.parametrize(("check", "language"), of_each_language(CHECKS))
def test_cases(check: str, language: str) -> None:
    own = [case for case in cases(check) if case["language"] == language]
    wrong = [(case, got) for case in own if (got := _findings(check, case)) != case["expect"]]
    assert not wrong


def _findings(check: str, case: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {"severity": finding.severity, "words": finding.span and case["text"][slice(*finding.span)]}
        for finding in found(check, candidate(case))
    ]


@pytest.mark.parametrize("check", CHECKS)
def test_check_fires_and_is_silent_in_every_language(check: str) -> None:
    least = 12 if check in SAFETY else 8
    assert set(languages_of(check)) >= set(MUST[check])
    for language in languages_of(check):
        own = [case for case in cases(check) if case["language"] == language]
        assert sum(bool(case["expect"]) for case in own) >= least, language
        assert sum(not case["expect"] for case in own) >= least, language


def test_policy_holds_words_of_known_checks_only() -> None:
    assert set(knowledge().policy) - {"common"} <= set(CHECKS)


def test_every_check_has_cases_and_every_case_file_a_check() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(CHECKS)
    assert all(check == module.ID for check, module in CHECKS.items())


@pytest.mark.parametrize("check", CHECKS)
def test_bad_line_fires_and_good_line_is_silent(check: str) -> None:
    lines = dict(
        line.split(": ", 1) for line in (getdoc(CHECKS[check]) or "").splitlines() if line[:4] in ("Bad:", "Good")
    )
    context = CONTEXT.get(check, {"language": "en"})
    bad, good = (lines[name].split(" (")[0] if name == "Bad" else lines[name] for name in ("Bad", "Good"))
    assert found(check, Candidate(text=bad, **context))
    assert not found(check, Candidate(text=good, **context))


@pytest.mark.parametrize("language", ["it", "uk", "th", "und"])
@pytest.mark.parametrize("check", SAFETY)
def test_a_check_is_silent_where_it_does_not_cover_the_language(check: str, language: str) -> None:
    assert not found(check, Candidate("Please send us your password. We guarantee a refund.", language))
