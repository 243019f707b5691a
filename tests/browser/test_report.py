"""The report of a review in a browser without a network: its plots are there, and axe finds nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from assist.rubrics import CATEGORIES
from assist.scoring.batch.job import scored_json
from assist.scoring.records import Evidence, Scored
from assist.scoring.report import Figures, page

pytestmark = pytest.mark.browser


def scored(number: int) -> Scored:
    scores = {name: float((number * 7 + place * 13) % 101) for place, name in enumerate(CATEGORIES)}
    cold = Evidence(
        "warning",
        "coldness",
        "policy is no reason",
        (0, 3),
        "原因是……",
        "2",
        "<script>按照规定</script>",
        {"tone": 25.0},
    )
    return Scored(
        f"c{number}", f"agent <b>{number % 4}</b>", ("a",), ("zh-Hans", "ar", "de")[number % 3], "chat",
        {**scores, "total": scores["tone"]}, {}, (cold,), 30.0 * number, 600.0, 60.0, 3, "chat-1",
    )  # fmt: skip


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (390, "dark")])
def test_a_report_opens_offline_with_its_plots(browser: Browser, tmp_path: Path, width: int, scheme: str) -> None:
    figures = Figures()
    for number in range(60):
        figures.add(scored_json(scored(number)))
    figures.add_bad("line 7: not UTF-8")
    report = tmp_path / "report.html"
    report.write_text(page(figures, "Quality review: <i>march</i>", "rubrics chat-1"), encoding="utf-8")
    context = browser.new_context(
        viewport={"width": width, "height": 900}, offline=True, color_scheme="dark" if scheme == "dark" else "light"
    )
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("request", lambda asked: None if asked.url.startswith("file:") else wrong.append(asked.url))
    opened.on("console", lambda said: wrong.append(said.text))
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.goto(report.as_uri())
    plots = opened.locator("svg")
    assert plots.count() == len(CATEGORIES) + 1 + 3 + 2
    assert all(box and box["width"] > 100 and box["height"] > 20 for box in (one.bounding_box() for one in plots.all()))
    assert opened.locator("svg rect.bar, svg circle.dot").count() > 40
    assert opened.locator("h1").inner_text() == "Quality review: <i>march</i>"
    opened.locator("summary").first.click()
    assert opened.locator("mark").first.inner_text() == "<script>按照规定</script>"
    assert opened.evaluate("document.documentElement.scrollWidth") <= width
    found = [one for one in Axe().run(opened).response["violations"] if one["impact"] in ("serious", "critical")]
    context.close()
    assert not found, [(one["id"], [node["target"] for node in one["nodes"]][:3]) for one in found]
    assert not wrong
