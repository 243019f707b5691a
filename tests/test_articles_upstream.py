"""What broke in other tools, each under the name of the issue that tells of it."""

from __future__ import annotations

import json

import pytest
from article_pseudo import pseudo
from article_samples import read, rebuilt, words

from assist.articles.formats import options
from assist.articles.formats.resource_yaml import fragment as yaml_fragment


def change(name: str, text: str, *said: str) -> str:
    document = read(name, text.encode())
    done = rebuilt(name, text.encode(), {index: (one,) for index, one in enumerate(said)})
    assert (len(document.segments), done.refused) == (len(said), ())
    return done.data.decode()


def test_mdpo_228_296_front_matter_does_not_become_a_rule_and_a_heading() -> None:
    text = "---\ntitle: Fees\nweight: 5\n---\n\n# One\n"
    assert change("a.md", text, "Tasas", "Uno") == "---\ntitle: Tasas\nweight: 5\n---\n\n# Uno\n"


def test_translate_5659_weblate_12786_front_matter_is_translated_and_stays_yaml() -> None:
    text = "---\ntitle: Fees\ndescription: >-\n  Two lines\n  of it\n---\nText\n"
    said = change("a.md", text, "Tasas: todas", "Una sola", "Texto")
    assert said == '---\ntitle: "Tasas: todas"\ndescription: >-\n  Una sola\n---\nTexto\n'


def test_po4a_496_tables_stay_tables() -> None:
    text = "| Coin | Fee |\n|:---|---:|\n| USDT | one dollar |\n"
    said = change("a.md", text, "Moneda", "Tasa", "USDT", "uno | dos")
    assert said == "| Moneda | Tasa |\n|:---|---:|\n| USDT | uno \\| dos |\n"


def test_html_in_markdown_stays() -> None:  # EnergonV/Homm3_BG#8
    text = 'Press <kbd>Enter</kbd> and <a href="x">read <b>on</b></a>.<br>\n'
    assert pseudo("a.md", text.encode()).data.decode().count("<") == text.count("<")
    assert "<kbd>Enter</kbd>" in pseudo("a.md", text.encode()).data.decode()


def test_co_op_translator_21_code_is_never_split() -> None:
    text = "Before\n\n```python\nprint('# no heading')\n\n- no list\n```\n\n- item\n\n  ```\n  code\n  ```\n"
    done = pseudo("a.md", text.encode()).data.decode()
    assert "```python\nprint('# no heading')\n\n- no list\n```" in done
    assert "  ```\n  code\n  ```\n" in done


def test_LibreTranslate_806_nested_tags_stay_in_one_sentence() -> None:
    document = read("a.html", b"<p>Send <b>only <i>this</i> coin</b> to <a href=x>it</a>.</p>")
    assert words(document) == ["Send ·only ·this· coin· to ·it·."]


def test_LibreTranslate_123_placeholders_and_signs_come_back() -> None:
    text = json.dumps({"a": "You have %1$s of {total} > 5 & more"})
    done = json.loads(pseudo("a.json", text.encode()).data)["a"]
    assert all(part in done for part in ("%1$s", "{total}", "> 5 &"))


@pytest.mark.parametrize("said", ["**提币。**到账", "_提币_到账"])
def test_emphasis_that_touches_letters_is_still_emphasis(said: str) -> None:  # commonmark/commonmark-spec#650
    source = f"A {said[0] * (said.index('提'))}word{said[0] * (said.index('提'))} here"
    document = read("a.md", source.encode())
    open_, close = document.segments[0].pieces[1], document.segments[0].pieces[3]
    inside = "提币。" if "。" in said else "提币"
    done = rebuilt("a.md", source.encode(), {0: ("已", open_, inside, close, "到账")})  # type: ignore[arg-type, dict-item]
    assert done.refused == ()
    assert words(done.document)[0].replace(" ", "") == f"已·{inside}·到账"


@pytest.mark.parametrize(
    "start", ["1. Paso", "# uno", "- dos", "> tres", "+ x", "=== y", "``` z", "| a | b", ":::x", "[a]: b"]
)
def test_words_that_look_like_a_block_stay_words(start: str) -> None:
    done = rebuilt("a.md", b"Some words\n\nMore\n", {0: (start,)})
    assert done.refused == ()
    assert words(done.document) == [start, "More"]


def test_a_wrapped_paragraph_in_a_quote_stays_one_paragraph() -> None:
    text = "> one two\n> three *four\n> five*\n>\n> six\n"
    assert words(read("a.md", text.encode())) == ["one two three ·four five·", "six"]
    assert "\n>\n> " in pseudo("a.md", text.encode()).data.decode()


def test_the_c_parser_and_the_python_parser_of_yaml_give_the_same_places(monkeypatch: pytest.MonkeyPatch) -> None:
    import yaml

    text = 'é: 提币 fee\r\nb: 😀 smile here\r\nc: |\r\n  Größe one\r\n  two\r\nd: "x \\u00e9 y"\r\n'
    fast = [segment.span for segment in yaml_fragment(text, options(), "yaml").segments]
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert [segment.span for segment in yaml_fragment(text, options(), "yaml").segments] == fast
    assert [text[slice(*span)] for span in fast] == ["提币 fee", "😀 smile here", "Größe one", "two", "x \\u00e9 y"]


@pytest.mark.parametrize("piece", ["*a ", "[a](", "<b", "| a ", "> ", "{{ x ", "`a ", "- \n", '"a,', "&amp "])
def test_long_runs_of_broken_markup_are_read(piece: str) -> None:
    data = (piece * (5000 // len(piece))).encode()
    for name in ("a.md", "a.html", "a.txt"):
        document = read(name, data)
        assert document.build({}) == data.decode()


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>One<!-- never > closed <p>Two", ["One"]),
        ("<p>One <!--> two</p>", ["One · two"]),
        ('<p title="a > b c">One</p>', ["a > b c", "One"]),
        ("One </3> two <3 three", ["One · two <3 three"]),
        ("<script>if (a<b) x('</p>')</script>One<style>p > a</style>", ["One"]),
        ("<P>One<BR>two</P><PRE>no</PRE>", ["One·two"]),
        ("<p class='notranslate'>no <b>no</b></p><p translate=\"no\">no</p>One", ["One"]),
    ],
)
def test_html_is_read_as_browsers_read_it(html: str, found: list[str]) -> None:
    assert words(read("a.html", html.encode())) == found
