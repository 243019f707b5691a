"""The panel as a whole: its frame, and the server that shows it on this machine."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from threading import Thread
from time import sleep
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from assist.errors import AssistError, UsageError
from assist.pipeline import Assistant
from assist.records import Message
from assist.settings import Settings
from assist.store import Store
from assist.store.counting import Counting
from assist.store.people import People, User
from ui.address import anywhere, bound, bracketed, loopback
from ui.arenas import few_arenas
from ui.gate import USER, Gate
from ui.guard import App, Guard
from ui.header import header
from ui.login import Login
from ui.pages import HOME, PAGES, Place, address, head_of
from ui.reach import Reach, own, reach
from ui.roles import needed, pages_of
from ui.words import INTERFACES, examples, speaking

if TYPE_CHECKING:
    import gradio as gr

_FONTS = ("Segoe UI", "Roboto", "Helvetica Neue", "Noto Sans", "Arial", "sans-serif")
_LOOK, _IDLE = 0.02, 60.0  # seconds
_WAITING = 500  # events of a page; more are told that the desk is full, and keep what they typed
_MONO = ("Cascadia Mono", "Consolas", "Menlo", "DejaVu Sans Mono", "monospace")


def build(
    assistant: Assistant, store: Store, interface: str = "en", page: str = HOME, settings: Settings | None = None
) -> gr.Blocks:
    """A page of the panel over `assistant` and `store`, in one language of the interface."""
    import gradio as gr

    blocks: gr.Blocks
    with speaking(interface), gr.Blocks(title="Reply Assist", analytics_enabled=False, fill_width=True) as blocks:
        gr.HTML(header(assistant.desk_language, page), elem_id="ra-header", apply_default_css=False)
        PAGES[page].lay_out(Place(assistant, store, interface, settings or Settings(Path())), blocks)
    blocks.queue(max_size=_WAITING)
    # left alone, the queue of each page looks for events a thousand times a second, and a hundred times for progress,
    # which none of ours tells by gradio; also when nobody is there
    blocks._queue.sleep_when_free = _LOOK
    blocks._queue.progress_update_sleep_when_free = _IDLE
    return blocks


def application(assistant: Assistant, store: Store, where: Reach, settings: Settings, *, locked: bool = False) -> App:
    """The panel as an ASGI application that is reached as `where` says; `locked`: nobody comes in without a login."""
    import gradio as gr
    from fastapi import FastAPI
    from starlette.routing import Route

    from ui.articles_files import article_file
    from ui.looks import Looks
    from ui.numbers import Numbers
    from ui.rest import Rest
    from ui.signs import Signs

    theme = gr.themes.Base(
        primary_hue="blue", neutral_hue="slate", text_size="sm", spacing_size="sm", radius_size="sm",
        font=_FONTS, font_mono=_MONO,
    )  # fmt: skip
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    people = People(store)
    login = Login(people, where)
    signs = Signs(app, store, where.prefix)
    numbers = Numbers(store)
    app.router.routes += [
        Route("/login", login.show, methods=["GET"]),
        Route("/login", login.enter, methods=["POST"]),
        Route("/logout", login.leave, methods=["POST"]),
        Route("/account", _account, methods=["GET"]),
        Route("/health", signs.health, methods=["GET"]),
        Route("/metrics", signs.metrics, methods=["GET"]),
        *(Route(f"{address('insights', tongue)}csv", numbers.csv, methods=["GET"]) for tongue in INTERFACES),
        Route("/queue", Looks(store).endpoint, methods=["POST"]),
        Route("/articles-files/{token}/{name}", article_file, methods=["GET"]),
        *Rest(assistant, store, settings.webhook_secret).routes(),
    ]
    shared: dict[str, Any] = {
        "footer_links": [],
        "run_history": False,  # it would keep messages in the browser
        "ssr_mode": False,
        "pwa": False,
        "enable_monitoring": False,
        "show_error": False,
        "auth_dependency": _user_name,
    }
    if settings.gradio_api == "on":
        from ui.tools import tools

        app = gr.mount_gradio_app(app, tools(assistant), path="/gradio", mcp_server=True, **shared)
    # «/» takes every path that is not taken before it, so the longest come first
    for place, page, interface in sorted(((address(p, i), p, i) for p in PAGES for i in INTERFACES), reverse=True):
        app = gr.mount_gradio_app(
            app,
            build(assistant, store, interface, page, settings),
            path=place.rstrip("/") or "/",
            theme=theme,
            # gradio's own `css` argument splits selectors at every comma, and so breaks :is() and :has()
            head=head_of(page),
            mcp_server=False,
            **shared,
        )
    return Guard(Gate(signs, where, people, needed, locked=locked), where.hosts, where.origins)


def serve(
    assistant: Assistant, store: Store, host: str, port: int, retention_days: int = 0, *,
    settings: Settings | None = None, root_path: str = "",
) -> None:  # fmt: skip
    """Serves the panel until Ctrl+C, which ends the process; prints its address once it answers.

    Cases that nobody touched for `retention_days` are deleted, now and every hour; 0 keeps them. `port` 0 takes any
    free one. Raises `UsageError` for a port that is taken, and for an address that others can reach on a desk without
    users.
    """
    settings = settings or Settings(Path())
    locked = bool(People(store).all())
    address = anywhere(host) if locked else loopback(host)
    if own(host) != (host,) and not settings.public_url:
        raise UsageError(f"{host} is every address of this machine: say which one people use, with --public-url")
    few_arenas()
    with bound(address, port) as listening:
        from ui.server import Server  # after the checks above, which should answer at once

        port = listening.getsockname()[1]
        names = tuple(dict.fromkeys((*own(host), "localhost", bracketed(address))))
        where = reach(names, port, settings.public_url, root_path)
        app = application(assistant, store, where, settings, locked=locked)

        def announce() -> None:
            shown = settings.public_url or f"http://{bracketed(own(host)[0])}:{port}{where.prefix}"
            print(f"Reply Assist panel: {shown}", flush=True)  # noqa: T201
            Thread(target=_warm, args=(assistant,), daemon=True).start()
            Thread(target=_count, args=(store,), daemon=True).start()
            if retention_days:
                Thread(target=_forget, args=(store, retention_days), daemon=True).start()

        Server(app, announce).run(sockets=[listening])


def _user_name(request: Request) -> str:
    """For gradio: who asks. The gate has let them in; on a desk without users it is nobody in particular."""
    user = request.scope.get(USER)
    return user.name if isinstance(user, User) else ""


async def _account(request: Request) -> Response:
    user = request.scope.get(USER)
    if not isinstance(user, User):
        return JSONResponse({"name": ""})
    return JSONResponse({"name": user.name, "role": user.role, "pages": pages_of(user.role)})


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


def _count(store: Store) -> None:
    while True:
        with suppress(AssistError):
            Counting(store).close()
        sleep(3600)


def _forget(store: Store, days: int) -> None:
    while True:
        with suppress(AssistError):  # the database is busy or away: the next hour is soon enough
            store.purge(days)
        sleep(3600)
