"""Help articles of `prompts/help/<language>/<id>.md`: Markdown below a front matter in YAML.

The English file holds what is the same in every language: the intents an article answers and what its facts rest on. A
file of another language has its own title, questions and date.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import msgspec
import yaml

from assist.errors import DataError
from assist.languages import languages
from assist.yaml_data import read_text, validated

BASE = "en"
_FRONT = re.compile(r"---\n(.*?\n)---\n(.*)", re.DOTALL)


class _Front(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The front matter. Only the English file has the last three."""

    title: str
    updated: str  # ISO date on which a person last read it as true
    questions: tuple[str, ...]  # how customers ask for it; not shown
    intents: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()  # `<playbook>/<fact id>` or `<playbook>/*`
    sources: tuple[str, ...] = ()  # of what stands in no playbook


class HelpArticle(msgspec.Struct, frozen=True, kw_only=True):
    """One article in one language. `body` is Markdown without the title."""

    id: str
    language: str
    title: str
    updated: str
    questions: tuple[str, ...]
    intents: tuple[str, ...]
    facts: tuple[str, ...]
    sources: tuple[str, ...]
    body: str


def read_help(folder: Path) -> Mapping[str, Mapping[str, HelpArticle]]:
    """Language -> article id -> article, in the desk's order of languages. Raises `DataError` naming the file."""
    base = {path.stem: _read(path) for path in sorted((folder / BASE).glob("*.md"))}
    found: dict[str, Mapping[str, HelpArticle]] = {}
    for tag in languages():
        articles: dict[str, HelpArticle] = {}
        for path in sorted((folder / tag).glob("*.md")):
            if path.stem not in base:
                raise DataError(f"{path}: there is no article {path.stem} in {BASE}/")
            (front, body), (common, _) = _read(path), base[path.stem]
            if tag != BASE and (front.intents or front.facts or front.sources):
                raise DataError(f"{path}: intents, facts and sources stand in {BASE}/ only")
            articles[path.stem] = HelpArticle(
                id=path.stem,
                language=tag,
                title=front.title,
                updated=front.updated,
                questions=front.questions,
                intents=common.intents,
                facts=common.facts,
                sources=common.sources,
                body=body,
            )
        if articles:
            found[tag] = articles
    return found


def _read(path: Path) -> tuple[_Front, str]:
    match = _FRONT.fullmatch(read_text(path))
    if match is None:
        raise DataError(f"{path}: an article begins with a front matter between lines of ---")
    try:
        front = yaml.safe_load(match[1])
    except yaml.YAMLError as error:
        raise DataError(f"{path}: front matter is not YAML: {error}") from error
    return validated(path, front, _Front), match[2].strip()
