"""One panel, as a user starts it, and one Chromium for a module; gone with it, and Playwright's event loop too."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from panel_process import Panel, running
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

_CHROMIUM = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
expect.set_options(timeout=30_000)  # a chat model that loads beside the tests takes the processors for a while


@pytest.fixture(scope="session")
def learnt() -> None:
    """Triage has learnt from its examples, which takes half a minute the first time; pages must not wait for it."""
    done = subprocess.run([sys.executable, "-m", "assist", "reply", "--json", "hello"], capture_output=True, text=True)
    assert done.stdout, done.stderr  # the status says that «hello» alone has no reply to send


@pytest.fixture(scope="module")
def panel(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, learnt: None) -> Iterator[Panel]:
    """Without models where the module says `MODELS = False`, which keeps the processors for what is tested."""
    models = getattr(request.module, "MODELS", True)
    with running(tmp_path_factory.mktemp("panel"), models=models) as started:
        yield started


@pytest.fixture(scope="module")
def models() -> None:
    """The default models, fetched through the catalogue when they are not here yet."""
    done = subprocess.run([sys.executable, "-m", "assist", "models", "pull"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = shutil.which("chromium")
    assert path, "Chromium is needed: make chromium"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=list(_CHROMIUM))
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser, panel: Panel) -> Iterator[Page]:
    """The panel's page in a fresh profile. Fails the test on any outside request, console error or defect."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=panel.url)
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("request", lambda asked: None if _ours(asked.url, panel.url) else wrong.append(f"asked {asked.url}"))
    opened.on("console", lambda said: wrong.append(said.text) if _complains(said) else None)
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("dialog", lambda dialog: (wrong.append("a dialog opened"), dialog.dismiss()))
    opened.goto(panel.url)
    opened.get_by_label("Customer's message").wait_for()
    opened.locator("#ra-cases :is(.ra-none, .ra-case)").first.wait_for()
    yield opened
    context.close()
    assert wrong == []


def _complains(said: ConsoleMessage) -> bool:
    """A page that is left while an answer is under way says so; nobody sees that."""
    left = "signal is aborted" in said.text or "errored out" in said.text
    return said.type in ("error", "warning") and not left


def _ours(url: str, panel: str) -> bool:
    return url.startswith((f"{panel}/", "data:", "blob:"))
