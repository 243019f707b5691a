"""What a publisher gets: the report, what is kept back, the notice, what is said in two ways."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from article_samples import docx

from assist.articles.formats import format_of, options
from assist.articles.job import Job
from assist.articles.labels import NO_LABELS
from assist.articles.log import replay
from assist.articles.notice import notices
from assist.articles.places import articles
from assist.articles.quality.consistency import Terms
from assist.articles.quality.html import words
from assist.articles.quality.ledger import Ledger, weights
from assist.articles.quality.lexicon import Lexicon, learnt
from assist.articles.quality.mqm import error_of, table
from assist.articles.quality.signals import signals
from assist.articles.quality.writing import Reporter
from assist.articles.report import Report
from assist.articles.segment_report import SegmentReport
from assist.articles.work import Tools
from assist.assembly import term_renderings
from assist.checks import CHECKS
from assist.errors import UsageError
from assist.languages import languages
from assist.records import Finding, Rung, Translation
from assist.settings import load_settings

FEES = "# Fees\n\nA withdrawal costs **one dollar**.\n\nDeposits are <i>free</i>.\n"


class Engine:
    """Says everything in capitals; «withdrawal» is said wrong."""

    def __init__(self) -> None:
        self.wrong = True

    def supports(self, source: str, target: str) -> bool:
        return True

    def translate(self, text: str, source: str, target: str) -> Translation:
        said = text.upper().replace("ONE", "TWO") if self.wrong else text.upper()
        rungs = (Rung((0, len(said)), "split", "engine", ("plain: numbers",)),)
        return Translation(said, source, target, "engine", (source, target), (), 0.0, rungs)


def review(source: str, text: str, source_language: str, language: str) -> tuple[Finding, ...]:
    return (Finding("blocker", "numbers", "one became <two>"),) if "TWO" in text else ()


class Desk:
    def __init__(self, folder: Path) -> None:
        self.source, self.out, self.engine = folder / "src", folder / "out", Engine()
        self.source.mkdir()
        (self.source / "fees.md").write_text(FEES, "utf-8")
        self.tools = Tools("en", self.engine, lambda *_: {}, review, "rules", None, NO_LABELS, options(), hold=True)

    def run(self, reporter: Reporter | None = None, *targets: str, **changed: Any) -> Report:
        tools = replace(self.tools, **changed)
        job = Job(articles([self.source], self.out)[0], self.out, targets or ("es",), tools)
        report = job.run(note=reporter)
        if reporter is not None:
            reporter.ledger.rank()
        return report

    @property
    def held(self) -> Path:
        return self.out / ".assist" / "held" / "es" / "fees.md"

    @property
    def written(self) -> Path:
        return self.out / "es" / "fees.md"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_file_with_something_critical_is_kept_back_until_told_otherwise(desk: Desk) -> None:
    report = desk.run()
    assert ([file.status for file in report.files], report.blocked) == (["held"], True)
    assert not desk.written.exists()
    assert "TWO DOLLAR" in desk.held.read_text("utf-8")
    again = desk.run()
    assert (list(again.places), again.total("translated"), again.total("unchanged")) == (list(report.places), 0, 3)
    desk.run(hold=False)
    assert "TWO DOLLAR" in desk.written.read_text("utf-8")
    assert not desk.held.exists()


def test_what_is_kept_back_is_corrected_where_it_lies(desk: Desk) -> None:
    desk.run()
    desk.held.write_text(desk.held.read_text("utf-8").replace("TWO DOLLAR", "un dólar"), "utf-8")
    report = desk.run()
    assert [file.status for file in report.files] == ["written"]
    assert (report.total("corrected"), "**un dólar**" in desk.written.read_text("utf-8")) == (1, True)
    assert not list(desk.run().places)


def test_a_version_that_is_out_stays_while_the_next_is_kept_back(desk: Desk) -> None:
    desk.engine.wrong = False
    desk.run()
    before = desk.written.read_bytes()
    desk.engine.wrong = True
    (desk.source / "fees.md").write_text(FEES.replace("costs", "now costs"), "utf-8")
    assert [file.status for file in desk.run().files] == ["held"]
    assert desk.written.read_bytes() == before
    desk.run(hold=False)
    assert "NOW COSTS **TWO" in desk.written.read_text("utf-8")


def test_changes_beyond_words_in_what_is_kept_back_are_not_lost(desk: Desk) -> None:
    desk.run()
    mine = desk.held.read_text("utf-8") + "\n## Mine\n\nA paragraph more.\n"
    desk.held.write_text(mine, "utf-8")
    report = desk.run()
    assert "edited" in {place.finding.check for place in report.places}
    assert desk.held.read_text("utf-8") == mine


def reporter() -> Reporter:
    return Reporter(Terms(lambda source, text, target: term_renderings("en", source, text, target)))


def test_the_report_has_every_segment_with_how_it_came_about(desk: Desk, tmp_path: Path) -> None:
    told = reporter()
    report = desk.run(told)
    told.write(tmp_path / "r.json", report)
    said = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert (len(said["review"]), said["segments"], said["files"][0]["status"]) == (3, 3, "held")
    first = said["review"][0]
    assert (first["file"], first["line"], first["target"], first["how"]) == ("fees.md", 3, "es", "translated")
    assert (first["source"], first["text"]) == ("A withdrawal costs one dollar.", "A WITHDRAWAL COSTS TWO DOLLAR.")
    assert (first["engine"], first["rung"], first["tries"]) == ("engine", "split", ["plain: numbers"])
    mqm = {"dimension": "Accuracy", "type": "Mistranslation: number", "severity": "critical", "unconfirmed": True}
    assert first["findings"][0]["mqm"] == said["findings"][0]["mqm"] == mqm
    assert first["why"][0] == "critical"
    told = reporter()
    desk.run(told)
    assert {one.segment.how for one in told.ledger.in_order()} == {"before"}


class _Page(HTMLParser):
    """Every tag is closed, and nothing is loaded from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not {name for name, _ in attrs} & {"src", "href", "onclick", "onerror"}
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("interface", ["en", "zh-Hans"])
def test_the_page_needs_no_other_file_and_escapes_what_it_quotes(desk: Desk, tmp_path: Path, interface: str) -> None:
    (desk.source / "fees.md").write_text(
        FEES + "\n`<script>alert(1)</script>` is code, says <b>one</b> & all.\n", "utf-8"
    )
    told = reporter()
    told.write(tmp_path / "r.html", desk.run(told, "es", "ar"), interface)
    text = (tmp_path / "r.html").read_text("utf-8")
    page = _Page()
    page.feed(text)
    assert (page.open, "script" in page.tags) == ([], False)
    assert 'dir="rtl" lang="ar"' in text
    assert words(interface)["unconfirmed"] in text
    assert "one became &lt;two&gt;" in text


def test_a_secret_of_an_article_stands_in_no_report(desk: Desk, tmp_path: Path) -> None:
    seed = " ".join(["abandon"] * 11 + ["about"])
    (desk.source / "fees.md").write_text(f"My phrase is {seed} here.\n", "utf-8")
    told = reporter()
    report = desk.run(told)
    for name in ("r.json", "r.html"):
        told.write(tmp_path / name, report)
        assert "abandon abandon" not in (tmp_path / name).read_text("utf-8")
    assert "abandon abandon" not in json.dumps(list(replay(desk.out / ".assist" / "log.jsonl")))


def test_every_check_has_its_place_in_mqm() -> None:
    own = ("markup", "structure", "anchor", "format", "exists", "edited", "exchange", "secret", "memory", "copied")
    assert set(table()) >= {*CHECKS, *own}
    dimensions = {error_of(Finding("note", check, "")).dimension for check in (*table(), "of.a.plugin")}
    assert dimensions <= set(words("en")) & set(words("zh-Hans"))


def test_both_interfaces_have_the_same_words() -> None:
    assert set(words("en")) == set(words("zh-Hans"))
    assert {f"why-{name}" for name in weights()} - {"why-length"} <= set(words("en"))


def segment(source: str, text: str, index: int = 0, **more: Any) -> SegmentReport:
    given = {"how": "translated", "engine": "engine", **more}
    return SegmentReport("a.md", "pt", "pt/a.md", index, index + 1, "", source, text, **given)


def test_one_term_in_two_wordings_and_one_sentence_in_two_ways_are_named(tmp_path: Path) -> None:
    told = reporter()
    for index, (source, text) in enumerate([
        ("Your withdrawal is here.", "O seu saque está aqui."),
        ("The withdrawals are free.", "Os saques são gratuitos."),
        ("A withdrawal was made.", "Uma retirada foi feita."),
        ("Press Send.", "Prima Enviar."),
        ("Press  Send.", "Pressione Enviar."),
    ]):  # fmt: skip
        told(segment(source, text, index))
    told.ledger.rank()
    told.write(tmp_path / "r.json", Report())
    found = json.loads((tmp_path / "r.json").read_text("utf-8"))["inconsistent"]
    terms = [one for one in found if one["kind"] == "term" and one["said"].lower() == "withdrawal"]
    assert [[(way["text"].lower(), way["count"]) for way in one["ways"]] for one in terms] == [
        [("saque", 2), ("retirada", 1)]
    ]
    sentences = [one for one in found if one["kind"] == "segment"]
    assert [sorted(way["text"] for way in one["ways"]) for one in sentences] == [["Pressione Enviar.", "Prima Enviar."]]


def _corpus() -> Iterator[tuple[str, str]]:
    names = {"bank": "banco", "wallet": "carteira", "account": "conta", "phone": "telefone", "number": "número"}
    for index in range(60):
        first, second = (list(names)[(index + step) % 5] for step in (0, 2))
        yield (
            f"The {first} and the {second} are ready {index}.",
            f"O {names[first]} e o {names[second]} estão prontos {index}.",
        )


def test_the_run_teaches_which_words_go_together() -> None:
    lexicon = learnt(_corpus())
    assert lexicon.missing("The bank and the wallet.", "O banco e a carteira.") == 0
    assert lexicon.missing("The bank and the wallet.", "O banco.") == 1
    assert lexicon.added("The bank.", "O banco e a carteira.") == 1
    assert lexicon.stretch("The bank and the wallet are ready 1.", "O banco.") > 0
    assert Lexicon().missing("a", "b") == learnt([("One.", "Um.")]).missing("One.", "Dois.") == 0


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("O banco e a carteira estão prontos 5.", "digits"),
        ("O banco e a carteira estão ready 3.", "copied"),
        ("O banco e a carteira estão prontos 3", "marks"),
        ("The bank and the wallet are ready 3.", "left"),
        ("o banco e a carteira estão prontos 3.", "capital"),
        ("O banco e a carteira e a carteira e a carteira e a carteira estão prontos 3.", "repeated"),
    ],
)
def test_each_sign_is_seen_where_it_is_and_not_where_it_is_not(text: str, sign: str) -> None:
    lexicon = learnt(_corpus())
    source = "The bank and the wallet are ready 3."
    assert signals(segment(source, text), lexicon, (False, False))[sign] > 0
    right = segment(source, "O banco e a carteira estão prontos 3.")
    assert signals(right, lexicon, (False, False))[sign] == 0
    assert not any(signals(replace(segment(source, text), how="human"), lexicon, (True, True)).values())


def test_order_is_the_same_every_time_and_survives_thousands() -> None:
    orders = []
    for _ in range(2):
        ledger = Ledger()
        for index, (source, text) in enumerate([*_corpus()] * 20):
            ledger.add(segment(source, text if index != 777 else "O banco.", index))
        ledger.rank()
        orders.append([one.segment.index for one in ledger.in_order()])
        ledger.close()
    assert orders[0] == orders[1]
    assert orders[0][0] == 777
    assert len(orders[0]) == 1200


NOTICED = {
    "a.md": b"---\ntitle: All our fees\n---\n# Fees\n\nDeposits are free.\n",
    "a.html": b"<!DOCTYPE html>\n<html><body>\n<p>Deposits are free.</p>\n</body></html>\n",
    "b.html": b"<p>Deposits are free.</p>\n",
    "a.txt": b"Deposits are free.\r\n",
}


@pytest.mark.parametrize("name", sorted(NOTICED))
def test_a_notice_stands_at_the_end_where_it_is_asked_for(desk: Desk, name: str) -> None:
    (desk.source / "fees.md").unlink()
    (desk.source / name).write_bytes(NOTICED[name])
    desk.run(notice=True)
    path = desk.out / "es" / name
    text = unescape(path.read_bytes().decode())
    assert text.count(notices()["es"]) == 1
    assert text.rstrip().removesuffix("</body></html>").rstrip().endswith((
        notices()["es"], f"{notices()['es']}*", f"{notices()['es']}</em></p>",
    ))  # fmt: skip
    assert ("\r\n" in text) == (b"\r\n" in NOTICED[name])
    stamp = path.stat().st_mtime_ns
    report = desk.run(notice=True)
    assert (next(iter(report.files)).status, path.stat().st_mtime_ns) == ("unchanged", stamp)
    path.write_text(text.replace("DEPOSITS ARE FREE.", "Los depósitos son gratis."), "utf-8", newline="")
    assert desk.run(notice=True).total("corrected") == 1
    assert "Los depósitos son gratis." in unescape(path.read_text("utf-8"))
    desk.run()
    assert (notices()["es"] in path.read_text("utf-8")) is False


def test_a_notice_in_a_help_centre_export_stands_in_each_article_and_people_correct_beside_it(desk: Desk) -> None:
    (desk.source / "fees.md").unlink()
    articles = [
        {"id": number, "locale": "en-us", "draft": False, "section_id": 1, "title": f"Fees {number}", "body": body}
        for number, body in enumerate(("<p>Deposits are free.</p>", "<h2>Fees</h2>\n<p>See the list.</p>\n"))
    ]
    (desk.source / "export.json").write_text(json.dumps({"articles": articles}, indent=2), "utf-8")
    desk.run(notice=True)
    path = desk.out / "es" / "export.json"
    bodies = [one["body"] for one in json.loads(path.read_text("utf-8"))["articles"]]
    assert [unescape(body).count(notices()["es"]) for body in bodies] == [1, 1]
    assert all(body.endswith("</em></p>") for body in bodies)
    path.write_text(path.read_text("utf-8").replace("SEE THE LIST.", "Consulta la lista."), "utf-8")
    assert desk.run(notice=True).total("corrected") == 1
    assert "Consulta la lista." in path.read_text("utf-8")
    assert next(iter(desk.run(notice=True).files)).status == "unchanged"


def test_a_notice_in_a_word_file_is_the_last_paragraph_of_its_body(desk: Desk) -> None:
    (desk.source / "fees.md").unlink()
    section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    (desk.source / "fees.docx").write_bytes(docx(f"<w:p><w:r><w:t>Deposits are free.</w:t></w:r></w:p>{section}"))
    desk.run(notice=True)
    path = desk.out / "es" / "fees.docx"
    source, told = (_paragraphs_of(file) for file in (desk.source / "fees.docx", path))
    assert len(told) == len(source) + 1
    assert [text == notices()["es"] for text in told] == [*[False] * len(source), True]
    assert next(iter(desk.run(notice=True).files)).status == "unchanged"


def _paragraphs_of(path: Path) -> list[str]:
    """By another reader than ours; the body must end with its section, as Word wants it."""
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    with zipfile.ZipFile(path) as package:
        body = ElementTree.fromstring(package.read("word/document.xml")).find(f"{w}body")
    assert body is not None
    assert f"{w}sectPr" not in [child.tag for child in body][:-1]
    return ["".join(text.text or "" for text in p.iter(f"{w}t")) for p in body.iter(f"{w}p")]


def test_a_notice_keeps_the_line_ends_of_a_file_with_many_lines(desk: Desk) -> None:
    (desk.source / "fees.md").write_bytes(b"# Fees\r\n\r\nDeposits are free.\r\n")
    desk.run(notice=True)
    written = desk.written.read_bytes()
    assert notices()["es"].encode() in written
    assert written.count(b"\n") == written.count(b"\r\n") == 5
    assert b"\r\r" not in written


def test_no_notice_where_people_wrote_it_all_or_where_it_would_be_code(desk: Desk) -> None:
    (desk.source / "fees.md").write_text("Deposits are free.\n\n```\nopen code\n", "utf-8")
    desk.run(notice=True)
    assert notices()["es"] not in desk.written.read_text("utf-8")
    (desk.source / "fees.md").write_text("Deposits are free.\n", "utf-8")
    desk.run(notice=True)
    desk.written.write_text("Los depósitos son gratis.\n", "utf-8")
    report = desk.run(notice=True)
    assert report.total("corrected") == 1


def test_every_language_of_the_desk_has_a_notice_in_its_own_script() -> None:
    assert set(notices()) == set(languages())
    read = format_of("a.txt", b"")
    assert read is not None
    assert all(len(read(said.encode(), options()).segments) == 1 for said in notices().values())


def test_the_setting_is_on_or_off(tmp_path: Path) -> None:
    environ = {"ASSIST_HOME": str(tmp_path), "ASSIST_MACHINE_NOTICE": "perhaps"}
    with pytest.raises(UsageError, match="machine_notice"):
        load_settings(environ)
    assert load_settings({**environ, "ASSIST_MACHINE_NOTICE": "on"}).machine_notice == "on"
