"""Each format: what is translated, that all else stays byte for byte, and that a parser of others agrees."""

from __future__ import annotations

import csv
import io
import json
import sys
import zipfile
from xml.etree import ElementTree

import html5lib
import polib
import pytest
import yaml
from article_pseudo import pseudo
from article_samples import ARTICLES, SAMPLES, docx, read, rebuilt, words
from article_shapes import html_shape, markdown_shape

from assist.articles.formats import options
from assist.articles.formats.plaintext import read as read_text
from assist.errors import MissingExtra, UsageError

FILES = {**SAMPLES, **{path.name: path.read_bytes() for path in ARTICLES}}


@pytest.mark.parametrize("name", FILES)
def test_a_file_without_changes_is_the_same_bytes(name: str) -> None:
    document = read(name, FILES[name])
    assert document.segments
    assert rebuilt(name, FILES[name], {i: s.current for i, s in enumerate(document.segments)}).data == FILES[name]


def test_a_page_that_declares_no_encoding_stays_ascii() -> None:
    assert rebuilt("page.html", SAMPLES["page.html"]).data.isascii()


@pytest.mark.parametrize("name", FILES)
def test_every_segment_can_be_written_and_read_again(name: str) -> None:
    done = rebuilt(name, FILES[name])
    assert done.refused == ()
    assert len(done.document.segments) == len(read(name, FILES[name]).segments)
    assert done.data != FILES[name]


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".md")])
def test_markdown_keeps_its_shape_for_another_parser(name: str) -> None:
    assert markdown_shape(rebuilt(name, FILES[name]).data) == markdown_shape(FILES[name])


def test_html_keeps_its_shape_for_another_parser() -> None:
    assert html_shape(rebuilt("page.html", SAMPLES["page.html"]).data) == html_shape(SAMPLES["page.html"])


def test_one_changed_sentence_changes_nothing_else() -> None:
    document = read("crlf.md", SAMPLES["crlf.md"])
    index = words(document).index("a task")
    data = rebuilt("crlf.md", SAMPLES["crlf.md"], {index: ("una tarea",)}).data
    assert data == SAMPLES["crlf.md"].replace(b"a task", b"una tarea")


def test_what_of_markdown_is_translated() -> None:
    assert words(read("article.md", SAMPLES["article.md"])) == [
        "Fees",
        "Fées",
        "See · and ·h·e·re· a*b & c·two lines ·foo·",
        "t",
        "a",
        "b",
        "One cell",
        "x",
        "alt words",
        "tt",
        "Full control",
        "Inside of it",
        "A note with ·tags·",
        "A title",
        "Mind the gap",
        "a task",
        "a sub-item",
        "Be careful",
        "Text in · for",
    ]


def test_front_matter_keys_can_be_chosen() -> None:
    data = b"---\ntitle: One\nteaser: Two words\n---\n\nText\n"
    assert words(read("a.md", data)) == ["One", "Text"]
    assert words(read("a.md", data, "Teaser")) == ["Two words", "Text"]


def test_a_plain_yaml_value_gets_quotes_when_it_needs_them() -> None:
    data = rebuilt("a.yml", b"a: Some words\nb: Others\n", {0: ("Nota: «x» # y",), 1: ("[no]",)}).data
    assert yaml.safe_load(data) == {"a": "Nota: «x» # y", "b": "[no]"}
    assert data.startswith('a: "Nota: «x» # y"'.encode())


def test_yaml_in_every_style_reads_as_meant() -> None:
    found = yaml.safe_load(rebuilt("strings.yml", SAMPLES["strings.yml"]).data)["en"]
    assert found["a"] == "[Plain words here ÿ~]"
    assert found["b"] == '[Say "hi" été ÿ~]'
    assert found["c"] == "[It's fine ÿ~]"
    assert found["d"] == "[folded words go on ÿ~]\n[second one ÿ~]\n"
    assert found["e"] == "[line one ÿ~]\n[line two ÿ~]\n"
    assert found["f"] == found["g"] == ["[One ÿ~]", "[two words ÿ~]"]
    assert (found["h"], found["i"], found["j"]) == (True, 5, "https://x.example")


def test_json_reads_as_meant() -> None:
    found = json.loads(rebuilt("strings.json", SAMPLES["strings.json"]).data)
    assert found["a"] == {"title": '[Say "hi" to {name} ÿ~]', "url": "https://x.example/y"}
    assert found["list"] == ["[One thing ÿ~]", 5, "[été 😀 ÿ~]<b>[bold ÿ~]</b>[text ÿ~]", "BTC_USDT"]


def test_a_zendesk_article_keeps_all_but_title_and_body() -> None:
    found = json.loads(rebuilt("zendesk.json", SAMPLES["zendesk.json"]).data)["article"]
    assert found.pop("title") == "[Fees ÿ~]"
    assert '<h2 id="f">[Low fees ÿ~]</h2>' in found.pop("body")
    before = json.loads(SAMPLES["zendesk.json"])["article"]
    assert found == {key: before[key] for key in before if key not in ("title", "body")}


def test_csv_reads_as_meant() -> None:
    rows = list(csv.reader(io.StringIO(rebuilt("rows.csv", SAMPLES["rows.csv"]).data.decode(), newline="")))
    assert rows[:3] == [
        ["id", "question", "answer"],
        ["1", "[What, why? ÿ~]", '[He said "no" ÿ~]\n[and left ÿ~]'],
        ["2", "[How long ÿ~]", "<p>[A day ÿ~]</p>"],
    ]


def test_po_reads_as_meant_by_polib() -> None:
    found = {entry.msgid: entry for entry in polib.pofile(rebuilt("messages.po", SAMPLES["messages.po"]).data.decode())}
    assert found["Hello %s"].msgstr == "[Hello %s ÿ~]"
    assert found["One file"].msgstr_plural == {0: "[One file ÿ~]", 1: "[%d files ÿ~]"}
    assert found["Done"].msgstr == "Hecho"


def test_xliff_targets_stand_behind_their_sources() -> None:
    data = rebuilt("old.xlf", SAMPLES["old.xlf"]).data
    units = ElementTree.fromstring(data).findall(".//{*}trans-unit")
    targets = [unit.find("{*}target") for unit in units]
    assert ["" if target is None else "".join(target.itertext()) for target in targets] == [
        "[Go ÿ~][to ÿ~][the ÿ~][page & ÿ~]<b>[stay ÿ~]</b>",
        "Hecho",
        "[Empty ÿ~]",
        "",
    ]
    assert [child.get("id") for child in targets[0].iter()] == [None, "1", "2", "3", "3"]
    new = ElementTree.fromstring(rebuilt("new.xliff", SAMPLES["new.xliff"]).data)
    assert ["".join(found.itertext()) for found in new.iter("{urn:oasis:names:tc:xliff:document:2.0}target")] == [
        "[Press ÿ~][the ÿ~][button ÿ~][now ÿ~]", "[Two ÿ~]"]  # fmt: skip


def test_docx_keeps_bold_and_link_and_the_rest_of_the_package() -> None:
    with zipfile.ZipFile(io.BytesIO(rebuilt("letter.docx", SAMPLES["letter.docx"]).data)) as package:
        assert package.read("word/styles.xml") == b"<styles/>"
        text = package.read("word/document.xml").decode()
    assert '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">[never hidden ÿ~]</w:t>' in text
    assert '<w:hyperlink r:id="rId1"><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">[our' in text
    assert ElementTree.fromstring(text) is not None


def test_a_docx_field_stays_as_it_is() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    data = docx(f"<w:p><w:r><w:t>Page </w:t></w:r>{field}<w:r><w:t> of it</w:t></w:r></w:p>")
    with zipfile.ZipFile(io.BytesIO(rebuilt("a.docx", data).data)) as package:
        assert field in package.read("word/document.xml").decode()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", b"{"),
        ("a.csv", b'a,b\n"x'),
        ("a.xlf", b"<xliff>"),
        ("a.xlf", b'<!DOCTYPE x [<!ENTITY a "b">]><xliff version="1.2"/>'),
        ("a.docx", b"no zip"),
        ("a.po", b"hello"),
        ("a.yml", b"a: [b"),
        ("a.md", b"\xff\xfe\xff"),
        ("a.txt", "Größe".encode("latin-1")),
    ],
)
def test_broken_files_are_refused_with_a_reason(name: str, data: bytes) -> None:
    with pytest.raises(UsageError):
        read(name, data)


def test_utf_16_comes_back_as_utf_16() -> None:
    data = "\ufeffHello you\r\n".encode("utf-16-le")
    document = read_text(data, options())
    assert document.pack(document.build({0: ("Hola",)})) == "\ufeffHola\r\n".encode("utf-16-le")


def test_html5lib_reads_attributes_as_meant() -> None:
    tree = html5lib.parse(rebuilt("page.html", SAMPLES["page.html"]).data, namespaceHTMLElements=False)
    assert tree.find(".//a").get("title") == "[A tip ÿ~]"
    assert tree.find(".//a").get("href") == "/en/a?b&c"
    assert tree.find(".//img").get("alt") == "[An image ÿ~]"
    assert tree.find(".//meta").get("content") == "[What it 'costs' ÿ~]"


def test_the_texts_of_an_icu_message_are_translated_one_by_one() -> None:
    inner = "{who, select, me {my # files} other {# files}}"
    message = f"You have {{n, plural, =0 {{no files}} one {{# file in {{place}}}} other {{{inner}}}}} now"
    data = json.dumps({"a": message}).encode()
    document = read("a.json", data)
    assert words(document) == ["You have", "no files", "\u00b7 file in {place}"[2:], "my \u00b7 files", "files", "now"]
    assert json.loads(rebuilt("a.json", data).data)["a"] == (
        "[You have ÿ~] {n, plural, =0 {[no files ÿ~]} one {# [file in {place} ÿ~]} other {{who, select, "
        "me {[my ÿ~]#[files ÿ~]} other {# [files ÿ~]}}}} [now ÿ~]"
    )


@pytest.mark.parametrize("message", ["{n, plural, one {a} other {b}", "{n, plural, one {it's '{' here}"])
def test_an_icu_message_that_is_broken_stays(message: str) -> None:
    assert words(read("a.json", json.dumps({"a": message}).encode())) == []


def test_without_its_parser_markdown_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyromark", None)
    with pytest.raises(MissingExtra, match=r"reply-assist\[articles\]"):
        read("a.md", b"Hello")
    assert words(read("a.html", b"<p>Hello</p>")) == ["Hello"]


def test_code_behind_a_list_is_still_code_when_a_line_that_is_no_markdown_ends_the_list() -> None:
    """The import, the component, the container were read as blank lines, and the code as a part of the list."""
    assert words(read("a.md", b"One\n\n    :::tip two\n")) == ["One"]
    for line in ("import X from './x'", '<Card title="A">', ":::tip", "</Card>", ":::"):
        data = f"- an item\n\n{line}\n\n    some code\n".encode()
        assert "some code" not in words(read("a.md", data)), line


@pytest.mark.parametrize("lead", ["- ", "12) ", "> ", "- > ", "1. - "])
def test_a_container_that_begins_in_a_list_item_is_no_text(lead: str) -> None:
    """«:::tip» was translated with its title, and the box was gone."""
    inner = lead.translate(str.maketrans("-12).", "     "))
    data = f"{lead}:::tip Mind the *fee*\n{inner}It is small.\n{inner}:::\n".encode()
    assert words(read("a.md", data)) == ["Mind the ·fee·", "It is small."]
    done = pseudo("a.md", data)
    assert done.data.decode().startswith(f"{lead}:::tip ")
    assert markdown_shape(done.data) == markdown_shape(data)


@pytest.mark.parametrize(
    "line",
    [
        ":::tip Use `x` and *y* now",
        ":::tip Use {name}, `x` and *y* now",
        ":::tip[Use `x` and *y* now]",
        '!!! tip "Use `x` & *y* now"',
        "- :::tip Use `x`",
    ],
)
def test_code_and_emphasis_in_a_title_of_a_box_stay_what_they_are(line: str) -> None:
    """A title with code made the whole box a paragraph, or its code words."""
    done = pseudo("a.md", f"{line}\n    It is small.\n:::\n".encode()).data.decode()
    title = done.splitlines()[0]
    assert title.split("tip")[0] == line.split("tip")[0]
    assert "`x`" in title
    assert ("*ý*" in title) == ("*y*" in line)
    assert "&quot;" not in title


@pytest.mark.parametrize(
    "source",
    [
        "One **_two_** three.",  # `***two***` would not say which is the outer one
        "One _a *b*_ c.",
        "One **a _b_** c.",
    ],
)
def test_emphasis_in_emphasis_beside_letters_without_spaces_keeps_its_order(source: str) -> None:
    document = read("a.md", source.encode())
    moved = tuple(piece.strip() if isinstance(piece, str) else piece for piece in document.segments[0].words)
    done = rebuilt("a.md", source.encode(), {0: ("提币。", *moved, "到账")})
    assert done.refused == ()
    assert markdown_shape(done.data) == markdown_shape(source.encode())
