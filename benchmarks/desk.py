"""From a pasted message to a copied, checked reply at the desk: three actions in Chromium, and what they wait for.

`python benchmarks/desk.py [--times N]`. One panel without models (a draft needs none), one page. Printed are the median
and the slowest of N rounds (milliseconds of wall clock), and the processor time that the panel spent on a round.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from playwright.sync_api import Page, expect, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))

from panel_process import running  # noqa: E402

MESSAGES = (
    "你好，我昨天提币{n} USDT到我的钱包，TRC20网络，12个小时还没到账，我很着急",
    "Boa tarde, depositei {n} USDT pela rede BEP20 há dois dias e o saldo ainda não apareceu.",
    "مرحبًا، سحبت {n} USDT عبر شبكة TRC20 منذ يومين ولم تصل إلى محفظتي حتى الآن. أنا قلق جدًا",
    "Guten Tag, meine Auszahlung über {n} USDT ist seit zwei Tagen nicht angekommen, ich mache mir Sorgen.",
)
LONG_TEXT = "Hello, we are looking into it and you will hear from us today. " * 12


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=20)
    times = parser.parse_args().times
    with (
        tempfile.TemporaryDirectory() as folder,
        running(Path(folder), models=False) as panel,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": 1440, "height": 900})
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=panel.url)
        page = context.new_page()
        page.goto(panel.url)
        page.locator("#ra-cases :is(.ra-none, .ra-case)").first.wait_for()
        _round(page, 0)  # the first reads what the others find
        waits: dict[str, list[float]] = {}
        spent: list[float] = []
        for number in range(1, times + 1):
            before = _spent(panel.process.pid)
            for name, wait in _round(page, number).items():
                waits.setdefault(name, []).append(wait)
            spent.append((_spent(panel.process.pid) - before) * 1000)
        for name, measured in waits.items():
            print(f"{name:<44} median {statistics.median(measured):6.0f} ms   slowest {max(measured):6.0f} ms")
        print(f"{'processor time of the panel, a round':<44} median {statistics.median(spent):6.0f} ms")
        browser.close()


def _spent(pid: int) -> float:
    """Seconds of processor time that a process used so far (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _round(page: Page, number: int) -> dict[str, float]:
    """Paste, Ctrl+Enter, Ctrl+Enter in the reply; then one key in a long text, until its check has come."""
    amount = 1000 + number
    page.evaluate("text => navigator.clipboard.writeText(text)", MESSAGES[number % len(MESSAGES)].format(n=amount))
    box, editor = page.locator("#ra-message textarea"), page.locator("#ra-draft textarea")
    box.click()
    page.keyboard.press("Control+A")
    started = perf_counter()
    page.keyboard.press("Control+V")  # action 1
    page.keyboard.press("Control+Enter")  # action 2
    page.wait_for_function(
        f"document.querySelector('#ra-draft textarea')?.value.replace(/\\D/g, '').includes('{amount}')"
    )
    drafted = perf_counter()
    editor.focus()
    page.keyboard.press("Control+Enter")  # action 3
    expect(page.locator("#ra-copied")).not_to_be_empty()
    copied = perf_counter()
    editor.fill(LONG_TEXT)
    page.wait_for_function("!document.documentElement.hasAttribute('data-ra-unsaved')")
    typing = perf_counter()
    page.keyboard.press("End")
    page.keyboard.type("!")
    page.wait_for_function("!document.documentElement.hasAttribute('data-ra-unsaved')")
    checked = perf_counter()
    page.wait_for_function("document.querySelector('#ra-copied')?.textContent === ''")
    return {
        "pasted to drafted": (drafted - started) * 1000,
        "pasted to copied (3 actions)": (copied - started) * 1000,
        "a key to its check, saved (150 ms of rest)": (checked - typing) * 1000,
    }


if __name__ == "__main__":
    main()
