"""The job: each segment once, whatever happened before; what people wrote survives; a kill loses nothing."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from article_samples import SAMPLES

import assist.articles.work as work_module
from assist.articles.document import Document, Mark, plain
from assist.articles.formats import Options, format_of, options
from assist.articles.job import Job
from assist.articles.labels import NO_LABELS, read_labels
from assist.articles.log import past, replay
from assist.articles.places import articles, target_path
from assist.articles.progress import Progress, clock
from assist.articles.readback import built
from assist.articles.report import Report
from assist.articles.work import Tools
from assist.errors import EngineError, UnsupportedPair, UsageError
from assist.records import Finding, Translation
from assist.translate.memory import Memory
from assist.translate.remembering import RememberingTranslator
from assist.translate.segments import SegmentsInMemory

FEES = "# Fees\n\nA withdrawal costs **one dollar**. See [the limits](limits.md).\n\nDeposits are free.\n"
LIMITS = "# Limits\n\nDeposits are free.\n\n`code` stays, {name}.\n"


class Shout:
    """Says everything in capitals, and counts what it was asked."""

    def __init__(self, broken: frozenset[str] = frozenset()) -> None:
        self.asked: list[tuple[str, str]] = []
        self.broken = broken

    def supports(self, source: str, target: str) -> bool:
        return target != "ja"

    def translate(self, text: str, source: str, target: str) -> Translation:
        if text in self.broken:
            raise EngineError("no memory left")
        self.asked.append((text, target))
        return Translation(f"{text.upper()} {target}", source, target, "shout", (source, target))


class Capitals(Shout):
    """Keeps the number of sentences."""

    def translate(self, text: str, source: str, target: str) -> Translation:
        self.asked.append((text, target))
        return Translation(text.upper(), source, target, "capitals", (source, target))


class Refusing:
    """An engine for runs in which nothing may be translated."""

    def supports(self, source: str, target: str) -> bool:
        return True

    def translate(self, text: str, source: str, target: str) -> Translation:
        raise AssertionError(f"asked for {text!r}")


class Desk:
    """A folder of articles and the jobs over it."""

    def __init__(self, folder: Path) -> None:
        self.source, self.out = folder / "src", folder / "out"
        self.source.mkdir()
        self.write("fees.md", FEES)
        self.write("limits.md", LIMITS)
        self.terms: Mapping[str, str] = {}
        self.tools = Tools("en", Shout(), self._terms, lambda *_: (), "rules", None, NO_LABELS, options())

    def _terms(self, text: str, source: str, target: str) -> Mapping[str, str]:
        return {word: said for word, said in self.terms.items() if word in text.lower()}

    def write(self, name: str, text: str) -> None:
        (self.source / name).write_bytes(text.encode())

    def run(self, *targets: str, translator: object = None, **changed: object) -> tuple[Report, Shout]:
        engine = translator or Shout()
        tools = replace(self.tools, translator=engine, **changed)  # type: ignore[arg-type]
        found, _ = articles([self.source], self.out)
        return Job(found, self.out, targets or ("es",), tools).run(), engine  # type: ignore[return-value]

    def read(self, path: str) -> str:
        return (self.out / path).read_text(encoding="utf-8")

    def stamps(self) -> dict[str, int]:
        return {
            str(path): path.stat().st_mtime_ns
            for path in self.out.rglob("*")
            if path.is_file() and ".assist" not in path.parts
        }


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def counts(report: Report) -> tuple[int, ...]:
    return tuple(report.total(name) for name in ("segments", "translated", "from_memory", "unchanged"))


def test_all_targets_are_written_and_equal_segments_translated_once(desk: Desk) -> None:
    report, engine = desk.run("es", "pt-BR")
    assert counts(report) == (12, 10, 2, 0)  # «Deposits are free.» stands in both articles
    assert desk.read("es/fees.md") == (
        "# FEES es\n\nA WITHDRAWAL COSTS **ONE DOLLAR**. SEE [THE LIMITS](limits.md). es\n\nDEPOSITS ARE FREE. es\n"
    )
    assert "`code` STAYS, {name}. pt" in desk.read("pt-BR/limits.md")
    assert len(engine.asked) == len(set(engine.asked))


def test_an_unchanged_job_translates_nothing_and_touches_no_file(desk: Desk) -> None:
    desk.run("es", "tr")
    before = desk.stamps()
    report, _ = desk.run("es", "tr", translator=Refusing())
    assert counts(report) == (12, 0, 0, 12)
    assert {file.status for file in report.files} == {"unchanged"}
    assert desk.stamps() == before


def test_one_changed_sentence_is_one_segment_per_language(desk: Desk) -> None:
    desk.run("es", "tr")
    desk.write("fees.md", FEES.replace("# Fees", "# All fees"))
    report, engine = desk.run("es", "tr")
    assert engine.asked == [("All fees", "es"), ("All fees", "tr")]
    assert counts(report) == (12, 2, 0, 10)
    assert desk.read("es/fees.md").startswith("# ALL FEES es\n")


def test_a_changed_address_translates_nothing_but_is_written(desk: Desk) -> None:
    desk.run()
    desk.write("fees.md", FEES.replace("limits.md", "limits.md#top"))
    report, _ = desk.run(translator=Refusing())
    assert counts(report) == (6, 0, 0, 6)
    assert "(limits.md#top)" in desk.read("es/fees.md")


def test_one_changed_term_translates_only_its_own_segments(desk: Desk) -> None:
    desk.terms = {"withdrawal": "retiro", "deposit": "depósito"}
    desk.run()
    desk.terms = {"withdrawal": "retirada", "deposit": "depósito"}
    report, engine = desk.run()
    assert [text.split()[1] for text, _ in engine.asked] == ["withdrawal"]
    assert counts(report) == (6, 1, 0, 5)


def test_another_engine_is_another_translation(desk: Desk) -> None:
    desk.run(engine="pseudo")
    report, _ = desk.run(engine="chat")
    assert counts(report)[1] == 5


def test_corrections_survive_a_change_of_the_article_and_of_the_glossary(desk: Desk) -> None:
    desk.run()
    path = desk.out / "es" / "fees.md"
    path.write_text(desk.read("es/fees.md").replace("DEPOSITS ARE FREE. es", "Los depósitos son gratis."), "utf-8")
    report, _ = desk.run(translator=Refusing())
    assert counts(report) == (6, 0, 0, 6)
    assert "Los depósitos son gratis." in desk.read("es/fees.md")
    desk.terms = {"deposit": "ingreso"}
    desk.write("fees.md", FEES.replace("# Fees", "# All fees"))
    desk.run()
    assert desk.read("es/fees.md") == (
        "# ALL FEES es\n\nA WITHDRAWAL COSTS **ONE DOLLAR**. SEE [THE LIMITS](limits.md). es\n\n"
        "Los depósitos son gratis.\n"
    )


def test_a_correction_with_markup_keeps_it_through_a_rebuild(desk: Desk) -> None:
    desk.run()
    path = desk.out / "es" / "fees.md"
    ours = "A WITHDRAWAL COSTS **ONE DOLLAR**. SEE [THE LIMITS](limits.md). es"
    theirs = "Vea [los límites](limits.md): un retiro cuesta **un dólar**."
    path.write_text(desk.read("es/fees.md").replace(ours, theirs), "utf-8")
    desk.write("fees.md", FEES.replace("# Fees", "# All fees"))
    report, _ = desk.run()
    assert not list(report.places)
    assert desk.read("es/fees.md") == f"# ALL FEES es\n\n{theirs}\n\nDEPOSITS ARE FREE. es\n"


class Moves:
    """Says «The X field» as «El campo X», so that what stands inside comes to the edge."""

    def supports(self, source: str, target: str) -> bool:
        return True

    def translate(self, text: str, source: str, target: str) -> Translation:
        mark = text.removeprefix("The ").removesuffix(" field")
        return Translation(f"El campo {mark}", source, target, "moves", (source, target))


@pytest.mark.parametrize(
    ("source", "written", "corrected"),
    [
        ("### The `fee` field\n", "### El campo `fee`\n", "### Campo `fee`\n"),
        ("The [fee](fee.md) field\n", "El campo [fee](fee.md)\n", "Campo [fee](fee.md)\n"),
        ("- The ![](f.png) field\n", "- El campo ![](f.png)\n", "- Campo ![](f.png)\n"),
    ],
)
def test_markup_that_the_translation_moves_to_the_edge_is_written_and_survives_a_correction(
    desk: Desk, source: str, written: str, corrected: str
) -> None:
    """Was refused: read again, the code at the end was no part of the segment."""
    desk.write("fees.md", source)
    report, _ = desk.run(translator=Moves())
    assert [place.finding.check for place in report.places] == []
    assert desk.read("es/fees.md") == written
    (desk.out / "es" / "fees.md").write_text(corrected, "utf-8")
    desk.write("fees.md", f"{source}\nThe new field\n")
    report, _ = desk.run(translator=Moves())
    assert [place.finding.check for place in report.places] == []
    assert desk.read("es/fees.md") == f"{corrected}\nEl campo new\n"


class Kept:
    """A job's memory as `assembly` puts it together; `version` is that of engines and term base."""

    def __init__(self, folder: Path) -> None:
        self.memory = Memory(folder / "memory.sqlite")
        self.version = "1"
        self.segments = SegmentsInMemory(self.memory, self.versions)

    def versions(self, source: str, target: str) -> tuple[str, str]:
        return self.version, self.version

    def over(self, engine: object) -> RememberingTranslator:
        return RememberingTranslator(engine, self.memory, self.versions)  # type: ignore[arg-type]


def test_corrections_enter_the_one_memory_and_serve_other_files_other_jobs_and_chat(desk: Desk, tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    desk.run(memory=kept.segments, translator=kept.over(Shout()))
    path = desk.out / "es" / "limits.md"
    path.write_text(desk.read("es/limits.md").replace("DEPOSITS ARE FREE. es", "Los depósitos son gratis."), "utf-8")
    report, _ = desk.run(memory=kept.segments, translator=Refusing())
    assert counts(report) == (6, 0, 1, 5)  # `fees.md` comes before the file that was corrected
    assert "Los depósitos son gratis." in desk.read("es/fees.md")
    before = desk.stamps()
    assert counts(desk.run(memory=kept.segments, translator=Refusing())[0]) == (6, 0, 0, 6)
    assert desk.stamps() == before
    desk.out = tmp_path / "elsewhere"
    kept.version = "2"  # a person's words hold under another term base, a machine's don't
    report, _ = desk.run(memory=kept.segments, translator=(shout := Shout()))
    assert counts(report) == (6, 4, 2, 0)
    assert "Los depósitos son gratis." in desk.read("es/fees.md")
    assert "Deposits are free." not in {text for text, _ in shout.asked}
    said = kept.over(Refusing()).translate("Deposits are free.", "en", "es")
    assert (said.text, said.engine) == ("Los depósitos son gratis.", "memory")


def test_what_chat_learnt_serves_articles_sentence_by_sentence(desk: Desk, tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.over(Capitals()).translate("Deposits are free.", "en", "es")
    kept.memory.add("Ask us.", "Pregúntenos.", "en", "es", "human")
    desk.write("fees.md", "Deposits are free. Ask us.\n\nAsk us. It is new.\n")
    desk.write("limits.md", "")
    report, _ = desk.run(memory=kept.segments, translator=kept.over(capitals := Capitals()))
    assert counts(report) == (2, 1, 1, 0)
    assert capitals.asked == [("It is new.", "es")]
    assert desk.read("es/fees.md") == "DEPOSITS ARE FREE. Pregúntenos.\n\nPregúntenos. IT IS NEW.\n"


def test_a_persons_words_beat_what_the_log_has_from_a_machine(desk: Desk, tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    desk.run(memory=kept.segments)
    text = "A withdrawal costs ⟦1⟧ one dollar ⟦/1⟧. See ⟦2⟧ the limits ⟦/2⟧."
    assert kept.memory.add(text, "Vea ⟦2⟧ los límites ⟦/2⟧: ⟦1⟧ un dólar ⟦/1⟧.", "en", "es", "human")
    report, _ = desk.run(memory=kept.segments, translator=Refusing())
    assert counts(report) == (6, 0, 1, 5)
    assert "Vea [los límites](limits.md): **un dólar**.\n" in desk.read("es/fees.md")


def test_a_segment_like_one_that_a_person_translated_is_offered_and_not_put_in(desk: Desk, tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.memory.add("Deposits are always free.", "Los depósitos siempre son gratis.", "en", "es", "human")
    desk.write("limits.md", "")
    report, _ = desk.run(memory=kept.segments)
    offered = [place for place in report.places if place.finding.check == "memory"]
    assert [(place.line, place.finding.suggestion) for place in offered] == [(5, "Los depósitos siempre son gratis.")]
    assert "DEPOSITS ARE FREE. es" in desk.read("es/fees.md")
    assert not report.blocked


def test_a_file_changed_beyond_its_words_is_left_and_a_new_version_proposed(desk: Desk) -> None:
    desk.run()
    path = desk.out / "es" / "fees.md"
    mine = desk.read("es/fees.md") + "\n## Mine\n\nA paragraph more.\n"
    path.write_text(mine, "utf-8")
    report, _ = desk.run(translator=Refusing())
    assert (list(report.places), desk.read("es/fees.md")) == ([], mine)
    desk.write("fees.md", FEES.replace("# Fees", "# All fees"))
    report, _ = desk.run()
    assert desk.read("es/fees.md") == mine
    assert [(place.file, place.finding.check) for place in report.places] == [("es/fees.md", "edited")]
    assert "ALL FEES" in desk.read(".assist/proposed/es/fees.md")


def test_a_file_that_is_not_the_jobs_is_never_overwritten_unasked(desk: Desk) -> None:
    (desk.out / "es").mkdir(parents=True)
    (desk.out / "es" / "fees.md").write_text("mine", "utf-8")
    report, _ = desk.run()
    assert report.blocked
    assert (desk.read("es/fees.md"), [file.status for file in report.files]) == ("mine", ["left", "written"])
    desk.run(overwrite=True)
    assert "FEES es" in desk.read("es/fees.md")


def test_the_log_replays_without_an_engine(desk: Desk) -> None:
    desk.run("es", "tr")
    before = {path: Path(path).read_bytes() for path in desk.stamps()}
    for path in before:
        Path(path).unlink()
    desk.run("es", "tr", translator=Refusing())
    assert {path: Path(path).read_bytes() for path in desk.stamps()} == before
    assert "withdrawal costs" not in (desk.out / ".assist" / "log.jsonl").read_text("utf-8")  # sources are hashes


def test_a_line_that_was_cut_off_is_dropped(desk: Desk) -> None:
    desk.run()
    log = desk.out / ".assist" / "log.jsonl"
    whole = log.read_bytes()
    for cut in range(0, len(whole), 97):
        log.write_bytes(whole[:cut])
        report, _ = desk.run()
        assert not report.blocked or cut < whole.index(b'"writing"')
        assert log.read_bytes().endswith(b"\n")


def test_where_an_engine_fails_the_source_stays_is_reported_and_asked_again(desk: Desk) -> None:
    report, _ = desk.run(translator=Shout(frozenset({"Fees"})))
    assert [(place.file, place.line, place.finding.check) for place in report.places] == [
        ("fees.md", 1, "untranslated")
    ]
    assert desk.read("es/fees.md").startswith("# Fees\n")
    report, engine = desk.run()
    assert engine.asked == [("Fees", "es")]
    assert not report.blocked


def test_a_seed_phrase_in_an_article_reaches_no_engine_and_no_log(desk: Desk) -> None:
    phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    desk.write("fees.md", f"My phrase is {phrase}\n")
    report, engine = desk.run()
    assert not any("winner" in text for text, _ in engine.asked)
    assert [place.finding.check for place in report.places] == ["secret"]
    assert phrase in desk.read("es/fees.md")
    assert "winner" not in (desk.out / ".assist" / "log.jsonl").read_text("utf-8")


def test_findings_stand_in_every_report_and_are_looked_for_once(desk: Desk) -> None:
    looked: list[str] = []

    def review(source: str, text: str, source_language: str, language: str) -> tuple[Finding, ...]:
        looked.append(source)
        return (Finding("blocker", "numbers", "one is lost"),) if source.startswith("A withdrawal") else ()

    first, _ = desk.run(review=review)
    again, _ = desk.run(review=review)
    assert [(place.file, place.line, place.finding.check) for place in first.places] == [("fees.md", 3, "numbers")]
    assert list(again.places) == list(first.places)
    assert len(looked) == 5  # equal segments once
    other, _ = desk.run(review=review, rules="newer rules")
    assert list(other.places) == list(first.places)
    assert len(looked) == 10


def test_labels_of_the_app_stay_or_become_what_the_app_says(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "labels.tsv").write_text("label\tes\nSend\tEnviar\nMy assets\n", "utf-8")
    desk.write("fees.md", "Press **Send** in My assets. Send it.\n")
    desk.run(labels=read_labels(tmp_path / "labels.tsv"))
    assert desk.read("es/fees.md") == "PRESS **Enviar** IN My assets. SEND IT. es\n"


def test_links_lead_to_the_translated_page_where_there_is_one(desk: Desk) -> None:
    desk.write(
        "fees.md", "See [a](/en/limits), [b](https://x.example/hc/en-us/limits#top), [c](/en/other), [d](limits.md).\n"
    )
    desk.run("pt-BR")
    assert desk.read("pt-BR/fees.md") == (
        "SEE [A](/pt-br/limits), [B](https://x.example/hc/pt-br/limits#top), [C](/en/other), [D](limits.md). pt\n"
    )


def test_a_page_in_a_folder_of_its_language_is_found_however_deep_that_is(desk: Desk) -> None:
    (desk.source / "help" / "en").mkdir(parents=True)
    desk.write("help/en/new.md", "See [it](/en/new).\n")
    desk.run()
    assert desk.read("es/help/es/new.md") == "SEE [IT](/es/new). es\n"


def test_heading_ids_are_pinned_where_the_file_writes_ids(desk: Desk) -> None:
    desk.write("fees.md", "# One {#one}\n\n## Two words\n\n## Two words\n\nSee [it](#two-words).\n")
    report, _ = desk.run()
    assert "# ONE es {#one}\n\n## TWO WORDS es {#two-words}\n\n## TWO WORDS es {#two-words-1}\n" in desk.read(
        "es/fees.md"
    )
    assert not list(report.places)
    desk.write("fees.md", "## Two words\n\nSee [it](#two-words).\n")
    report, _ = desk.run()
    assert [(place.line, place.finding.check) for place in report.places] == [(3, "anchor")]


def test_the_files_own_language_is_named_anew(desk: Desk) -> None:
    desk.write("fees.md", "---\nlang: en\ntitle: Fees\n---\n")
    desk.write("app.en.yml", "en:\n  a: Some words\n")
    desk.run("zh-Hans")
    assert desk.read("zh-Hans/fees.md") == "---\nlang: zh-Hans\ntitle: FEES zh-Hans\n---\n"
    assert desk.read("zh-Hans/app.zh-Hans.yml").startswith("zh-Hans:\n")


def test_broken_files_are_reported_and_the_rest_is_done(desk: Desk) -> None:
    desk.write("bad.json", "{")
    report, _ = desk.run()
    assert [(place.file, place.finding.check) for place in report.places] == [("bad.json", "format")]
    assert "FEES" in desk.read("es/fees.md")


def test_a_dry_run_counts_and_writes_nothing(desk: Desk) -> None:
    found, _ = articles([desk.source], desk.out)
    plan = Job(found, desk.out, ("es",), desk.tools).plan()
    assert (plan.files, plan.segments, plan.missing, plan.from_memory, plan.words) == (2, 6, 5, 1, 14)
    assert plan.seconds is not None
    assert not desk.out.exists()


def test_impossible_targets_are_refused_before_anything_is_written(desk: Desk) -> None:
    with pytest.raises(UnsupportedPair):
        desk.run("es", "ja")
    with pytest.raises(UsageError):
        desk.run("en-GB")
    assert not desk.out.exists()


def test_zip_archives_files_and_folders_are_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("docs/a.md", "Hello")
        archive.writestr("__MACOSX/.x", "")
        archive.writestr("docs/b.png", "")
    found, other = articles([tmp_path / "a.zip"], tmp_path / "out")
    assert ([article.path for article in found], other) == (["docs/a.md"], ["docs/b.png"])
    with pytest.raises(UsageError):
        articles([tmp_path / "none"], tmp_path / "out")


def test_translations_need_a_folder_of_their_own(desk: Desk) -> None:
    with pytest.raises(UsageError, match="own"):
        articles([desk.source], desk.source)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_has_a_rate_and_the_time_that_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter([0.0, *(10.0 * number for number in range(1, 5))])
    monkeypatch.setattr("assist.articles.progress.monotonic", lambda: next(times))
    out, terminal = io.StringIO(), Terminal()
    progress = Progress(4, out)
    for _ in range(4):
        progress.step()
    left = {1: "0:30", 2: "0:20", 3: "0:10", 4: "0:00"}
    lines = [f"{done}/4 segments, 0.1 a second, {time} left" for done, time in left.items()]
    assert out.getvalue().splitlines() == lines
    monkeypatch.undo()
    Progress(1, terminal).step()
    assert terminal.getvalue().startswith("\r1/1 segments")
    assert terminal.getvalue().endswith("\n")
    assert clock(7384) == "2:03:04"


@pytest.mark.parametrize(
    ("path", "there"),
    [
        ("fees.md", "es/fees.md"),
        ("en/fees.md", "es/fees.md"),
        ("docs/en-US/fees.md", "es/docs/es/fees.md"),
        ("app.en.json", "es/app.es.json"),
        ("en.yml", "es/es.yml"),
        ("content/end.md", "es/content/end.md"),
    ],
)
def test_where_a_translation_goes(path: str, there: str) -> None:
    assert target_path(path, "en", "es") == there


def test_two_jobs_in_one_folder_do_not_meet(desk: Desk) -> None:
    found, _ = articles([desk.source], desk.out)
    job = Job(found, desk.out, ("es",), desk.tools)
    with job.alone(), pytest.raises(UsageError, match="another job"):
        job.run()


_SLOW = """
import sys, time
from pathlib import Path
import assist.cli
from assist.translate import PseudoEngine
known = PseudoEngine.translate
def slow(self, texts, source, target, terms=None):
    time.sleep(0.02)
    return known(self, texts, source, target, terms)
PseudoEngine.translate = slow
sys.exit(assist.cli.main(sys.argv[1:]))
"""


def test_killed_at_any_moment_the_next_run_goes_on_with_nothing_lost_or_doubled(tmp_path: Path) -> None:
    source = tmp_path / "src"
    source.mkdir()
    for number in range(6):
        (source / f"{number}.md").write_text(
            "\n\n".join(f"Sentence {number} of {line} words." for line in range(8)), "utf-8"
        )
    command = [
        sys.executable,
        "-c",
        _SLOW,
        "articles",
        str(source),
        "--out",
        str(tmp_path / "out"),
        "--to",
        "es",
        "--from",
        "en",
    ]
    command += ["--engine", "pseudo"]
    environment = {**os.environ, "ASSIST_HOME": str(tmp_path / "home")}
    log = tmp_path / "out" / ".assist" / "log.jsonl"
    killed = 0
    for wanted in (7, 29):
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while process.poll() is None and (not log.exists() or log.read_bytes().count(b'"segment"') < wanted):
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
    assert killed == 2
    done = subprocess.run([*command, "--json"], env=environment, capture_output=True, text=True, check=True)
    report = json.loads(done.stdout)
    assert report["segments"] == 48
    keys = [line["key"] for line in replay(log) if line["kind"] == "segment"]
    assert len(keys) == len(set(keys)) == 48
    assert all((f"{number}.md", "es") in past(log).files for number in range(6))
    assert all((tmp_path / "out" / "es" / f"{number}.md").read_text("utf-8").count("[") == 8 for number in range(6))
    assert not list((tmp_path / "out" / ".assist").glob("writing-*"))


@pytest.mark.parametrize("name", sorted(set(SAMPLES) - {"crlf.md"}))
def test_corrections_survive_in_every_format(desk: Desk, name: str) -> None:
    (desk.source / name).write_bytes(SAMPLES[name])
    desk.run()
    path = desk.out / "es" / name
    read = format_of(name, path.read_bytes())
    assert read is not None
    document = read(path.read_bytes(), options())
    corrected = {
        index: ("Lo que dijo una persona",)
        for index, segment in enumerate(document.segments)
        if not any(isinstance(piece, Mark) for piece in segment.current) and " es" in plain(segment.current)
    }
    assert corrected
    mine = built(read, options(), document, corrected).data
    path.write_bytes(mine)
    report, _ = desk.run(translator=Refusing())
    assert [place.finding for place in report.places if place.file == name] == []
    assert path.read_bytes() == mine
    desk.terms = dict.fromkeys("abcdefghijklmnopqrstuvwxyz", "otro")  # everything else is translated again
    report, _ = desk.run()
    assert report.total("corrected") >= len(corrected)
    assert path.read_bytes() == mine


def test_a_fault_of_a_reader_is_a_finding_and_ends_no_job(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(data: bytes, chosen: Options) -> Document:
        raise IndexError("list index out of range")

    known = work_module.format_of
    monkeypatch.setattr(work_module, "format_of", lambda name, data: broken if "fees" in name else known(name, data))
    report, _ = desk.run()
    assert [(place.file, place.finding.check) for place in report.places] == [("fees.md", "format")]
    assert "LIMITS" in desk.read("es/limits.md")
