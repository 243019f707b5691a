"""The actions of the Reply page, over a desk whose stages refuse what they were not given."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from ui_cases import BAD, ES, MARKER, PHRASE, PT, REPLY, Stages, desk

from assist.records import Candidate, Finding
from assist.store import Store
from ui.reply import DETECTED, Checked, Opened, ReplyDesk, Screen


@pytest.fixture(autouse=True)
def store(tmp_path: Path) -> Iterator[Store]:
    """The store that the tests' desks share."""
    opened = Store("", tmp_path)
    _STORES.append(opened)
    yield opened
    opened.close()
    _STORES.clear()


_STORES: list[Store] = []


def page_of(stages: Stages | None = None) -> ReplyDesk:
    return ReplyDesk(desk(stages), _STORES[0])


def drafted(text: str, language: str = DETECTED, stages: Stages | None = None) -> Screen:
    return page_of(stages).draft(text, "chat", language)


def handled(text: str) -> Opened:
    found = drafted(text).opened
    assert found is not None
    return found


def test_draft_comes_without_waiting_for_the_translation() -> None:
    screen = drafted(ES, stages=Stages(translations={("another text", "es", "en"): "known, but not asked for"}))
    assert screen.draft is not None
    assert (screen.draft.text, screen.message, screen.problem) == (REPLY, ES, "")
    assert "translating" in screen.working
    assert screen.checked.ready
    assert "Ready to copy" in screen.checked.verdict


def test_channel_reaches_the_drafter() -> None:
    stages = Stages()
    page_of(stages).draft(ES, "email", DETECTED)
    assert stages.channels == ["email"]


def test_where_no_engine_translates_the_draft_says_so_and_nobody_asks_again() -> None:
    screen = drafted(ES, stages=Stages(translations={}))
    assert "Not translated" in screen.working
    assert "ra-busy" not in screen.working  # what reply_said.js asks for the translation by


def test_translation_follows() -> None:
    assert "My withdrawal of 500 USDT" in page_of().reading.translation(handled(ES))


def test_missing_engine_says_what_to_do() -> None:
    assert "assist models pull some-model" in page_of().reading.translation(handled(PT))


def test_nothing_is_translated_where_the_language_is_unknown_or_the_desks_own() -> None:
    page = page_of(Stages(translations={}))
    assert page.reading.translation(None) == ""
    assert page.reading.translation(handled("ok")) == ""
    english = Stages(languages={"hi": "en"}, replies={"en": "Hello."}, translations={})
    screen = drafted("hi", stages=english)
    assert (screen.working, screen.checked.desk_text) == ("", "")


def test_language_chosen_by_the_agent_beats_detection() -> None:
    screen = drafted("ok", "es")
    assert screen.draft is not None
    assert screen.draft.language == "es"


def test_without_a_draft_nothing_can_be_copied() -> None:
    screen = drafted("ok")
    assert (screen.draft, screen.checked) == (None, Checked())
    assert "No draft" in screen.head
    assert "Choose the customer" in screen.hand_over
    assert page_of().recheck("anything", screen.opened) == Checked()
    assert page_of().recheck("anything", None) == Checked()


def test_blocked_draft_is_not_ready() -> None:
    screen = drafted(PT)
    assert not screen.checked.ready
    assert "Not ready: </strong>1 blocker" in screen.checked.verdict
    assert "secret-request" in screen.checked.findings


def test_edit_is_checked_as_it_stands_and_the_desk_text_is_marked_old() -> None:
    page, found = page_of(), handled(ES)
    edited = page.recheck(BAD, found)
    assert not edited.ready
    assert "recovery phrase" in edited.findings
    assert "not of your edit" in edited.desk_text
    back = page.recheck(REPLY, found)
    assert back.ready
    assert "not of your edit" not in back.desk_text


def test_secret_is_gone_from_every_part_of_the_screen() -> None:
    screen = drafted(f"hola {PHRASE}")
    assert screen.message == f"hola {MARKER}"
    assert PHRASE not in repr(screen)
    assert "seed phrase" in screen.notices


@pytest.mark.parametrize(
    ("text", "says"),
    [("", "empty"), (" \n ", "empty"), ("x" * 50_001, "characters"), ("a\ud800", "Unicode")],
)
def test_unusable_message_is_refused_in_one_calm_line(text: str, says: str) -> None:
    screen = drafted(text)
    assert (screen.case, screen.draft, screen.checked) == (None, None, Checked())
    assert says in screen.problem
    screen.message.encode()


def test_unknown_channel_or_language_is_refused() -> None:
    assert "unknown channel" in page_of().draft(ES, "fax", DETECTED).problem
    assert "unknown language" in page_of().draft(ES, "chat", "klingon").problem


def test_defect_of_ours_neither_stops_the_page_nor_quotes_the_customer(capsys: pytest.CaptureFixture[str]) -> None:
    secretive = f"mi frase es {PHRASE}, número 4711"  # the fake detector raises KeyError(text)
    screen = drafted(secretive)
    said = capsys.readouterr()
    assert "something went wrong inside (KeyError" in screen.problem
    assert "KeyError" in said.err
    for leak in (PHRASE, "4711"):
        assert leak not in said.err + said.out + screen.problem
    assert screen.message == secretive.replace(PHRASE, MARKER)


def test_check_that_breaks_leaves_nothing_to_copy(capsys: pytest.CaptureFixture[str]) -> None:
    class Broken(Stages):
        def check(self, candidate: Candidate) -> tuple[Finding, ...]:
            if candidate.text != REPLY:
                raise ZeroDivisionError
            return ()

    page = page_of(Broken())
    checked = page.recheck("other", page.draft(ES, "chat", DETECTED).opened)
    assert (checked.ready, "went wrong" in checked.verdict) == (False, True)
    assert "ZeroDivisionError" in capsys.readouterr().err
