"""YAML: the values of resource files and of front matter, in every style of scalar, comments and anchors untouched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from assist.articles.decoded import lifted, whole
from assist.articles.document import Document
from assist.articles.formats import value
from assist.articles.formats.codec import decode
from assist.articles.formats.collected import Collected
from assist.articles.formats.options import Options, prose
from assist.articles.formats.yaml_scalars import scalar, twice
from assist.errors import AssistError, UsageError
from assist.languages import normalize
from assist.records import Span

SUFFIXES = (".yml", ".yaml")
_LANGUAGE_KEYS = ("lang", "language", "locale")


def read(data: bytes, options: Options) -> Document:
    """Raises `UsageError` for what is no YAML."""
    text, pack = decode(data)
    document = fragment(text, options, "yaml")
    if document.left and not document.segments:
        raise UsageError(document.left[0][1])
    return replace(document, pack=pack)


def fragment(text: str, options: Options, kind: str) -> Document:
    """The values under keys that `options` wants; nothing, and the reason, where it can't be read."""
    import yaml

    collected = Collected()
    try:
        found = list(_scalars(text))
    except yaml.YAMLError as error:
        first = str(error).splitlines()[0]
        return Document(text, (), left=((0, f"no valid YAML, left as it is: {first}"),))
    collected.tags += _root(found)
    for path, event in found:
        span = (event.start_mark.index, event.end_mark.index)
        if not path or event.value is None:
            continue
        if path[-1].casefold() in _LANGUAGE_KEYS and len(path) == 1 and text[slice(*span)].strip("\"'") == event.value:
            quoted = text[span[0]] in "\"'"
            collected.tags.append((span[0] + quoted, span[1] - quoted))
        elif options.wanted(kind, path) and prose(event.value):
            _scalar(text, span, event, path, options, collected)
    return collected.document(text)


def _scalar(text: str, span: Span, event: Any, path: tuple[str, ...], options: Options, collected: Collected) -> None:
    decoded, encode = scalar(text, span, event.style)
    if decoded.text.rstrip("\n") != event.value.rstrip("\n"):
        collected.left.append((span[0], f"{'.'.join(path)} is written in a way that is left as it is"))
        return
    inner = value.fragment(decoded.text, options)
    if not event.style:
        inner = whole(inner, lambda words: words if _safe(words) else f'"{twice(words)}"')
    collected.add(lifted(inner, decoded, encode, ".".join(path)))


def _safe(written: str) -> bool:
    import yaml

    try:
        flow = re.search(r"[\[\]{},]", written) is None
        return flow and bool(yaml.safe_load(f"- {written}") == [written])
    except yaml.YAMLError:
        return False


def _scalars(text: str) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Values with the keys above them; items of a list under their index."""
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    stack: list[list[Any]] = []  # for each open collection: its key or index, whether a key comes next
    for event in yaml.parse(text, Loader=loader):
        top = stack[-1] if stack else None
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            mapping = isinstance(event, yaml.MappingStartEvent)
            stack.append([None, mapping] if mapping else [-1, False])
            if not mapping:
                stack[-1][0] = 0
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            stack.pop()
            _next(stack)
        elif isinstance(event, yaml.AliasEvent):
            _next(stack)
        elif isinstance(event, yaml.ScalarEvent):
            if top is not None and top[1]:
                top[0], top[1] = event.value, False
                yield (), event
                continue
            string = event.style or event.implicit[0] is False or isinstance(_resolved(event.value), str)
            if top is not None and string and event.tag in (None, "tag:yaml.org,2002:str"):
                yield tuple(str(level[0]) for level in stack), event
            _next(stack)


def _resolved(written: str) -> Any:
    import yaml

    try:
        return yaml.safe_load(written)
    except yaml.YAMLError:
        return written


def _next(stack: list[list[Any]]) -> None:
    if stack and isinstance(stack[-1][0], int) and not stack[-1][1]:
        stack[-1][0] += 1
    elif stack:
        stack[-1][1] = True


def _root(found: Sequence[tuple[tuple[str, ...], Any]]) -> list[Span]:
    """A language as the only key of the whole file, as Rails writes it."""
    if not found or found[0][0] or found[0][1].start_mark.column:
        return []
    event = found[0][1]
    if sum(not path and not other.start_mark.column for path, other in found) != 1:
        return []
    try:
        normalize(event.value)
    except AssistError:
        return []
    return [(event.start_mark.index, event.end_mark.index)]
