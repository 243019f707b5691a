"""The queue as the Reply pages look at it: asked for by reply_queue.js every few seconds and after each action.

Fifty agents look at the same queue: what one look found is shown to all who asked while it was made or waited, and a
page that has the same already is told only that.
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from assist.shapes import ready
from assist.store import Filter, Store
from assist.store.records import SHOWN
from assist.store.times import now_utc
from ui import queue_view, view
from ui.calm import calmly
from ui.markup import Html
from ui.words import INTERFACES

_PAUSE = 0.2  # seconds between the beginnings of two looks at the same
_HELD = 64  # ways of looking; the one that was longest away is forgotten
_MOST = 20_000  # bytes of a question
_FACETS = ("urgency", "language", "intent", "channel")


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a page wants to see. `facets` are «urgency:high», «language:es», «intent:fees», «channel:chat»; `known` is
    the mark of what it shows now.
    """

    interface: str
    show: str = "work"
    search: str = ""
    facets: tuple[str, ...] = ()
    known: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """The lines, and a mark that tells them from others."""

    mark: str
    body: bytes  # of the answer


class Looks:
    """Looks of one process at one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._process = {"x-process": secrets.token_hex(8)}  # by which frame_link.js tells that another one answers
        self._looks: OrderedDict[Asked, _Look] = OrderedDict()

    async def endpoint(self, request: Request) -> Response:
        """The lines as JSON, 204 where the page shows them already. The question is a body: it may hold names."""
        given = bytearray()
        async for part in request.stream():
            given += part
            if len(given) > _MOST:
                return Response(status_code=413)
        try:
            asked = msgspec.json.decode(bytes(given), type=ready(Asked))
        except (msgspec.DecodeError, UnicodeDecodeError):
            return Response(status_code=400)
        if asked.interface not in INTERFACES or any(one.partition(":")[0] not in _FACETS for one in asked.facets):
            return Response(status_code=400)
        seen = await self._look(msgspec.structs.replace(asked, known="")).seen()
        if seen.mark == asked.known:
            return Response(status_code=204, headers=self._process)
        return Response(seen.body, media_type="application/json", headers=self._process)

    def queue(self, asked: Asked) -> Html:
        """The queue's lines."""

        def work() -> Html:
            chosen: dict[str, list[str]] = {kind: [] for kind in _FACETS}
            for facet in asked.facets:
                kind, _, value = facet.partition(":")
                chosen[kind].append(value)
            wanted = Filter(
                next((one for one in SHOWN if one == asked.show), "work"),
                asked.search,
                tuple(chosen["urgency"]),
                tuple(chosen["language"]),
                tuple(chosen["intent"]),
                tuple(chosen["channel"]),
            )
            found = self._store.lines(wanted)
            filtered = bool(asked.search or asked.facets or asked.show != "work")
            return queue_view.queue(found, now_utc(), filtered)

        return calmly(asked.interface, work, view.problem)

    def _look(self, asked: Asked) -> _Look:
        look = self._looks.pop(asked, None) or _Look(lambda: _seen(self.queue(asked)))
        self._looks[asked] = look
        while len(self._looks) > _HELD:
            self._looks.popitem(last=False)
        return look


class _Look:
    """One way of looking. Whoever asks gets what was read after they asked: nobody misses what they did themselves."""

    def __init__(self, make: Callable[[], Seen]) -> None:
        self._make = make
        self._running: asyncio.Task[Seen] | None = None
        self._next: asyncio.Task[Seen] | None = None
        self._began = float("-inf")

    async def seen(self) -> Seen:
        # what runs already may have read the store before the asker wrote to it
        if self._next is None:
            self._next = asyncio.create_task(self._begin(self._running))
        return await asyncio.shield(self._next)

    async def _begin(self, before: asyncio.Task[Seen] | None) -> Seen:
        if before is not None:
            await asyncio.wait((before,))
        await asyncio.sleep(max(0.0, self._began + _PAUSE - monotonic()))
        self._running, self._next, self._began = self._next, None, monotonic()
        return await run_in_threadpool(self._make)


def _seen(html: Html) -> Seen:
    mark = hashlib.sha256(html.encode()).hexdigest()[:16]
    return Seen(mark, msgspec.json.encode({"mark": mark, "html": str(html)}))
