"""«Translated by machine»: said at the end of a translated article, in its language, where the setting asks for it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from assist.articles.document import Segment
from assist.articles.formats import Options
from assist.articles.readback import Built
from assist.articles.work import Work


def noticed(new: Built, todo: Work, options: Options) -> Built:
    """The file with the notice after each article in it; as it was for formats that have no place for one, for
    languages without a text, and where something in the file would swallow it.
    """
    said = notices().get(todo.language)
    text, ends = new.document.text, new.document.ends
    if said is None or not ends or text == todo.document.text:
        return new
    line = "\r\n" if "\r\n" in text else "\n"
    edits = [(end.span, end.write(said).replace("\n", line)) for end in ends]
    data = new.document.pack(new.document.build({}, edits))
    again = todo.read(data, options)
    ours = frozenset(index for index, one in enumerate(again.segments) if said in "".join(_words(one)))
    rest = [one for index, one in enumerate(again.segments) if index not in ours]
    before = new.document.segments
    if len(ours) != len(ends) or len(rest) != len(before) or any(map(_differ, before, rest)):
        return new
    return Built(data, again, new.refused, ours)


def _differ(one: Segment, other: Segment) -> bool:
    return _words(one) != _words(other)


def _words(segment: Segment) -> list[str]:
    return [piece for piece in segment.current if isinstance(piece, str)]


@cache
def notices() -> Mapping[str, str]:
    """Language -> the notice in it."""
    found: dict[str, str] = tomllib.loads(Path(__file__).with_name("notices.toml").read_text(encoding="utf-8"))
    return found
