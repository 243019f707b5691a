"""Signs of life: `/health` for whoever watches the process, `/metrics` for Prometheus. Neither knows a customer."""

from __future__ import annotations

import time
from collections.abc import Iterator, MutableMapping
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, PlatformCollector, ProcessCollector
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from assist.errors import AssistError
from assist.store import Filter, Store
from ui.guard import App, Receive, Scope, Send

_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)  # seconds
_KINDS = (("/api/", "api"), ("/hooks/", "webhook"), ("/gradio/", "gradio"), ("/login", "login"), ("/health", "signs"),
          ("/metrics", "signs"))  # fmt: skip
_STREAMS = ("/queue/data", "/heartbeat/")  # open as long as the page is


class Signs:
    """Counts what passes to `app`. Labels are kinds of requests and statuses, never a path, a name or a text."""

    def __init__(self, app: App, store: Store, prefix: str = "") -> None:
        self._app, self._store, self._prefix = app, store, prefix
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        PlatformCollector(registry=self._registry)
        self._registry.register(_Cases(store))
        self._requests = Counter(
            "assist_requests_total", "Requests answered", ("kind", "status"), registry=self._registry
        )
        self._seconds = Histogram(
            "assist_request_seconds", "From request to the end of the answer", ("kind",), buckets=_BUCKETS,
            registry=self._registry,
        )  # fmt: skip
        self._open = Gauge(
            "assist_requests_open", "Requests under way, streams of pages included", registry=self._registry
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path = str(scope["path"]).removeprefix(self._prefix)
        kind = next((kind for begin, kind in _KINDS if path.startswith(begin)), "page")
        began, status = time.perf_counter(), 500

        async def sending(event: MutableMapping[str, Any]) -> None:
            nonlocal status
            if event["type"] == "http.response.start":
                status = int(event["status"])
            await send(event)

        self._open.inc()
        try:
            await self._app(scope, receive, sending)
        finally:
            self._open.dec()
            self._requests.labels(kind, f"{status}").inc()
            if not any(stream in path for stream in _STREAMS):
                self._seconds.labels(kind).observe(time.perf_counter() - began)

    def health(self, request: Request) -> Response:
        """200 while the store answers, else 503. Says nothing else: anyone may ask."""
        try:
            self._store.lines(Filter(), 1)
        except AssistError:
            return JSONResponse({"status": "the store cannot be reached"}, 503)
        return JSONResponse({"status": "ok"})

    def metrics(self, request: Request) -> Response:
        """The numbers, as Prometheus reads them."""
        return Response(generate_latest(self._registry), media_type=CONTENT_TYPE_LATEST)


class _Cases:
    """Counted when asked for, so that all processes on one database say the same."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """The cases by what the queue shows of them."""
        family = GaugeMetricFamily("assist_cases", "Cases in the store", labels=("show",))
        try:
            counts = self._store.queue(Filter(), 1).counts
        except AssistError:
            return
        for show, number in counts.items():
            family.add_metric((show,), number)
        yield family
