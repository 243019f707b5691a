"""XML as tokens with exact ranges. What they are is certain, because expat has found the file well-formed before."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Literal
from xml.parsers import expat

from assist.errors import UsageError
from assist.records import Span

_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[(?P<data>.*?)\]\]>|<\?.*?\?>|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>"
    r"""|<(?P<end>/)?(?P<name>[^\s/>]+)(?P<attributes>(?:[^"'>/]|"[^"]*"|'[^']*'|/(?!>))*)(?P<empty>/)?>|(?P<text>[^<]+)""",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")


@dataclass(frozen=True, slots=True)
class Tag:
    """`name` has no prefix; `prefix` ends with its colon; `places` says where the values of `attributes` stand."""

    kind: Literal["open", "close", "empty", "text", "other"]
    span: Span
    name: str = ""
    prefix: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, Span] = field(default_factory=dict)


def well_formed(text: str) -> None:
    """Raises `UsageError` for what is no XML, and for files that define entities of their own."""
    parser = expat.ParserCreate("utf-8")
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(text.encode("utf-8"), True)
    except expat.ExpatError as error:
        raise UsageError(f"no well-formed XML: {error}") from None


def xml_tokens(text: str) -> list[Tag]:
    """The tokens of well-formed XML; text with a CDATA section counts as other."""
    found: list[Tag] = []
    for match in _TOKEN.finditer(text):
        if match["text"] is not None:
            found.append(Tag("text", match.span()))
        elif match["name"] is None:
            found.append(Tag("other", match.span()))
        else:
            prefix, _, name = match["name"].rpartition(":")
            kind: Literal["open", "close", "empty"] = "close" if match["end"] else "empty" if match["empty"] else "open"
            attributes, places = {}, {}
            for attribute in _ATTRIBUTE.finditer(text, *match.span("attributes")):
                group = 2 if attribute[2] is not None else 3
                attributes[attribute[1]] = unescape(attribute[group])
                places[attribute[1]] = attribute.span(group)
            found.append(Tag(kind, match.span(), name, f"{prefix}:" if prefix else "", attributes, places))
    return found


def xml_escaped(text: str) -> str:
    """Text for between tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _refuse(*declared: object) -> None:
    raise UsageError("it defines entities of its own; they are not read")
