"""`assist knowledge validate`: what cannot be said is named, whatever the reason."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from drafting import LANGUAGES, knowledge

from assist.cli import main
from assist.draft import coverage
from assist.knowledge import Knowledge

PROMPTS = Path(__file__).parents[1] / "prompts"


def desk(folder: Path) -> Knowledge:
    """A desk with two languages, whose texts a test may break."""
    for part in ("playbooks", "replies/en", "replies/es"):
        shutil.copytree(PROMPTS / part, folder / part)
    shutil.copy(PROMPTS / "intents.yaml", folder)
    return Knowledge(folder, folder)


def gaps(knowledge: Knowledge) -> dict[tuple[str, str], tuple[str, ...]]:
    return {(one.language, one.intent): one.gaps for one in coverage(knowledge) if one.gaps}


def test_no_language_of_the_replies_has_a_gap() -> None:
    found = [one for one in coverage(knowledge()) if one.language in LANGUAGES]
    assert [one for one in found if one.gaps] == []
    assert len(found) == len(LANGUAGES) * len(knowledge().playbooks)
    assert all(one.wordings > 20 for one in found)


def test_every_kind_of_gap_is_named(tmp_path: Path) -> None:
    made = desk(tmp_path)
    replies = tmp_path / "replies"
    (replies / "es" / "fees.ftl").unlink()
    for tag, intent, old, new in (
        ("es", "promotion", "explain =", "explained ="),
        ("es", "account.kyc", "$waiting", "$wating"),
        ("en", "fiat", "next-step-asking =", "next-asking ="),
        ("en", "api", "explain =", "explain"),
    ):
        path = replies / tag / f"{intent}.ftl"
        own = path.read_text(encoding="utf-8")
        if old not in own:
            path = replies / tag / "common.ftl"
            own = path.read_text(encoding="utf-8")
        path.write_text(own.replace(old, new), encoding="utf-8")
    found = gaps(made)
    assert found["es", "fees"] == ("no replies/es/fees.ftl",)
    assert found["es", "promotion"] == ("no message explain",)
    assert "Unknown external: wating" in found["es", "account.kyc"][0]
    assert found["en", "fiat"] == ("no message next-step",)
    assert "not Fluent" in found["en", "api"][0]
    assert set(found) == {
        ("es", "fees"),
        ("es", "promotion"),
        ("es", "account.kyc"),
        ("en", "fiat"),
        ("en", "api"),
    }


@pytest.mark.parametrize("broken", [False, True])
def test_the_command_exits_1_for_a_gap_and_names_it(
    tmp_path: Path, broken: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = desk(tmp_path)
    if broken:
        (tmp_path / "replies" / "es" / "fees.ftl").unlink()
    monkeypatch.setattr("assist.cli.knowledge.default_knowledge", lambda: made)
    assert main(["knowledge", "validate"]) == int(broken)
    shown = capsys.readouterr().out
    assert ("es fees: no replies/es/fees.ftl" in shown) == broken
    assert ("no gap" in shown) == (not broken)
    assert main(["knowledge", "validate", "--json"]) == int(broken)
    told = json.loads(capsys.readouterr().out)
    assert told["gaps"] == int(broken)
    assert len(told["playbooks"]) == 2 * len(made.playbooks)
