"""Glossary, Models and Settings: what they find, propose, fetch, change and refuse."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from assist.errors import FetchError, UsageError
from assist.knowledge import default_knowledge, read_concepts
from assist.models import status
from assist.settings import Settings, load_settings
from assist.settings_file import change_setting, settings_path
from assist.termbase.proposing import propose
from assist.terms import term_index
from ui import glossary, models
from ui import settings as shown_settings
from ui.models import Puller
from ui.words import speaking

KNOWLEDGE = default_knowledge()


def found(words: str) -> list[str]:
    return [concept.id for concept in glossary.find(words, KNOWLEDGE.concepts, term_index(KNOWLEDGE))[0]]


def test_terms_are_found_in_any_language_and_form() -> None:
    assert found("提币")[0] == found("withdrawal")[0]
    assert "account" in found("cuentas")
    assert found("zzqxw") == []
    assert len(found("")) == len(KNOWLEDGE.concepts)


def test_two_languages_stand_side_by_side() -> None:
    concepts, like = glossary.find("account", KNOWLEDGE.concepts, term_index(KNOWLEDGE))
    table = glossary.table(concepts[:1], like, "ar", "zh-Hans")
    assert 'lang="ar" dir="rtl"' in table
    assert "账户" in table
    with speaking("zh-Hans"):
        assert "没有概念" in glossary.table((), ("a",), "en", "es")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "glossary").mkdir()
    for name in ("account.yaml", "withdrawals.yaml"):
        (tmp_path / "glossary" / name).write_bytes((KNOWLEDGE.glossary / name).read_bytes())
    return tmp_path / "glossary"


def applied(folder: Path, diff: str) -> None:
    """As the glossary's keeper does it."""
    done = subprocess.run(["git", "apply", "-p1"], input=diff, text=True, capture_output=True, cwd=folder.parent)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("language", "use", "also"),
    [
        ("es", "cuenta de usuario", ["cuenta"]),  # had no accepted wordings
        ("de", "Konto", ["Account"]),  # fewer
        ("de", "Konto", []),  # none any more
        ("en", 'account: "x" # not a comment', ["a, b", "[c]"]),  # what YAML would read otherwise
        ("zh-Hans", "账户", ["账号", "帐户", "帐号", "户口"]),
    ],
)
def test_a_change_is_a_diff_that_applies_and_says_just_this(
    folder: Path, language: str, use: str, also: list[str]
) -> None:
    before = {one.id: one for one in read_concepts(folder)}
    made = propose(folder, "account", language, use, also)
    assert made.file == "glossary/account.yaml"
    assert sum(line[:1] in "+-" and line[:3] not in ("+++", "---") for line in made.diff.splitlines()) <= 4
    applied(folder, made.diff)
    after = {one.id: one for one in read_concepts(folder)}
    assert (after["account"].terms[language].use, list(after["account"].terms[language].also)) == (use, also)
    assert {name: one for name, one in after.items() if name != "account"} == {
        name: one for name, one in before.items() if name != "account"
    }
    rest = {tag: terms for tag, terms in after["account"].terms.items() if tag != language}
    assert rest == {tag: terms for tag, terms in before["account"].terms.items() if tag != language}


def test_concepts_of_every_form_can_be_changed(folder: Path) -> None:
    for concept in read_concepts(folder)[::7]:
        for tag in (*list(concept.terms)[:2], "xx"):
            made = propose(folder, concept.id, tag, "wörter: neu", ["eins", "zwei"])
            data = yaml.safe_load(_patched(folder, made.file, made.diff))
            own = next(one for one in data if one["id"] == concept.id)["terms"][tag]
            assert (own["use"], own["also"]) == ("wörter: neu", ["eins", "zwei"])


def _patched(folder: Path, file: str, diff: str) -> str:
    done = subprocess.run(
        ["patch", "-p1", "-o", "-", "-s"], input=diff, text=True, capture_output=True, cwd=folder.parent
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_nothing_changed_is_no_diff_and_a_contradiction_is_named(folder: Path) -> None:
    terms = read_concepts(folder)[0].terms["de"]
    assert propose(folder, "account", "de", terms.use, list(terms.also)).diff == ""
    twice = propose(folder, "account", "de", "Konto", ["Konto "])
    assert [problem.kind for problem in twice.problems] == ["duplicate"]
    assert "ra-ready" in glossary.proposal(twice)
    for concept, use in (("nothing", "x"), ("account", " ")):
        with pytest.raises(UsageError):
            propose(folder, concept, "de", use, [])


def test_models_are_listed_with_what_is_here(tmp_path: Path) -> None:
    table = models.table(status(tmp_path))
    assert "qwen2.5-coder-1.5b-instruct-q4" in table
    assert "not here" in table
    with speaking("zh-Hans"):
        assert "未安装" in models.table(status(tmp_path))


def test_a_pull_tells_how_far_it_is_and_only_one_runs(tmp_path: Path) -> None:
    from threading import Event

    begun, go_on = Event(), Event()

    def fetch(model: str, home: Path, progress: Any) -> Path:
        progress.update("a.gguf", "hub", 250_000_000, 1_000_000_000)
        progress.note("source 1 did not answer")
        begun.set()
        assert go_on.wait(20)
        return home

    puller = Puller(tmp_path, fetch)
    assert puller.begin("some-model")
    assert begun.wait(20)
    assert not puller.begin("another")
    watching = puller.watch()
    first = next(watching)
    assert 'value="0.2500"' in first
    assert "source 1 did not answer" in first
    go_on.set()
    assert "is here" in list(watching)[-1]
    assert puller.begin("another")


def test_a_pull_that_fails_says_why(tmp_path: Path) -> None:
    def fetch(model: str, home: Path, progress: Any) -> Path:
        raise FetchError("no source answered <b>")

    puller = Puller(tmp_path, fetch)
    puller.begin("some-model")
    last = list(puller.watch())[-1]
    assert "no source answered &lt;b&gt;" in last


def test_settings_show_where_each_is_from_and_no_secret(tmp_path: Path) -> None:
    file = tmp_path / "assist.toml"
    file.write_text('desk_language = "es"\nchat_endpoint = "https://me:pass@host/v1"\n')
    environ = {"ASSIST_HOME": str(tmp_path), "ASSIST_WEBHOOK_SECRET": "s" * 32}
    settings = load_settings(environ)
    table = shown_settings.table(settings, settings_path(settings, environ), environ)
    assert "s" * 32 not in table
    assert "pass@host" not in table
    assert "ASSIST_WEBHOOK_SECRET" in table
    assert "assist.toml" in table


def test_a_setting_is_changed_alone(tmp_path: Path) -> None:
    file = tmp_path / "assist.toml"
    file.write_text('# ours\ndesk_language = "es" # agents\nretention_days = "30"\n')
    change_setting(file, "retention_days", "60")
    change_setting(file, "languages", "en zh-Hans")
    assert (
        file.read_text() == '# ours\ndesk_language = "es" # agents\nretention_days = "60"\nlanguages = "en zh-Hans"\n'
    )
    assert load_settings({"ASSIST_HOME": str(tmp_path)}).retention_days == "60"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("retention_days", "many"), ("personal_data", "sold"), ("desk_language", "xx-none"), ("languages", "a\nb"),
        ("chat_endpoint", "https://evil.example"), ("database_url", "x"), ("webhook_secret", "x" * 40), ("home", "/"),
    ],
)  # fmt: skip
def test_a_wrong_setting_changes_nothing(tmp_path: Path, name: str, value: str) -> None:
    file = tmp_path / "assist.toml"
    file.write_text('desk_language = "es"\n')
    with pytest.raises(UsageError):
        change_setting(file, name, value)
    assert file.read_text() == 'desk_language = "es"\n'
    assert Settings(tmp_path).retention_days == "90"
