"""Words of any language, for statistics: where words are not set apart, pairs of characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

_RUN = re.compile(r"[^\W\d_]+")


def words(text: str) -> Iterator[str]:
    """Casefolded, in order."""
    for run in _RUN.findall(text.casefold()):
        if _dense(run[0]):
            yield from (run[at : at + 2] for at in range(max(1, len(run) - 1)))
        else:
            yield run


def _dense(char: str) -> bool:
    return "\u0e00" <= char <= "\u0e7f" or (char > "\u2e7f" and not "\uac00" <= char <= "\ud7a3")
