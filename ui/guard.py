"""What stands before the panel's pages: whom it answers, and what a browser may do with the answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

# The page works from this machine alone; a browser that obeys this line could not send anything elsewhere if it tried.
# 'unsafe-inline' and 'unsafe-eval': gradio's own page is built of inline scripts and compiles its templates.
_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; "
    "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)
_HEADERS = (
    (b"content-security-policy", _POLICY.encode()),
    (b"referrer-policy", b"same-origin"),  # with «no-referrer» a browser hides the origin of forms from us too
    (b"x-content-type-options", b"nosniff"),
)


class Guard:
    """Passes on requests that were meant for this address; refuses the others with 403.

    A web site can make a browser ask 127.0.0.1 (cross-site requests), or have its own name resolve to it (DNS
    rebinding). Both show in the Host and Origin headers. `hosts` are the values of Host that are ours, `origins` those
    of Origin; an Origin must be the one of the Host that is asked.
    """

    def __init__(self, app: App, hosts: frozenset[str], origins: frozenset[str] = frozenset()) -> None:
        self._app, self._hosts = app, hosts
        self._origins = origins or frozenset(f"http://{host}" for host in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["type"] != "http" or not self._ours(dict(scope["headers"])):
            await _refuse(scope, send)
        else:
            await self._app(scope, receive, _with_headers(send))

    def _ours(self, headers: dict[bytes, bytes]) -> bool:
        host = headers.get(b"host", b"").decode("latin-1").lower()
        origin = headers.get(b"origin", b"").decode("latin-1").lower()
        return host in self._hosts and (
            b"origin" not in headers or (origin in self._origins and origin.partition("://")[2] == host)
        )


def _with_headers(send: Send) -> Send:
    async def sending(event: MutableMapping[str, Any]) -> None:
        if event["type"] == "http.response.start":
            event["headers"] = [*event.get("headers", ()), *_HEADERS]
        await send(event)

    return sending


async def _refuse(scope: Scope, send: Send) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
        return
    body = b"This panel answers only at its own address on this machine."
    headers = [(b"content-type", b"text/plain; charset=utf-8"), *_HEADERS]
    await send({"type": "http.response.start", "status": 403, "headers": headers})
    await send({"type": "http.response.body", "body": body})
