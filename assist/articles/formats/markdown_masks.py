"""What Markdown files hold that is not Markdown, hidden from its parser by characters of the same number.

Template tags and expressions become letters of the private use area, so that they stay in their line and are found
again; lines that open or close a component, an admonition or a container become blank, an empty list item where what
follows is indented, or a rule where they end a list: else text that is indented behind them would belong to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assist.records import Span

HIDDEN = "\ue000"
FRONT = re.compile(
    r"\A(?P<open>---[ \t]*(?:\r\n|\n|\r))(?P<body>.*?)^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)", re.DOTALL | re.MULTILINE
)
_TOML = re.compile(r"\A\+\+\+[ \t]*(?:\r\n|\n|\r).*?^\+\+\+[ \t]*(?:\r\n|\n|\r|\Z)", re.DOTALL | re.MULTILINE)
_END = r"[ \t]*(?=\r|\n|\Z)"
_VALUE = r"""(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|[^\s"'=<>`{}]+)"""
_COMPONENT = re.compile(
    r"^(?P<indent>[ \t]*)(?P<tags>(?:</?[A-Z][\w.]*(?:\s+(?:[\w:.-]+(?:\s*=\s*"
    + _VALUE
    + r")?|\{[^{}]*\}))*\s*/?>[ \t]*)+)"
    r"(?=\r|\n|\Z)",
    re.MULTILINE,
)
_KRAMDOWN = re.compile(r"^[ \t]*\{:[^{}\r\n]*\}" + _END, re.MULTILINE)
# In double braces nothing that would be markup outside of them: «{{ *a }} b*» is emphasis to every parser.
_MARKUP = r"\]\(|\]\[|\[(?![^\[\]\r\n}]*\])|`|\*|~~|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])"
_TEMPLATE = re.compile(
    rf"\{{%.*?%\}}|\{{\{{(?:(?!{_MARKUP}|\}}\}}|[\r\n]).){{1,200}}\}}\}}"
    r"|\{/\*.*?\*/\}|\{'[^'\r\n]*'\}|\{\"[^\"\r\n]*\"\}"
    r"|\$\{[^{}\r\n]*\}|\{[\w.$:-]+(?:\([^{}\r\n]*\))?\}",
    re.DOTALL,
)
_MODULE = re.compile(
    r"^(?:import\s+(?:[\w*{][^\r\n;]*\sfrom\s+)?['\"][^'\"\r\n]+['\"];?|export\s+(?:default|const|let|var|function|class|async|\{|\*)[^\r\n]*)"
    r"(?:(?:\r\n|\n|\r)(?![ \t]*(?:\r|\n|\Z))[^\r\n]+)*",
    re.MULTILINE,
)
_CONTAINER = re.compile(
    r"^(?P<lead>(?:[ \t>]*(?:[-*+]|[0-9]{1,9}[.)])[ \t])*)[ \t>]*:{3,}[ \t]*"
    r"(?:[A-Za-z][\w-]*(?:\[(?P<boxed>(?:[^\[\]\\\r\n]|\\.)*)\]|[ \t]+(?P<plain>[^\s{][^\r\n]*?))?"
    r"[ \t]*(?:\{[^{}\r\n]*\})?)?" + _END,
    re.MULTILINE,
)
_ADMONITION = re.compile(
    r"^(?P<indent>[ \t]*)(?:!!!|\?\?\?\+?|===[+!]?)"
    r"(?:[ \t]+[A-Za-z][\w-]*(?:[ \t]+[\w-]+)*)?(?:[ \t]+\"(?P<title>[^\"\r\n]*)\")?" + _END,
    re.MULTILINE,
)
_LINE = re.compile(r"(?P<indent>[ \t]*)(?P<words>[^\r\n]*)(?:\r\n|\n|\r|\Z)")
_SHALLOW = re.compile(r" {0,3}(?![ \t>])")  # indented further, a rule would be text
_CONTENTS = re.compile(r"^[ \t]*(?:\[\[_?toc_?\]\]|\[toc\]|@\[toc\]|\$\{toc\})" + _END, re.MULTILINE | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Masked:
    """`text` as the parser shall see it; `titles` of containers; `tags` whose attributes may be prose."""

    text: str
    titles: tuple[Span, ...]
    tags: tuple[Span, ...]
    front: Span | None


def mask(text: str, code: Sequence[Span]) -> Masked:
    """`code` are the ranges in which nothing is hidden."""
    chars = list(text)
    inside = bytearray(len(text) + 1)
    for start, end in code:
        inside[start:end] = b"\1" * (end - start)
    front = FRONT.match(text)
    toml = None if front else _TOML.match(text)
    for head in filter(None, (front, toml)):
        _blank(chars, head.span())
        inside[head.start() : head.end()] = b"\1" * (head.end() - head.start())

    def found(pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        for match in pattern.finditer(text):
            begins = match.end() - len(match.group().lstrip())  # indented code begins behind its spaces
            ends_in_code = pattern is _TEMPLATE and inside[match.end() - 1]  # a line may: «:::tip Use `x`»
            if not inside[begins] and not ends_in_code:
                yield match

    for match in found(_TEMPLATE):
        if not match.group().startswith("{#"):
            for index in range(match.start() + 1, match.end() - 1):  # the ends decide what is emphasis beside them
                chars[index] = HIDDEN
    titles: list[Span] = []
    for pattern in (_KRAMDOWN, _MODULE, _CONTENTS, _CONTAINER):
        for match in found(pattern):
            parts = match.groupdict()
            titles += [match.span(name) for name in ("boxed", "plain") if parts.get(name)]
            listed = bool(parts.get("lead"))  # «- :::tip» opens an item, which stays one
            start = match.end("lead") if listed else match.start()
            _blank(chars, (start, match.end()))
            if listed:
                chars[start : start + 3] = "___"  # a rule, whatever marks the list: an empty item ends at a blank line
            elif pattern in (_MODULE, _CONTAINER):
                _rule(chars, match)
    for match in found(_ADMONITION):
        if not match.group().strip("=") or (match.group().strip() == "===" and not match["title"]):
            continue  # an underline
        titles += [match.span("title")] if match["title"] else []
        _open(chars, text, match)
    tags: list[Span] = []
    for match in found(_COMPONENT):
        tags.append(match.span("tags"))
        _open(chars, text, match)
    return Masked("".join(chars), tuple(titles), tuple(tags), front.span("body") if front else None)


def _open(chars: list[str], text: str, match: re.Match[str]) -> None:
    """Blank; an empty list item where the lines that follow are indented under it."""
    before = "".join(chars[max(0, text.rfind("\n", 0, max(0, match.start() - 1)) + 1) : match.start()])
    _blank(chars, match.span())
    if not before.strip() and not match.group().lstrip().startswith("</") and _deeper(text, match):
        chars[match.end("indent")] = "-"
    elif not before.strip():
        _rule(chars, match)


def _rule(chars: list[str], match: re.Match[str]) -> None:
    if place := _SHALLOW.match(match.group()):
        start = match.start() + place.end()
        chars[start : start + 3] = "***"


def _deeper(text: str, match: re.Match[str]) -> bool:
    """Whether all that follows, up to the line that closes it, is indented further."""
    own = len(match["indent"].expandtabs(4))
    some = False
    for line in _LINE.finditer(text, match.end()):
        if not line["words"]:
            continue
        if len(line["indent"].expandtabs(4)) < own + 2:
            return some and ("tags" not in match.groupdict() or line["words"].startswith("</"))
        some = True
    return some


def _blank(chars: list[str], span: Span) -> None:
    for index in range(*span):
        if chars[index] not in "\r\n":
            chars[index] = " "
