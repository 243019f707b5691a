"""`assist panel`: the only place outside ui/ that imports it, inside the command."""

from __future__ import annotations

import argparse
from importlib.util import find_spec

from assist.assembly import assemble, desk_store
from assist.errors import MissingExtra
from assist.settings import load_settings


def run(arguments: argparse.Namespace) -> int:
    """Serves the panel until it is stopped."""
    if find_spec("gradio") is None:
        raise MissingExtra("panel", "gradio")
    settings = load_settings(public_url=arguments.public_url)
    store, days = desk_store()
    from ui.panel import serve

    serve(assemble(), store, arguments.host, arguments.port, days, settings=settings, root_path=arguments.root_path)
    return 0
