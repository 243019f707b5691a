"""The formats of help articles. Each module holds `read(data, options) -> Document` and its `SUFFIXES`.

What `Document.build` makes of a file without translations is that file, byte for byte.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePath

from assist.articles.document import Document
from assist.articles.formats import (
    docx,
    html,
    markdown,
    plaintext,
    po,
    resource_csv,
    resource_json,
    resource_yaml,
    xliff,
    zendesk,
)
from assist.articles.formats.options import Options, options

__all__ = ["FORMATS", "Options", "Read", "format_of", "options"]

Read = Callable[[bytes, Options], Document]
FORMATS: Mapping[str, Read] = {
    suffix: module.read
    for module in (markdown, html, plaintext, resource_json, resource_yaml, resource_csv, po, xliff, docx)
    for suffix in module.SUFFIXES
}


def format_of(name: str, data: bytes) -> Read | None:
    """What reads a file of this name; None for files that are no articles."""
    read = FORMATS.get(PurePath(name).suffix.lower())
    return zendesk.read if read is resource_json.read and zendesk.recognises(data) else read
