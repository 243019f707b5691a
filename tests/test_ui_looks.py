"""The queue as pages ask for it: who asks sees what is there by then, and many who ask at once are told the same."""

from __future__ import annotations

import asyncio
import json
from time import sleep
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Route
from ui_cases import ES, PT, case

from assist.store import Store
from ui.looks import Asked, Looks
from ui.markup import Html


class Counted(Looks):
    """Counts how often the store was asked; each time takes a moment."""

    made = 0

    def queue(self, asked: Asked) -> Html:
        self.made += 1
        html = super().queue(asked)
        sleep(0.05)
        return html


def client(looks: Looks) -> httpx.AsyncClient:
    app = Starlette(routes=[Route("/queue", looks.endpoint, methods=["POST"])])
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://desk")


async def ask(desk: httpx.AsyncClient, **given: Any) -> httpx.Response:
    return await desk.post("/queue", json={"interface": "en", **given})


def test_who_asks_while_others_look_still_sees_their_own_case(store: Store) -> None:
    looks = Counted(store)

    async def agents() -> None:
        async with client(looks) as desk:
            store.add_case(case(ES), "a")
            first = asyncio.create_task(ask(desk))
            await asyncio.sleep(0.02)  # the first look has read the store by now, and is not yet answered
            mine = store.add_case(case(PT, "pt"), "b")
            assert mine in (await ask(desk)).json()["html"]
            assert mine not in (await first).json()["html"]

    asyncio.run(agents())


def test_fifty_looks_at_once_ask_the_store_a_few_times(store: Store) -> None:
    store.add_case(case(ES), "a")
    looks = Counted(store)

    async def agents() -> list[httpx.Response]:
        async with client(looks) as desk:
            return await asyncio.gather(*(ask(desk) for _ in range(50)))

    answers = asyncio.run(agents())
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["html"] for answer in answers}) == 1
    assert looks.made <= 2


def test_page_that_shows_the_same_already_is_told_only_that(store: Store) -> None:
    store.add_case(case(ES), "a")

    async def agent() -> None:
        async with client(Looks(store)) as desk:
            seen = (await ask(desk)).json()
            assert (await ask(desk, known=seen["mark"])).status_code == 204
            store.add_case(case(PT, "pt"), "b")
            assert (await ask(desk, known=seen["mark"])).json()["mark"] != seen["mark"]
            assert "No case matches" in (await ask(desk, search="zebra")).json()["html"]

    asyncio.run(agent())


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"[]", 400),
        (b"\xff", 400),
        (json.dumps({"interface": "../secret"}).encode(), 400),
        (json.dumps({"interface": "en", "unknown": 1}).encode(), 400),
        (json.dumps({"interface": "en", "facets": ["secret:high"]}).encode(), 400),
        (json.dumps({"interface": "en", "search": "x" * 30_000}).encode(), 413),
    ],
)
def test_questions_that_no_page_asks_are_refused(store: Store, body: bytes, status: int) -> None:
    async def agent() -> int:
        async with client(Looks(store)) as desk:
            return (await desk.post("/queue", content=body)).status_code

    assert asyncio.run(agent()) == status
