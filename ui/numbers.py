"""The Insights page's numbers as a file; who took them stands in the audit trail."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from assist.errors import AssistError
from assist.store import Store
from assist.store.counting import Counting
from assist.store.people import User
from assist.store.trail import note
from ui.gate import USER
from ui.insights import SPANS, table


class Numbers:
    """The request for the CSV."""

    def __init__(self, store: Store) -> None:
        self._store, self._counting = store, Counting(store)

    def csv(self, request: Request) -> Response:
        """The counts of the last `days`."""
        days = request.query_params.get("days", "30")
        if days not in map(str, SPANS):
            return PlainTextResponse(f"days is one of {' '.join(map(str, SPANS))}", 400)
        user = request.scope.get(USER)
        try:
            last = self._counting.today()
            text = table(self._counting.counts(last - int(days) + 1, last))
            note(self._store, user.name if isinstance(user, User) else "panel", "insights exported", f"{days} days")
        except AssistError as error:
            return PlainTextResponse(str(error), 503)
        headers = {"content-disposition": f'attachment; filename="insights-{days}.csv"', "cache-control": "no-store"}
        return Response(text, media_type="text/csv; charset=utf-8", headers=headers)
