"""`assist panel`: the only place outside ui/ that imports it, inside the command."""

from __future__ import annotations

import argparse
from importlib.util import find_spec

from assist.assembly import assemble
from assist.errors import MissingExtra


def run(arguments: argparse.Namespace) -> int:
    """Serves the panel until it is stopped."""
    if find_spec("gradio") is None:
        raise MissingExtra("panel", "gradio")
    from ui.panel import serve

    serve(assemble(), arguments.host, arguments.port)
    return 0
