"""What stands in the place of a secret that was cut out."""

from __future__ import annotations

import re
from typing import Final, get_args

from assist.records import SecretKind

KINDS: Final[tuple[SecretKind, ...]] = get_args(SecretKind)

MARKER = re.compile(rf"⟦({'|'.join(KINDS)}) removed⟧")


def marker(kind: SecretKind) -> str:
    """The text that replaces a secret of `kind`."""
    return f"⟦{kind} removed⟧"


def blank_markers(text: str) -> str:
    """`text` with its markers overwritten, same length, by a character that no pattern takes."""
    return MARKER.sub(lambda match: "\0" * len(match.group()), text)
