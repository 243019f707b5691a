"""The words of a file that people read, and everything else blanked: spans stay those of the file.

A bar stands for what is no prose. No wording goes across one, so that the words around a slot do not become a term.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from assist.knowledge import DeskText
from assist.records import Span

_BLANK = "|"
_PLAYBOOK_PROSE = frozenset({"title", "steps", "text", "mention", "never", "hand_over"})


@dataclass(frozen=True, slots=True)
class Prose:
    """`text` is as long as the file's; `names` are the places of its messages, in order: start and id."""

    text: str
    file_text: str
    names: tuple[tuple[int, str], ...] = ()

    def line_at(self, offset: int) -> int:
        """The line of the file, from 1."""
        return self.file_text.count("\n", 0, offset) + 1

    def name_at(self, offset: int) -> str:
        """The message that holds a place; empty outside of any."""
        index = bisect_right(self.names, (offset, chr(0x10FFFF))) - 1
        return self.names[index][1] if index >= 0 else ""


def prose_of(desk_text: DeskText) -> Prose:
    """What is said in a file of the desk."""
    if desk_text.kind == "reply":
        return fluent_prose(desk_text.text)
    if desk_text.kind == "playbook":
        return _kept(desk_text.text, list(_scalars(yaml.compose(desk_text.text, Loader=yaml.SafeLoader), "")))
    return Prose(desk_text.text, desk_text.text)


def fluent_prose(text: str) -> Prose:
    """The patterns of a Fluent file, by message and attribute; comments, selectors and slots left out."""
    from fluent.syntax import FluentParser, ast

    pieces: list[tuple[Span, str]] = []

    def walk(node: object, name: str) -> None:
        if isinstance(node, ast.Comment | ast.Junk):
            return
        if isinstance(node, ast.Message | ast.Term):
            name = node.id.name
        elif isinstance(node, ast.Attribute):
            name = f"{name}.{node.id.name}"
        if isinstance(node, ast.TextElement) and node.span is not None:
            pieces.append(((node.span.start, node.span.end), name))
        for value in vars(node).values() if isinstance(node, ast.BaseNode) else ():
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.BaseNode):
                    walk(child, name)

    walk(FluentParser().parse(text), "")
    return _kept(text, pieces)


def _scalars(node: yaml.Node | None, key: str) -> Iterator[tuple[Span, str]]:
    if isinstance(node, yaml.ScalarNode):
        if key.rpartition(".")[2] in _PLAYBOOK_PROSE:
            yield (node.start_mark.index, node.end_mark.index), key
    elif isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from _scalars(child, key)
    elif isinstance(node, yaml.MappingNode):
        for name, child in node.value:
            yield from _scalars(child, f"{key}.{name.value}".lstrip("."))


def _kept(text: str, pieces: list[tuple[Span, str]]) -> Prose:
    shown = [_BLANK] * len(text)
    for (start, end), _ in pieces:
        shown[start:end] = text[start:end]
    return Prose("".join(shown), text, tuple(sorted((start, name) for (start, _), name in pieces)))
