"""How the pages' events are wired."""

from __future__ import annotations

from typing import Any

# Gradio shows progress on every output unless told where. Each time an event begins, moves up or ends, the browser
# then copies all that each of them holds, which cost more than drawing the reply: so on none.
EVENT: dict[str, Any] = {"show_progress": "hidden", "show_progress_on": [], "api_visibility": "private"}
