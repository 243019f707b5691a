"""The Settings page in gradio: what counts, what may be changed here, who may come in, and what was done."""

from __future__ import annotations

from typing import Any

import gradio as gr

from assist.errors import AssistError
from assist.settings import Settings
from assist.settings_file import CHANGEABLE, change_setting, settings_path
from assist.store import Store
from assist.store.people import People
from assist.store.trail import latest, note
from ui import settings as shown
from ui.events import EVENT
from ui.markup import Html, el
from ui.words import say, speaking, word

_EVENT: dict[str, Any] = EVENT | {"concurrency_limit": 2}
_TRAIL = 50  # lines


def settings_tab(store: Store, settings: Settings, interface: str, page: gr.Blocks) -> None:
    """Lays out the page inside the current `gr.Blocks` and wires it."""
    path = settings_path(settings)

    def changed(name: str, value: str, request: gr.Request) -> Html:
        with speaking(interface):
            try:
                change_setting(path, name, value.strip())
                note(store, request.username or "panel", "setting changed", name)
            except AssistError as error:
                return el("p", str(error), class_="ra-notice ra-attention", role="alert")
            return el("p", say("settings", "changed", name=name), class_="ra-verdict ra-ready", role="status")

    def people() -> Html:
        with speaking(interface):
            try:
                users = People(store).all()
                lines = latest(store, _TRAIL)
            except AssistError as error:
                return el("p", str(error), class_="ra-notice ra-attention", role="alert")
            rows = [el("tr", el("th", user.name, scope="row"), el("td", word("account", user.role))) for user in users]
            who = el("table", el("tbody", *rows)) if rows else el("p", say("settings", "nobody"), class_="ra-quiet")
            cells = [(f"{one.at:%Y-%m-%d %H:%M}", one.by, f"{one.action} {one.detail}") for one in lines]
            done = [el("tr", *(el("td", cell) for cell in row)) for row in cells]
            return el(
                "div",
                el("h2", say("settings", "people")), el("p", say("settings", "people-note"), class_="ra-quiet"), who,
                el("h2", say("settings", "trail")), el("table", el("tbody", *done)),
                class_="ra-scroll ra-list ra-settings",
            )  # fmt: skip

    gr.HTML(shown.table(settings, path), elem_id="ra-settings", apply_default_css=False)
    with gr.Accordion(say("settings", "change"), open=False, elem_id="ra-change"):
        gr.HTML(el("p", say("settings", "change-note"), class_="ra-quiet"), apply_default_css=False)
        with gr.Row(elem_classes="ra-actions"):
            name = gr.Dropdown(list(CHANGEABLE), value=CHANGEABLE[0], label=say("settings", "name"))
            value = gr.Textbox(
                label=say("settings", "value"), max_lines=1, elem_id="ra-value",
                html_attributes=gr.InputHTMLAttributes(autocomplete="off", spellcheck=False),
            )  # fmt: skip
            go = gr.Button(say("settings", "save"), variant="primary", elem_id="ra-save-setting")
        said = gr.HTML("", elem_id="ra-changed", apply_default_css=False)
    rest = gr.HTML("", elem_id="ra-people", apply_default_css=False)
    page.load(people, None, rest, **_EVENT)
    go.click(changed, [name, value], said, **_EVENT).then(people, None, rest, **_EVENT)
