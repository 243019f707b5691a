"""Help articles: complete, current, and passing every check as articles."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from checking import reviewed

from assist.errors import DataError
from assist.help import read_help
from assist.knowledge import Knowledge, default_knowledge
from assist.records import Candidate

ARTICLES = default_knowledge().help
PROMPTS = Path(__file__).parents[1] / "prompts"


def test_there_are_articles_for_every_intent_and_each_is_there_in_simplified_chinese() -> None:
    assert len(ARTICLES["en"]) >= 25
    assert set(ARTICLES["zh-Hans"]) == set(ARTICLES["en"])
    assert {intent for article in ARTICLES["en"].values() for intent in article.intents} == set(
        default_knowledge().intents
    )


def test_every_article_says_what_its_facts_rest_on() -> None:
    assert [one.id for one in ARTICLES["en"].values() if not (one.facts or one.sources)] == []


@pytest.mark.parametrize("language", ARTICLES)
def test_every_article_passes_every_check(language: str) -> None:
    for article in ARTICLES[language].values():
        text = f"# {article.title}\n\n{article.body}"
        assert reviewed(Candidate(text, language, "article")) == (), article.id


def test_a_translation_keeps_the_names_and_numbers_of_its_source() -> None:
    for article in ARTICLES["zh-Hans"].values():
        source = ARTICLES["en"][article.id]
        found = reviewed(Candidate(article.body, "zh-Hans", "article", source.body, "en"))
        assert [finding for finding in found if finding.severity == "blocker"] == [], article.id


@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("en/a.md", "# no front matter\n", "front matter"),
        ("en/a.md", "---\ntitle: [\n---\n", "not YAML"),
        ("en/a.md", "---\ntitle: A\nupdated: x\n---\n", "questions"),
        ("zh-Hans/b.md", "---\ntitle: 乙\n---\n", "no article b"),
    ],
)
def test_a_broken_article_is_named(tmp_path: Path, file: str, content: str, said: str) -> None:
    path = tmp_path / file
    path.parent.mkdir(parents=True)
    path.write_text(content, encoding="utf-8")
    with pytest.raises(DataError, match=said):
        read_help(tmp_path)


def test_an_article_that_rests_on_no_known_fact_is_an_error_and_an_old_translation_is_told(tmp_path: Path) -> None:
    shutil.copytree(PROMPTS, tmp_path / "prompts")
    knowledge = Knowledge(tmp_path / "prompts", PROMPTS.parent / "glossary")
    source = tmp_path / "prompts/help/en/limits.md"
    source.write_text(source.read_text().replace("2026-11-29", "2027-01-01"))
    assert [line for line in knowledge.problems() if "limits" in line] == [
        "help/zh-Hans/limits.md: of 2026-11-29, but the English text is of 2027-01-01"
    ]
    source.write_text(source.read_text().replace("withdrawal.failed/*", "withdrawal.failed/nowhere"))
    with pytest.raises(DataError, match=r"unknown withdrawal\.failed/nowhere"):
        _ = Knowledge(tmp_path / "prompts", PROMPTS.parent / "glossary").help
