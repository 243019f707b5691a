"""Takes the pictures of docs/panel.md: `python docs/shots.py [NAME …]`. Its panel has a store of its own."""

from __future__ import annotations

import io
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect, sync_playwright

_HERE = Path(__file__).parent
_TESTS = _HERE.parent / "tests"
sys.path.insert(0, str(_TESTS / "browser"))

from panel_process import running  # noqa: E402

_SPANISH = (
    "Alguien entró en mi cuenta anoche y cambió el correo. Ya no puedo iniciar sesión y me faltan 0,35 BTC. "
    "¡Ayúdenme a bloquearla, por favor!"
)
_GERMAN = (
    "Guten Tag, ich habe vor zwei Tagen 0,75 BTC aus meinem Konto auf meine Hardware-Wallet ausgezahlt. Laut "
    "Transaktionsübersicht ist die Auszahlung seit 48 Stunden in Bearbeitung, und trotz mehrerer Anfragen über das "
    "Kontaktformular bekomme ich ausschließlich automatisierte Antworten. Die Auftragsnummer lautet 48213377. Ich bin "
    "wirklich verärgert und erwarte heute eine Auskunft."
)
_PORTUGUESE = "Boa tarde, depositei 250 USDT pela rede BEP20 há dois dias e o saldo ainda não apareceu na minha conta."
_ARABIC = "مرحبًا، سحبت 500 USDT عبر شبكة TRC20 منذ يومين ولم تصل إلى محفظتي حتى الآن. أنا قلق جدًا."
_CHINESE = "你好，我昨天提币500 USDT到我的钱包，TRC20网络，12个小时还没到账，我很着急"
_LIMIT = 150_000  # bytes
_TALLEST = 1500  # pixels; what is below shows nothing new


def main() -> None:
    """Fills the queue, takes each picture."""
    with (
        tempfile.TemporaryDirectory() as folder,
        running(Path(folder)) as panel,
        sync_playwright() as playwright,
    ):
        path = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
        page.goto(panel.url)
        cases = {}
        for name, text in {"es": _SPANISH, "pt": _PORTUGUESE, "de": _GERMAN, "ar": _ARABIC, "zh": _CHINESE}.items():
            cases[name] = _draft(page, text)
        editor = page.locator("#ra-draft textarea")
        editor.fill(editor.input_value() + "您的资金保证安全！！！请你放心。")
        expect(page.locator("#ra-findings .ra-finding").nth(2)).to_be_visible()
        _caret_in(page, "！！！")
        _take(page, "findings-1440")
        _read_and_write(page, f"{panel.url}/?case={cases['pt']}")
        _take(page, "reading-1440")
        for name, shown, theme, width in (
            ("arabic-1440", f"/?case={cases['ar']}", "light", 1440),
            ("german-dark-1440", f"/?case={cases['de']}", "dark", 1440),
            ("chinese-interface-1440", f"/zh-Hans/?case={cases['es']}", "light", 1440),
            ("chinese-interface-390", f"/zh-Hans/?case={cases['ar']}", "light", 390),
            ("german-390", f"/?case={cases['de']}", "light", 390),
        ):
            if sys.argv[1:] and name not in sys.argv[1:]:
                continue
            page.set_viewport_size({"width": width, "height": 900 if width > 400 else 844})
            page.goto(f"{panel.url}{shown}&__theme={theme}")
            expect(page.locator("#ra-head h2")).to_be_visible()
            _take(page, name)
        for name, filled in _PAGES.items():
            if sys.argv[1:] and name not in sys.argv[1:]:
                continue
            page.set_viewport_size({"width": 1440, "height": 900})
            page.goto(f"{panel.url}/{name}/")
            filled(page)
            for width, height in ((1440, 900), (390, 844)):
                page.set_viewport_size({"width": width, "height": height})
                page.locator("#ra-header h1").hover()
                _keep(page, f"{name}-{width}")
        browser.close()


def _reviewed(page: Page) -> None:
    """A sample of twenty, its first case scored and compared."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Load a file").click()
    chooser.value.set_files(_TESTS / "data" / "review" / "conversations.csv")
    expect(page.locator("#ra-review-status")).to_contain_text("24 conversations", timeout=180_000)
    page.get_by_label("Your name").fill("Qiu")
    page.get_by_role("button", name="Draw the sample").click()
    expect(page.locator("#ra-questions")).to_be_visible()
    for key in ("1", "0", "1", "1", "2", "2", "Enter"):
        page.keyboard.press(key)
    expect(page.locator("#ra-outcome")).to_contain_text("Automatic")


def _practised(page: Page) -> None:
    """An answer that leaves something to learn."""
    expect(page.locator("#ra-practice-talk .ra-said").first).to_be_visible(timeout=60_000)
    page.locator("#ra-practice-answer textarea").fill(
        "Hello! As per our policy you have to wait. We guarantee that everything will be solved soon."
    )
    page.locator("#ra-practice-check").click()
    expect(page.locator("#ra-practice-outcome")).to_be_visible(timeout=60_000)


def _translated(page: Page) -> None:
    """Two help articles of ours in Portuguese."""
    files = sorted((_HERE.parent / "prompts" / "help" / "en").glob("*.md"))[:2]
    page.locator("#ra-articles-files input[type=file]").set_input_files(files)
    page.locator("#ra-articles-to input").click()
    page.get_by_role("option", name="Portuguese").first.click()
    page.keyboard.press("Escape")
    page.locator("#ra-articles-go").click()
    expect(page.locator("#ra-articles-status")).to_contain_text("Done.", timeout=300_000)


def _looked_up(page: Page) -> None:
    page.locator("#ra-term-search :is(input, textarea)").fill("withdrawal")
    page.keyboard.press("Enter")
    expect(page.locator("#ra-terms")).to_contain_text("提币")


def _settled(page: Page) -> None:
    expect(page.locator("#ra-insights .ra-insights, #ra-models table, #ra-settings table").first).to_be_visible()


def _listed(page: Page) -> None:
    """The settings, without the home folder of whoever takes the pictures."""
    _settled(page)
    hide = "(cells, home) => cells.forEach((one) => { one.textContent = one.textContent.replace(home, '/home/desk'); })"
    page.locator("#ra-settings td").filter(has_text=str(Path.home())).evaluate_all(hide, str(Path.home()))


_PAGES: dict[str, Callable[[Page], None]] = {
    "review": _reviewed,
    "practice": _practised,
    "articles": _translated,
    "insights": _settled,
    "glossary": _looked_up,
    "models": _settled,
    "settings": _listed,
}


def _read_and_write(page: Page, address: str) -> None:
    """The next message of a customer, a changed reply with its translation back, the box for words of one's own."""
    page.goto(address)
    expect(page.locator("#ra-head h2")).to_be_visible()
    page.locator("#ra-message textarea").fill(f"O hash é {'9c1f' * 16}. O que devo fazer agora?")
    page.locator("#ra-add").click()
    expect(page.locator("#ra-thread .ra-said")).to_contain_text("machine translation", timeout=180_000)
    editor = page.locator("#ra-draft textarea")
    editor.fill(editor.input_value() + " Já localizei o hash e escrevo de novo ainda hoje.")
    expect(page.locator("#ra-back [data-mark]:not([data-old])")).to_be_visible(timeout=180_000)
    page.get_by_role("button", name="Write it in English yourself").click()
    page.get_by_role("button", name="good").click()


def _caret_in(page: Page, words: str) -> None:
    page.locator("#ra-draft textarea").evaluate(
        "(box, words) => { const at = box.value.indexOf(words) + 1; box.focus(); box.setSelectionRange(at, at); "
        "box.click(); }",
        words,
    )
    expect(page.locator(".ra-tip")).to_be_visible()


def _draft(page: Page, text: str) -> str:
    before = page.url
    page.locator("#ra-message textarea").fill(text)
    page.locator("#ra-go").click()
    page.wait_for_url(lambda url: "case=" in url and url != before, timeout=120_000)
    return page.url.partition("case=")[2].partition("&")[0]


def _take(page: Page, name: str) -> None:
    if sys.argv[1:] and name not in sys.argv[1:]:
        return
    expect(page.locator("#ra-cases .ra-current")).to_be_visible(timeout=15_000)
    expect(page.locator("#ra-working .ra-busy")).to_have_count(0, timeout=180_000)
    page.locator("#ra-header h1").hover()
    if page.locator("#ra-saved [data-mark]").count():
        expect(page.locator("#ra-back [data-mark]:not([data-old])")).to_have_count(1, timeout=180_000)
    _keep(page, name)


def _keep(page: Page, name: str) -> None:
    whole = Image.open(io.BytesIO(page.screenshot(full_page=True)))
    picture = whole.crop((0, 0, whole.width, min(whole.height, _TALLEST if whole.width > 400 else 2 * _TALLEST)))
    path = _HERE / "shots" / f"{name}.webp"
    for quality in (90, 80, 70, 60, 50):
        picture.save(path, quality=quality, method=6)
        if path.stat().st_size < _LIMIT:
            return
    raise SystemExit(f"{path.name} has {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
