"""The Review page in gradio: components, and which action fills which of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gradio as gr

from assist.calibration import METHODS
from ui.events import EVENT
from ui.markup import Html, el
from ui.review import SIZE, ReviewDesk, Screen
from ui.review_figures import BY
from ui.review_learning import Learning
from ui.words import say, speaking, word

_EVENT: dict[str, Any] = EVENT | {"concurrency_limit": None}
_LOADING: dict[str, Any] = _EVENT | {"concurrency_limit": 1, "concurrency_id": "review"}  # scoring takes a processor
_FILES = [".csv", ".jsonl", ".ndjson", ".json", ".eml"]
_SHOWN = "(set, number) => { window.reviewAssist.shown(set, number); }"
_SENT = "(set, number, sent, who) => [set, number, window.reviewAssist.sent, who]"
_CHOSEN = "(set, number, who) => [set, window.reviewAssist.chosen, who]"


def review_tab(desk: ReviewDesk, learning: Learning, page: gr.Blocks) -> None:
    """Lays out the page inside the current `gr.Blocks` and wires it."""
    number = gr.Number(-1, visible=False, precision=0)
    # Their events take what review.js holds: the case that was clicked, the answers, the reasons.
    sent = gr.JSON({}, visible=False)
    opener = gr.Button("open", elem_id="ra-review-open", visible="hidden")
    scorer = gr.Button("score", elem_id="ra-review-score", visible="hidden")
    settler = gr.Button("settle", elem_id="ra-review-settle", visible="hidden")
    delete = gr.Button("delete", elem_id="ra-review-delete", visible="hidden")
    with gr.Row(elem_classes="ra-desk ra-review"):
        with gr.Column(elem_classes="ra-queue ra-review-side"):
            gr.HTML(_step("load"), apply_default_css=False)
            with gr.Row(elem_classes="ra-actions"):
                upload = gr.UploadButton(
                    say("review", "file"), file_types=_FILES, variant="primary", min_width=110,
                    elem_id="ra-review-file",
                )  # fmt: skip
                own = gr.Button(say("review", "desk"), elem_id="ra-review-desk", min_width=110)
            gr.HTML(el("p", say("review", "forms"), class_="ra-quiet"), apply_default_css=False)
            sets = gr.Dropdown([], label=say("review", "set"), elem_id="ra-review-set", visible=False)
            status = _html("ra-review-status")
            problem = _html("ra-review-problem")
            with gr.Column(visible=False, elem_classes="ra-review-sample") as sampling:
                gr.HTML(_step("sample"), apply_default_css=False)
                who = gr.Textbox(
                    label=say("review", "who"), placeholder=say("review", "who-here"), max_lines=1, max_length=64,
                    elem_id="ra-review-who",
                )  # fmt: skip
                with gr.Row(elem_classes="ra-controls"):
                    size = gr.Number(
                        SIZE, label=say("review", "size"), precision=0, minimum=1, maximum=500, min_width=70,
                        elem_id="ra-review-size",
                    )  # fmt: skip
                    how = gr.Dropdown(
                        [(word("method", name), name) for name in METHODS], value=METHODS[0], min_width=150,
                        label=say("review", "how"), elem_id="ra-review-how",
                    )  # fmt: skip
                drawer = gr.Button(say("review", "draw"), variant="primary", elem_id="ra-review-draw")
                gr.HTML(_step("cases"), apply_default_css=False)
                sample = _html("ra-review-cases")
        with gr.Column(elem_classes="ra-right"), gr.Tabs(elem_id="ra-review-tabs"):
            with gr.Tab(say("review-page", "score"), id="score"):
                head = _html("ra-review-head")
                with gr.Row(elem_classes="ra-pair"):
                    talk = _html("ra-review-talk")
                    form = _html("ra-review-form")
            with gr.Tab(say("review-page", "agreement"), id="agreement"):
                agreement = _html("ra-review-agreement")
            with gr.Tab(say("review-page", "trends"), id="trends"):
                with gr.Row(elem_classes="ra-controls"):
                    group = gr.Dropdown(
                        [(word("by", name), name) for name in BY], value=BY[0], label=say("review-page", "group"),
                        min_width=120, elem_id="ra-review-by",
                    )  # fmt: skip
                    agent = gr.Dropdown(
                        [(say("review-page", "all-agents"), "")], value="", label=say("review-page", "agent"),
                        min_width=120, elem_id="ra-review-agent",
                    )  # fmt: skip
                trends = _html("ra-review-trends")
                notes = _html("ra-review-notes")
                with gr.Accordion(say("review-page", "teams"), open=False):
                    teams = gr.Textbox(
                        desk.teams(), lines=3, max_lines=12, placeholder=say("review-page", "teams-here"),
                        label=say("review-page", "teams"), elem_id="ra-review-teams",
                    )  # fmt: skip
                    keeper = gr.Button(say("review-page", "teams-save"), elem_id="ra-review-teams-save", size="sm")
            with gr.Tab(say("review-page", "learning"), id="learning") as lessons:
                gr.HTML(el("p", say("learning", "what"), class_="ra-quiet"), apply_default_css=False)
                with gr.Row(elem_classes="ra-actions"):
                    rubric = gr.Dropdown(
                        [(word("rubric", name), name) for name in learning.names], value=learning.names[0],
                        label=say("learning", "rubric"), min_width=150, elem_id="ra-review-rubric",
                    )  # fmt: skip
                    propose = gr.Button(say("learning", "propose"), elem_id="ra-review-propose", min_width=110)
                    use = gr.Button(say("learning", "use"), variant="primary", elem_id="ra-review-use", min_width=110)
                    back = gr.Button(say("learning", "back"), elem_id="ra-review-back", min_width=110)
                learnt = _html("ra-review-learnt")

    everything = [sets, number, status, problem, sampling, sample, head, talk, form, agreement, trends, agent, drawer]

    def fill(screen: Screen) -> list[Any]:
        there = bool(screen.set_id)
        with speaking(desk.interface):
            draw = say("review", "more" if screen.sample else "draw")
            agents = [(say("review-page", "all-agents"), ""), *((name, name) for name in screen.agents)]
        return [
            gr.update(choices=list(screen.sets), value=screen.set_id or None, visible=bool(screen.sets)),
            -1 if screen.case is None else screen.case, screen.status, screen.problem, gr.update(visible=there),
            screen.sample, screen.head, screen.talk, screen.form, screen.agreement, screen.trends,
            gr.update(choices=agents, value=""), gr.update(value=draw),
        ]  # fmt: skip

    def loading(screens: Iterator[Screen]) -> Iterator[list[Any]]:
        for screen in screens:
            if screen.head:
                yield fill(screen)
            else:  # on the way
                yield [gr.skip(), gr.skip(), screen.status, *[gr.skip()] * (len(everything) - 3)]

    def load(file: str | None, name: str, request: gr.Request) -> Iterator[list[Any]]:
        if file:
            path = Path(file)
            try:
                yield from loading(desk.load(file, path.name, _who(name, request), _by(request)))
            finally:
                path.unlink(missing_ok=True)  # what the store keeps of it has no secrets in it

    def load_desk(name: str, request: gr.Request) -> Iterator[list[Any]]:
        yield from loading(desk.load_desk(_who(name, request), _by(request)))

    def opened(set_id: str | None, case: int | None, name: str, request: gr.Request) -> list[Any]:
        return fill(desk.open(set_id or "", None if case is None or case < 0 else int(case), _who(name, request)))

    def chosen(set_id: str | None, name: str, request: gr.Request) -> list[Any]:
        return fill(desk.open(set_id or "", None, _who(name, request)))

    def address(name: str, request: gr.Request) -> list[Any]:
        asked = request.query_params
        case = str(asked.get("case", ""))
        screen = desk.open(str(asked.get("set", "")), int(case) if case.isdecimal() else None, _who(name, request))
        return [*fill(screen), gr.update(value=request.username, visible=False) if request.username else gr.skip()]

    def drawn(set_id: str | None, method: str, count: float | None, name: str, request: gr.Request) -> list[Any]:
        return fill(desk.draw(set_id or "", method, int(count or 0), _who(name, request), _by(request)))

    def scored(set_id: str | None, case: int, answers: dict[str, Any], name: str, request: gr.Request) -> list[Any]:
        return fill(desk.score(set_id or "", int(case), _texts(answers), _who(name, request)))

    def settled(set_id: str | None, case: int, answers: dict[str, Any], name: str, request: gr.Request) -> list[Any]:
        kept, note = _texts(answers.get("kept")), str(answers.get("note", ""))
        return fill(desk.settle(set_id or "", int(case), kept, note, _who(name, request), _texts(answers.get("aside"))))

    def deleted(set_id: str | None, name: str, request: gr.Request) -> list[Any]:
        return fill(desk.delete(set_id or "", _who(name, request), _by(request)))

    shown = [
        upload.upload(load, [upload, who], everything, **_LOADING),
        own.click(load_desk, who, everything, **_LOADING),
        sets.input(chosen, [sets, who], everything, **_EVENT),
        drawer.click(drawn, [sets, how, size, who], everything, **_EVENT),
        opener.click(opened, [sets, number, who], everything, js=_CHOSEN, **_EVENT),
        scorer.click(scored, [sets, number, sent, who], everything, js=_SENT, **_EVENT),
        settler.click(settled, [sets, number, sent, who], everything, js=_SENT, **_EVENT),
        delete.click(deleted, [sets, who], everything, **_EVENT),
        page.load(address, who, [*everything, who], **_EVENT),
    ]
    for done in shown:
        done.then(None, [sets, number], js=_SHOWN)
    group.change(lambda chosen, by: desk.trends(chosen or "", by), [sets, group], trends, **_EVENT)
    agent.change(lambda chosen, name: desk.notes(chosen or "", name or ""), [sets, agent], notes, **_EVENT)

    def keep_teams(written: str, set_id: str | None, request: gr.Request) -> list[Any]:
        wrong, table = desk.set_teams(written, set_id or "", _by(request))
        return [wrong, table, gr.update(value="team")]

    _learn(learning, (lessons, rubric, propose, use, back, learnt))
    keeper.click(keep_teams, [teams, sets], [problem, trends, group], **_EVENT)


def _learn(learning: Learning, page: tuple[gr.Tab, gr.Dropdown, gr.Button, gr.Button, gr.Button, gr.HTML]) -> None:
    """Wires the tab where rubrics learn."""
    tab, rubric, propose, use, back, learnt = page

    def used(name: str, request: gr.Request) -> Html:
        return learning.use(name, _by(request))

    def taken_back(name: str, request: gr.Request) -> Html:
        return learning.back(name, _by(request))

    tab.select(learning.look, rubric, learnt, **_EVENT)
    rubric.input(learning.look, rubric, learnt, **_EVENT)
    propose.click(learning.propose, rubric, learnt, **_LOADING)
    use.click(used, rubric, learnt, **_LOADING)
    back.click(taken_back, rubric, learnt, **_EVENT)


def _who(name: str, request: gr.Request) -> str:
    """The user, where the desk has a login; else the name on the page."""
    return str(request.username or name or "").strip()[:64]


def _by(request: gr.Request) -> str:
    return f"{request.username or ''} {request.session_hash or ''}".strip()[:64]


def _texts(sent: Any) -> dict[str, str]:
    return {str(key): str(value) for key, value in sent.items()} if isinstance(sent, dict) else {}


def _step(name: str) -> Html:
    return el("h2", say("review", name), class_="ra-step-title")


def _html(elem_id: str) -> gr.HTML:
    return gr.HTML("", elem_id=elem_id, elem_classes="ra-part", apply_default_css=False)
