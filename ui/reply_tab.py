"""The Reply page in gradio: components, and which action fills which of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import gradio as gr

from assist.languages import languages
from assist.pipeline import MAX_CHARACTERS
from assist.records import CHANNELS, URGENCIES
from assist.store.records import SHOWN
from ui.events import EVENT
from ui.marked import is_rtl
from ui.markup import el
from ui.reply import ReplyDesk, facets
from ui.screen import DETECTED, Checked, Opened, Screen
from ui.words import examples, keys_of, language_name, say, short_name, word

# What goes out is text as the browser takes it. Gradio would hand each output to a thread of its own to look at it.
_EVENT: dict[str, Any] = EVENT | {"concurrency_limit": None, "postprocess": False}
# What understands a message takes a processor while it lasts: more at once would only all be done later.
_DRAFT: dict[str, Any] = _EVENT | {"concurrency_limit": 2, "concurrency_id": "draft"}
# One at a time: gradio drops a cancelled event that still waits for its turn, but cannot stop one that runs.
_TRANSLATION: dict[str, Any] = _EVENT | {"concurrency_limit": 1, "concurrency_id": "translation"}

_SEND_COPY = "text => { window.replyAssist.copy(text); }"
_FOCUS_MESSAGE = "() => { window.replyAssist.cleared(); }"
_ANSWERED = "() => { window.replyAssist.answered(); }"
_LOOK = "() => { window.replyAssist.look(); }"
_NARROWED = "(show, search, facets) => { window.replyAssist.narrow(show, search, facets); }"
_SHOWN_CASE = "opened => { window.replyAssist.opened(opened); }"


def reply_tab(desk: ReplyDesk, page: gr.Blocks) -> None:
    """Lays out the page inside the current `gr.Blocks` and wires it."""
    held = gr.State(None)  # lost when the server restarts; `opened` travels with the page and brings it back
    opened = gr.Textbox("", visible=False)
    revision = gr.Number(0, visible=False, precision=0)
    to_copy = gr.Textbox(visible=False)
    # Their events take what reply.js holds: the case that was clicked, the finding that was set aside.
    chosen = gr.Textbox("", visible=False)
    finding = gr.JSON([], visible=False)
    opener = gr.Button("open", elem_id="ra-open", visible="hidden")
    asider = gr.Button("aside", elem_id="ra-set-aside", visible="hidden")
    said_of = gr.Textbox("", visible=False)
    opinion = gr.JSON([], visible=False)
    shown_of = gr.Number(0, visible=False, precision=0)
    typing, sayer, returner, opiner, earlier, translator = (
        gr.Button(name, elem_id=f"ra-{name}", visible="hidden")
        for name in ("typed", "say", "translate-back", "opine", "earlier", "translate")
    )
    gr.HTML(_for_scripts(), elem_id="ra-scripts", apply_default_css=False)
    state = _html("ra-state")
    with gr.Row(elem_classes="ra-desk"):
        with gr.Column(elem_classes="ra-queue", elem_id="ra-queue"):
            with gr.Row(elem_classes="ra-controls"):
                show = gr.Dropdown(
                    [(word("show", name), name) for name in SHOWN], value="work", label=say("page", "show"),
                    min_width=110, elem_id="ra-show",
                )  # fmt: skip
                search = gr.Textbox(
                    label=say("page", "search"), placeholder=say("page", "search-here"), max_lines=1, min_width=110,
                    elem_id="ra-search", html_attributes=_quiet_input(),
                )  # fmt: skip
            narrowed = gr.Dropdown(
                _facets(desk.interface), value=[], multiselect=True, label=say("page", "filter"), elem_id="ra-filter",
            )  # fmt: skip
            gr.HTML('<div id="ra-lines"></div>', elem_id="ra-cases", elem_classes="ra-part", apply_default_css=False)
        with gr.Row(elem_classes="ra-columns"):
            with gr.Column(elem_classes="ra-left"):
                message = gr.Textbox(
                    label=say("page", "message"), placeholder=say("page", "paste-here"), lines=4, max_lines=10,
                    elem_id="ra-message", html_attributes=_quiet_input(),
                )  # fmt: skip
                with gr.Row(elem_classes="ra-controls"):
                    channel = gr.Dropdown(
                        [(word("channel", name), name) for name in CHANNELS], value="chat",
                        label=say("page", "channel"), min_width=110, elem_id="ra-channel",
                    )  # fmt: skip
                    language = gr.Dropdown(
                        [(say("page", "detected"), DETECTED), *((language_name(tag), tag) for tag in languages())],
                        value=DETECTED, label=say("page", "language"), min_width=180, elem_id="ra-language",
                    )  # fmt: skip
                with gr.Row(elem_classes="ra-actions"):
                    go = gr.Button(say("page", "go"), variant="primary", elem_id="ra-go", min_width=120)
                    add = gr.Button(say("page", "add"), variant="secondary", elem_id="ra-add", min_width=80)
                    clear = gr.Button(say("page", "clear"), variant="secondary", elem_id="ra-clear", min_width=60)
                problem = _html("ra-problem")
                notices = _html("ra-notices")
                thread = _html("ra-thread")
                letter = _html("ra-letter")
                working = _html("ra-working")
                understanding = _html("ra-understanding")
                with gr.Row(elem_classes="ra-controls ra-correct"):
                    intent = gr.Dropdown(
                        [(say("page", "understood"), DETECTED), *_needs()],
                        value=DETECTED, label=say("page", "correct-intent"), min_width=150, elem_id="ra-intent",
                    )  # fmt: skip
                    urgency = gr.Dropdown(
                        [(say("page", "understood"), DETECTED), *((word("urgency", one), one) for one in URGENCIES)],
                        value=DETECTED, label=say("page", "correct-urgency"), min_width=120, elem_id="ra-urgency",
                    )  # fmt: skip
            with gr.Column(elem_classes="ra-right"):
                with gr.Column(elem_classes="ra-empty"):
                    gr.HTML(_empty_text(), apply_default_css=False)
                    tries = [gr.Button(_example_name(one.language, one.intent, one.label), elem_classes="ra-example")
                             for one in examples()]  # fmt: skip
                with gr.Column(elem_classes="ra-result"):
                    hand_over = _html("ra-hand-over")
                    head = _html("ra-head")
                    with gr.Row(elem_classes="ra-pair"):
                        with gr.Column(elem_classes="ra-edit"):
                            draft = gr.Textbox(
                                label=say("page", "reply"), lines=8, max_lines=24, interactive=True,
                                elem_id="ra-draft", html_attributes=_quiet_input(),
                            )  # fmt: skip
                            with gr.Row(elem_classes="ra-actions"):
                                copy = gr.Button(
                                    say("page", "copy"), variant="primary", elem_id="ra-copy", min_width=130
                                )
                                verdict = _html("ra-verdict")
                            saved = _html("ra-saved")
                            found = _html("ra-findings")
                            marks = _html("ra-marks")
                        with gr.Column(elem_classes="ra-read"):
                            desk_text = _html("ra-desk-text")
                            back = _html("ra-back")
                    personal = _html("ra-personal")
                    with gr.Accordion(
                        say("texts", "own", language=short_name(desk.desk_language)), open=False,
                        elem_id="ra-own-words",
                    ):  # fmt: skip
                        own = gr.Textbox(
                            label=say("texts", "own-label"), placeholder=say("texts", "own-here"), lines=3,
                            max_lines=12, elem_id="ra-own", html_attributes=_quiet_input(),
                        )  # fmt: skip
                        with gr.Row(elem_classes="ra-actions"):
                            speak = gr.Button(say("texts", "own-go"), elem_id="ra-own-go", min_width=120)
                        own_said = _html("ra-own-said")
                    with gr.Row(elem_classes="ra-actions ra-after"):
                        discard = gr.Button(say("page", "discard"), elem_id="ra-discard", min_width=80)
                        personalise = gr.Button(say("personal", "go"), elem_id="ra-personalise", min_width=80)
                        stop = gr.Button(say("personal", "stop"), elem_id="ra-stop", min_width=80)
                        passed = gr.Button(say("page", "hand-over"), elem_id="ra-pass-on", min_width=80)
                        closing = gr.Button(say("page", "close-case"), elem_id="ra-close-case", min_width=80)
                    opinions = _html("ra-opinions")
                    timing = _html("ra-timing")
    said = _html("ra-said")

    around = [verdict, found, marks, desk_text]
    everything = [
        held, opened, revision, state, message, channel, language, intent, urgency, problem, notices, thread, letter,
        understanding, working, hand_over, head, draft, timing, saved, back, opinions, own, own_said, personal, *around,
    ]  # fmt: skip

    def fill(screen: Screen) -> list[Any]:
        return [
            screen.opened, screen.opened.id if screen.opened else "", screen.checked.revision, _state(screen, desk),
            screen.message, screen.channel, screen.language, screen.intent, screen.urgency, screen.problem,
            screen.notices, screen.thread, screen.letter, screen.understanding, screen.working, screen.hand_over,
            screen.head, screen.text, screen.timing, screen.checked.saved, "", screen.opinions, screen.own, "", "",
            *_around(screen.checked),
        ]  # fmt: skip

    def draft_reply(text: str, on: str, tongue: str, current: str, request: gr.Request) -> list[Any]:
        return fill(desk.draft(text, on, tongue, current, _page(request)))

    def add_message(text: str, on: str, current: str, request: gr.Request) -> list[Any]:
        return fill(desk.add(text, on, current, _page(request)))

    def open_case(case_id: str) -> list[Any]:
        return fill(desk.open(case_id))

    def open_address(request: gr.Request) -> list[Any]:
        """A reload shows the case of the address. Without one nothing is touched: someone may type already."""
        case_id = str(request.query_params.get("case", ""))
        return fill(desk.open(case_id)) if case_id else [gr.skip()] * len(everything)

    def correct(current: str, need: str, level: str, request: gr.Request) -> list[Any]:
        return fill(desk.correct(current, need, level, _page(request)))

    def revert(current: str, request: gr.Request) -> list[Any]:
        return fill(desk.discard(current, _page(request)))

    def typed(text: str, case: Opened | None, current: str, seen: int, request: gr.Request) -> list[Any]:
        checked = desk.typed(text, case, current, int(seen or 0), _page(request))
        return [*_around(checked), checked.saved, checked.revision]

    def check_to_copy(text: str, case: Opened | None, current: str, request: gr.Request) -> list[Any]:
        out, checked, said = desk.copied(text, case, current, _page(request))
        return [out, *_around(checked), said if out else gr.skip()]

    def set_aside(
        text: str, case: Opened | None, current: str, what: list[str] | None, request: gr.Request
    ) -> list[Any]:
        now, checked = desk.set_aside(text, case, current, what or (), _page(request))
        return [now, *_around(checked)]

    def say_earlier(what: str, case: Opened | None, current: str) -> str:
        return desk.reading.said(what, case, current)

    def translate_back(text: str, case: Opened | None, current: str) -> str:
        return desk.reading.back(text, case, current)

    def more(count: float, case: Opened | None, current: str) -> str:
        return desk.reading.earlier(case, current, int(count))

    def opine(what: list[str] | None, current: str, request: gr.Request) -> str:
        kind, given = what or ("", "")
        return desk.opine(current, kind, bool(given), _page(request))

    def make_personal(case: Opened | None, current: str, request: gr.Request) -> Iterator[str]:
        yield from desk.writing.personal(case, current, _page(request))

    def in_own_words(text: str, case: Opened | None, current: str, request: gr.Request) -> list[Any]:
        """The words come back without their secrets, the editor with what goes out, checked."""
        done = desk.writing.own(text, case, current, _page(request))
        if done.opened is None:
            return [gr.skip()] * len(own_filled[:-1]) + [done.problem]
        checked = desk.typed(done.text, done.opened, current, 0, _page(request))
        return [
            done.opened, done.text, done.opened.stored.own_words, desk.reading.back(done.text, done.opened, current),
            checked.saved, checked.revision, *_around(checked), done.problem,
        ]  # fmt: skip

    def hand_on(current: str, request: gr.Request) -> str:
        return desk.set_status(current, "handed-over", _page(request))

    def close(current: str, request: gr.Request) -> str:
        return desk.set_status(current, "closed", _page(request))

    # Pressed by reply_said.js for the place that says that it is being made.
    translated = translator.click(desk.reading.translation, held, working, trigger_mode="multiple", **_TRANSLATION)
    written = personalise.click(make_personal, [held, opened], personal, **_EVENT)
    stop.click(lambda: "", None, personal, cancels=[written], **_EVENT)
    # What is still under way belongs to the message before. The browser takes a press's events in this order and waits
    # for each: later, this would end what the new message has begun.
    for press in (go, add, clear, opener, *tries):
        press.click(None, cancels=[translated, written])

    shown: list[Any] = []  # events after which another case may stand on the page
    given = [message, channel, language, opened]
    shown.append(go.click(draft_reply, given, everything, **_DRAFT))
    shown.append(add.click(add_message, [message, channel, opened], everything, **_DRAFT))
    for button, example in zip(tries, examples(), strict=True):
        filled = button.click(partial(_fill, example.text), outputs=given, **_EVENT)
        shown.append(filled.then(draft_reply, given, everything, **_DRAFT))
    shown.append(opener.click(open_case, chosen, everything, js="() => window.replyAssist.chosen", **_DRAFT))
    shown.append(page.load(open_address, None, everything, **_DRAFT))
    for choice in (intent, urgency):
        shown.append(choice.input(correct, [opened, intent, urgency], everything, **_DRAFT))
    discard.click(revert, opened, everything, **_DRAFT)
    cleared = clear.click(lambda: fill(Screen()), outputs=everything, **_EVENT)
    cleared.then(None, js=_FOCUS_MESSAGE)

    # Pressed by reply_saving.js and reply_said.js, a moment after the last key.
    typing.click(
        typed, [draft, held, opened, revision], [*around, saved, revision], trigger_mode="always_last", **_EVENT
    ).then(None, js=_ANSWERED)
    returner.click(translate_back, [draft, held, opened], back, trigger_mode="always_last", **_TRANSLATION)
    sayer.click(say_earlier, [said_of, held, opened], said, trigger_mode="multiple", js=_with("said"), **_TRANSLATION)
    earlier.click(more, [shown_of, held, opened], thread, js=_with("shown"), **_EVENT)
    opiner.click(opine, [opinion, opened], opinions, js="(_, opened) => [window.replyAssist.opinion, opened]", **_EVENT)
    own_filled = [held, draft, own, back, saved, revision, *around, own_said]
    speak.click(
        in_own_words,
        [own, held, opened],
        own_filled,
        **_EVENT | {"show_progress": "minimal", "show_progress_on": own_said},
    )
    # What is copied is what was checked just before, byte for byte.
    # It is short, and answered at once: not by way of gradio's queue and a stream of events.
    copying = copy.click(check_to_copy, [draft, held, opened], [to_copy, *around, saved], queue=False, **_EVENT)
    copying.then(None, to_copy, js=_SEND_COPY)
    asider.click(
        set_aside,
        [draft, held, opened, finding],
        [held, *around],
        js="(text, held, opened, finding) => [text, held, opened, window.replyAssist.finding]",
        **_EVENT,
    )
    left = [
        passed.click(hand_on, opened, problem, **_EVENT),
        closing.click(close, opened, problem, **_EVENT),
    ]

    for done in (*shown, cleared, copying, *left):
        done.then(None, js=_LOOK)
    for control in (show, search, narrowed):
        control.change(None, [show, search, narrowed], js=_NARROWED)
    opened.change(None, opened, js=_SHOWN_CASE)


def _for_scripts() -> str:
    """What the page's scripts must know and say."""
    return el(
        "p", id="ra-known", hidden="", data_longest=f"{MAX_CHARACTERS}",
        data_long=say("page", "too-long", most=f"{MAX_CHARACTERS:,}"),
    )  # fmt: skip


def _with(name: str) -> str:
    """The first input is what the page's script holds under this name."""
    return f"(_, held, opened) => [window.replyAssist.{name}, held, opened]"


def _state(screen: Screen, desk: ReplyDesk) -> str:
    """What holds of the open case, for reply.css to show what belongs to it.

    No row or column is an output: at every event the browser copies each output and all that lies in it. Nor is any
    property of a component: gradio makes the component anew for that.
    """
    draft = screen.draft
    holds = {
        "ra-opened": screen.opened is not None,
        "ra-written": draft is not None,
        "ra-proposed": draft is not None and bool(draft.text),
        "ra-rtl": draft is not None and is_rtl(draft.language),
        "ra-foreign": draft is not None and draft.language != desk.desk_language,
        "ra-personable": desk.writing.may_be_personal(screen.case),
    }
    return el("p", hidden="", class_=" ".join(name for name, does in holds.items() if does))


def _page(request: gr.Request) -> str:
    """Who acts: the user, where the desk has a login, and the page."""
    return f"{request.username or ''} {request.session_hash or ''}".strip()[:64]


def _fill(text: str) -> tuple[str, str, str, str]:
    return text, "chat", DETECTED, ""


def _html(elem_id: str) -> gr.HTML:
    return gr.HTML("", elem_id=elem_id, elem_classes="ra-part", apply_default_css=False)


def _quiet_input() -> gr.InputHTMLAttributes:
    """No autocomplete, and no spell checker: some browsers send the text to a service for it."""
    return gr.InputHTMLAttributes(autocomplete="off", spellcheck=False)


def _around(checked: Checked) -> list[Any]:
    return [checked.verdict, checked.findings, checked.marks, checked.desk_text]


def _facets(interface: str) -> list[tuple[str, str]]:
    tongues = [(f"{say('case', 'language')}: {language_name(tag)}", f"language:{tag}") for tag in languages()]
    return [*facets(interface), *tongues]


def _needs() -> list[tuple[str, str]]:
    return [(word("intent", need), need) for need in keys_of("intent")]


def _example_name(language: str, intent: str, label: str) -> str:
    from ui.words import interface

    return f"{language_name(language)}: {label if interface() == 'en' else word('intent', intent)}"


def _empty_text() -> str:
    return el("div", el("h2", say("page", "empty-title")), el("p", say("page", "empty-text")),
              el("p", say("page", "empty-try")))  # fmt: skip
