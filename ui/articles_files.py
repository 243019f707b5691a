"""Where the browser gets the results of a translation of articles: not through gradio, which would keep copies."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from ui.articles import DESK


def article_file(request: Request) -> Response:
    """A file of the job with the token of the address; 404 where there is none."""
    token, name = request.path_params["token"], request.path_params["name"]
    path = DESK.file(token, name)
    if path is None:
        return Response(status_code=404)
    shown = name.endswith(".html")
    headers = {"cache-control": "no-store"}
    return FileResponse(path, filename=None if shown else name, headers=headers)
