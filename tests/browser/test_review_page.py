"""The Review page in a real browser, as a reviewer who has read no manual uses it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from panel_process import Panel
from playwright.sync_api import Browser, Page, expect
from watched import audited, watched

pytestmark = pytest.mark.browser
MODELS = False  # nothing here needs a translation

FILE = Path(__file__).parents[1] / "data" / "review" / "conversations.csv"


@contextmanager
def reviewing(browser: Browser, panel: Panel, path: str = "/review/", width: int = 1440) -> Iterator[Page]:
    """The page."""
    with watched(browser, panel, path, width) as page:
        yield page


def load(page: Page) -> None:
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Load a file").click()
    chooser.value.set_files(FILE)
    expect(page.locator("#ra-review-status")).to_contain_text("24 conversations", timeout=180_000)


def test_new_reviewer_goes_from_file_to_twenty_scored_cases(browser: Browser, panel: Panel) -> None:
    """Only what the page says is used: its steps, its labels, its buttons."""
    with reviewing(browser, panel) as page:
        expect(page.get_by_text("Load a file of conversations")).to_be_visible()
        load(page)
        page.get_by_role("button", name="Draw the sample").click()
        expect(page.get_by_role("alert")).to_contain_text("Say who scores")
        page.get_by_label("Your name").fill("Qiu")
        page.get_by_role("button", name="Draw the sample").click()
        expect(page.get_by_text("Case 1 of 20")).to_be_visible()
        expect(page.locator("mark.ra-evidence")).to_have_count(0)
        page.get_by_role("button", name="Save and compare").click()
        expect(page.get_by_role("alert").filter(has_text="Answer every question")).to_be_visible()
        for at in range(1, 21):
            expect(page.get_by_text(f"Case {at} of 20")).to_be_visible()
            expect(page.locator("#ra-questions")).to_be_visible()
            if at == 1:  # by mouse, then by keys
                for name in ("Greeting", "Closing", "Solution", "Form of address", "Empathy", "Tone"):
                    page.get_by_role("group", name=re.compile(f"^{name}")).locator("label").nth(1).click()
                page.get_by_role("button", name="Save and compare").click()
            else:
                for key in ("1", "0", "1", "1", "2", "2"):
                    page.keyboard.press(key)
                page.keyboard.press("Enter")
            expect(page.locator("#ra-outcome")).to_contain_text("Automatic")
            if at == 1:
                for reason in page.get_by_placeholder("why yours stands").all():
                    reason.fill("the agent did, in other words")
                page.get_by_label("Note to the agent").fill("Name the amount next time")
                page.get_by_role("button", name="Save, next case").click()
            else:
                page.keyboard.press("n")
        expect(page.get_by_text("The sample is scored")).to_be_visible()
        page.get_by_role("tab", name="Agreement").click()
        table = page.locator("#ra-review-agreement table").first
        expect(table.get_by_role("row", name=re.compile("Tone"))).to_contain_text("20")
        expect(page.locator("#ra-review-agreement")).to_contain_text("Only one reviewer has scored")
        page.get_by_role("tab", name="Trends").click()
        expect(page.locator("#ra-review-trends")).to_contain_text("Ben")
        address = page.url
    with reviewing(browser, panel, address.removeprefix(panel.url)) as page:  # a colleague, by the address
        page.get_by_label("Your name").fill("Ida")
        page.locator(".ra-review-case").first.click()
        expect(page.locator("#ra-questions:not([inert])")).to_be_visible()
        expect(page.locator("#ra-review-form")).not_to_contain_text("Qiu")
        for key in ("1", "1", "1", "1", "3", "3"):
            page.keyboard.press(key)
        page.keyboard.press("Enter")
        expect(page.locator("#ra-outcome thead")).to_contain_text("Qiu")
        page.get_by_role("tab", name="Agreement").click()
        expect(page.locator("#ra-review-agreement")).to_contain_text("Alpha")


def test_what_a_reviewer_sets_aside_is_what_the_rubric_can_learn_from(browser: Browser, panel: Panel) -> None:
    with reviewing(browser, panel) as page:
        load(page)
        page.get_by_label("Your name").fill("Uma")
        page.get_by_label("How they are chosen").click()
        page.get_by_role("option", name="worst automatic score first").click()
        page.get_by_role("button", name="Draw the sample").click()
        expect(page.locator("#ra-questions")).to_be_visible()
        for key in ("1", "1", "1", "1", "3", "3"):
            page.keyboard.press(key)
        page.keyboard.press("Enter")
        page.get_by_text("Set a finding aside").click()
        page.get_by_placeholder("why it is no fault here").first.fill("usual on this desk")
        page.get_by_role("button", name="Save, next case").click()
        expect(page.locator("#ra-questions")).to_be_visible()
        page.get_by_role("tab", name="Learning").click()
        learnt = page.locator("#ra-review-learnt")
        expect(learnt).to_contain_text("chat-1 counts")
        expect(learnt).to_contain_text("Findings set aside:")
        page.get_by_role("button", name="Use it").click()
        expect(learnt).to_contain_text("at least 30")
        page.get_by_role("button", name="Go back one version").click()
        expect(learnt.get_by_role("alert")).to_contain_text("the shipped one counts")


@pytest.mark.parametrize(("width", "path"), [(1440, "/review/"), (390, "/zh-Hans/review/")])
def test_page_has_no_accessibility_defects_and_fits(browser: Browser, panel: Panel, width: int, path: str) -> None:
    with reviewing(browser, panel, path, width) as page:
        page.locator("#ra-review-head .ra-section").wait_for()
        if width > 1000:
            load(page)
            page.get_by_label("Your name").fill("Ann")
            page.get_by_role("button", name=re.compile("Draw")).click()
            page.locator("#ra-questions").wait_for()
        found = audited(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
