"""Bytes to text and back without loss: byte order marks, UTF-16, a declared encoding."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

from assist.errors import UsageError

_DECLARED = re.compile(
    rb"""^[^<]{0,4}<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})["']"""
    rb"""|<meta[^>]{1,200}?charset=["']?([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(data: bytes, *, declared: bool = False) -> tuple[str, Callable[[str], bytes]]:
    """The text of a file and what packs it again. Raises `UsageError` for bytes that are no text."""
    mark, name = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))
    if not mark and declared and (found := _DECLARED.search(data[:2048])):
        name = (found[1] or found[2]).decode("ascii")
    try:
        text = data[len(mark) :].decode(name)
        if mark + text.encode(name) != data:
            raise UsageError(f"it does not come back the same as {name}; convert it to UTF-8 first")
    except LookupError:
        raise UsageError(f"it names an unknown encoding {name!r}; convert it to UTF-8 first") from None
    except UnicodeError as error:
        at = getattr(error, "start", 0)
        raise UsageError(f"it is not {name} at byte {len(mark) + at}; convert it to UTF-8 first") from None
    return text, lambda built: mark + built.encode(name, "xmlcharrefreplace" if declared else "strict")
