"""The parsers of the extra `articles`, loaded when a file needs them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from assist.errors import MissingExtra


def library(module: str) -> Any:
    """The module. Raises `MissingExtra` naming what is not installed."""
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtra("articles", error.name or module) from error
