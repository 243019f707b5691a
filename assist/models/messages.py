"""Messages as every backend can take them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def sendable(messages: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """Copies with U+FFFD for lone surrogates, which have no UTF-8 form."""
    return [{key: _LONE_SURROGATE.sub("\ufffd", value) for key, value in message.items()} for message in messages]
