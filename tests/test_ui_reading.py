"""What helps an agent to read and to write: fixes, explorers, translations of the thread and back, own words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from ui_cases import ES, PHRASE, PT, REPLY, Stages, desk, draft

from assist.errors import AssistError, EngineError
from assist.records import Candidate, Case, Draft, Entity, Finding, Message, Personal, Translation
from assist.store import Store
from ui import thread_view
from ui.explorers import explorer
from ui.fixes import fix
from ui.heard import Interpreter
from ui.reply import DETECTED, ReplyDesk
from ui.screen import Opened
from ui.things import found

ROOT = Path(thread_view.__file__).parents[1]
HASH = Entity("tx-hash", "0xab", (0, 4))


@pytest.mark.parametrize(
    ("check", "text", "words", "suggestion", "wanted"),
    [
        ("shouting", "资金安全！！！请", "！！！", None, "。"),
        ("shouting", "It is safe!!!", "!!!", None, "."),
        ("shouting", "Why?! Wait", "?!", None, "?"),
        ("shouting", "¡Hola!!!", "!!!", None, None),
        ("shouting", "PLEASE WAIT", "PLEASE WAIT", None, None),
        ("shouting", "Sure 😀", "😀", None, ""),
        ("register", "请你等", "你", None, "您"),
        ("forbidden-term", "您的撤单", "撤单", "提币", "提币"),
        ("repetition", "Wait. Wait.", "Wait.", None, ""),
        ("secret-request", "send the seed", "seed", "warn instead", None),  # advice, not words
    ],
)
def test_one_click_writes_only_what_is_surely_better(
    check: str, text: str, words: str, suggestion: str | None, wanted: str | None
) -> None:
    start = text.index(words)
    assert fix(Finding("warning", check, "…", (start, start + len(words)), suggestion), text) == wanted


def test_explorer_is_that_of_the_network_and_never_guessed() -> None:
    assert explorer(Entity("address", "T", (0, 1), True, "tron"), ()) == "TRONSCAN"
    assert explorer(HASH, ()) is None
    assert explorer(HASH, {"bsc"}) == "BscScan"
    assert explorer(HASH, {"bsc", "tron"}) is None
    assert explorer(Entity("address", "0x", (0, 2), None, "evm"), {"tron"}) is None
    assert explorer(Entity("amount", "5 BTC", (0, 5)), {"bitcoin"}) is None
    named = tomllib.loads((ROOT / "assist/protect/networks.toml").read_text(encoding="utf-8"))
    known = {network for table in named.values() if isinstance(table, dict) for network in table}
    given = tomllib.loads((ROOT / "ui/explorers.toml").read_text(encoding="utf-8"))
    assert not {*given["explorer"], *given["evm"]} - known


def test_things_to_look_up_have_a_button_that_copies_them() -> None:
    html = found((HASH, Entity("network", "BEP20", (5, 10), None, "bsc"))) or ""
    assert 'data-take="0xab"' in html
    assert "look it up in BscScan" in html
    assert html.count("data-take") == 1
    assert found((Entity("network", "BEP20", (5, 10), None, "bsc"),), to_look_up=True) is None


class Speaking(Stages):
    """Translates by rule: «xx>yy: text»."""

    asked: ClassVar[list[str]] = []

    def supports(self, source: str, target: str) -> bool:
        return True

    def translate(self, text: str, source: str, target: str) -> Translation:
        self.asked.append(text)
        return Translation(f"{source}>{target}: {text}", source, target, "fake", (source, target))

    def check(self, candidate: Candidate) -> tuple[Finding, ...]:
        said = any("30 USDT" in message.text for message in candidate.thread)
        about = "30 USDT" in candidate.text and candidate.source is None and not said
        found = (Finding("blocker", "facts", "30 stands nowhere", (0, 2)),) if about else ()
        return (*super().check(candidate), *found)


@pytest.fixture
def page(store: Store) -> ReplyDesk:
    Speaking.asked = []
    return ReplyDesk(desk(Speaking()), store)


def drafted(page: ReplyDesk, text: str = ES) -> Opened:
    opened = page.draft(text, "chat", DETECTED).opened
    assert opened is not None
    return opened


def test_earlier_messages_are_translated_once_and_only_for_the_case_that_is_open(page: ReplyDesk) -> None:
    first = drafted(page)
    screen = page.add(PT, "chat", first.id)
    key = f"{first.id}:0"
    assert f'data-said="{key}"' in screen.thread
    assert screen.opened
    for _ in range(2):
        assert f"es&gt;en: {ES}" in page.reading.said(key, screen.opened, first.id)
    assert Speaking.asked == [ES]
    other = drafted(page, PT)
    assert page.reading.said(key, other, other.id) == ""
    assert page.reading.said("nonsense", first, first.id) == ""


def test_only_a_changed_reply_is_translated_back(page: ReplyDesk) -> None:
    opened = drafted(page)
    assert page.reading.back(REPLY, opened, opened.id) == ""
    assert "es&gt;en: Hola." in page.reading.back("Hola.", opened, opened.id)
    assert "Your text, back in English" in page.reading.back("Hola.", None, opened.id)


def test_a_failure_to_translate_says_why_and_is_tried_again(page: ReplyDesk) -> None:
    interpreter = Interpreter(Stages(translations={}), "en")
    assert "assist models pull" in interpreter.hear("Hola.", "es").note
    assert interpreter.hear("Hola.", "es").translation is None


def test_words_of_ones_own_go_out_in_the_customers_language_and_are_a_source_of_facts(
    page: ReplyDesk, store: Store
) -> None:
    opened = drafted(page)
    done = page.writing.own("We sent you 30 USDT.", opened, opened.id, "a")
    assert done.text == "en>es: We sent you 30 USDT."
    assert "Translated by fake" in done.problem
    assert page.recheck("30 USDT", opened).ready is False
    assert page.recheck("30 USDT", done.opened).ready is True
    again = page.open(opened.id)
    assert (again.text, again.own) == (done.text, "We sent you 30 USDT.")
    assert "your text is empty" in page.writing.own(" ", opened, opened.id).problem


def test_secret_in_ones_own_words_is_cut(page: ReplyDesk, store: Store) -> None:
    opened = drafted(page)
    page.writing.own(f"Your phrase is {PHRASE}", opened, opened.id, "a")
    assert PHRASE not in (store.case(opened.id).own_words or "") + page.open(opened.id).text


def test_opinion_on_the_proposal_is_kept_once_and_taken_back(page: ReplyDesk, store: Store) -> None:
    opened = drafted(page)
    for _ in range(2):
        html = page.opine(opened.id, "wrong-tone", True, "a")
    assert html.count('aria-pressed="true"') == 1
    assert store.case(opened.id).opinions == ("wrong-tone",)
    assert 'aria-pressed="true"' in page.open(opened.id).opinions
    assert 'aria-pressed="true"' not in page.opine(opened.id, "wrong-tone", False, "a")
    assert store.case(opened.id).opinions == ()


class Writer:
    """Writes two pieces, then what it was given; notes that it was stopped."""

    def __init__(self, *ends: Draft | AssistError) -> None:
        self.ends, self.stopped = ends, False

    def off(self, case: Case) -> str | None:
        return None

    def stream(self, case: Case, thread: object = ()) -> Iterator[tuple[str, Case | None]]:
        try:
            yield "Lo", None
            yield "Lo <b>siento</b>", None
            for end in self.ends:
                if isinstance(end, AssistError):
                    raise end
                yield "", replace(case, drafts=(*case.drafts, end), personal=Personal("kept", model="small"))
            yield "", replace(case, personal=Personal("dropped", "too long"))
        finally:
            self.stopped = True


def personal(text: str, *, sendable: bool = True) -> Draft:
    return replace(draft(text), drafter="personal", sendable=sendable)


def test_personal_draft_grows_and_only_a_sendable_one_can_be_taken(store: Store) -> None:
    page = ReplyDesk(desk(Speaking()), store, writer=Writer(personal("Lo siento. 500 USDT.")))  # type: ignore[arg-type]
    opened = drafted(page)
    steps = list(page.writing.personal(opened, opened.id))
    assert ["not checked yet" in step for step in steps] == [True, True, True, False]
    assert "Lo &lt;b&gt;siento&lt;/b&gt;" in steps[2]
    assert 'data-text="Lo siento. 500 USDT."' in steps[-1]
    assert "every check passed" in steps[-1]
    for writer in (Writer(), Writer(personal("x", sendable=False))):
        page = ReplyDesk(desk(Speaking()), store, writer=writer)  # type: ignore[arg-type]
        assert "data-text" not in list(page.writing.personal(opened, opened.id))[-1]


def test_model_is_stopped_with_the_page_that_listens_and_its_failure_is_a_line(store: Store) -> None:
    writer = Writer()
    page = ReplyDesk(desk(Speaking()), store, writer=writer)  # type: ignore[arg-type]
    opened = drafted(page)
    steps = page.writing.personal(opened, opened.id)
    next(steps), next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert writer.stopped
    broken = ReplyDesk(desk(Speaking()), store, writer=Writer(EngineError("the model ran out of memory")))  # type: ignore[arg-type]
    assert "the model ran out of memory" in list(broken.writing.personal(opened, opened.id))[-1]


def test_a_case_without_a_reviewed_reply_has_an_editor_and_its_text_is_checked(store: Store) -> None:
    stages = Speaking(replies={"es": ""})
    page = ReplyDesk(desk(stages), store)
    opened = drafted(page)
    screen = page.open(opened.id)
    assert screen.draft is not None
    assert (screen.text, screen.checked.ready) == ("", False)
    assert page.typed("Hola.", opened, opened.id).ready
    assert page.copied("Hola.", opened, opened.id)[0] == "Hola."


def test_long_thread_shows_its_end_and_more_at_a_press(page: ReplyDesk, store: Store) -> None:
    messages = [Message(f"mensaje {number}") for number in range(5000)]
    html = thread_view.thread(messages, "es", "c")
    assert html.count("<li") == thread_view.STEP
    assert "4960 older messages" in html
    assert thread_view.thread(messages, "es", "c", 80).count("<li") == 80
