"""What the panel shows of a case, as HTML: complete, escaped, and never by colour alone."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ui_cases import BAD, BLOCKER, ES, MARKER, case, draft, triage

from assist.records import UND, Detection, Entity, Finding, FollowUp, Message, Procedure, Secret, Translation
from ui import editor_view, view
from ui.findings import findings, marks, verdict
from ui.marked import block, marked, plain
from ui.markup import Html, el
from ui.words import examples, language_name, sentence, word

HOSTILE = (
    "<script>alert(1)</script> <img src=x onerror=alert(2)> \"' ${alert(3)} {{constructor}} **b** [a](javascript:x)"
)
OURS = (
    "div",
    "p",
    "section",
    "h2",
    "h3",
    "dl",
    "dt",
    "dd",
    "ul",
    "li",
    "b",
    "strong",
    "span",
    "code",
    "q",
    "bdi",
    "mark",
)


class Reader(HTMLParser):
    """Tags and text of a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader


def words(html: str) -> str:
    return re.sub(r"\s+", " ", "".join(read(html).words)).strip()


def test_what_a_customer_writes_is_text_wherever_it_stands() -> None:
    hostile = case(
        HOSTILE,
        detection=Detection(HOSTILE, "es", 0.9, reason=HOSTILE),
        entities=(Entity("url", HOSTILE[:8], (0, 8)),),
        triage=triage(signals=(HOSTILE,)),
        notes=(HOSTILE,),
        hand_over=HOSTILE,
    )
    reply = draft(HOSTILE, "es", Finding("blocker", "url", HOSTILE, (0, len(HOSTILE)), HOSTILE))
    shown = [
        view.notices(hostile),
        view.letter(hostile),
        view.understanding(hostile),
        view.hand_over(hostile),
        view.problem(HOSTILE),
        view.working(Translation(HOSTILE, "es", "en", "fake"), (), "en"),
        view.working(None, (HOSTILE,), "en"),
        view.draft_head(reply),
        editor_view.desk_text(reply, edited=True),
        findings(reply.findings, reply.text, "ra-draft"),
        verdict(reply),
    ]
    for html in shown:
        for tag, attributes in read(html).tags:
            assert tag in (*OURS, "button")
            assert not any(name.startswith("on") or name in ("href", "src", "style") for name in attributes)
    assert HOSTILE in unescape("".join(read(shown[1]).words))


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=60))
def test_escaped_text_reads_back_as_it_was(text: str) -> None:
    controls = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    if not controls & set(text):
        assert unescape(str(plain(text))) == text
    assert all(tag == "span" for tag, _ in read(plain(text)).tags)


@given(
    st.text(max_size=40),
    st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45)).map(lambda pair: (min(pair), max(pair))), max_size=6),
)
def test_marks_never_lose_or_double_a_letter(text: str, spans: list[tuple[int, int]]) -> None:
    entities = [Entity("amount", text[start:end], (start, end)) for start, end in spans if start < end]
    assert words(marked(text, entities, ())) == words(plain(text))


def test_entities_are_marked_set_apart_and_explained() -> None:
    address = Entity("address", "TAbc", (4, 8), False, "tron")
    html = marked("إلى TAbc", (address,), ())
    assert html == ('إلى <bdi><mark class="ra-entity ra-invalid" title="address, tron, not valid">TAbc</mark></bdi>')
    assert "TAbc address, tron, not valid" in words(view.letter(case("إلى TAbc", "ar", entities=(address,))))


def test_characters_that_reorder_text_are_shown_not_obeyed() -> None:
    assert plain("moc.\u202eknab") == 'moc.<span class="ra-control">U+202E</span>knab'
    assert "U+0000" in plain("a\0b")


def test_right_to_left_blocks_say_so() -> None:
    assert block("مرحبا", "ar") == '<div class="ra-text" dir="rtl" lang="ar">مرحبا</div>'
    assert block("hola", "es") == '<div class="ra-text" dir="auto" lang="es">hola</div>'
    assert "lang" not in block("ok", UND)


def test_a_cut_secret_is_announced_and_its_place_marked() -> None:
    text = f"hola {MARKER}"
    found = case(text, secrets=(Secret("seed-phrase", (5, len(text))),), notes=("the customer sent a seed-phrase",))
    assert words(view.notices(found)) == "Cut out of this message: seed phraseThe customer sent a seed-phrase."
    assert 'class="ra-secret" title="a seed phrase stood here"' in view.letter(found)
    assert view.notices(case()) == ""


def test_understanding_names_language_need_urgency_feeling_and_what_is_missing() -> None:
    text = words(view.understanding(case()))
    for part in (
        "LanguageSpanish · Español function words",
        "NeedA withdrawal has not arrived withdrawal.pending",
        "Urgencyhigh",
        "Feelingworried",
        "Saidretiro no llegó withdrawal.pending",
        "Still missingtransaction hash (TXID)",
    ):
        assert part in text
    assert "%" not in text  # reasons, not percentages
    assert "Escalateyes" in words(view.understanding(case(triage=triage(escalate=True))))


def test_signal_that_quotes_nobody_is_a_remark() -> None:
    html = view.understanding(case(triage=triage(signals=("no triage cues for language und", "<b> → worried"))))
    assert "Saidno triage cues for language und <b> worried" in words(html)
    assert html.count("<q") == 1


def test_an_undetermined_language_says_why_and_what_to_do() -> None:
    unknown = case("ok", UND, drafts=(), hand_over="the language could not be determined (too short); choose it")
    assert "Languageundetermined too short" in words(view.understanding(unknown))
    assert words(view.hand_over(unknown)).startswith("Choose the customer's language beside the message")


def test_handing_over_gives_the_reason() -> None:
    assert words(view.hand_over(case(hand_over="no draft passed the checks"))) == (
        "Hand over to a personNo draft passed the checks."
    )
    assert view.hand_over(case()) == ""


def test_a_missing_engine_names_the_command() -> None:
    html = view.working(None, ("not translated: no engine; get it with: assist models pull x",), "en")
    assert "assist models pull x" in words(html)


def test_translation_names_engine_route_and_doubts() -> None:
    doubt = Finding("warning", "numbers", "500 is missing", None)
    html = view.working(Translation("My withdrawal", "es", "en", "firefox", ("es", "pt", "en"), (doubt,)), (), "en")
    assert "machine translation by firefox, for reading only, by way of es → pt → en" in words(html)
    assert "Not verified: 1 thingWarning500 is missing." in words(html)
    assert '<details open=""' in html


def test_many_doubts_about_a_translation_are_folded_up() -> None:
    doubts = tuple(Finding("warning", "untranslated", f"word {number}") for number in range(4))
    html = view.working(Translation("My withdrawal", "es", "en", "chat", (), doubts), (), "en")
    assert "Not verified: 4 things" in words(html)
    assert "<details class=" in html


@pytest.mark.parametrize(
    ("found", "says"),
    [
        ((), "Ready to copy"),
        ((Finding("warning", "facts", "x"),), "Ready to copy · 1 warning"),
        ((BLOCKER, BLOCKER, Finding("note", "tone", "x")), "Not ready: 2 blockers, 1 note"),
    ],
)
def test_verdict_is_in_words(found: tuple[Finding, ...], says: str) -> None:
    assert words(verdict(draft(BAD, "es", *found))) == says


def test_findings_show_their_words_blockers_first() -> None:
    note = Finding("note", "tone", "short", (0, 8))
    html = findings((note, BLOCKER), BAD, "ra-draft")
    assert words(html) == (
        "BlockerAsks for a recovery phrase. frase semilla Instead: warn insteadsecret-request"
        "NoteShort. Envíenos toneSet aside"
    )
    assert read(html).tags.count(("li", {"class": "ra-finding ra-note", "data-index": "1"})) == 1
    spans = dict(read(marks((note, BLOCKER), BAD)).tags)["p"]["data-marks"]
    assert json.loads(spans or "") == [[12, 25, "blocker", 0], [0, 8, "note", 1]]
    assert "<button" not in findings((note,), BAD, "")
    assert findings((), BAD, "ra-draft") == ""


def test_desk_text_of_an_edited_draft_says_that_it_is_the_old_one() -> None:
    assert "not of your edit" not in editor_view.desk_text(draft(), edited=False)
    assert words(editor_view.desk_text(draft(), edited=True)) == (
        "The same in EnglishOf the proposed text, not of your edit.I understand."
    )
    assert editor_view.desk_text(draft("Hi.", "en"), edited=False) == ""


def test_draft_head_names_source_and_version() -> None:
    assert words(view.draft_head(draft())) == (
        "Reply in Spanishwithdrawal.pending · version 1-3fa9c2d1 · reviewed text"
    )


def test_elements_escape_attributes_and_children_unless_they_are_html() -> None:
    assert el("p", "<b>", Html("<i>"), None, class_='"x"', title=None) == '<p class="&quot;x&quot;">&lt;b&gt;<i></p>'


def test_ids_without_a_word_show_as_themselves() -> None:
    assert (word("kind", "tx-hash"), word("kind", "new-kind")) == ("transaction hash (TXID)", "new-kind")
    assert (language_name("es"), language_name("en"), language_name("xx")) == ("Spanish · Español", "English", "xx")
    assert (sentence("an error"), sentence("a.b says")) == ("An error.", "a.b says")


def test_message_language_set_by_the_desk_is_shown_with_its_reason() -> None:
    chosen = case(ES, detection=Detection(ES, "es", 1.0, reason="set by the desk"), message=Message(ES, language="es"))
    assert "Spanish · Español set by the desk" in words(view.understanding(chosen))


def test_examples_are_in_three_languages() -> None:
    assert [example.language for example in examples()] == ["zh-Hans", "es", "pt"]


def test_how_to_handle_it_and_when_to_write_next_are_shown() -> None:
    procedure = Procedure("A withdrawal", ("Open <it>.",), ("a promise",), (), 4)
    shown = view.understanding(case(procedure=procedure, follow_up=FollowUp(4, "2026-11-28T17:59+00:00")))
    assert "Open &lt;it&gt;." in shown
    assert "Never: a promise" in shown
    due = datetime(2026, 11, 28, 17, 59, tzinfo=UTC).astimezone()
    assert f"within 4 h, by {due:%Y-%m-%d %H:%M}" in shown
    assert "How to handle it" not in view.understanding(case())


def test_other_drafts_are_offered_when_they_may_be_sent() -> None:
    full = replace(draft("Texto <largo>."), form="full")
    assert "A full reply instead" in (shown := view.understanding(case(drafts=(draft(), full))))
    assert "Texto &lt;largo&gt;." in shown
    blocked = replace(full, sendable=False)
    assert "instead" not in view.understanding(case(drafts=(draft(), blocked)))
