"""The panel as a whole: its frame, and the server that shows it on this machine."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread
from time import sleep
from typing import TYPE_CHECKING

from assist.errors import AssistError
from assist.pipeline import Assistant
from assist.records import Message
from assist.store import Store
from ui.address import bound, bracketed, loopback
from ui.guard import Guard
from ui.header import header
from ui.pages import HOME, PAGES, Place, address, head_of
from ui.words import INTERFACES, examples, speaking

if TYPE_CHECKING:
    import gradio as gr

_FONTS = ("Segoe UI", "Roboto", "Helvetica Neue", "Noto Sans", "Arial", "sans-serif")
_MONO = ("Cascadia Mono", "Consolas", "Menlo", "DejaVu Sans Mono", "monospace")


def build(assistant: Assistant, store: Store, interface: str = "en", page: str = HOME) -> gr.Blocks:
    """A page of the panel over `assistant` and `store`, in one language of the interface."""
    import gradio as gr

    blocks: gr.Blocks
    with speaking(interface), gr.Blocks(title="Reply Assist", analytics_enabled=False, fill_width=True) as blocks:
        gr.HTML(header(assistant.desk_language, page), elem_id="ra-header", apply_default_css=False)
        PAGES[page].lay_out(Place(assistant, store, interface), blocks)
    return blocks


def application(assistant: Assistant, store: Store, hosts: frozenset[str]) -> Guard:
    """The panel's pages as an ASGI application that answers to `hosts` («127.0.0.1:7860») only."""
    import gradio as gr
    from fastapi import FastAPI

    theme = gr.themes.Base(
        primary_hue="blue", neutral_hue="slate", text_size="sm", spacing_size="sm", radius_size="sm",
        font=_FONTS, font_mono=_MONO,
    )  # fmt: skip
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    # «/» takes every path that is not taken before it, so the longest come first
    for place, page, interface in sorted(((address(p, i), p, i) for p in PAGES for i in INTERFACES), reverse=True):
        app = gr.mount_gradio_app(
            app,
            build(assistant, store, interface, page),
            path=place.rstrip("/") or "/",
            theme=theme,
            # gradio's own `css` argument splits selectors at every comma, and so breaks :is() and :has()
            head=head_of(page),
            footer_links=[],
            run_history=False,  # it would keep messages in the browser
            ssr_mode=False,
            pwa=False,
            mcp_server=False,
            enable_monitoring=False,
            show_error=False,
        )
    return Guard(app, hosts)


def serve(assistant: Assistant, store: Store, host: str, port: int, retention_days: int = 0) -> None:
    """Serves the panel until Ctrl+C, which ends the process; prints its address once it answers.

    Cases that nobody touched for `retention_days` are deleted, now and every hour; 0 keeps them. `port` 0 takes any
    free one. Raises `UsageError` for a host that is not this machine and for a port that is taken.
    """
    address = loopback(host)
    with bound(address, port) as listening:
        from ui.server import Server  # after the checks above, which should answer at once

        port = listening.getsockname()[1]
        names = dict.fromkeys((host, "localhost", bracketed(address)))
        app = application(assistant, store, frozenset(f"{name.lower()}:{port}" for name in names))

        def announce() -> None:
            print(f"Reply Assist panel: http://{bracketed(host)}:{port}", flush=True)  # noqa: T201
            Thread(target=_warm, args=(assistant,), daemon=True).start()
            if retention_days:
                Thread(target=_forget, args=(store, retention_days), daemon=True).start()

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


def _forget(store: Store, days: int) -> None:
    while True:
        with suppress(AssistError):  # the database is busy or away: the next hour is soon enough
            store.purge(days)
        sleep(3600)
