"""The Practice page in a real browser, as an agent who has read no manual uses it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from panel_process import Panel
from playwright.sync_api import Browser, Page, expect
from watched import audited, watched

pytestmark = pytest.mark.browser
MODELS = False  # nothing here needs a translation
_SLOW = 120_000  # the first answer of a process reads the words of its language


@contextmanager
def practising(browser: Browser, panel: Panel, path: str = "/practice/", width: int = 1440) -> Iterator[Page]:
    """The page with a case on it."""
    with watched(browser, panel, path, width) as page:
        expect(page.locator("#ra-practice-talk .ra-said").first).to_be_visible(timeout=_SLOW)
        yield page


def test_agent_answers_badly_sees_what_was_missing_and_a_model_answer_and_goes_on(
    browser: Browser, panel: Panel
) -> None:
    """Only what the page says is used: its labels and its buttons, then its keys."""
    with practising(browser, panel) as page:
        expect(page.get_by_text("No answer yet")).to_be_visible()
        expect(page.locator("#ra-practice-talk")).to_contain_text("Level 1")
        page.get_by_role("button", name="Check my answer").click()
        expect(page.get_by_role("alert")).to_contain_text("Write an answer first")
        first = page.locator("#ra-practice-talk .ra-text").first.inner_text()
        page.get_by_label("Your reply").fill("As per our policy you have to wait. We guarantee it works.")
        page.get_by_label("I would hand this case over").check()
        page.get_by_role("button", name="Check my answer").click()
        outcome = page.locator("#ra-practice-outcome")
        expect(outcome).to_be_visible(timeout=_SLOW)
        expect(outcome.get_by_role("status")).to_contain_text("of 100")
        expect(outcome.locator(".ra-missed").first).to_be_visible()
        expect(outcome).to_contain_text("when the customer hears from us next")
        expect(outcome).to_contain_text("the case is kept")
        expect(outcome).to_contain_text("Never allowed here")
        expect(outcome.locator("mark.ra-evidence").first).to_be_visible()
        expect(outcome.locator(".ra-model .ra-text").first).not_to_be_empty()
        expect(page.get_by_role("button", name="Check my answer")).to_be_disabled()
        expect(page.locator("#ra-practice-side")).to_contain_text("1 answer")
        page.get_by_role("button", name="Next case").click()
        expect(outcome).to_have_count(0)
        expect(page.locator("#ra-practice-talk .ra-text").first).not_to_have_text(first)
        expect(page.get_by_label("Your reply")).to_have_value("")
        expect(page.get_by_label("I would hand this case over")).not_to_be_checked()
        page.get_by_label("Your reply").fill("Please wait.")
        page.keyboard.press("Control+Enter")
        expect(outcome).to_be_visible(timeout=_SLOW)
        expect(page.locator("#ra-practice-side li")).to_have_count(2)
        page.keyboard.press("Escape")
        page.keyboard.press("n")
        expect(outcome).to_have_count(0)
    with practising(browser, panel) as page:  # another day: it goes on where it was
        expect(page.locator("#ra-practice-side li")).to_have_count(2)


@pytest.mark.parametrize(
    ("width", "path", "language"), [(1440, "/practice/", "العربية"), (390, "/zh-Hans/practice/", "日本語")]
)
def test_page_has_no_accessibility_defects_and_fits(
    browser: Browser, panel: Panel, width: int, path: str, language: str
) -> None:
    with practising(browser, panel, path, width) as page:
        page.locator("#ra-practice-language input").click()
        page.get_by_role("option", name=re.compile(language)).click()
        said = page.locator("#ra-practice-talk .ra-text").first
        expect(said).to_have_attribute("lang", "ar" if width == 1440 else "ja", timeout=_SLOW)
        page.locator("#ra-practice-answer textarea").fill("?")
        page.locator("#ra-practice-check").click()
        expect(page.locator("#ra-practice-outcome")).to_be_visible(timeout=_SLOW)
        found = audited(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
