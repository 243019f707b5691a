"""TMX 1.4 in and out. Tokens of masked segments are `<ph x="1"/>`, as the standard wants of what is not translated.

A file that declares an entity is refused before anything in it is read: entities can eat a machine's memory or read
its files. A document type alone is taken, because most tools write one; its file is never fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from assist.errors import DataError, UsageError
from assist.languages import normalize
from assist.records import UND
from assist.translate.memory import PROVENANCES, Provenance, Segment

_TOKEN = re.compile("X([0-9]+)X")
_PROPS = ("engine", "version", "glossary")
_HEADER = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="reply-assist" creationtoolversion="1" segtype="sentence" o-tmf="reply-assist" adminlang="en"
 srclang={language} datatype="plaintext"/>
<body>
"""


@dataclass(slots=True)
class Unit:
    """A `<tu>`: texts by language as written, what its `<prop>` elements say, and whether its masks are ours."""

    texts: dict[str, str] = field(default_factory=dict)
    props: dict[str, str] = field(default_factory=dict)
    masked: bool = False

    @property
    def provenance(self) -> Provenance:
        """Of another tool's file: human, as memories hold what people translated."""
        said = self.props.get("x-provenance")
        return next((known for known in PROVENANCES if known == said), "human")

    def languages(self) -> dict[str, str]:
        """The texts by our tags; those of languages that the desk does not have are left out."""
        found: dict[str, str] = {}
        for tag, text in self.texts.items():
            try:
                known = normalize(tag)
            except UsageError:
                continue
            if known != UND and text.strip():
                found.setdefault(known, text)
        return found


def write_tmx(segments: Iterable[Segment], source: str, target: str) -> Iterator[str]:
    """The file in pieces."""
    yield _HEADER.format(language=quoteattr(source))
    for segment in segments:
        props = {"provenance": segment.provenance, **{name: getattr(segment, name) for name in _PROPS}}
        yield "<tu>\n"
        for name, value in props.items():
            if value:
                yield f'<prop type="x-{name}">{_escaped(value)}</prop>\n'
        for tag, text in ((source, segment.source), (target, segment.target)):
            seg = _TOKEN.sub(r'<ph x="\1" type="x-mask"/>', _escaped(text))
            yield f"<tuv xml:lang={quoteattr(tag)}><seg>{seg}</seg></tuv>\n"
        yield "</tu>\n"
    yield "</body>\n</tmx>\n"


def read_tmx(raw: bytes, name: str) -> list[Unit]:
    """The units of a file. Raises `DataError` where it is no TMX."""
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        raise DataError(f"{name}: line {error.lineno}, column {error.offset + 1}: not XML: {error}") from None
    except DataError as error:
        raise DataError(f"{name}: {error}") from None
    except (LookupError, ValueError) as error:  # an encoding that does not exist
        raise DataError(f"{name}: not XML: {error}") from None
    if reader.root != "tmx":
        raise DataError(f"{name}: not TMX: its first element is {reader.root}")
    return reader.units


def _refuse(*declared: Any) -> None:
    raise DataError("it declares an entity; take the <!ENTITY …> out")


class _Reader:
    """What the parser tells, put together. Text of inline elements is native code and stays part of the segment."""

    def __init__(self) -> None:
        self.units: list[Unit] = []
        self.root = ""
        self._into: list[str] | None = None
        self._language = self._prop = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self.root = self.root or name
        if name == "tu":
            self.units.append(Unit())
        elif name == "tuv":
            self._language = attributes.get("xml:lang") or attributes.get("lang", "")
        elif name in ("seg", "prop"):
            self._into, self._prop = [], attributes.get("type", "")
        elif name == "ph" and attributes.get("type") == "x-mask" and self.units and self._into is not None:
            self.units[-1].masked = True
            self._into.append(f"X{attributes.get('x', '')}X")

    def end(self, name: str) -> None:
        if name not in ("seg", "prop") or self._into is None:
            return
        text = "".join(self._into)
        self._into = None
        if self.units and name == "seg":
            self.units[-1].texts.setdefault(self._language, text)
        elif self.units:
            self.units[-1].props[self._prop] = text

    def text(self, piece: str) -> None:
        if self._into is not None:
            self._into.append(piece)


def _escaped(text: str) -> str:
    return escape(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text))
