"""What checks say, in the language of the page. Findings carry English, which is what docs/contract.md promises to
scripts; a page in another language looks the sentence up in `<language>.toml`, and shows the English one where it has
none.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from assist.languages import languages
from assist.records import Finding
from ui.words import interface, short_name, word

_HERE = Path(__file__).parent
_NAME = re.compile(r"\{([a-z]+)\}")
_VALUES = "values"  # what stands in the places of a message
_REMARKS = "remarks"
_BETWEEN = {"zh-Hans": "；"}
_WORDS = ("kind", "channel", "urgency", "secret", "intent")  # places of ids that the page has words for
_TAGS = ("tag", "second", "from", "to")  # places of language tags


def message(finding: Finding) -> str:
    """What a finding says, in the page's language."""
    patterns = _patterns(interface())
    return _said(finding.message, patterns.get(finding.check, ())) or finding.message


def remark(text: str) -> str:
    """What a stage says of a case, in the page's language: the whole sentence where it is known, else part by part."""
    patterns = _patterns(interface()).get(_REMARKS, ())
    return _said(text, patterns) or _BETWEEN.get(interface(), "; ").join(
        _said(part, patterns) or part for part in text.split("; ")
    )


def _said(english: str, patterns: tuple[tuple[re.Pattern[str], str], ...]) -> str | None:
    for pattern, local in patterns:
        if match := pattern.fullmatch(english):
            return local.format_map({name: _value(name, value) for name, value in match.groupdict().items()})
    return None


def _value(name: str, value: str) -> str:
    """What stands in a place: a kind, a channel, a language by its English name, or words that are looked up too."""
    if name in _WORDS:
        return word(name, value)
    if name in _TAGS:
        return short_name(value)
    if name == "language":
        return next((short_name(tag) for tag, known in languages().items() if known.name == value), value)
    known = _said(value, _patterns(interface()).get(_VALUES, ()))
    return known or (remark(value) if name == "what" else value)


@cache
def _patterns(page: str) -> Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]:
    file = _HERE / f"{page}.toml"
    if not file.exists():  # English, which findings speak
        return {}
    given: dict[str, dict[str, str]] = tomllib.loads(file.read_text(encoding="utf-8"))
    return {check: tuple((_pattern(en), local) for en, local in said.items()) for check, said in given.items()}


def _pattern(english: str) -> re.Pattern[str]:
    """What a message with its places filled in looks like. Kinds and channels are single words."""
    parts = _NAME.split(english)
    fixed, names = parts[::2], parts[1::2]
    kinds = dict.fromkeys((*_WORDS, *_TAGS), r"[\w.-]+")
    made = "".join(
        f"{re.escape(text)}(?P<{name}>{kinds.get(name, '.+?')})" for text, name in zip(fixed, names, strict=False)
    )
    return re.compile(made + re.escape(fixed[-1]), re.DOTALL)
