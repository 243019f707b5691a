"""Loading a library that belongs to an extra, at the moment it is needed."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

from assist.errors import MissingExtra


def load(extra: str, module: str) -> Any:
    """The module. Raises `MissingExtra` naming what is not installed."""
    # OpenMP reads this once, when its first user loads. Its default, waiting in a busy loop, made llama.cpp up to
    # 15 times slower on two cores that others were using too.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtra(extra, error.name or module) from error
