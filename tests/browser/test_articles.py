"""The Articles page from files in to a zip out, as a publisher goes through it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from panel_process import Panel, running
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
FEES = "# Fees\n\nA withdrawal costs **one dollar**. See [the limits](limits.md).\n"


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panel]:
    with running(tmp_path_factory.mktemp("articles"), models=False) as started:
        yield started


@pytest.fixture
def page(browser: Browser, panel: Panel) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, accept_downloads=True)
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("request", lambda asked: None if asked.url.startswith(panel.url) else wrong.append(asked.url))
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.goto(f"{panel.url}/articles/")
    opened.locator("#ra-articles-go").wait_for()
    yield opened
    context.close()
    assert [one for one in wrong if not one.startswith(("data:", "blob:"))] == []


def packed(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def give(page: Page, name: str, data: bytes, *, target: str = "Spanish") -> None:
    page.locator("#ra-articles-files input[type=file]").set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": data}
    )
    expect(page.locator("#ra-articles-files")).to_contain_text(name.rpartition(".")[0])
    if target:
        choose(page, "#ra-articles-to", target)


def choose(page: Page, where: str, what: str) -> None:
    page.locator(f"{where} input").click()
    page.get_by_role("option", name=what).first.click()
    page.keyboard.press("Escape")


def folders(panel: Panel) -> list[Path]:
    return sorted((panel.folder / "tmp").glob("assist-articles-*"))


def test_a_zip_goes_in_and_its_translations_come_out(page: Page, panel: Panel, tmp_path: Path) -> None:
    articles = {f"en/{number:02}.md": FEES.replace("one", str(number)).encode() for number in range(30)}
    give(page, "help.zip", packed({**articles, "picture.png": b"no article"}))
    choose(page, "#ra-articles-from", "English")
    choose(page, "#ra-articles-engine", "show what")
    page.locator("#ra-articles-go").click()
    expect(page.locator("#ra-articles-status")).to_contain_text("Done.", timeout=60_000)
    expect(page.locator("#ra-articles-status")).to_contain_text("Files: 30")
    expect(page.locator("#ra-articles-review li .ra-side").first).to_be_visible()
    with page.expect_download() as got:
        page.get_by_text("Translations (zip)").click()
    with zipfile.ZipFile(got.value.path()) as archive:
        assert sorted(archive.namelist()) == [f"es/{number:02}.md" for number in range(30)]
        assert "[limits" not in archive.read("es/07.md").decode()
        assert "](limits.md)" in archive.read("es/07.md").decode()
    with page.context.expect_page() as opened:
        page.get_by_text("Full report").click()
    expect(opened.value.locator("h1")).to_have_text("Translated articles")
    opened.value.close()
    assert not list((panel.folder / "tmp").rglob("help.zip")), "the upload is kept"
    assert len(folders(panel)) == 1
    page.reload()
    expect(page.locator("#ra-articles-status")).to_contain_text("Files: 30")
    page.get_by_role("button", name="Delete these files").click()
    expect(page.locator("#ra-articles-status")).not_to_contain_text("Files: 30")
    assert folders(panel) == []


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"../../evil.md": b"# Hi"}, "outside of its folder"),
        ({"big.md": b"a " * (20 << 20)}, "unpacks to more"),
        ({"notes.xyz": b"no article"}, "no articles there"),
    ],
)
def test_what_can_not_be_taken_is_said_and_nothing_is_left(
    page: Page, panel: Panel, files: Mapping[str, bytes], said: str
) -> None:
    give(page, "bad.zip", packed(files))
    page.locator("#ra-articles-go").click()
    where = page.locator("#ra-articles-problem, #ra-articles-status")
    expect(where.filter(has_text=said)).to_be_visible()
    assert not list((panel.folder / "tmp").rglob("bad.zip"))
    assert not list((panel.folder / "tmp").rglob("evil.md"))


def test_a_language_is_asked_for(page: Page, panel: Panel) -> None:
    give(page, "fees.md", FEES.encode(), target="")
    page.locator("#ra-articles-go").click()
    expect(page.locator("#ra-articles-problem")).to_contain_text("Choose a language")


def test_it_can_be_stopped(page: Page, panel: Panel) -> None:
    articles = {f"{number:03}.md": (FEES * 4).replace("one", f"{number} times").encode() for number in range(1500)}
    give(page, "many.zip", packed(articles))
    choose(page, "#ra-articles-engine", "show what")
    page.locator("#ra-articles-go").click()
    expect(page.locator("#ra-articles-status")).to_contain_text("a second", timeout=60_000)
    page.get_by_role("button", name="Stop").click()
    expect(page.locator("#ra-articles-status")).to_contain_text("Stopped after")
    expect(page.get_by_text("Translations (zip)")).to_be_visible()
    page.get_by_role("button", name="Delete these files").click()
    expect(page.get_by_role("button", name="Delete these files")).to_be_hidden()
    assert folders(panel) == []


def test_the_page_speaks_chinese(page: Page, panel: Panel) -> None:
    page.goto(f"{panel.url}/zh-Hans/articles/")
    give(page, "fees.md", FEES.encode(), target="西班牙语")
    choose(page, "#ra-articles-engine", "不翻译")
    choose(page, "#ra-articles-from", "英语")
    page.get_by_role("button", name="开始翻译").click()
    expect(page.locator("#ra-articles-status")).to_contain_text("翻译完成。")
    with page.context.expect_page() as opened:
        page.get_by_text("完整报告").click()
    expect(opened.value.locator("h1")).to_have_text("文章翻译报告")
    opened.value.close()
    page.get_by_role("button", name="删除这些文件").click()


def test_a_result_is_only_for_who_knows_its_address(page: Page, panel: Panel) -> None:
    for path in ("x/articles.zip", "x/..%2f..%2fetc%2fpasswd", "x/log.jsonl"):
        assert page.request.get(f"{panel.url}/articles-files/{path}").status == 404
