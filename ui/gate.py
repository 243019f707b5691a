"""Who may do what: every request passes here, and what is not allowed by a rule is refused.

Browsers show a session's cookie, programs a token.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, MutableMapping
from http.cookies import CookieError, SimpleCookie
from time import monotonic
from typing import Any, Literal
from urllib.parse import quote

from assist.errors import AssistError
from assist.store.people import People, Role, allowed
from ui.guard import App, Receive, Scope, Send
from ui.pace import Pace
from ui.reach import Reach

COOKIE = "assist_session"
USER = "assist.user"  # the key of the scope
ADDRESS = "assist.address"
OPEN = ("/login", "/health", "/hooks/message")  # who asks here proves it otherwise, or learns nothing
_PROGRAMS = ("/api/", "/gradio/", "/metrics")  # where a token counts
_LOOK = 2.0  # seconds between looks for a first user
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class Gate:
    """Lets requests through to `app` with the user in their scope (`USER`).

    `needed` tells the role that a path asks for. A desk without users is open to its own machine, which is all that
    reaches it then; with the first user it locks by itself, and stays so.
    """

    def __init__(
        self, app: App, reach: Reach, people: People, needed: Callable[[str], Role], *, locked: bool = False
    ) -> None:
        self._app, self._reach, self._people, self._needed = app, reach, people, needed
        self._locked, self._looked = locked, float("-inf")
        self._pace = Pace(rate=60, burst=300)  # requests a second; a page that opens asks for about 60 files

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        prefix, path = self._reach.prefix, str(scope["path"])
        if prefix and (path == prefix or path.startswith(f"{prefix}/")):
            path = path.removeprefix(prefix) or "/"
        headers = dict(scope["headers"])
        if _crooked(path):
            await answer(send, 404, "There is nothing at this address.")
            return
        scope[ADDRESS] = address(scope, headers, self._reach)
        self._straighten(scope, path, headers)
        try:
            if not await self._closed():
                await self._app(scope, receive, send)
                return
            token, kind = _shown(path, headers)
            user = self._people.remembers(token, kind) or await asyncio.to_thread(self._people.holder, token, kind)
        except AssistError:
            await answer(send, 503, "The desk's store cannot be reached.")
            return
        if wait := self._pace.wait(user.name if user else f"address {scope[ADDRESS]}"):
            await answer(send, 429, "Too many requests.", (b"retry-after", str(max(1, round(wait))).encode()))
            return
        if path in OPEN:
            pass
        elif user is None:
            await self._to_login(scope, path, headers, send)
            return
        elif not allowed(user.role, self._needed(path)):
            await answer(send, 403, "Your role does not allow this.")
            return
        elif self._forged(scope, path, headers):
            await answer(send, 403, "This request did not come from a page of the panel.")
            return
        scope[USER] = user
        await self._app(scope, receive, _unstored(send))

    async def _closed(self) -> bool:
        if not self._locked and monotonic() - self._looked > _LOOK:
            self._looked = monotonic()
            self._locked = bool(await asyncio.to_thread(self._people.all))
        return self._locked

    def _forged(self, scope: Scope, path: str, headers: dict[bytes, bytes]) -> bool:
        """A browser says where a request that changes something comes from; one that a cookie opens must say so."""
        if scope["method"] in _SAFE or (b"authorization" in headers and path.startswith(_PROGRAMS)):
            return False
        origin = headers.get(b"origin")
        if origin is None:
            return headers.get(b"sec-fetch-site") != b"same-origin"
        return origin.decode("latin-1").lower() not in self._reach.origins

    async def _to_login(self, scope: Scope, path: str, headers: dict[bytes, bytes], send: Send) -> None:
        if scope["method"] in _SAFE and b"text/html" in headers.get(b"accept", b""):
            query = f"?{scope['query_string'].decode('latin-1')}" if scope["query_string"] else ""
            lang = "&lang=zh-Hans" if path.startswith("/zh-Hans/") else ""
            where = f"{self._reach.prefix}/login?next={quote(path + query, safe='/')}{lang}"
            await answer(send, 303, "", (b"location", where.encode()))
            return
        await answer(send, 401, "Log in first.", (b"www-authenticate", b"Bearer"))

    def _straighten(self, scope: Scope, path: str, headers: dict[bytes, bytes]) -> None:
        """The path as the pages know it, and no word of who asks but the proxy's that we know."""
        scope["path"] = self._reach.prefix + path
        scope["raw_path"] = quote(scope["path"], safe="/%:@!$&'()*+,;=~").encode()
        scope["root_path"] = self._reach.prefix
        kept = [(name, value) for name, value in scope["headers"] if not name.startswith(b"x-forwarded-")]
        if self._reach.public_host and headers.get(b"host", b"").decode("latin-1").lower() == self._reach.public_host:
            scope["scheme"] = "https" if self._reach.secure else "http"
        scope["headers"] = kept


def _shown(path: str, headers: dict[bytes, bytes]) -> tuple[str, Literal["session", "token"]]:
    bearer = headers.get(b"authorization", b"").decode("latin-1")
    if bearer[:7].lower() == "bearer " and path.startswith(_PROGRAMS):
        return bearer[7:].strip(), "token"
    return cookie(headers, COOKIE), "session"


def _crooked(path: str) -> bool:
    """A spelling that the table of roles and the application could read in two ways. What follows «=» is a file's."""
    way = path.partition("=")[0]
    return "//" in way or not {".", ".."}.isdisjoint(way.split("/"))


def address(scope: Scope, headers: dict[bytes, bytes], reach: Reach) -> str:
    """The address of who asks: behind our proxy, what the proxy added last."""
    peer = str((scope.get("client") or ("",))[0])
    forwarded = headers.get(b"x-forwarded-for", b"").decode("latin-1")
    return forwarded.rsplit(",", 1)[-1].strip()[:64] if reach.proxied and forwarded else peer


def cookie(headers: dict[bytes, bytes], name: str) -> str:
    """The value of a cookie; empty where there is none."""
    try:
        found = SimpleCookie(headers.get(b"cookie", b"").decode("latin-1")).get(name)
    except CookieError:
        return ""
    return found.value if found else ""


async def answer(send: Send, status: int, text: str, *headers: tuple[bytes, bytes]) -> None:
    """A short answer in plain text."""
    plain = ((b"content-type", b"text/plain; charset=utf-8"), (b"cache-control", b"no-store"))
    await send({"type": "http.response.start", "status": status, "headers": [*plain, *headers]})
    await send({"type": "http.response.body", "body": text.encode()})


def _unstored(send: Send) -> Send:
    """Pages stay in no cache: after logging out, «back» shows nothing."""

    async def sending(event: MutableMapping[str, Any]) -> None:
        if event["type"] == "http.response.start":
            kept = [(name, value) for name, value in event.get("headers", ())]
            page = any(name == b"content-type" and value.startswith(b"text/html") for name, value in kept)
            if page and not any(name == b"cache-control" for name, _ in kept):
                kept.append((b"cache-control", b"no-store"))
            event["headers"] = kept
        await send(event)

    return sending
