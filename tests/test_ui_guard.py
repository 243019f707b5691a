"""The panel answers at its own address only, and tells the browser to ask nobody else."""

from __future__ import annotations

import asyncio
from collections.abc import MutableMapping
from typing import Any

import pytest

from ui.guard import Guard

HOSTS = frozenset({"127.0.0.1:7860", "localhost:7860"})


def answer(*headers: tuple[str, str], kind: str = "http") -> list[MutableMapping[str, Any]]:
    """What a guarded application sends back."""
    sent: list[MutableMapping[str, Any]] = []

    async def inner(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"x-inner", b"1")]})

    async def receive() -> MutableMapping[str, Any]:
        raise AssertionError("nothing to receive")

    async def send(event: MutableMapping[str, Any]) -> None:
        sent.append(event)

    scope = {"type": kind, "headers": [(name.encode(), value.encode()) for name, value in headers]}
    asyncio.run(Guard(inner, HOSTS)(scope, receive, send))
    return sent


@pytest.mark.parametrize("host", sorted(HOSTS))
def test_own_address_is_answered(host: str) -> None:
    (start,) = answer(("host", host), ("origin", f"http://{host}"))
    headers = dict(start["headers"])
    assert start["status"] == 200
    assert headers[b"x-inner"] == b"1"
    assert b"default-src 'self'" in headers[b"content-security-policy"]
    assert b"http" not in headers[b"content-security-policy"]


@pytest.mark.parametrize(
    "headers",
    [
        (),
        (("host", "evil.example"),),
        (("host", "127.0.0.1:80"),),
        (("host", "127.0.0.1:7860"), ("origin", "https://evil.example")),
        (("host", "127.0.0.1:7860"), ("origin", "null")),
        (("host", "127.0.0.1:7860"), ("origin", "http://localhost:7860")),
    ],
)
def test_rebound_names_and_foreign_pages_are_refused(headers: tuple[tuple[str, str], ...]) -> None:
    start, body = answer(*headers)
    assert start["status"] == 403
    assert b"its own address" in body["body"]


def test_websockets_are_refused() -> None:
    assert answer(("host", "127.0.0.1:7860"), kind="websocket")[0]["type"] == "websocket.close"


def test_start_and_stop_pass_through() -> None:
    assert answer(kind="lifespan")[0]["status"] == 200
