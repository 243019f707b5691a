"""`assist glossary` as people call it: exit codes, JSON, files that are never written over unasked."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from assist.cli import main
from assist.knowledge import read_concepts

Run = Callable[..., tuple[int, str, str]]
ORDER = "concept,domain,language,use,also,avoid,why\norder,trading,en,order,,,\norder,,de,Order,Auftrag,Bestellung,no\n"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ASSIST_HOME", str(tmp_path / "home"))

    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(("glossary", *arguments))
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return code, captured.out, captured.err

    return call


def test_validate_shows_every_language(run: Run) -> None:
    code, out, _ = run("validate")
    assert code == 0
    assert "authored" in out.splitlines()[0]
    assert "no problems" in out
    code, out, _ = run("validate", "--json")
    answer = json.loads(out)
    assert (code, answer["errors"]) == (0, 0)
    assert {one["language"] for one in answer["languages"]} >= {"en", "de", "ar"}


def test_validate_another_term_base(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    text = (
        "- {id: order, domain: d, note: n, origin: authored, terms: {de: {use: Order, avoid: [{term: order, why: w}]}}}"
    )
    (folder / "a.yaml").write_text(text, encoding="utf-8")
    code, out, _ = run("validate", "mine")
    assert code == 1
    assert "error contradiction: order de: «order» is both used and avoided" in out
    (folder / "a.yaml").write_text("- {id: order}", encoding="utf-8")
    code, out, _ = run("validate", "mine")
    assert code == 1
    assert "a.yaml" in out
    assert run("validate", "nowhere")[0] == 2


@pytest.mark.parametrize(
    ("term", "concept"),
    [("提币", "withdrawal"), ("Auszahlungen", "withdrawal"), ("cüzdanım", "wallet"), ("Rückzug", "withdrawal")],
)
def test_lookup_by_any_form_in_any_language(run: Run, term: str, concept: str) -> None:
    code, out, _ = run("lookup", term, "--json")
    answer = json.loads(out)
    assert code == 0
    assert concept in [found["id"] for found in answer["concepts"]]
    assert len(answer["concepts"][0]["terms"]) > 10


def test_lookup_of_one_language_and_of_nothing(run: Run) -> None:
    out = run("lookup", "withdrawal", "--language", "zh-TW")[1]
    assert "zh-Hant: 提領" in out
    assert "zh-Hans:" not in out
    code, out, _ = run("lookup", "withdrawll")
    assert code == 1
    assert "withdrawal" in out
    assert run("lookup", " ")[0] == run("lookup", "x", "--language", "tlh")[0] == 2


@pytest.mark.parametrize("name", ["all.csv", "all.tbx"])
def test_export_then_import_changes_nothing(run: Run, name: str, tmp_path: Path) -> None:
    assert run("export", name)[0] == 0
    code, out, _ = run("import", name, "--json")
    assert (code, json.loads(out)) == (0, {"changes": [], "written": []})
    code, _, err = run("export", name)
    assert code == 2
    assert "--force" in err
    assert run("export", name, "--force", "--language", "de")[0] == 0
    assert json.loads(run("import", name, "--json")[1])["changes"] == []  # other languages stay
    assert list(tmp_path.glob(".*")) == []


def test_import_into_a_folder_of_ones_own(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(ORDER, encoding="utf-8")
    assert run("import", "a.csv", "--into", "mine", "--dry-run")[0] == 0
    assert not (tmp_path / "mine").exists()
    code, out, _ = run("import", "a.csv", "--into", "mine")
    assert code == 0
    assert "+ order" in out
    (concept,) = read_concepts(tmp_path / "mine")
    assert concept.terms["de"].also == ("Auftrag",)
    assert run("validate", "mine")[0] == 0


def test_import_shows_what_changes_and_never_writes_over_a_file_unasked(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(ORDER, encoding="utf-8")
    run("import", "a.csv", "--into", "mine")
    file = tmp_path / "mine" / "trading.yaml"
    file.write_text("# Mine.\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    before = file.read_bytes()
    (tmp_path / "a.csv").write_text(ORDER.replace("Auftrag", "Kauforder").replace("en,order", "en,trade order"))
    code, _, err = run("import", "a.csv", "--into", "mine")
    assert code == 2
    assert "--force" in err
    assert file.read_bytes() == before
    code, out, _ = run("import", "a.csv", "--into", "mine", "--force", "--json")
    assert [(one["kind"], one["language"], one["what"]) for one in json.loads(out)["changes"]] == [
        ("changed", "en", "use «order» → «trade order»"),
        ("removed", "de", "also «Auftrag»"),
        ("added", "de", "also «Kauforder»"),
    ]
    assert file.read_text(encoding="utf-8").startswith("# Mine.\n")
    assert run("import", "a.csv", "--into", "mine")[0] == 0  # nothing to write


def test_replace_drops_what_the_file_does_not_have(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(ORDER, encoding="utf-8")
    run("import", "a.csv", "--into", "mine")
    (tmp_path / "b.csv").write_text("concept,domain,language,use\nfee,trading,en,fee\n", encoding="utf-8")
    kept = json.loads(run("import", "b.csv", "--into", "mine", "--dry-run", "--json")[1])["changes"]
    assert [(one["kind"], one["concept"]) for one in kept] == [("added", "fee")]
    run("import", "b.csv", "--into", "mine", "--replace", "--force")
    assert [concept.id for concept in read_concepts(tmp_path / "mine")] == ["fee"]


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ("order,de,Order\norder,de,Auftrag\n", "a.csv: row 3: order has de twice"),
        ("deposit,de,Kaution\ndeposit,en,\n", "a.csv: row 3: deposit in en has no wording to use"),
    ],
)
def test_a_conflict_is_a_line_with_its_row_and_nothing_is_written(
    run: Run, tmp_path: Path, rows: str, says: str
) -> None:
    (tmp_path / "a.csv").write_text("concept,language,use\n" + rows, encoding="utf-8")
    code, out, err = run("import", "a.csv", "--into", "mine")
    assert (code, out) == (2, "")
    assert says in err
    assert not (tmp_path / "mine").exists()


def test_import_refuses_contradictions_and_wrong_files(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("concept,language,use,avoid,why\nx,de,Order,order,w\n", encoding="utf-8")
    code, _, err = run("import", "a.csv")
    assert code == 2
    assert "x in de: «order» is both used and avoided" in err
    for name in ("a.txt", "none.csv"):
        assert run("import", name)[0] == 2


def test_impact_names_file_line_span_and_message(run: Run) -> None:
    code, out, _ = run("impact", "retiros", "--json")
    answer = json.loads(out)
    assert (code, answer["concepts"]) == (1, ["withdrawal"])
    kinds = {use["kind"] for use in answer["uses"]}
    assert {"playbook", "reply"} <= kinds
    root = Path(__file__).parent.parent / "prompts"
    for use in answer["uses"]:
        text = (root / use["file"].removeprefix("prompts/")).read_text(encoding="utf-8")
        start, end = use["span"]
        assert text[start:end] == use["written"]
        assert text.count("\n", 0, start) + 1 == use["line"]
    assert any(use["message"] == "transfer" and use["written"] == "retiro" for use in answer["uses"])


def test_impact_on_given_files_and_words_that_are_no_term(run: Run, tmp_path: Path) -> None:
    (tmp_path / "help" / "de").mkdir(parents=True)
    (tmp_path / "help" / "de" / "a.md").write_text(
        "# Hilfe\n\nDie Ganzweltbörsen und Auszahlungen.\n", encoding="utf-8"
    )
    (tmp_path / "help" / "b.md").write_text("Auszahlung\n", encoding="utf-8")
    (tmp_path / "help" / "de" / "c.md").write_bytes(b"\xff\xfe\xff")
    code, out, err = run("impact", "Auszahlung", "--in", "help")
    assert code == 1
    assert "help/de/a.md:3 de: «Auszahlungen» withdrawal" in out
    assert "b.md: its path names no language" in err
    assert "c.md: not UTF-8" in err
    assert "b.md:1" in run("impact", "Auszahlung", "--in", "help/b.md", "--language", "de")[1]
    code, out, _ = run("impact", "Ganzweltbörse", "--in", "help")
    assert (code, out.splitlines()[0]) == (1, "help/de/a.md:3 de: «Ganzweltbörsen» Ganzweltbörse")
    assert run("impact", "Quantenschaumkuchen")[0] == 0
    assert run("impact", "x", "--in", "nowhere")[0] == 2
