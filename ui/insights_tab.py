"""The Insights page in gradio."""

from __future__ import annotations

from typing import Any

import gradio as gr

from assist.errors import AssistError
from assist.store import Store
from assist.store.counting import Counting
from ui import insights
from ui.events import EVENT
from ui.markup import Html, el
from ui.words import say, speaking

_EVENT: dict[str, Any] = EVENT | {"concurrency_limit": 2}


def insights_tab(store: Store, interface: str, page: gr.Blocks) -> None:
    """Lays out the page inside the current `gr.Blocks` and wires it."""
    counting = Counting(store)

    def shown(days: int) -> Html:
        with speaking(interface):
            try:
                last = counting.today()
                first = last - int(days) + 1
                return insights.page(insights.Summary.of(counting.sums(first, last), first, last))
            except AssistError as error:
                return el("p", str(error), class_="ra-notice", role="alert")

    with gr.Row(elem_classes="ra-actions", elem_id="ra-insights-bar"):
        span = gr.Dropdown(
            [(say("insights", "days", n=days), days) for days in insights.SPANS], value=30,
            label=say("insights", "span"), elem_id="ra-span",
        )  # fmt: skip
        link = gr.HTML(_link(30), elem_id="ra-csv", apply_default_css=False)
    figures = gr.HTML("", elem_id="ra-insights", apply_default_css=False)
    span.change(shown, span, figures, **_EVENT)
    span.change(lambda days: _said(interface, int(days)), span, link, **_EVENT)
    page.load(shown, span, figures, **_EVENT)


def _said(interface: str, days: int) -> Html:
    with speaking(interface):
        return _link(days)


def _link(days: int) -> Html:
    return el(
        "a", say("insights", "csv"), href=f"./csv?days={days}", download=f"insights-{days}.csv", class_="ra-switch"
    )
