"""The web server: says when it answers, and stops at once and without noise."""

from __future__ import annotations

import logging
import os
import socket
import sys
from collections.abc import Callable

import uvicorn

from ui.guard import App


class Server(uvicorn.Server):
    """Serves `app`; calls `announce` once it answers requests."""

    def __init__(self, app: App, announce: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                log_level=logging.ERROR,
                access_log=False,
                server_header=False,
                ws="none",
                timeout_keep_alive=75,  # seconds; longer than a page's timer and than proxies keep a connection
                proxy_headers=False,  # ui/gate.py reads them, and only from a proxy that was named
                timeout_graceful_shutdown=1,  # seconds; open pages hold a stream each
            )
        )
        self._announce = announce
        # Stopping cuts those streams, which uvicorn would report with a traceback each.
        logging.getLogger("uvicorn.error").addFilter(lambda record: not self.should_exit)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Called by uvicorn, with its handling of Ctrl+C in place."""
        await super().startup(sockets)
        if self.started:
            self._announce()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Called by uvicorn after Ctrl+C. Ends the process: a translation under way would hold it for many seconds,
        and since the panel keeps nothing, nothing is lost.
        """
        await super().shutdown(sockets)
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)
