"""Reply Assist: from a customer's message to a checked draft in the customer's own language.

>>> from assist import Message, assemble                                    # doctest: +SKIP
>>> case = assemble().handle(Message("¿Dónde está mi retiro?"))             # doctest: +SKIP
>>> case.drafts[0].text, case.drafts[0].sendable                            # doctest: +SKIP
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assist.assembly import assemble
    from assist.pipeline import Assistant
    from assist.records import Case, Message

__all__ = ["Assistant", "Case", "Message", "assemble"]

_HOMES = {"Assistant": "pipeline", "Case": "records", "Message": "records", "assemble": "assembly"}


def __getattr__(name: str) -> Any:
    """Public names load when asked for, so that `import assist` and `assist --help` stay instant."""
    if name not in _HOMES:
        raise AttributeError(f"module 'assist' has no attribute {name!r}")
    return getattr(import_module(f"assist.{_HOMES[name]}"), name)
