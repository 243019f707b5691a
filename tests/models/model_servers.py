"""A loopback server for model files: counts what is asked, understands ranges, and breaks off where told."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Shelf:
    """What the server offers, and what it was asked."""

    files: dict[str, bytes] = field(default_factory=dict)
    headers: dict[str, dict[str, str]] = field(default_factory=dict)
    cut_after: list[int] = field(default_factory=list)  # bytes of the next answers, one number each, then it hangs up
    stall_after: int | None = None  # bytes after which an answer waits for `release`
    ranges: bool = True
    status: int = 200
    asked: list[tuple[str, str, str | None]] = field(default_factory=list)  # method, path, Range
    posted: list[dict[str, Any]] = field(default_factory=list)
    release: threading.Event = field(default_factory=threading.Event)
    url: str = ""

    def gets(self) -> list[str | None]:
        """The Range header of every GET."""
        return [asked for method, _, asked in self.asked if method == "GET"]


class _Handler(BaseHTTPRequestHandler):
    shelf: Shelf

    def log_message(self, *args: object) -> None:
        """Tests read `shelf.asked` instead."""

    def do_HEAD(self) -> None:
        self._answer(head=True)

    def do_GET(self) -> None:
        self._answer(head=False)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.shelf.posted.append({"json": json.loads(body), "headers": dict(self.headers)})
        self._answer(head=False)

    def _answer(self, *, head: bool) -> None:
        shelf = self.shelf
        asked = self.headers.get("Range")
        shelf.asked.append((self.command, self.path, asked))
        body = shelf.files.get(self.path)
        if body is None or shelf.status != 200:
            self.send_response(404 if body is None else shelf.status)
            for name, value in shelf.headers.get(self.path, {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        start = 0
        if asked and shelf.ranges:
            start = int(asked.removeprefix("bytes=").partition("-")[0])
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        else:
            self.send_response(200)
        for name, value in shelf.headers.get(self.path, {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body) - start))
        self.end_headers()
        if head:
            return
        rest = body[start:]
        if shelf.cut_after:
            self.wfile.write(rest[: shelf.cut_after.pop(0)])
            self.close_connection = True
            return
        if shelf.stall_after is not None:
            self.wfile.write(rest[: shelf.stall_after])
            self.wfile.flush()
            shelf.release.wait()
            rest = rest[shelf.stall_after :]
        try:
            self.wfile.write(rest)
        except OSError:
            self.close_connection = True  # the client was killed


@contextmanager
def serving() -> Iterator[Shelf]:
    shelf = Shelf()
    handler = type("Handler", (_Handler,), {"shelf": shelf})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    shelf.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield shelf
    finally:
        shelf.release.set()
        server.shutdown()
        thread.join()
        server.server_close()
