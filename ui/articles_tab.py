"""The Articles page in gradio: files in, languages, progress, report, translations out."""

from __future__ import annotations

from typing import Any

import gradio as gr

from assist.articles.formats import FORMATS
from assist.errors import AssistError
from assist.languages import languages
from assist.translate import ENGINES
from ui.articles import ArticlesDesk
from ui.articles_view import review, status
from ui.events import EVENT
from ui.markup import Html, el
from ui.words import language_name, say, speaking, word

_EVENT: dict[str, Any] = EVENT | {"concurrency_limit": None}
_BEST = ""  # the best engine for each direction
_DETECT = ""
_OURS = ("identity",)  # changes nothing: for tests of a format


def articles_tab(desk: ArticlesDesk, interface: str, page: gr.Blocks) -> None:
    """Lays out the page inside the current `gr.Blocks` and wires it."""
    gr.HTML(_drop(), apply_default_css=False)
    with gr.Row(elem_classes="ra-columns"):
        with gr.Column(elem_classes="ra-left"):
            files = gr.File(
                label=say("articles", "files"), file_count="multiple", file_types=[*sorted(FORMATS), ".zip"],
                height=150, elem_id="ra-articles-files",
            )  # fmt: skip
            targets = gr.Dropdown(
                _languages(), value=[], multiselect=True, label=say("articles", "targets"), elem_id="ra-articles-to",
            )  # fmt: skip
            with gr.Row(elem_classes="ra-controls"):
                source = gr.Dropdown(
                    [(say("articles", "detect"), _DETECT), *_languages()], value=_DETECT,
                    label=say("articles", "source"), min_width=150, elem_id="ra-articles-from",
                )  # fmt: skip
                engine = gr.Dropdown(
                    [
                        (say("articles", "best"), _BEST),
                        *((word("engine", one), one) for one in ENGINES if one not in _OURS),
                    ],
                    value=_BEST, label=say("articles", "engine"), min_width=150, elem_id="ra-articles-engine",
                )  # fmt: skip
            critical = gr.Checkbox(False, label=say("articles", "critical"), elem_id="ra-articles-critical")
            with gr.Row(elem_classes="ra-actions"):
                go = gr.Button(say("articles", "go"), variant="primary", elem_id="ra-articles-go", min_width=120)
                stop = gr.Button(say("articles", "stop"), elem_id="ra-articles-stop", min_width=80, visible=False)
                clear = gr.Button(say("articles", "clear"), elem_id="ra-articles-clear", min_width=80, visible=False)
            problem = gr.HTML("", elem_id="ra-articles-problem", apply_default_css=False)
            gr.HTML(el("p", say("articles", "note"), class_="ra-quiet"), apply_default_css=False)
        with gr.Column(elem_classes="ra-right"):
            far = gr.HTML("", elem_id="ra-articles-status", apply_default_css=False)
            first = gr.HTML("", elem_id="ra-articles-review", apply_default_css=False)
    timer = gr.Timer(1, active=False)
    shown = [far, first, go, stop, clear, timer]

    def show() -> list[Any]:
        with speaking(interface):
            job = desk.job
            runs = job is not None and job.ended is None
            return [
                status(job), review(job) if not runs else "", gr.update(visible=not runs), gr.update(visible=runs),
                gr.update(visible=job is not None and not runs), gr.Timer(active=runs),
            ]  # fmt: skip

    def start(given: list[str] | None, to: list[str], of: str, by: str, all_files: bool) -> list[Any]:
        with speaking(interface):
            try:
                desk.start(given or [], to, of or None, by or None, all_files)
            except AssistError as error:
                return [el("p", str(error), class_="ra-notice ra-attention", role="alert"), None, *show()]
        return ["", None, *show()]

    def halt() -> list[Any]:
        desk.stop()
        return show()

    def forget() -> list[Any]:
        desk.clear()
        return show()

    go.click(start, [files, targets, source, engine, critical], [problem, files, *shown], **_EVENT)
    stop.click(halt, None, shown, **_EVENT)
    clear.click(forget, None, shown, **_EVENT)
    timer.tick(show, None, shown, **_EVENT)
    page.load(show, None, shown, **_EVENT)


def _languages() -> list[tuple[str, str]]:
    return [(language_name(tag), tag) for tag in languages()]


def _drop() -> str:
    """What the field for files says: gradio would say it in the browser's language, not in the page's."""
    said = say("articles", "drop").replace("\\", "").replace('"', "")
    return el("style", Html(f':root {{ --ra-drop: "{said}"; }}'))
