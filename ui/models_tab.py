"""The Models page in gradio."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gradio as gr

from assist.models import catalogue, status
from assist.store import Store
from assist.store.trail import note
from ui import models
from ui.events import EVENT
from ui.markup import Html, el
from ui.models import Puller, puller_of
from ui.words import say, speaking

_EVENT: dict[str, Any] = EVENT | {"concurrency_limit": 4}


def models_tab(store: Store, home: Path, interface: str, page: gr.Blocks) -> None:
    """Lays out the page inside the current `gr.Blocks` and wires it."""
    puller = puller_of(home)

    def listed() -> Html:
        with speaking(interface):
            return models.table(status(home))

    def pulled(model: str, request: gr.Request) -> Iterator[Html]:
        if model not in catalogue():
            return
        if puller.begin(model):
            note(store, request.username or "panel", "model pulled", model)
        yield from _spoken(puller, interface)

    def under_way() -> Iterator[Html]:
        yield from _spoken(puller, interface)

    gr.HTML(el("p", say("models", "note"), class_="ra-quiet"), apply_default_css=False)
    with gr.Row(elem_classes="ra-actions"):
        choices = [(f"{model.id} ({models.megabytes(model.size)})", model.id) for model in catalogue().values()]
        model = gr.Dropdown(choices, value=choices[0][1], label=say("models", "choose"), elem_id="ra-model")
        go = gr.Button(say("models", "pull"), variant="primary", elem_id="ra-pull")
    far = gr.HTML("", elem_id="ra-pulling", apply_default_css=False)
    there = gr.HTML("", elem_id="ra-models", apply_default_css=False)
    page.load(listed, None, there, **_EVENT)
    page.load(under_way, None, far, **_EVENT)
    go.click(pulled, model, far, **_EVENT).then(listed, None, there, **_EVENT)


def _spoken(puller: Puller, interface: str) -> Iterator[Html]:
    watching = puller.watch()
    while True:
        with speaking(interface):
            shown = next(watching, None)
        if shown is None:
            return
        yield shown
