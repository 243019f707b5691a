"""The Practice page in gradio."""

from __future__ import annotations

from typing import Any

import gradio as gr

from ui.events import EVENT
from ui.marked import is_rtl
from ui.markup import el
from ui.practice import PracticeDesk, Screen
from ui.words import language_name, say

_EVENT: dict[str, Any] = EVENT | {"concurrency_limit": 2, "concurrency_id": "practice"}  # judging takes a processor
_SHOWN = "() => { window.practiceAssist.shown(); }"
_LONGEST = 8000  # characters of an answer


def practice_tab(desk: PracticeDesk, page: gr.Blocks) -> None:
    """Lays out the page inside the current `gr.Blocks` and wires it."""
    name = gr.Textbox("", visible=False)
    with gr.Row(elem_classes="ra-desk ra-practice"):
        with gr.Column(elem_classes="ra-queue"):
            language = gr.Dropdown(
                [(language_name(tag), tag) for tag in desk.languages], value=desk.languages[0],
                label=say("practice", "language"), elem_id="ra-practice-language",
            )  # fmt: skip
            following = gr.Button(say("practice", "next"), elem_id="ra-practice-next")
            side = gr.HTML("", elem_id="ra-practice-side", elem_classes="ra-part", apply_default_css=False)
        with gr.Column(elem_classes="ra-right"):
            gr.HTML(el("p", say("practice", "intro"), class_="ra-quiet"), apply_default_css=False)
            with gr.Row(elem_classes="ra-pair"):
                with gr.Column():
                    talk = gr.HTML("", elem_id="ra-practice-talk", elem_classes="ra-part", apply_default_css=False)
                    answer = gr.Textbox(
                        label=say("practice", "answer"), placeholder=say("practice", "answer-here"), lines=7,
                        max_lines=24, max_length=_LONGEST, elem_id="ra-practice-answer",
                        html_attributes=gr.InputHTMLAttributes(autocomplete="off", spellcheck=False),
                    )  # fmt: skip
                    over = gr.Checkbox(False, label=say("practice", "hand-over"), elem_id="ra-practice-over")
                    problem = gr.HTML("", elem_classes="ra-part", apply_default_css=False)
                    check = gr.Button(say("practice", "check"), variant="primary", elem_id="ra-practice-check")
                outcome = gr.HTML("", elem_id="ra-practice-out", elem_classes="ra-part", apply_default_css=False)

    everything = [name, language, side, talk, outcome, problem, answer, over, check, following]

    def fill(screen: Screen, *, fresh: bool) -> list[Any]:
        """`fresh`: another case than before, so that what was written goes."""
        if not screen.case:
            return [*[gr.skip()] * 5, screen.problem, *[gr.skip()] * 4]
        open_ = not screen.answered
        written = gr.update(rtl=is_rtl(screen.language), interactive=open_)
        if fresh:
            written["value"] = ""
        ticked = gr.update(value=False, interactive=True) if fresh else gr.update(interactive=open_)
        return [
            screen.case, screen.language, screen.side, screen.talk, screen.outcome, screen.problem, written, ticked,
            gr.update(interactive=open_), gr.update(variant="secondary" if open_ else "primary"),
        ]  # fmt: skip

    def opened(request: gr.Request) -> list[Any]:
        return fill(desk.open(request.username or ""), fresh=True)

    def given(tag: str, request: gr.Request) -> list[Any]:
        return fill(desk.next(request.username or "", tag), fresh=True)

    def judged(case: str, text: str, hand_over: bool, tag: str, request: gr.Request) -> list[Any]:
        if not case.startswith(f"{tag}/"):  # the language was changed, and its case is still on its way
            return given(tag, request)
        return fill(desk.answer(request.username or "", case, text[:_LONGEST], bool(hand_over)), fresh=False)

    page.load(opened, None, everything, **_EVENT)
    language.input(given, language, everything, **_EVENT)
    following.click(given, language, everything, **_EVENT)
    check.click(judged, [name, answer, over, language], everything, **_EVENT).then(None, None, None, js=_SHOWN)
