"""To editors and back: XLIFF and TMX through a real tool (translate-toolkit, a program of its own), nothing lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from article_samples import SAMPLES
from hypothesis import given
from hypothesis import strategies as st

from assist.articles.exchange import Editors, read_returned
from assist.articles.exchange.codes import Code, fingerprint, text_of, tokens
from assist.articles.formats import format_of, options
from assist.articles.job import Job
from assist.articles.labels import NO_LABELS, Keeper
from assist.articles.places import articles
from assist.articles.report import Report
from assist.articles.tagged import marker, tagged, untagged
from assist.articles.work import Tools
from assist.cli import main
from assist.errors import UsageError
from assist.records import Translation
from assist.translate.memory import Memory
from assist.translate.segments import SegmentsInMemory

FEES = (
    "# Fees\n\nA withdrawal costs **one dollar**. See [the limits](limits.md) & `x < 1`, {name}.\n\n"
    "Deposits are free.\n"
)
_EDITOR = """
import sys
from translate.storage import {module} as module
store = module.{factory}.parsefile(sys.argv[1])
changed = 0
for unit in store.units:
    for element in [part for target in unit.rich_target for part in target.sub] if unit.target else []:
        for index, piece in enumerate(getattr(element, "sub", [])):
            if isinstance(piece, str) and {old!r} in piece:
                element.sub[index] = piece.replace({old!r}, {new!r})
                unit.rich_target = unit.rich_target
                changed += 1
store.savefile(sys.argv[2])
print(len(store.units), changed)
"""


class Shout:
    def supports(self, source: str, target: str) -> bool:
        return True

    def translate(self, text: str, source: str, target: str) -> Translation:
        return Translation(text.upper(), source, target, "shout", (source, target))


class Silent(Shout):
    def translate(self, text: str, source: str, target: str) -> Translation:
        raise AssertionError(f"asked for {text!r}")


class Desk:
    def __init__(self, folder: Path) -> None:
        self.folder, self.source, self.out = folder, folder / "src", folder / "out"
        self.source.mkdir()
        self.memory = Memory(folder / "memory.sqlite")
        self.write("fees.md", FEES)

    def write(self, name: str, text: str) -> None:
        (self.source / name).write_bytes(text.encode())

    def run(self, translator: Any = None, returned: Path | None = None, version: Any = "1.2", **more: Any) -> Report:
        memory = SegmentsInMemory(self.memory, lambda source, target: ("1", "1"))
        tools = Tools(
            "en", translator or Shout(), lambda *_: {}, lambda *_: (), "rules", memory, NO_LABELS, options(), **more
        )
        job = Job(articles([self.source], self.out)[0], self.out, ["es"], tools)
        given = read_returned([returned], ["es"]) if returned else None
        return job.run(returned=given, editors=Editors(self.folder / "editors", version))

    @property
    def given(self) -> Path:
        return self.folder / "editors" / "es" / "fees.md.xlf"

    @property
    def words(self) -> str:
        return (self.out / "es" / "fees.md").read_text("utf-8")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def edited(source: Path, target: Path, old: str, new: str, version: str) -> tuple[int, int]:
    """Through translate-toolkit: (units, changes)."""
    module, factory = {"1.2": ("xliff", "xlifffile"), "2.0": ("xliff2", "Xliff2File")}[version]
    script = _EDITOR.format(module=module, factory=factory, old=old, new=new)
    done = subprocess.run(
        [sys.executable, "-c", script, str(source), str(target)], capture_output=True, text=True, check=True
    )
    units, changed = map(int, done.stdout.split())
    return units, changed


@pytest.mark.parametrize("version", ["1.2", "2.0"])
def test_an_editors_words_come_back_with_all_codes_and_enter_the_memory(desk: Desk, version: str) -> None:
    desk.run(version=version)
    back = desk.folder / "back.xlf"
    assert edited(desk.given, back, "ONE DOLLAR", "un dólar & medio", version) == (3, 1)
    report = desk.run(Silent(), back, version)
    assert not list(report.places)
    assert report.total("corrected") == 1
    assert "A WITHDRAWAL COSTS **un dólar & medio**. SEE [THE LIMITS](limits.md) & `x < 1`, {name}." in desk.words
    kept = [segment for segment in desk.memory.segments("en", "es") if segment.provenance == "human"]
    assert any("un dólar & medio" in segment.target for segment in kept)
    desk.write("fees.md", FEES.replace("Deposits", "All deposits"))
    desk.run()
    assert "**un dólar & medio**" in desk.words


@pytest.mark.parametrize("version", ["1.2", "2.0"])
@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_nothing_is_lost_in_any_format(tmp_path: Path, name: str, version: str) -> None:
    """Out, through the tool unchanged, and back: nothing is taken for a correction, and nothing differs."""
    desk = Desk(tmp_path)
    (desk.source / "fees.md").unlink()
    (desk.source / name).write_bytes(SAMPLES[name])
    desk.run(version=version)
    given = desk.folder / "editors" / f"{desk_path(desk)}.xlf"
    before = {path: path.read_bytes() for path in sorted((desk.out / "es").rglob("*"))}
    back = desk.folder / "back.xlf"
    edited(given, back, "\0", "", version)
    ours, theirs = (read_returned([path], ["es"]) for path in (given, back))
    assert list(ours) == list(theirs)
    for place, returned in ours.items():
        assert [one.target for one in returned.units] == [one.target for one in theirs[place].units]
    report = desk.run(Silent(), back, version)
    assert (report.total("corrected"), [place.finding.check for place in report.places]) == (0, [])
    assert {path: path.read_bytes() for path in sorted((desk.out / "es").rglob("*"))} == before


def desk_path(desk: Desk) -> str:
    return next(p.relative_to(desk.out).as_posix() for p in (desk.out / "es").rglob("*") if p.is_file())


def test_what_can_not_be_taken_is_said(desk: Desk) -> None:
    desk.run()
    text = desk.given.read_text("utf-8")
    back = desk.folder / "back.xlf"
    back.write_text(text.replace("DEPOSITS ARE FREE.", 'DEPOSITS <ph id="9">x</ph>'), "utf-8")
    assert [place.finding.check for place in desk.run(Silent(), back).places] == ["exchange"]
    back.write_text(text.replace("DEPOSITS ARE FREE.", "password: hunter2horse"), "utf-8")
    assert "secret" in next(iter(desk.run(Silent(), back).places)).finding.message
    desk.write("fees.md", "# Fees\n")
    back.write_text(text.replace("DEPOSITS ARE FREE.", "Gratis."), "utf-8")
    assert "no more" in next(iter(desk.run(Silent(), back).places)).finding.message


def test_left_out_codes_are_a_persons_choice_and_said(desk: Desk) -> None:
    desk.run()
    text = desk.given.read_text("utf-8")
    start, end = text.index("<target", text.index("WITHDRAWAL") - 90), text.index("</target>", text.index("WITHDRAWAL"))
    back = desk.folder / "back.xlf"
    back.write_text(f'{text[:start]}<target state="final">Un retiro cuesta un dólar.{text[end:]}', "utf-8")
    report = desk.run(Silent(), back)
    assert "Un retiro cuesta un dólar.\n" in desk.words
    assert "without" in next(iter(report.places)).finding.message


def test_only_what_was_changed_or_approved_becomes_a_persons(desk: Desk) -> None:
    desk.run()
    text = desk.given.read_text("utf-8")
    back = desk.folder / "back.xlf"
    back.write_text(text, "utf-8")
    assert desk.run(Silent(), back).total("corrected") == 0
    back.write_text(text.replace('<trans-unit id="u2', '<trans-unit approved="yes" id="u2'), "utf-8")
    assert desk.run(Silent(), back).total("corrected") == 1


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("no xml", "well-formed"),
        ("<xliff><file><trans-unit id='1'><source>a</source></trans-unit></file></xliff>", "not made by"),
        ("<html/>", "no XLIFF"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><xliff>&a;</xliff>', "entities"),
    ],
)
def test_strange_files_are_refused_in_one_line(tmp_path: Path, said: str, why: str) -> None:
    (tmp_path / "a.xlf").write_text(said, "utf-8")
    with pytest.raises(UsageError, match=why) as error:
        read_returned([tmp_path], ["es"])
    assert "\n" not in str(error.value)


def test_another_language_is_refused(desk: Desk) -> None:
    desk.run()
    with pytest.raises(UsageError, match="--to"):
        read_returned([desk.given], ["pt"])


@given(
    st.lists(st.sampled_from(["Hello ", "a < b & c", " ", "«x»", "\u202bعربي\u202c", "1,5"]), max_size=6), st.booleans()
)
def test_codes_go_both_ways(pieces: list[str], nested: bool) -> None:
    read = format_of("a.md", b"")
    assert read is not None
    text = "One **two *three* four** [five](a) `six` " + "".join(pieces)
    document = read(f"{text.strip()} end.\n".encode(), options())
    for segment in document.segments:
        source = tagged(segment.words, Keeper(NO_LABELS, "es"))
        found = list(tokens(source.text, source))
        assert untagged(text_of(found, source), source) == untagged(source.text, source)
        assert fingerprint(found) == fingerprint(tokens(text_of(found, source), source))
        assert all(marker(token.name, source).strip() for token in found if isinstance(token, Code))


def test_tmx_is_read_by_the_tool_with_nothing_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ASSIST_HOME", str(tmp_path / "home"))
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "fees.md").write_text(FEES, "utf-8")
    arguments = [
        str(tmp_path / "src"),
        "--out",
        str(tmp_path / "out"),
        "--from",
        "en",
        "--to",
        "es",
        "--engine",
        "pseudo",
    ]
    assert main(["articles", *arguments, "--tmx", str(tmp_path / "tmx"), "--xliff", str(tmp_path / "xliff")]) == 0
    assert (tmp_path / "xliff" / "es" / "fees.md.xlf").is_file()
    script = (
        "import sys; from translate.storage import tmx; store = tmx.tmxfile.parsefile(sys.argv[1]);"
        "store.savefile(sys.argv[2]); print(len(store.units))"
    )
    ours, theirs = tmp_path / "tmx" / "es.tmx", tmp_path / "back.tmx"
    done = subprocess.run(
        [sys.executable, "-c", script, str(ours), str(theirs)], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) == 3
    capsys.readouterr()
    counts: dict[Path, Mapping[str, Any]] = {}
    for path in (ours, theirs):
        memory = tmp_path / f"{path.parent.name}.sqlite"
        assert main(["memory", "import", str(path), "--from", "en", "--to", "es", "--memory", str(memory)]) == 0
        with closing(Memory(memory)) as read:
            counts[path] = {one.source: one.target for one in read.segments("en", "es")}
    assert counts[ours] == counts[theirs]
    assert len(counts[ours]) == 3
