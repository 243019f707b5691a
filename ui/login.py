"""Logging in and out: a page of its own, without any script, in the languages of the interface."""

from __future__ import annotations

import asyncio
import secrets
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from assist.store.people import LENGTH, People
from ui.gate import ADDRESS, COOKIE
from ui.markup import Html, el, join, text
from ui.reach import Reach
from ui.words import INTERFACES, say, speaking

_FORM = "assist_form"  # the cookie that a form's hidden field must repeat: no other site can make the two agree
_MOST = 8_192  # bytes of a form
_STYLE = Path(__file__).parent / "look" / "login.css"


class Login:
    """The requests for `/login` and `/logout`."""

    def __init__(self, people: People, reach: Reach) -> None:
        self._people, self._reach = people, reach

    async def show(self, request: Request) -> Response:
        """The form."""
        return self._page(request.query_params.get("lang", ""), request.query_params.get("next", ""), Html(""), 200)

    async def enter(self, request: Request) -> Response:
        """What the form sent: a new session, or the form again with the reason."""
        raw = b""
        async for part in request.stream():
            raw += part
            if len(raw) > _MOST:
                return Response("The form is too large.", 413)
        form = {name: values[-1] for name, values in parse_qs(raw.decode("utf-8", "replace")).items()}
        lang, to = form.get("lang", ""), form.get("next", "")
        sent, held = form.get("form", ""), request.cookies.get(_FORM, "")
        origin = request.headers.get("origin")
        strange = origin is not None and origin.lower() not in self._reach.origins
        if strange or not held or not secrets.compare_digest(sent.encode(), held.encode()):
            return self._page(lang, to, "again", 403)
        entered = await asyncio.to_thread(
            self._people.log_in, form.get("name", ""), form.get("password", ""), str(request.scope.get(ADDRESS, "")),
            request.cookies.get(COOKIE, ""),
        )  # fmt: skip
        if not isinstance(entered, str):
            if entered:
                page = self._page(lang, to, "wait", 429, seconds=round(entered) or 1)
                page.headers["retry-after"] = str(round(entered) or 1)
                return page
            return self._page(lang, to, "wrong", 401)
        answer = RedirectResponse(self._reach.prefix + _inside(to), 303)
        self._set(answer, COOKIE, entered, int(LENGTH.total_seconds()), "lax")
        answer.delete_cookie(_FORM, self._path)
        return answer

    async def leave(self, request: Request) -> Response:
        """Ends the session."""
        await asyncio.to_thread(self._people.log_out, request.cookies.get(COOKIE, ""))
        answer = RedirectResponse(f"{self._reach.prefix}/login", 303)
        answer.delete_cookie(COOKIE, self._path, secure=self._reach.secure, httponly=True, samesite="lax")
        answer.headers["clear-site-data"] = '"cache", "storage"'
        return answer

    @property
    def _path(self) -> str:
        return self._reach.prefix or "/"

    def _page(self, lang: str, to: str, said: str, status: int, **values: int) -> Response:
        interface = lang if lang in INTERFACES else INTERFACES[0]
        form = secrets.token_urlsafe(24)
        with speaking(interface):
            body = page(interface, to, form, say("login", said, **values) if said else "", self._reach.prefix)
        answer = HTMLResponse(body, status, {"cache-control": "no-store"})
        self._set(answer, _FORM, form, 3600, "strict")
        return answer

    def _set(self, answer: Response, name: str, value: str, seconds: int, site: str) -> None:
        answer.set_cookie(
            name, value, max_age=seconds, path=self._path, secure=self._reach.secure, httponly=True,
            samesite="strict" if site == "strict" else "lax",
        )  # fmt: skip


def page(interface: str, to: str, form: str, problem: str, prefix: str) -> str:
    """The form as a document."""
    others = join(
        el("a", say("login", "language", language=other), href=f"{prefix}/login?lang={other}", lang=other)
        for other in INTERFACES
        if other != interface
    )
    alert = el("p", problem, role="alert", class_="problem", id="problem") if problem else None
    described = "problem" if problem else None
    fields = el(
        "form",
        alert,
        el("label", say("login", "name"), for_="name"),
        Html(
            '<input id="name" name="name" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" '
            f'required autofocus maxlength="64"{_about(described)}>'
        ),
        el("label", say("login", "password"), for_="password"),
        Html(
            f'<input id="password" name="password" type="password" autocomplete="current-password" required '
            f'maxlength="1024"{_about(described)}>'
        ),
        _hidden("form", form),
        _hidden("next", to),
        _hidden("lang", interface),
        el("button", say("login", "enter"), type="submit"),
        method="post",
        action=f"{prefix}/login",
    )
    main = el("main", el("h1", "Reply Assist"), el("p", say("login", "intro")), fields, el("p", others, class_="quiet"))
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{say('login', 'title')}</title><style>{_STYLE.read_text(encoding='utf-8')}</style>"
    )
    return f'<!doctype html><html lang="{interface}"><head>{head}</head><body>{main}</body></html>'


def _about(described: str | None) -> str:
    return f' aria-describedby="{described}" aria-invalid="true"' if described else ""


def _hidden(name: str, value: str) -> Html:
    return Html(f'<input type="hidden" name="{name}" value="{text(value)}">')


def _inside(to: str) -> str:
    """`to` when it is an address of the panel; else the first page. No form can send anyone elsewhere."""
    url = urlsplit(to)
    safe = to.startswith("/") and not to.startswith(("//", "/\\")) and not url.scheme and not url.netloc
    return to if safe and not any(ord(char) < 33 or char == "\\" for char in to) else "/"
