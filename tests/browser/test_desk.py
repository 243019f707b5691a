"""The desk in real browsers: queue, reloads and kills, two agents, other people's words, accessibility."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from panel_process import Panel, running, start
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.browser
MODELS = False  # nothing here needs a translation

ZH = "你好，我昨天提币500 USDT到我的钱包，TRC20网络，12个小时还没到账，我很着急"
AR = "مرحبًا، سحبت 500 USDT عبر شبكة TRC20 منذ يومين ولم تصل إلى محفظتي حتى الآن. أنا قلق جدًا"
DE = "Guten Tag, meine Auszahlung über 0,75 BTC ist seit zwei Tagen nicht angekommen, ich mache mir Sorgen."


@contextmanager
def another(browser: Browser, panel: Panel, path: str = "/") -> Iterator[Page]:
    """A page of another agent, in a profile of their own."""
    with browser.new_context(viewport={"width": 1440, "height": 900}) as context:
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=panel.url)
        page = context.new_page()
        page.goto(panel.url + path)
        page.locator("#ra-cases :is(.ra-none, .ra-case)").first.wait_for()
        yield page


def draft(page: Page, text: str) -> str:
    """Pastes a message, drafts; returns the id of the new case."""
    before = page.url.partition("case=")[2]
    page.locator("#ra-message textarea").fill(text)
    page.locator("#ra-go").click()
    expect(page).to_have_url(re.compile(f"case=(?!{before or 'x'})[0-9a-f]{{16}}"))
    return page.url.partition("case=")[2].partition("&")[0]


def editor(page: Page) -> Locator:
    return page.locator("#ra-draft textarea")


def line(page: Page, case_id: str) -> Locator:
    return page.locator(f".ra-case[data-case='{case_id}']")


def type_and_wait(page: Page, text: str) -> None:
    editor(page).fill(text)
    expect(page.locator("#ra-saved")).to_contain_text(re.compile(r"Saved \d"))
    expect(page.locator("html[data-ra-unsaved]")).to_have_count(0)


def test_case_waits_in_the_queue_and_comes_back_with_its_edit(page: Page) -> None:
    first = draft(page, ZH)
    type_and_wait(page, "您好，正在查询。")
    second = draft(page, DE)
    expect(line(page, second)).to_have_attribute("aria-current", "true")
    expect(line(page, first)).to_contain_text("reply begun")
    line(page, first).click()
    expect(editor(page)).to_have_value("您好，正在查询。")
    expect(page.locator("#ra-letter")).to_contain_text("500 USDT")
    expect(page.locator(".ra-columns")).not_to_contain_text("Auszahlung")
    page.reload()
    expect(editor(page)).to_have_value("您好，正在查询。")
    page.locator("#ra-discard").click()
    expect(editor(page)).to_have_value(re.compile("提币"))


def test_nothing_that_was_shown_as_saved_is_lost_when_the_process_is_killed(
    browser: Browser, tmp_path: Path, learnt: None
) -> None:
    with running(tmp_path, models=False) as panel, another(browser, panel) as page:
        port = int(panel.url.rpartition(":")[2])
        case_id = draft(page, ZH)
        type_and_wait(page, "您好，这是最后保存的文字。")
        panel.process.kill()
        panel.process.wait()
        editor(page).press_sequentially("lost")
        expect(page.locator("#ra-saved [data-mark]")).to_be_hidden()  # nothing claims that this was saved
        page.goto("about:blank")  # or the page would load again by itself meanwhile, and break off the next line
        again = start(tmp_path, port, models=False)
        try:
            page.goto(f"{again.url}/?case={case_id}")
            expect(editor(page)).to_have_value("您好，这是最后保存的文字。")
            type_and_wait(page, "您好，我们继续。")
            page.reload()
            expect(editor(page)).to_have_value("您好，我们继续。")
        finally:
            again.process.kill()
            again.process.wait()
            assert again.process.stdout
            again.process.stdout.close()


def test_copied_reply_leaves_the_queue_and_joins_the_thread(page: Page) -> None:
    case_id = draft(page, ZH)
    proposed = editor(page).input_value()
    type_and_wait(page, f"{proposed}谢谢。")
    editor(page).press("Control+Enter")
    expect(page.locator("#ra-saved")).to_contain_text("Copied. 3 characters differ")
    assert page.evaluate("navigator.clipboard.readText()") == f"{proposed}谢谢。"
    expect(line(page, case_id)).to_have_count(0)
    page.locator("#ra-message textarea").fill("TXID 是多少？我没有看到")
    page.locator("#ra-add").click()
    expect(page.locator("#ra-thread")).to_contain_text(f"{proposed}谢谢。")
    expect(line(page, case_id)).to_have_count(1)


def test_finding_is_set_aside_with_a_reason_and_taken_back(page: Page) -> None:
    draft(page, ZH)
    type_and_wait(page, editor(page).input_value() + "谢谢您！！！")
    finding = page.locator("#ra-findings .ra-finding", has_text="shouting")
    finding.get_by_role("button", name="Set aside").click()
    page.keyboard.type("the customer writes so too")
    page.keyboard.press("Enter")
    expect(finding).to_have_count(0)
    expect(page.locator("#ra-verdict")).to_contain_text("1 set aside")
    page.reload()
    expect(page.locator("#ra-verdict")).to_contain_text("1 set aside")
    page.get_by_role("button", name="Take back").click()
    expect(finding).to_have_count(1)


def test_need_and_urgency_can_be_corrected(page: Page) -> None:
    case_id = draft(page, ZH)
    page.get_by_label("Correct the need").click()
    page.get_by_role("option", name="Withdrawal failed").click()
    expect(page.locator("#ra-understanding")).to_contain_text("withdrawal.failed")
    page.get_by_label("Correct the urgency").click()
    page.get_by_role("option", name="critical").click()
    expect(line(page, case_id)).to_contain_text("critical")
    expect(line(page, case_id)).to_contain_text("Withdrawal failed")


def test_keyboard_opens_cases_and_the_sheet_lists_the_keys(page: Page) -> None:
    first = draft(page, ZH)
    draft(page, DE)
    page.locator("#ra-message textarea").press("Escape")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_contain_text("Next or previous case")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    for _ in range(40):
        page.keyboard.press("k")
        if page.evaluate("document.activeElement.dataset?.case") == first:
            break
    for _ in range(40):
        if page.evaluate("document.activeElement.dataset?.case") == first:
            break
        page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(editor(page)).to_have_value(re.compile("提币"))
    page.locator("h1").click()
    page.keyboard.press("n")
    expect(page.locator("#ra-message textarea")).to_be_focused()
    assert "case=" not in page.url


def test_search_and_filter_narrow_the_queue(page: Page) -> None:
    german = draft(page, f"{DE} ZEUGEA")
    chinese = draft(page, ZH)
    page.locator("#ra-search input").fill("zeugea")
    expect(line(page, german)).to_have_count(1)
    expect(line(page, chinese)).to_have_count(0)
    page.locator("#ra-search input").fill("nothing like it")
    expect(page.locator("#ra-cases")).to_contain_text("No case matches")
    page.locator("#ra-search input").fill("")
    expect(line(page, chinese)).to_have_count(1)


def test_two_agents_on_one_case_are_told_and_the_latest_text_wins(page: Page, browser: Browser, panel: Panel) -> None:
    case_id = draft(page, ZH)
    with another(browser, panel, f"/?case={case_id}") as colleague:
        expect(editor(colleague)).to_have_value(re.compile("提币"))
        type_and_wait(page, "甲的文字。")
        type_and_wait(colleague, "乙的文字。")
        expect(colleague.locator("#ra-saved")).to_contain_text("Another page saved a different text")
    page.reload()
    expect(editor(page)).to_have_value("乙的文字。")


def test_parallel_pages_never_show_each_others_words(browser: Browser, panel: Panel) -> None:
    with another(browser, panel) as one, another(browser, panel) as two, another(browser, panel, "/zh-Hans/") as three:
        pages = {"ZEUGE111": one, "ZEUGE222": two, "ZEUGE333": three}
        for round_ in range(3):
            for name, agent in pages.items():  # all three are under way at once
                agent.locator("#ra-message textarea").fill(f"{ZH} {name} {round_}")
                agent.locator("#ra-go").click()
            for name, agent in pages.items():
                expect(agent.locator("#ra-letter")).to_contain_text(f"{name} {round_}")
                editor(agent).fill(f"{editor(agent).input_value()} {name}")
            for name, agent in pages.items():
                expect(agent.locator("#ra-saved [data-mark]")).to_be_visible()
                shown = agent.locator(".ra-columns").inner_text()
                shown += "".join(box.input_value() for box in agent.locator(".ra-columns textarea").all())
                assert name in shown
                assert not [other for other in pages if other != name and other in shown]


def test_hostile_message_is_only_text_in_queue_and_thread(page: Page) -> None:
    case_id = draft(page, f"<img src=x onerror=alert(1)><script>alert(2)</script> \u202e {ZH}")
    expect(line(page, case_id)).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator("#ra-cases").locator("img, script").count() == 0
    page.locator("#ra-message textarea").fill("</textarea><script>alert(3)</script> {{constructor}} ${alert(4)}")
    page.locator("#ra-add").click()
    expect(page.locator("#ra-thread")).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator("#ra-thread").locator("img, script").count() == 0


def test_chinese_page_speaks_chinese_and_keeps_the_case_when_the_language_changes(page: Page) -> None:
    case_id = draft(page, AR)
    page.get_by_role("link", name="中文").click()
    expect(page.locator("#ra-head h2")).to_have_text("阿拉伯语回复")
    expect(page.locator("#ra-verdict")).to_contain_text("可以复制")
    assert case_id in page.url
    assert page.evaluate("document.documentElement.lang") == "zh-Hans"
    assert editor(page).evaluate("box => getComputedStyle(box).direction") == "rtl"
    page.get_by_role("link", name="English").click()
    expect(page.locator("#ra-head h2")).to_have_text("Reply in Arabic")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_serious_at_any_width(page: Page, panel: Panel, theme: str) -> None:
    """And nothing scrolls sideways, from 390 to 1920 px, with an empty page, a case, findings, the sheet of keys."""
    found: list[str] = []

    def look(where: str) -> None:
        report = Axe().run(page)
        for one in report.response["violations"]:
            if one["impact"] in ("serious", "critical"):
                targets = [node["target"] for node in one["nodes"][:3]]
                found.append(f"{where}: {one['id']} {targets} {one['nodes'][0]['failureSummary'][:200]}")

    page.goto(f"{panel.url}/?__theme={theme}")
    page.locator("#ra-cases :is(.ra-none, .ra-case)").first.wait_for()
    look("empty")
    draft(page, AR)
    type_and_wait(page, editor(page).input_value() + " !!!")
    for width in (390, 768, 1024, 1440, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width
        if width in (390, 1440):
            look(f"case {width}")
    page.locator("#ra-help").click()
    look("keys")
    assert found == []
