"""Gradio closes its stream of answers whenever nothing is under way; what is pressed meanwhile must not be lost."""

from __future__ import annotations

import pytest
from panel_process import Panel
from playwright.sync_api import Browser, expect
from test_desk import ZH, draft, editor, type_and_wait

pytestmark = pytest.mark.browser
MODELS = False  # nothing here needs a translation

# The stream arrives late, as from a busy machine; other answers do not.
_LATE = """
const ask = window.fetch.bind(window);
window.streams = 0;
window.fetch = async (what, how) => {
  const answer = await ask(what, how);
  if (!String(what?.url ?? what).includes("/queue/data")) return answer;
  window.streams += 1;
  const late = new TransformStream({
    async transform(piece, given) { await new Promise((done) => setTimeout(done, 700)); given.enqueue(piece); },
  });
  return new Response(answer.body.pipeThrough(late), answer);
};
"""


def test_press_while_gradio_closes_its_stream_is_answered(browser: Browser, panel: Panel) -> None:
    """Lost before: asked when the server had closed the stream and the browser did not know yet."""
    with browser.new_context() as context:
        page = context.new_page()
        page.add_init_script(_LATE)
        page.goto(panel.url)
        page.locator("#ra-cases :is(.ra-none, .ra-case)").first.wait_for()
        draft(page, ZH)
        expect(page.locator("#ra-verdict")).to_contain_text("Ready to copy")
        for text in ("您好。", "您好，正在查询。"):
            type_and_wait(page, text)
        page.locator("#ra-discard").click()
        expect(editor(page)).not_to_have_value("您好，正在查询。")
        assert page.evaluate("streams") > 1
