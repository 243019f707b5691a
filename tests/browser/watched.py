"""A page of the panel that may ask nobody else for anything, and may not complain."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from axe_playwright_python.base import AxeResults
from axe_playwright_python.sync_playwright import Axe
from panel_process import Panel
from playwright.sync_api import Browser, Page


@contextmanager
def watched(browser: Browser, panel: Panel, path: str, width: int = 1440) -> Iterator[Page]:
    """The page at `path` in a profile of its own. Fails on outside requests and console errors when it is left."""
    with browser.new_context(viewport={"width": width, "height": 900}) as context:
        page = context.new_page()
        wrong: list[str] = []
        page.on(
            "request",
            lambda asked: None if asked.url.startswith((panel.url, "data:", "blob:")) else wrong.append(asked.url),
        )
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
        page.goto(panel.url + path)
        yield page
        assert wrong == []


def audited(page: Page) -> AxeResults:
    """What axe finds by WCAG A and AA; colours as they stay, not as they are while they change."""
    page.add_style_tag(content="*, ::before, ::after { transition: none !important; animation: none !important }")
    return Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa"]})
