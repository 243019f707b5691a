"""Logging in as people do, without a script on the page; what each role sees; below a path."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from served import PASSWORD, Served, serving
from ui_cases import ES, REPLY

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("access"), prefix="/desk") as panel:
        yield panel


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 800})
    yield context.new_page()
    context.close()


def enter(page: Page, name: str, password: str = PASSWORD) -> None:
    page.get_by_label("User name").fill(name)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Log in").click()


def test_an_agent_logs_in_drafts_and_leaves(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/")
    expect(page).to_have_url(f"{served.url}/login?next=/")
    enter(page, "agent", "wrong wrong wrong")
    expect(page.get_by_role("alert")).to_have_text("Name or password is wrong.")
    enter(page, "agent")
    expect(page).to_have_url(f"{served.url}/")
    page.get_by_label("Customer's message").fill(ES)
    page.get_by_role("button", name="Draft a reply").click()
    expect(page.get_by_label("Reply, yours to edit")).to_have_value(REPLY)
    expect(page.get_by_text("agent, agent")).to_be_visible()
    expect(page.get_by_role("link", name="Glossary")).to_be_visible()
    for other in ("Insights", "Models", "Settings"):
        expect(page.get_by_role("link", name=other)).to_be_hidden()
    page.get_by_role("button", name="Log out").click()
    expect(page).to_have_url(f"{served.url}/login")
    page.go_back()
    expect(page.get_by_label("User name")).to_be_visible()


def test_a_reviewer_goes_from_page_to_page_below_the_path(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/zh-Hans/insights/")
    expect(page.get_by_role("button", name="登录")).to_be_visible()
    page.goto(f"{served.url}/login?next=/insights/")
    enter(page, "reviewer")
    expect(page.locator("#ra-insights .ra-empty, #ra-insights .ra-insights").first).to_be_visible()
    page.get_by_role("link", name="中文").click()
    expect(page).to_have_url(f"{served.url}/zh-Hans/insights/")
    page.get_by_role("link", name="术语库").click()
    expect(page).to_have_url(f"{served.url}/zh-Hans/glossary/")


@pytest.mark.parametrize("lang", ["en", "zh-Hans"])
def test_the_login_page_is_accessible_and_has_no_script(page: Page, served: Served, lang: str) -> None:
    page.goto(f"{served.url}/login?lang={lang}")
    assert page.locator("script").count() == 0
    assert Axe().run(page).response["violations"] == []
