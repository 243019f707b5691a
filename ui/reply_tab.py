"""The Reply page in gradio: components, and which action fills which of them."""

from __future__ import annotations

from functools import partial
from typing import Any

import gradio as gr

from assist.languages import languages
from assist.records import CHANNELS, Case
from ui.marked import is_rtl
from ui.markup import el
from ui.reply import DETECTED, Checked, ReplyDesk, Screen
from ui.words import examples, language_name, word

_EVENT: dict[str, Any] = {"show_progress": "hidden", "concurrency_limit": None, "api_visibility": "private"}
# One at a time: gradio drops a cancelled event that still waits for its turn, but cannot stop one that runs.
_TRANSLATION: dict[str, Any] = _EVENT | {"concurrency_limit": 1, "concurrency_id": "translation"}

_SEND_COPY = "text => { window.replyAssist.copy(text); }"
_FOCUS_MESSAGE = "() => { document.querySelector('#ra-message textarea').focus(); }"


def reply_tab(desk: ReplyDesk) -> None:
    """Lays out the page inside the current `gr.Blocks` and wires it."""
    case = gr.State(None)
    with gr.Row(elem_classes="ra-columns"):
        with gr.Column(elem_classes="ra-left"):
            message = gr.Textbox(
                label="Customer's message",
                placeholder="Paste the message here. Seed phrases, keys and codes in it are cut out.",
                lines=4,
                max_lines=10,
                elem_id="ra-message",
                html_attributes=_quiet_input(),
            )
            with gr.Row(elem_classes="ra-controls"):
                channel = gr.Dropdown(
                    [(word("channel", name), name) for name in CHANNELS], value="chat", label="Channel", min_width=110
                )
                language = gr.Dropdown(
                    [("detected", DETECTED), *((language_name(tag), tag) for tag in languages())],
                    value=DETECTED,
                    label="Customer's language",
                    min_width=180,
                    elem_id="ra-language",
                )
            with gr.Row(elem_classes="ra-actions"):
                go = gr.Button("Draft a reply", variant="primary", elem_id="ra-go", min_width=150)
                clear = gr.Button("Clear", variant="secondary", elem_id="ra-clear", min_width=80)
                gr.HTML(
                    el("span", el("kbd", "Ctrl"), " + ", el("kbd", "Enter"), class_="ra-quiet"),
                    elem_classes="ra-hint",
                    apply_default_css=False,
                )
            problem = _html("ra-problem")
            notices = _html("ra-notices")
            working = _html("ra-working")
            understanding = _html("ra-understanding")
        with gr.Column(elem_classes="ra-right"):
            with gr.Column(elem_classes="ra-empty") as empty:
                gr.HTML(_empty_text(), apply_default_css=False)
                tries = [
                    gr.Button(f"{language_name(example.language)}: {example.label}", elem_classes="ra-example")
                    for example in examples()
                ]
            with gr.Column(visible=False, elem_classes="ra-result") as result:
                hand_over = _html("ra-hand-over")
                head = _html("ra-head")
                with gr.Row(elem_classes="ra-pair") as pair:
                    with gr.Column(elem_classes="ra-edit"):
                        draft = gr.Textbox(
                            label="Reply, yours to edit",
                            lines=8,
                            max_lines=24,
                            interactive=True,
                            elem_id="ra-draft",
                            html_attributes=_quiet_input(),
                        )
                        with gr.Row(elem_classes="ra-actions"):
                            copy = gr.Button("Copy reply", variant="primary", elem_id="ra-copy", min_width=130)
                            verdict = _html("ra-verdict")
                        findings = _html("ra-findings")
                    desk_text = _html("ra-desk-text")
                timing = _html("ra-timing")
    to_copy = gr.Textbox(visible=False)

    page = [case, message, problem, notices, understanding, working, hand_over, head, timing]
    around = [verdict, findings, desk_text, copy]
    shown = [empty, result, pair, draft]

    def show(screen: Screen) -> list[Any]:
        found = screen.case
        return [
            found,
            screen.message,
            screen.problem,
            screen.notices,
            screen.understanding,
            screen.working,
            screen.hand_over,
            screen.head,
            screen.timing,
            *_around(screen.checked),
            gr.update(visible=found is None),
            gr.update(visible=found is not None),
            gr.update(visible=screen.draft is not None),
            _editor(screen),
        ]

    def check_to_copy(text: str, of: Case | None) -> list[Any]:
        checked = desk.recheck(text, of)
        return [text if checked.ready else "", *_around(checked)]

    everything = [*page, *around, *shown]
    given = [message, channel, language]

    def draft_reply(text: str, chosen_channel: str, chosen_language: str) -> list[Any]:
        return show(desk.draft(text, chosen_channel, chosen_language))

    drafted = [go.click(draft_reply, given, everything, **_EVENT)]
    for button, example in zip(tries, examples(), strict=True):
        filled = button.click(partial(_fill, example.text), outputs=given, **_EVENT)
        drafted.append(filled.then(draft_reply, given, everything, **_EVENT))
    translated = [
        done.then(desk.translation, case, working, trigger_mode="multiple", **_TRANSLATION) for done in drafted
    ]
    cleared = clear.click(lambda: [*show(Screen()), DETECTED], outputs=[*everything, language], **_EVENT)
    cleared.then(None, js=_FOCUS_MESSAGE)
    for press in (go, clear, *tries):  # a translation still under way belongs to the message before
        press.click(None, cancels=translated)

    # `change`, not `input`: gradio's `input` misses pasted text, deletions and input methods.
    draft.change(
        lambda text, of: _around(desk.recheck(text, of)),
        [draft, case],
        around,
        trigger_mode="always_last",
        **_EVENT,
    )
    # What is copied is what was checked just before, byte for byte.
    copying = copy.click(check_to_copy, [draft, case], [to_copy, *around], **_EVENT)
    copying.then(None, to_copy, js=_SEND_COPY)


def _fill(text: str) -> tuple[str, str, str]:
    return text, "chat", DETECTED


def _html(elem_id: str) -> gr.HTML:
    return gr.HTML("", elem_id=elem_id, elem_classes="ra-part", apply_default_css=False)


def _quiet_input() -> gr.InputHTMLAttributes:
    """No autocomplete, and no spell checker: some browsers send the text to a service for it."""
    return gr.InputHTMLAttributes(autocomplete="off", spellcheck=False)


def _editor(screen: Screen) -> Any:
    if screen.draft is None:
        return gr.update(value="")
    return gr.update(value=screen.draft.text, rtl=is_rtl(screen.draft.language))


def _around(checked: Checked) -> list[Any]:
    return [checked.verdict, checked.findings, checked.desk_text, gr.update(interactive=checked.ready)]


def _empty_text() -> str:
    return el(
        "div",
        el("h2", "No message yet"),
        el(
            "p",
            "Paste a customer's message and draft a reply: it comes in the customer's language, with the "
            "same in yours beside it, and with everything that speaks against sending it. You read, change, copy.",
        ),
        el("p", "Or try one of these:"),
    )
