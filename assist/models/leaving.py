"""What may leave this machine: nothing that is personal, whoever asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from ipaddress import ip_address

from assist.errors import EngineError
from assist.protect import find_entities

# What masking leaves in a text: it tells nobody's name, account or place.
_IMPERSONAL = ("amount", "ticker", "network", "duration", "percent", "date", "day", "time", "device", "version")


def is_here(host: str) -> bool:
    """True for names and addresses of this very machine."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def refuse_personal(host: str, messages: Sequence[Mapping[str, str]]) -> None:
    """Raises `EngineError` where a message holds an address, an id, a contact or the like. Names the kind, not the
    words."""
    for message in messages:
        for entity in find_entities(message["content"]):
            if entity.kind not in _IMPERSONAL:
                raise EngineError(f"chat endpoint {host}: not sent, the text holds personal data ({entity.kind})")
