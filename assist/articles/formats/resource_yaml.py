"""YAML: the values of resource files and of front matter, in every style of scalar, comments and anchors untouched."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from assist.articles.decoded import Builder, Decoded, Encode, lifted, whole
from assist.articles.document import Document
from assist.articles.formats import value
from assist.articles.formats.codec import decode
from assist.articles.formats.collected import Collected
from assist.articles.formats.options import Options, prose
from assist.errors import AssistError, UsageError
from assist.languages import normalize
from assist.records import Span

SUFFIXES = (".yml", ".yaml")
_LANGUAGE_KEYS = ("lang", "language", "locale")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(\r\n|\n|\r)[ \t]*|(.))", re.DOTALL)
_FOLD = re.compile(r"[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*[ \t]*")
_SINGLE = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "v": "\v",
    "f": "\f",
    "e": "\x1b",
    "N": "\x85",
    "_": "\xa0",
    "L": "\u2028",
    "P": "\u2029",
}
_LINES = re.compile(r"(?P<line>[^\r\n]*)(?:\r\n|\n|\r|\Z)")


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
    reader = {None: _plain, "'": _quoted_once, '"': _quoted_twice, "|": _block, ">": _block}[event.style or None]
    decoded, encode = reader(text, span)
    if decoded.text.rstrip("\n") != event.value.rstrip("\n"):
        collected.left.append((span[0], f"{'.'.join(path)} is written in a way that is left as it is"))
        return
    inner = value.fragment(decoded.text, options)
    if not event.style:
        inner = whole(inner, lambda words: words if _safe(words) else f'"{_twice(words)}"')
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


def _plain(text: str, span: Span) -> tuple[Decoded, Encode]:
    return _folded(text, *span, re.compile(r"(?!)"), lambda match: ""), lambda words: words


def _quoted_once(text: str, span: Span) -> tuple[Decoded, Encode]:
    decoded = _folded(text, span[0] + 1, span[1] - 1, re.compile("''"), lambda match: "'")
    return decoded, lambda words: words.replace("'", "''")


def _quoted_twice(text: str, span: Span) -> tuple[Decoded, Encode]:
    return _folded(text, span[0] + 1, span[1] - 1, _ESCAPE, _unescaped), _twice


def _twice(words: str) -> str:
    words = words.replace("\\", "\\\\").replace('"', '\\"')
    return re.sub(r"[\x00-\x1f\x7f\x85\u2028\u2029]", lambda match: f"\\u{ord(match.group()):04x}", words)


def _unescaped(match: re.Match[str]) -> str:
    code = match[1] or match[2] or match[3]
    if code:
        return chr(int(code, 16))
    return "" if match[4] else _SINGLE.get(match[5], match[5])


def _folded(text: str, start: int, end: int, escape: re.Pattern[str], read: Callable[[re.Match[str]], str]) -> Decoded:
    """A scalar in the flow of a line: one line break is a space, more are one less."""
    builder = Builder(start)
    at = start
    both = re.compile(f"(?P<escape>{escape.pattern})|(?P<fold>{_FOLD.pattern})", escape.flags)
    for match in both.finditer(text, start, end):
        builder.add(text[at : match.start()], at, match.start())
        if match["fold"] is not None:
            breaks = len(re.findall(r"\r\n|\n|\r", match["fold"]))
            builder.add("\n" * (breaks - 1) or " ", *match.span())
        else:
            inner = escape.match(text, match.start(), end)
            assert inner is not None
            builder.add(read(inner), *match.span())
        at = match.end()
    builder.add(text[at:end], at, end)
    return builder.done(end)


def _block(text: str, span: Span) -> tuple[Decoded, Encode]:
    """`|` keeps its lines, `>` makes spaces of single line breaks between lines that are not indented further."""
    builder = Builder(span[0])
    folds = text[span[0]] == ">"
    found = list(_LINES.finditer(text, text.rfind("\n", 0, span[0]) + 1, span[1]))
    lines = [(match.start(), match.end("line"), match.end()) for match in found if match.start() > span[0]]
    filled = [text[start:end] for start, end, _ in lines if text[start:end].strip()]
    digit = re.match(r"[|>][+-]?([1-9])", text[span[0] :])
    own = min((len(line) - len(line.lstrip(" ")) for line in filled[:1]), default=0)
    indent = own if digit is None else min(own, max(0, own))
    while lines and not text[lines[-1][0] : lines[-1][1]].strip():
        lines.pop()
    previous = ""
    for number, (start, end, after) in enumerate(lines):
        begin = min(start + indent, end)
        line = text[begin:end]
        builder.add(line, begin, end)
        if number + 1 == len(lines):
            break
        following = text[min(lines[number + 1][0] + indent, lines[number + 1][1]) : lines[number + 1][1]]
        builder.add(_joint(previous, line, following, lines, number, text, indent) if folds else "\n", end, after)
        previous = line
    return builder.done(lines[-1][1] if lines else span[1]), lambda words: words


def _joint(
    previous: str, line: str, following: str, lines: Sequence[tuple[int, int, int]], number: int, text: str, indent: int
) -> str:
    """What a folded scalar has for one line break."""
    if line.startswith((" ", "\t")) or following.startswith((" ", "\t")):
        return "\n"
    if not line:
        return "\n"
    return "" if not following else " "
