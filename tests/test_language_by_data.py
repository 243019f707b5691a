"""Adding a language needs no Python: a made-up one, by data files alone, gets drafts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
TAG = "en-x-test"
ENTRY = f'\n[{TAG}]\nname = "Test English"\nown = "Test"\nscript = "Latn"\n'
CHANGED = {
    "common.ftl": (".a = Hi there.", ".a = Ahoy there."),
    "withdrawal.pending.ftl": ("I'll trace", "I shall trace"),
}
COMMAND = "import sys; from assist.cli import main; sys.exit(main(sys.argv[1:]))"
DRAFTS = f"""
import json
from assist.assembly import assemble
from assist.protect import protect
from assist.records import Triage

desk, about = assemble(), Triage("withdrawal.pending", 0.9, "normal", "worried", False, (), ("tx-hash",))
texts = [protect(f"my withdrawal of {{number}} BTC is not there") for number in range(2, 11)]
made = [desk.drafter.draft(text, "{TAG}", about, (), channel="chat", desk_language="de")[0] for text in texts]
print(json.dumps([[draft.language, draft.text, draft.desk_text] for draft in made]))
"""


def linked(source: Path, target: Path, *, but: set[str]) -> None:
    """A folder whose entries lead to those of `source`; those in `but` are left out."""
    target.mkdir(parents=True)
    for entry in source.iterdir():
        if entry.name not in but:
            (target / entry.name).symlink_to(entry)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This checkout, with the language added: one entry of languages.toml, and reply texts."""
    root = tmp_path_factory.mktemp("desk")
    linked(ROOT / "assist", root / "assist", but={"languages.toml", "__pycache__"})
    entries = (ROOT / "assist" / "languages.toml").read_text(encoding="utf-8")
    (root / "assist" / "languages.toml").write_text(entries + ENTRY, encoding="utf-8")
    (root / "glossary").symlink_to(ROOT / "glossary")
    linked(ROOT / "prompts", root / "prompts", but={"replies"})
    linked(ROOT / "prompts" / "replies", root / "prompts" / "replies", but=set())
    own = root / "prompts" / "replies" / TAG
    own.mkdir()
    for path in (ROOT / "prompts" / "replies" / "en").glob("*.ftl"):
        old, new = CHANGED.get(path.name, ("", ""))
        text = path.read_text(encoding="utf-8")
        assert old in text
        (own / path.name).write_text(text.replace(old, new) if old else text, encoding="utf-8")
    return root


def python(desk: Path, script: str, *arguments: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=desk,
        env={**os.environ, "PYTHONPATH": str(desk)},
    )
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_a_made_up_language_stands_in_the_table_without_a_gap(desk: Path) -> None:
    told = python(desk, COMMAND, "knowledge", "validate", "--json")
    own = [one for one in told["playbooks"] if one["language"] == TAG]
    assert len(own) > 20
    assert [one for one in own if one["gaps"]] == []


def test_a_made_up_language_is_drafted_in(desk: Path) -> None:
    drafts = python(desk, DRAFTS)
    assert {language for language, _, _ in drafts} == {TAG}
    assert any("Ahoy there." in text or "I shall trace" in text for _, text, _ in drafts)
    assert all("BTC" in text and "Auszahlung" in desk_text for _, text, desk_text in drafts)
