"""The desk's page over its store: what is kept when, and that a page can only show the case that it names."""

from __future__ import annotations

import tomllib
from datetime import timedelta
from pathlib import Path

import pytest
from ui_cases import BAD, ES, MARKER, PHRASE, PT, REPLY, Stages, desk

from assist.records import Candidate, Finding, Message
from assist.store import Filter, Store
from assist.store.times import now_utc
from ui import thread_view
from ui.findings import fingerprint
from ui.looks import Asked, Looks
from ui.pages import PAGES, address
from ui.reply import DETECTED, Opened, ReplyDesk
from ui.times import length
from ui.words import INTERFACES, speaking, word

LOUD = Finding("warning", "shouting", "too loud", (0, 5))


class Loud(Stages):
    def check(self, candidate: Candidate) -> tuple[Finding, ...]:
        return (*super().check(candidate), *((LOUD,) if candidate.text.startswith("¡Oh!") else ()))


@pytest.fixture
def page(store: Store) -> ReplyDesk:
    return ReplyDesk(desk(Loud()), store)


def drafted(page: ReplyDesk, text: str = ES) -> Opened:
    opened = page.draft(text, "chat", DETECTED).opened
    assert opened is not None
    return opened


def test_a_draft_that_nobody_touched_is_no_edit(page: ReplyDesk, store: Store) -> None:
    opened = drafted(page)
    assert page.typed(REPLY, opened, opened.id).saved == ""
    assert store.case(opened.id).edit is None


def test_what_is_typed_is_kept_with_the_mark_of_its_text(page: ReplyDesk, store: Store) -> None:
    opened = drafted(page)
    checked = page.typed("Hola 😀", opened, opened.id, 0, "a")
    assert f'data-mark="{fingerprint("Hola 😀")}"' in checked.saved
    edit = store.case(opened.id).edit
    assert edit is not None
    assert (edit.text, edit.revision, checked.revision) == ("Hola 😀", 1, 1)
    again = page.open(opened.id)
    assert (again.text, again.checked.revision) == ("Hola 😀", 1)
    assert page.typed("Hola 😀", again.opened, opened.id, 1, "b").revision == 1  # a reload changes nothing
    assert page.discard(opened.id).text == REPLY
    assert fingerprint("a") == "e40c292c"  # as published for FNV-1a


def test_text_is_kept_for_the_case_that_the_page_names_whatever_the_server_holds(page: ReplyDesk, store: Store) -> None:
    first, second = drafted(page), drafted(page, PT)
    page.typed("for the second", first, second.id)
    page.typed("after a restart", None, first.id)
    kept = [store.case(one.id).edit for one in (first, second)]
    assert [edit and edit.text for edit in kept] == ["after a restart", "for the second"]
    assert page.copied("x", first, "")[0] == ""


def test_copying_keeps_the_distance_and_a_blocker_copies_nothing(page: ReplyDesk, store: Store) -> None:
    opened = drafted(page)
    assert page.copied(BAD, opened, opened.id)[0] == ""
    assert store.replies(opened.id) == ()
    out, _, said = page.copied(f"{REPLY} Ya.", opened, opened.id)
    assert (out, "4 characters differ" in said) == (f"{REPLY} Ya.", True)
    assert [reply.distance for reply in store.replies(opened.id)] == [4]
    assert store.queue().lines == ()


def test_next_message_joins_the_thread_and_another_text_is_another_case(page: ReplyDesk, store: Store) -> None:
    opened = drafted(page)
    page.copied(REPLY, opened, opened.id)
    added = page.add(PT, "chat", opened.id)
    assert added.opened is not None
    assert [message.text for message in added.opened.thread] == [ES, REPLY]
    assert ES in added.thread.replace('<bdi><mark class="ra-entity" title="amount">', "").replace("</mark></bdi>", "")
    again = page.draft(PT, "email", "es", opened.id)  # the same words: the same case, understood anew
    assert again.opened is not None
    assert (again.opened.id, again.language, again.channel) == (opened.id, "es", "email")
    other = page.draft(ES, "chat", DETECTED, opened.id)
    assert other.opened is not None
    assert other.opened.id != opened.id
    assert store.queue().total == 2


def test_set_aside_counts_no_more_and_comes_back(page: ReplyDesk) -> None:
    opened = drafted(page)
    assert "shouting" in page.recheck("¡Oh! Sí", opened).findings
    now, checked = page.set_aside("¡Oh! Sí", opened, opened.id, ["shouting", "warning", "¡Oh! ", "su tono"])
    assert checked.findings == ""
    assert "1 set aside" in checked.verdict
    assert "shouting" in page.set_aside("¡Oh! Sí", now, opened.id, [])[1].findings
    _, refused = page.set_aside(BAD, opened, opened.id, ["secret-request", "blocker", "", "because"])
    assert "a blocker cannot be set aside" in refused.verdict


def test_corrections_hold_until_the_next_message(page: ReplyDesk, store: Store) -> None:
    opened = drafted(page)
    screen = page.correct(opened.id, "fees", "critical")
    assert screen.case is not None
    assert (screen.case.triage.intent, screen.case.triage.urgency) == ("fees", "critical")
    assert [(line.intent, line.urgency) for line in store.queue().lines] == [("fees", "critical")]
    assert page.add(PT, "chat", opened.id).intent == DETECTED
    assert "not in the store" in page.correct("gone", "fees", "").problem


def test_secret_never_reaches_the_store(page: ReplyDesk, store: Store) -> None:
    opened = drafted(page, f"hola {PHRASE}")
    assert store.case(opened.id).messages[0].text == f"hola {MARKER}"


def test_queue_filters_and_a_defect_in_a_facet_is_a_calm_line(
    page: ReplyDesk, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    opened, looks = drafted(page), Looks(store)
    assert f'data-case="{opened.id}"' in looks.queue(Asked("en"))
    assert opened.id in looks.queue(Asked("en", facets=("urgency:high", "language:es")))
    assert "No case matches" in looks.queue(Asked("en", facets=("language:pt",)))
    assert "went wrong" in looks.queue(Asked("en", facets=("nonsense",)))
    assert "KeyError" in capsys.readouterr().err


def test_a_thread_of_5000_messages_shows_its_end(store: Store) -> None:
    shown = thread_view.thread([Message(f"message {number}") for number in range(5000)], "en", "case")
    assert "message 4999" in shown
    assert "4960 older messages" in shown
    assert len(shown) < 30_000


def test_waiting_times_read_as_people_say_them() -> None:
    given = {"": 30, "12 min": 12 * 60 + 59, "89 min": 89 * 60, "3 h": 3 * 3600 + 60, "2 d": 50 * 3600}
    assert {length(timedelta(seconds=seconds)): seconds for seconds in given.values()} == given
    with speaking("zh-Hans"):
        assert length(timedelta(hours=3)) == "3 小时"


def test_both_languages_of_the_page_have_the_same_sentences() -> None:
    texts = Path(thread_view.__file__).parent / "texts"
    names = [sorted(file.name for file in (texts / tongue).iterdir()) for tongue in INTERFACES]
    assert names[0] == names[1]
    for name in names[0]:
        english, chinese = (tomllib.loads((texts / tongue / name).read_text()) for tongue in INTERFACES)
        for section, words in english.items():
            if section == "language":
                continue
            assert list(chinese[section]) == list(words), section
            for key, said in words.items():
                places = [
                    {part.partition("}")[0] for part in text.split("{")[1:]} for text in (said, chinese[section][key])
                ]
                assert places[0] == places[1], f"{section}.{key}"


def test_every_page_has_an_address_of_its_own_in_every_language() -> None:
    assert address("reply", "en") == "/"
    assert address("reply", "zh-Hans") == "/zh-Hans/"
    assert address("review", "zh-Hans") == "/zh-Hans/review/"
    assert all(word("pages", page) != page for page in PAGES)


def test_purged_case_is_gone_from_the_page_in_one_calm_line(page: ReplyDesk, store: Store) -> None:
    opened = drafted(page)
    store.delete(opened.id, "a")
    assert "not in the store" in page.open(opened.id).problem
    assert "Not saved" in page.typed("more", opened, opened.id).saved
    assert store.queue(Filter(show="all")).total == 0
    assert now_utc().utcoffset() == timedelta(0)
