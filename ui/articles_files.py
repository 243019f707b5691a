"""Where the browser gets the results of a translation of articles: not through gradio, which would keep copies."""

from __future__ import annotations

from fastapi import Response
from fastapi.responses import FileResponse

from ui.articles import DESK


def article_file(token: str, name: str) -> Response:
    """A file of the job with this token; 404 where there is none."""
    path = DESK.file(token, name)
    if path is None:
        return Response(status_code=404)
    shown = name.endswith(".html")
    headers = {"cache-control": "no-store"}
    return FileResponse(path, filename=None if shown else name, headers=headers)
