"""YAML scalars in every style, read with the place of each character, and how words are written back into them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assist.articles.decoded import Builder, Decoded, Encode
from assist.records import Span

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


def scalar(text: str, span: Span, style: str | None) -> tuple[Decoded, Encode]:
    """The value at `span`, and what writes words into it. Plain ones get no quotes here."""
    if style in ("|", ">"):
        return _block(text, span)
    return {"'": _quoted_once, '"': _quoted_twice}.get(style or "", _plain)(text, span)


def _plain(text: str, span: Span) -> tuple[Decoded, Encode]:
    return _folded(text, *span, re.compile(r"(?!)"), lambda match: ""), lambda words: words


def _quoted_once(text: str, span: Span) -> tuple[Decoded, Encode]:
    decoded = _folded(text, span[0] + 1, span[1] - 1, re.compile("''"), lambda match: "'")
    return decoded, lambda words: words.replace("'", "''")


def _quoted_twice(text: str, span: Span) -> tuple[Decoded, Encode]:
    return _folded(text, span[0] + 1, span[1] - 1, _ESCAPE, _unescaped), twice


def twice(words: str) -> str:
    """Words as the inside of double quotes."""
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
