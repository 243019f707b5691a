"""«Translated by machine»: said at the end of a translated file, in its language, where the setting asks for it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path, PurePosixPath

from assist.articles.document import Segment
from assist.articles.formats import Options
from assist.articles.readback import Built
from assist.articles.work import Work

_MARKDOWN = (".md", ".markdown", ".mdx")
_HTML = (".html", ".htm", ".xhtml")


def noticed(new: Built, todo: Work, options: Options) -> Built:
    """The file with the notice as its last paragraph; as it was for formats that have no place for one, for languages
    without a text, and where something in the file would swallow it.
    """
    said = notices().get(todo.language)
    text = new.document.text
    suffix = PurePosixPath(todo.path).suffix.lower()
    if said is None or new.document.text == todo.document.text:
        return new
    if suffix in _MARKDOWN:
        with_notice = f"{text.rstrip()}\n\n*{said}*\n"
    elif suffix in _HTML:
        at = text.lower().rfind("</body>")
        at = at if at >= 0 else len(text)
        paragraph = f'<p class="machine-translation"><em>{escape(said)}</em></p>\n'
        with_notice = f"{text[:at]}{'' if text[:at].endswith(chr(10)) else chr(10)}{paragraph}{text[at:]}"
    elif suffix == ".txt":
        with_notice = f"{text.rstrip()}\n\n{said}\n"
    else:
        return new
    data = new.document.pack(
        with_notice.replace("\n", "\r\n") if "\r\n" in text and "\r\n" not in said else with_notice
    )
    again = todo.read(data, options)
    ours, theirs = new.document.segments, again.segments
    if len(theirs) != len(ours) + 1 or any(map(_differ, ours, theirs)) or said not in "".join(_words(theirs[-1])):
        return new
    return Built(data, again, new.refused)


def _differ(one: Segment, other: Segment) -> bool:
    return _words(one) != _words(other)


def _words(segment: Segment) -> list[str]:
    return [piece for piece in segment.current if isinstance(piece, str)]


@cache
def notices() -> Mapping[str, str]:
    """Language -> the notice in it."""
    found: dict[str, str] = tomllib.loads(Path(__file__).with_name("notices.toml").read_text(encoding="utf-8"))
    return found
