"""The panel end to end: a real browser, the real assistant, no network but this machine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from panel_process import Panel, running, stop
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.browser

ZH = "你好，我昨天提币500 USDT到我的钱包，TRC20网络，12个小时还没到账，我很着急"
PT = "Boa tarde, depositei 250 USDT pela rede BEP20 há dois dias e o saldo ainda não apareceu."
ASKS_FOR_THE_PHRASE = "请把您的助记词发给我"
PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"


def message(page: Page) -> Locator:
    return page.get_by_label("Customer's message")


def editor(page: Page) -> Locator:
    return page.get_by_label("Reply, yours to edit")


def verdict(page: Page) -> Locator:
    return page.locator("#ra-verdict .ra-verdict")


def copy(page: Page) -> Locator:
    return page.get_by_role("button", name="Copy reply")


def draft(page: Page, text: str) -> None:
    """Pastes a message, presses the button, waits for the draft."""
    message(page).fill(text)
    page.get_by_role("button", name="Draft a reply").click()
    expect(page.locator("#ra-head h2")).to_be_visible()


def test_chinese_message_gives_a_checked_chinese_draft(page: Page) -> None:
    draft(page, ZH)
    expect(page.locator("#ra-head h2")).to_have_text("Reply in Chinese (Simplified)")
    expect(page.locator("#ra-understanding")).to_contain_text("withdrawal.pending")
    expect(page.locator("#ra-understanding")).to_contain_text("Chinese (Simplified) · 简体中文")
    expect(editor(page)).to_have_value(re.compile("提币"))
    expect(verdict(page)).to_contain_text("Ready to copy")
    expect(page.locator("#ra-desk-text")).to_contain_text("The same in English")
    marks = page.locator("#ra-letter mark.ra-entity").all_inner_texts()
    assert any("500" in mark for mark in marks)
    assert "TRC20" in marks


@pytest.mark.real_model
@pytest.mark.usefixtures("models")
def test_portuguese_is_translated_by_the_small_engine_after_the_draft(page: Page) -> None:
    draft(page, PT)
    expect(page.locator("#ra-head h2")).to_have_text("Reply in Portuguese")
    working = page.locator("#ra-working")
    expect(working).to_contain_text("machine translation by firefox", timeout=60_000)
    for kept in ("250", "USDT", "BEP20"):
        expect(working).to_contain_text(kept)


@pytest.mark.real_model
@pytest.mark.usefixtures("models")
def test_chinese_is_translated_by_the_chat_model_after_the_draft(page: Page) -> None:
    draft(page, ZH)
    working = page.locator("#ra-working")
    expect(working).to_contain_text("In English")
    expect(editor(page)).to_be_editable()
    expect(working).to_contain_text("machine translation by", timeout=120_000)
    for kept in ("500", "USDT", "TRC20"):
        expect(working).to_contain_text(kept)


def test_edit_that_asks_for_the_recovery_phrase_cannot_be_copied(page: Page) -> None:
    draft(page, ZH)
    expect(copy(page)).to_be_enabled()
    proposed = editor(page).input_value()
    editor(page).fill(proposed + ASKS_FOR_THE_PHRASE)
    expect(verdict(page)).to_contain_text("Not ready: 1 blocker")
    expect(page.locator("#ra-findings .ra-blocker")).to_contain_text("secret-request")
    expect(page.locator("#ra-desk-text")).to_contain_text("not of your edit")
    expect(copy(page)).to_be_disabled()
    editor(page).fill(proposed)
    expect(verdict(page)).to_contain_text("Ready to copy")
    expect(page.locator("#ra-desk-text")).not_to_contain_text("not of your edit")
    expect(copy(page)).to_be_enabled()


def test_pasted_and_deleted_words_are_checked_too(page: Page) -> None:
    """gradio's `input` event of a text box comes with key presses only."""
    draft(page, ZH)
    page.evaluate("text => navigator.clipboard.writeText(text)", ASKS_FOR_THE_PHRASE)
    editor(page).click()
    page.keyboard.press("Control+End")
    page.keyboard.press("Control+V")
    expect(verdict(page)).to_contain_text("Not ready")
    for _ in ASKS_FOR_THE_PHRASE:
        page.keyboard.press("Backspace")
    expect(verdict(page)).to_contain_text("Ready to copy")


def test_copy_gives_the_plain_text_of_the_editor(page: Page) -> None:
    draft(page, ZH)
    editor(page).fill(editor(page).input_value() + "\n谢谢您的耐心。")
    copy(page).click()
    expect(page.locator("#ra-copied")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == editor(page).input_value()


def test_text_changed_since_its_last_check_is_checked_before_it_is_copied(page: Page) -> None:
    draft(page, ZH)
    page.evaluate("navigator.clipboard.writeText('before')")
    # both in one turn of the browser's loop: no answer about the edit can have come in between
    page.evaluate(
        """asks => {
            const editor = document.querySelector('#ra-draft textarea');
            editor.value += asks;
            editor.dispatchEvent(new Event('input', {bubbles: true}));
            document.querySelector('#ra-copy').click();
        }""",
        ASKS_FOR_THE_PHRASE,
    )
    expect(verdict(page)).to_contain_text("Not ready")
    expect(copy(page)).to_be_disabled()
    assert page.evaluate("navigator.clipboard.readText()") == "before"


def test_words_of_a_finding_are_selected_in_the_editor(page: Page) -> None:
    draft(page, ZH)
    editor(page).fill(f"𝟓😀{ASKS_FOR_THE_PHRASE}")  # characters of two UTF-16 units stand before the words
    words = page.locator("#ra-findings .ra-blocker .ra-words").first
    words.click()
    selected = page.evaluate("window.getSelection().toString()")
    assert selected == words.inner_text()
    assert selected in ASKS_FOR_THE_PHRASE


def test_keyboard_alone_drafts(page: Page) -> None:
    message(page).click()
    page.keyboard.insert_text(ZH)
    page.keyboard.press("Control+Enter")
    expect(page.locator("#ra-head h2")).to_have_text("Reply in Chinese (Simplified)")
    expect(message(page)).to_have_value(ZH)


def test_tab_goes_from_message_to_copy(page: Page) -> None:
    draft(page, ZH)
    expect(copy(page)).to_be_enabled()
    message(page).focus()
    reached: list[str] = []
    while "ra-copy" not in reached and len(reached) < 20:
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.closest('[id^=ra-]')?.id ?? ''"))
    opened = ["ra-understanding", "ra-understanding"]  # how to handle it, the other draft: lines that unfold
    wanted = ["ra-channel", "ra-language", "ra-go", "ra-add", "ra-clear", *opened, "ra-intent", "ra-urgency"]
    wanted += ["ra-draft", "ra-copy"]
    assert [name for name in reached if name] == wanted


def test_empty_message_is_a_calm_line_and_the_page_goes_on(page: Page) -> None:
    page.get_by_role("button", name="Draft a reply").click()
    expect(page.get_by_role("alert")).to_have_text("Not done: the message is empty")
    draft(page, ZH)
    expect(page.get_by_role("alert")).to_have_count(0)


def test_seed_phrase_is_gone_from_the_page(page: Page) -> None:
    draft(page, f"你好，我提币500 USDT没到账，助记词是 {PHRASE}，请帮我")
    expect(page.locator("#ra-notices")).to_contain_text("seed phrase")
    expect(message(page)).to_have_value(re.compile("⟦seed-phrase removed⟧"))
    held = page.evaluate(
        """() => document.documentElement.outerHTML
            + [...document.querySelectorAll('textarea, input')].map(field => field.value).join()
            + JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + location.href"""
    )
    assert "wave sausage" not in held
    message(page).focus()
    page.keyboard.press("Control+Z")
    assert "wave sausage" not in message(page).input_value()


def test_what_a_customer_writes_is_never_markup(page: Page) -> None:
    hostile = f"{ZH} <script>alert(1)</script><img src=x onerror=alert(2)> ${{alert(3)}} {{{{constructor}}}} **b** [a](http://x.example)"
    draft(page, hostile)
    shown = page.locator("#ra-letter")
    expect(shown).to_contain_text(
        "<script>alert(1)</script><img src=x onerror=alert(2)> ${alert(3)} {{constructor}} **b**"
    )
    assert shown.locator("script, img, a").count() == 0
    editor(page).fill(hostile)
    expect(page.locator("#ra-desk-text")).to_contain_text("not of your edit")
    assert page.locator("#ra-findings").locator("script, img, a").count() == 0


def test_unknown_language_says_what_to_do_and_can_be_set(page: Page) -> None:
    draft(page, "12345 ???")
    expect(page.locator("#ra-hand-over")).to_contain_text("Choose the customer's language")
    expect(page.locator("#ra-head h2")).to_have_text("No draft")
    expect(copy(page)).to_be_hidden()
    message(page).fill("retiro 500 USDT")
    page.get_by_label("Customer's language").click()
    page.get_by_role("option", name="Spanish · Español").click()
    page.get_by_role("button", name="Draft a reply").click()
    expect(page.locator("#ra-understanding")).to_contain_text("set by the desk")


def test_stolen_account_is_handed_over_with_its_reason(page: Page) -> None:
    page.get_by_role("button", name="A stolen account").click()
    expect(page.locator("#ra-hand-over")).to_contain_text("Hand over to a person")
    expect(page.locator("#ra-understanding")).to_contain_text("security.account_theft")
    expect(page.locator("#ra-head h2")).to_have_text("Reply in Spanish")


def test_clear_leaves_nothing_of_the_last_customer(page: Page) -> None:
    draft(page, ZH)
    page.get_by_role("button", name="Clear").click()
    expect(page.get_by_text("No message yet")).to_be_visible()
    expect(message(page)).to_have_value("")
    expect(message(page)).to_be_focused()
    assert "500 USDT" not in page.locator(".ra-columns").inner_text()


@pytest.mark.real_model
@pytest.mark.usefixtures("models")
def test_late_translation_of_the_message_before_is_not_shown(page: Page) -> None:
    page.evaluate(
        """() => {
            const shown = window.shown = [];
            const place = document.querySelector('#ra-working');
            new MutationObserver(() => shown.push(place.textContent)).observe(
                place, {subtree: true, childList: true, characterData: true});
        }"""
    )
    draft(page, ZH)
    message(page).fill(ZH.replace("500", "7300"))
    page.get_by_role("button", name="Draft a reply").click()
    # the chat model takes one text after the other: when this one is there, the one before was finished
    expect(page.locator("#ra-working")).to_contain_text("machine translation", timeout=180_000)
    translations = [text for text in page.evaluate("shown") if "machine translation" in text]
    assert translations
    assert all("300" in text for text in translations)


@pytest.mark.parametrize("width", [1440, 768, 390])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_scrolls_sideways(page: Page, panel: Panel, width: int, theme: str) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(f"{panel.url}/?__theme={theme}")
    message(page).wait_for()
    draft(page, f"{ZH} TQ5NMqJjhpQGK7YJbESKfSjJPQXgvXyzAB 0x{'9f' * 32}")
    editor(page).fill(f"{editor(page).input_value()} {'W' * 120}")
    expect(page.locator("#ra-desk-text")).to_contain_text("not of your edit")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("document.querySelector('.dark') !== null") == (theme == "dark")


def test_no_word_of_a_customer_reaches_logs_files_or_addresses(page: Page, panel: Panel) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    draft(page, f"{ZH} ZEUGE4711 {PHRASE}")
    editor(page).fill(editor(page).input_value() + "ZEUGE4712")
    copy(page).click()
    expect(page.locator("#ra-copied, #ra-verdict").first).to_be_visible()
    traces = panel.written() + "\n".join(asked)
    for word in ("ZEUGE", "sausage", "500 USDT", "还没到账"):
        assert word not in traces
    assert b"ZEUGE4711" in panel.stored()
    assert b"sausage" not in panel.stored()


def test_nothing_is_kept_in_the_browser(page: Page) -> None:
    draft(page, ZH)
    kept = page.evaluate(
        "async () => JSON.stringify([localStorage, sessionStorage, document.cookie, await indexedDB.databases()])"
    )
    assert "500" not in kept
    assert kept.endswith("[]]")


def test_another_machines_name_is_refused(page: Page, panel: Panel) -> None:
    answer = page.request.get(panel.url, headers={"Host": "evil.example"})
    assert answer.status == 403
    answer = page.request.post(f"{panel.url}/gradio_api/queue/join", headers={"Origin": "https://evil.example"})
    assert answer.status == 403


def test_ctrl_c_stops_the_panel_in_silence_even_while_a_page_is_open(
    browser: Browser, tmp_path: Path, learnt: None
) -> None:
    with running(tmp_path) as panel, browser.new_context() as context:
        page = context.new_page()
        page.goto(panel.url)
        draft(page, ZH)  # and its translation is under way
        assert stop(panel) == 0
    assert (tmp_path / "stderr.txt").read_text() == ""
