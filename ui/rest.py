"""The panel's own API: JSON over HTTP under `/api/v1/`, and the webhook. docs/api.md describes it.

Who may ask is decided before (`ui/gate.py`); here is what is done.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import secrets
import sys
import traceback
from collections.abc import Callable, Mapping
from dataclasses import replace
from time import time
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from assist import wire
from assist.desk import ID_LENGTH, Desk
from assist.errors import AssistError, DataError, UsageError
from assist.intake import Conversation, Turn
from assist.pipeline import Assistant
from assist.records import URGENCIES, Candidate, Scorecard
from assist.store import Filter, Store
from assist.store.counting import Counting
from assist.store.people import User
from assist.store.records import SHOWN
from ui.gate import USER

_MOST = 1_000_000  # bytes of a request
_WINDOW = 300  # seconds that a signed message may be old, or early
_AT_ONCE, _WAITING = 4, 200  # requests that work, and that wait for their turn; more are told to come again
_LINES = 500

Body = Mapping[str, Any]
Action = Callable[[Body, Request], Any]


class Rest:
    """The routes over one assistant and one store. `secret` signs the webhook; empty: there is none."""

    def __init__(self, assistant: Assistant, store: Store, secret: str = "") -> None:
        self._assistant, self._store, self._secret = assistant, store, secret.encode()
        self._desk = Desk(assistant, store)
        self._counting = Counting(store)
        self._room = asyncio.Semaphore(_AT_ONCE)
        self._waiting = 0

    def routes(self) -> list[Route]:
        """For a Starlette application, the longest paths first."""
        table: tuple[tuple[str, str, Action], ...] = (
            ("POST", "/api/v1/detect", self._detect),
            ("POST", "/api/v1/reply", self._reply),
            ("POST", "/api/v1/check", self._check),
            ("GET", "/api/v1/cases", self._queue),
            ("POST", "/api/v1/cases", self._take),
            ("GET", "/api/v1/cases/{case}", self._case),
            ("POST", "/api/v1/cases/{case}/reply", self._answer),
            ("GET", "/api/v1/insights", self._insights),
            ("GET", "/api/v1/outbox", self._outgoing),
            ("POST", "/api/v1/outbox", self._departed),
        )
        routes = [Route(path, self._endpoint(action), methods=[method]) for method, path, action in table]
        routes.append(Route("/hooks/message", self._hook, methods=["POST"]))
        routes.append(Route("/api/{rest:path}", _nothing, methods=["GET", "POST", "PUT", "PATCH", "DELETE"]))
        routes.append(Route("/hooks/{rest:path}", _nothing, methods=["GET", "POST", "PUT", "PATCH", "DELETE"]))
        return routes

    # --- what is asked ------------------------------------------------------------------------------------------------

    def _detect(self, body: Body, request: Request) -> Any:
        cut = self._assistant.protect(_text(body))
        return self._assistant.detector.detect(cut, self._assistant.prior(wire.locale_of(body)))

    def _reply(self, body: Body, request: Request) -> Any:
        message = wire.message(body)
        return self._assistant.handle(message, wire.thread(body.get("thread")), translate=False)

    def _check(self, body: Body, request: Request) -> Any:
        language = wire.optional_language(body, "language")
        if language is None:
            raise UsageError("'language' is needed: the language that the text must be in")
        source = wire.optional_text(body, "source")
        tongue = wire.optional_language(body, "source_language")
        candidate = Candidate(_text(body), language, "reply", source, tongue, wire.thread(body.get("thread")))
        return wire.findings_json(self._assistant.check(candidate))

    def _queue(self, body: Body, request: Request) -> Any:
        given = request.query_params
        show = next((name for name in SHOWN if name == given.get("show", "work")), None)
        limit = given.get("limit", "200")
        if show is None or not limit.isdecimal() or not 1 <= int(limit) <= _LINES:
            raise UsageError(f"show is one of {' '.join(SHOWN)}, limit 1 to {_LINES}")
        urgencies = tuple(level for level in URGENCIES if level in given.getlist("urgency"))
        found = self._store.queue(Filter(show=show, search=given.get("search", ""), urgencies=urgencies), int(limit))
        return {"cases": found.lines, "total": found.total, "counts": found.counts}

    def _take(self, body: Body, request: Request) -> Any:
        taken = self._desk.take(_conversation(body), _who(request))
        return {"id": taken.case, "new": taken.new, "messages": taken.messages}

    def _case(self, body: Body, request: Request) -> Any:
        opened = self._desk.open(request.path_params["case"])
        stored = opened.stored
        return {
            "id": stored.id,
            "status": stored.status,
            "messages": stored.messages,
            "edited": stored.edit.text if stored.edit else None,
            "promised_by": stored.promised_by,
            "case": opened.case,
        }

    def _answer(self, body: Body, request: Request) -> Any:
        checked = self._desk.answer(request.path_params["case"], _text(body), _who(request))
        sendable = Scorecard.of(checked.findings).sendable
        return {**wire.findings_json(checked.findings), "kept": sendable}

    def _insights(self, body: Body, request: Request) -> Any:
        days = request.query_params.get("days", "30")
        if not days.isdecimal() or not 1 <= int(days) <= 3660:
            raise UsageError("days is a number from 1 to 3660")
        last = self._counting.today()
        return {"counts": self._counting.counts(last - int(days) + 1, last)}

    def _outgoing(self, body: Body, request: Request) -> Any:
        return {"answers": self._desk.outgoing(request.query_params.get("desk", ""))}

    def _departed(self, body: Body, request: Request) -> Any:
        numbers = body.get("numbers")
        if not isinstance(numbers, list) or not all(isinstance(one, int) for one in numbers):
            raise UsageError("'numbers' must be a list of the numbers of answers")
        return {"noted": self._desk.departed(numbers, _who(request))}

    # --- the webhook --------------------------------------------------------------------------------------------------

    async def _hook(self, request: Request) -> Response:
        if not self._secret:
            return _json({"error": "the webhook is off: set webhook_secret"}, 404)
        raw = await _read(request)
        if raw is None:
            return _json({"error": f"more than {_MOST} bytes"}, 413)
        stamp = request.headers.get("x-assist-timestamp", "")
        if not signed(self._secret, stamp, raw, request.headers.get("x-assist-signature", ""), time()):
            return _json({"error": "the signature does not fit, or is older than five minutes"}, 401)

        def take(body: Body, asked: Request) -> Any:
            if not body.get("conversation") or not body.get("id"):
                raise UsageError("'conversation' and 'id' are needed: they tell a message that comes twice")
            taken = self._desk.take(_conversation({"desk": "webhook", **body}), "webhook")
            return {"id": taken.case, "new": taken.new, "messages": taken.messages}

        return await self._done(take, raw, request)

    # --- one place for each -------------------------------------------------------------------------------------------

    def _endpoint(self, action: Action) -> Callable[[Request], Any]:
        async def endpoint(request: Request) -> Response:
            raw = await _read(request)
            if raw is None:
                return _json({"error": f"more than {_MOST} bytes"}, 413)
            return await self._done(action, raw, request)

        return endpoint

    async def _done(self, action: Action, raw: bytes, request: Request) -> Response:
        if self._waiting >= _WAITING:
            return _json({"error": "busy: nothing was kept; try again"}, 503, {"retry-after": "2"})
        self._waiting += 1
        try:
            async with self._room:
                return await run_in_threadpool(_answered, action, raw, request)
        finally:
            self._waiting -= 1


def signed(secret: bytes, stamp: str, raw: bytes, signature: str, now: float) -> bool:
    """Whether `signature` («v1=» and 64 hex digits) is the HMAC-SHA256 of «stamp.body», with a stamp of about now."""
    if not stamp.isdecimal() or len(stamp) > 12 or abs(now - int(stamp)) > _WINDOW:
        return False
    made = hmac.new(secret, stamp.encode() + b"." + raw, hashlib.sha256).hexdigest()
    return hmac.compare_digest(f"v1={made}".encode(), signature.encode("utf-8", "replace"))


def _answered(action: Action, raw: bytes, request: Request) -> Response:
    try:
        body = json.loads(raw) if raw else {}
        if not isinstance(body, dict):
            raise UsageError("an object is expected")
        return _json(wire.plain(action(body, request)), 200)
    except (ValueError, RecursionError):
        return _json({"error": "the body is no JSON"}, 400)
    except UsageError as error:
        return _json({"error": str(error)}, 404 if "not in the store" in str(error) else 400)
    except DataError:
        return _json({"error": "the desk's store cannot be used; nothing was kept"}, 503, {"retry-after": "5"})
    except AssistError as error:
        return _json({"error": str(error)}, 500)
    except Exception as error:  # a defect of ours: the place is named, the text is not
        frame = traceback.extract_tb(error.__traceback__)[-1]
        print(f"assist panel: {type(error).__name__} in {frame.name}, line {frame.lineno}", file=sys.stderr)  # noqa: T201
        return _json({"error": "something went wrong inside"}, 500)


def _conversation(body: Body) -> Conversation:
    """A message that waits for an answer, with what was said before: the body of `POST /api/v1/cases` and the hook."""
    names = {name: wire.optional_text(body, name) or "" for name in ("desk", "conversation", "account", "subject")}
    message, thread = wire.message(body), wire.thread(body.get("thread"))
    if message.author != "customer":
        raise UsageError("the message must be the customer's; what an agent said goes into 'thread'")
    ids = [one.id or secrets.token_hex(12) for one in (*thread, message)]
    conversation = names["conversation"] or secrets.token_hex(12)
    desk = names["desk"] or "api"
    if len(desk) > 16 or len(conversation) > ID_LENGTH or len(names["account"]) > 64:
        raise UsageError("desk, conversation or account is too long")
    turns = tuple(Turn(replace(one, id=own)) for one, own in zip((*thread, message), ids, strict=True))
    return Conversation(desk, conversation, message.channel, turns, names["subject"], names["account"])


def _text(body: Body) -> str:
    return wire.text_of(body)


def _who(request: Request) -> str:
    user = request.scope.get(USER)
    return f"{user.name} api" if isinstance(user, User) else "api"


async def _read(request: Request) -> bytes | None:
    raw = b""
    async for part in request.stream():
        raw += part
        if len(raw) > _MOST:
            return None
    return raw


async def _nothing(request: Request) -> Response:
    return _json({"error": "there is nothing at this address; see docs/api.md"}, 404)


def _json(content: Any, status: int, headers: Mapping[str, str] | None = None) -> Response:
    raw = json.dumps(content, ensure_ascii=False, default=str)
    return Response(raw, status, {"cache-control": "no-store", **(headers or {})}, "application/json")
