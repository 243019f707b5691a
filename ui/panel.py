"""The panel as a whole: its frame, and the server that shows it on this machine."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from assist.errors import AssistError
from assist.pipeline import Assistant
from assist.records import Message
from ui.address import bound, bracketed, loopback
from ui.guard import Guard
from ui.markup import el
from ui.reply import ReplyDesk
from ui.words import examples, language_name

if TYPE_CHECKING:
    import gradio as gr

_HERE = Path(__file__).parent
_FONTS = ("Segoe UI", "Roboto", "Helvetica Neue", "Noto Sans", "Arial", "sans-serif")
_MONO = ("Cascadia Mono", "Consolas", "Menlo", "DejaVu Sans Mono", "monospace")


def build(assistant: Assistant) -> gr.Blocks:
    """The panel's pages over `assistant`."""
    import gradio as gr

    from ui.reply_tab import reply_tab

    blocks: gr.Blocks
    with gr.Blocks(title="Reply Assist", analytics_enabled=False, fill_width=True) as blocks:
        gr.HTML(_header(assistant.desk_language), elem_id="ra-header", apply_default_css=False)
        reply_tab(ReplyDesk(assistant))
    return blocks


def application(assistant: Assistant, hosts: frozenset[str]) -> Guard:
    """The panel as an ASGI application that answers to `hosts` («127.0.0.1:7860») only."""
    import gradio as gr
    from fastapi import FastAPI

    theme = gr.themes.Base(
        primary_hue="blue", neutral_hue="slate", text_size="sm", spacing_size="sm", radius_size="sm",
        font=_FONTS, font_mono=_MONO,
    )  # fmt: skip
    app = gr.mount_gradio_app(
        FastAPI(docs_url=None, redoc_url=None, openapi_url=None),
        build(assistant),
        path="/",
        theme=theme,
        # gradio's own `css` argument splits selectors at every comma, and so breaks :is() and :has()
        head=f"<style>{_asset('look.css')}</style><script>{_asset('keys.js')}</script>",
        footer_links=[],
        run_history=False,  # it would keep messages in the browser
        ssr_mode=False,
        pwa=False,
        mcp_server=False,
        enable_monitoring=False,
        show_error=False,
    )
    return Guard(app, hosts)


def serve(assistant: Assistant, host: str, port: int) -> None:
    """Serves the panel until Ctrl+C, which ends the process; prints its address once it answers.

    `port` 0 takes any free one. Raises `UsageError` for a host that is not this machine and for a port that is taken.
    """
    address = loopback(host)
    with bound(address, port) as listening:
        from ui.server import Server  # after the checks above, which should answer at once

        port = listening.getsockname()[1]
        names = dict.fromkeys((host, "localhost", bracketed(address)))
        app = application(assistant, frozenset(f"{name.lower()}:{port}" for name in names))

        def announce() -> None:
            print(f"Reply Assist panel: http://{bracketed(host)}:{port}", flush=True)  # noqa: T201
            Thread(target=_warm, args=(assistant,), daemon=True).start()

        Server(app, announce).run(sockets=[listening])


def _warm(assistant: Assistant) -> None:
    """Reads what the first draft and translation need, so that they are as fast as the second.

    A failure shows again, and to someone, with the first message. Engines come last and with few words: loading a chat
    model stops the whole process for seconds, better now than while someone types.
    """
    for example in examples():
        with suppress(AssistError):
            assistant.handle(Message(example.text), translate=False)
    for example in examples():
        with suppress(AssistError):
            assistant.translator.translate(example.text[:12], example.language, assistant.desk_language)


def _header(desk_language: str) -> str:
    return el(
        "header",
        el("h1", "Reply Assist"),
        el("p", f"You read: {language_name(desk_language)}. Nothing is sent or stored; you copy what you approve."),
        class_="ra-header",
    )


def _asset(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")
