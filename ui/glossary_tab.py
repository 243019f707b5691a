"""The Glossary page in gradio."""

from __future__ import annotations

from typing import Any

import gradio as gr

from assist.errors import AssistError
from assist.knowledge import Knowledge
from assist.termbase.proposing import propose
from assist.terms import term_index
from ui import glossary
from ui.events import EVENT
from ui.markup import Html, el
from ui.words import say, speaking

_EVENT: dict[str, Any] = EVENT | {"concurrency_limit": 2}


def glossary_tab(knowledge: Knowledge, interface: str, page: gr.Blocks) -> None:
    """Lays out the page inside the current `gr.Blocks` and wires it."""
    index = term_index(knowledge)
    second = "zh-Hans" if interface != "zh-Hans" else "es"

    def shown(words: str, left: str, right: str) -> Html:
        with speaking(interface):
            found, like = glossary.find(words, knowledge.concepts, index)
            return glossary.table(found, like, left, right)

    def form(concept: str | None, language: str) -> tuple[str, str, Html]:
        return (*glossary.terms_of(knowledge.concepts, concept or "", language), Html(""))

    def proposed(concept: str | None, language: str, use: str, also: str) -> Html:
        with speaking(interface):
            try:
                return glossary.proposal(propose(knowledge.glossary, concept or "", language, use, also.splitlines()))
            except AssistError as error:
                return el("p", str(error), class_="ra-notice ra-attention", role="alert")

    quiet = gr.InputHTMLAttributes(autocomplete="off", spellcheck=False)
    tongues = glossary.tongues()
    with gr.Row(elem_classes="ra-controls"):
        words = gr.Textbox(
            label=say("glossary", "search"), placeholder=say("glossary", "search-here"), max_lines=1,
            elem_id="ra-term-search", html_attributes=quiet,
        )  # fmt: skip
        left = gr.Dropdown(tongues, value=interface, label=say("glossary", "left"))
        right = gr.Dropdown(tongues, value=second, label=say("glossary", "right"))
    found = gr.HTML(shown("", interface, second), elem_id="ra-terms", apply_default_css=False)
    with gr.Accordion(say("glossary", "propose"), open=False, elem_id="ra-propose"):
        gr.HTML(el("p", say("glossary", "propose-note"), class_="ra-quiet"), apply_default_css=False)
        with gr.Row(elem_classes="ra-controls"):
            concept = gr.Dropdown(
                sorted(one.id for one in knowledge.concepts), value=None, label=say("glossary", "concept"),
                elem_id="ra-concept",
            )  # fmt: skip
            language = gr.Dropdown(tongues, value=second, label=say("glossary", "language"), elem_id="ra-term-language")
        with gr.Row(elem_classes="ra-controls"):
            use = gr.Textbox(label=say("glossary", "use"), max_lines=1, elem_id="ra-use", html_attributes=quiet)
            also = gr.Textbox(label=say("glossary", "also"), lines=3, elem_id="ra-also", html_attributes=quiet)
        go = gr.Button(say("glossary", "show-diff"), variant="primary", elem_id="ra-diff-go")
        diff = gr.HTML("", elem_id="ra-diff", apply_default_css=False)
    for control in (words, left, right):
        control.change(shown, [words, left, right], found, trigger_mode="always_last", **_EVENT)
    for control in (concept, language):
        control.change(form, [concept, language], [use, also, diff], trigger_mode="always_last", **_EVENT)
    go.click(proposed, [concept, language, use, also], diff, **_EVENT)
