"""Lists in one cell of a spreadsheet, and cells that no spreadsheet takes for a formula; both can be undone exactly."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SEPARATOR = " | "
# What spreadsheets take for the start of a formula: full-width forms too, since some fold them.
_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")


def joined(items: Iterable[str]) -> str:
    """The items with « | » between them; a bar or a backslash of their own is written with a backslash before it."""
    return _SEPARATOR.join(item.replace("\\", "\\\\").replace("|", "\\|") for item in items)


def parted(cell: str) -> tuple[str, ...]:
    """The items of a cell: blanks around them and empty ones dropped."""
    items, item, escaped = [], "", False
    for char in cell:
        if escaped:
            item, escaped = item + (char if char in "\\|" else "\\" + char), False
        elif char == "\\":
            escaped = True
        elif char == "|":
            items.append(item)
            item = ""
        else:
            item += char
    items.append(item + "\\" * escaped)
    return tuple(stripped for stripped in (one.strip() for one in items) if stripped)


def guarded(cell: str) -> str:
    """With an apostrophe before what a spreadsheet would run."""
    return "'" + cell if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Without the apostrophe of `guarded`; any other stays."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell, 1) else cell
