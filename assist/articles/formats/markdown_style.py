"""How words are written in Markdown so that they are read as words, and marks so that they are read as marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assist.articles.document import Mark, Written

_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_REFERENCE = re.compile(r"&(?=#[0-9xX]|[A-Za-z])")
_ALWAYS = re.compile(r"[`\[\]~]")
_BACKSLASH = re.compile(r"\\(?=[!-/:-@\[-`{-~]|$)")
_STAR = re.compile(r"\*(?<!(?<=\s)\*(?=\s))")
_LOW = re.compile(r"(?<![^\W_])_+|_+(?![^\W_])")
_ACTIVE = re.compile(r"[*_~`\[\]]")  # words here, perhaps markup beside other words
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_START = re.compile(r"(?:(?P<mark>[#>+=|:-])|(?P<number>[0-9]{1,9})(?=[.)]))")
_SPARE, _APART, _ALL = 1, 2, 3  # levels: other delimiters; space around them; every punctuation mark escaped
LEVELS = 4


@dataclass(frozen=True, slots=True)
class Markdown:
    """`cell`: in a table, where a bar ends the cell. `line`: at the start of a line, where a dash makes a list."""

    cell: bool = False
    line: bool = True
    heading: bool = False

    def write(self, pieces: Sequence[Written], raw: Callable[[Written], str | None], level: int) -> str:
        """On one line, apart from hard breaks."""
        written: list[str] = []
        for index, piece in enumerate(pieces):
            if isinstance(piece, Mark):
                written.append(self._mark(pieces, index, raw, level))
                continue
            known = raw(piece) if level < _ALL else None
            if known is not None and not _ACTIVE.search(known):
                written.append(known)
                continue
            starts = self.line and (index == 0 or (bool(written) and written[-1].endswith(("\n", "> ", "\n "))))
            behind = pieces[index + 1] if index + 1 < len(pieces) else None
            written.append(self._words(str(piece), starts, raw(behind) if isinstance(behind, Mark) else None, level))
        if self.heading and written and written[-1].endswith("#"):
            written[-1] = written[-1][:-1] + "\\#"
        return "".join(_apart(pieces, written) if level >= _APART else written)

    def _mark(self, pieces: Sequence[Written], index: int, raw: Callable[[Written], str | None], level: int) -> str:
        mark = pieces[index]
        assert isinstance(mark, Mark)
        if level >= _SPARE and mark.spare is not None:
            return mark.spare.replace("*", "_") if _outer(pieces, mark) % 2 else mark.spare
        if mark.instead is not None and any(raw(piece) is None for piece in _inside(pieces, index)):
            return mark.instead
        return raw(mark) or ""

    def _words(self, text: str, starts: bool, behind: str | None, level: int) -> str:
        text = " ".join(text.splitlines())
        if level >= _ALL:
            text = _PUNCTUATION.sub(lambda match: "\\" + match.group(), text)
        else:
            text = _BACKSLASH.sub(r"\\\\", text)
            text = _ALWAYS.sub(lambda match: "\\" + match.group(), text)
            text = _STAR.sub(r"\\*", text)
            text = _LOW.sub(lambda match: match.group().replace("_", "\\_"), text)
            text = _TAG.sub(r"\\<", text)
            text = _REFERENCE.sub("&amp;", text)
            if self.cell:
                text = text.replace("|", "\\|")
            if behind and behind.startswith("[") and text.endswith("!"):
                text = text[:-1] + "\\!"
            if starts and (found := _START.match(text.lstrip())):
                lead = len(text) - len(text.lstrip())
                at = lead + (found.end("number") if found["number"] else 0)
                text = f"{text[:at]}\\{text[at:]}"
        return text.replace("\u00a0", "&nbsp;")


def _inside(pieces: Sequence[Written], closing: int) -> Iterator[str]:
    """The words between a closing mark and its opening one."""
    mark = pieces[closing]
    for piece in reversed(pieces[:closing]):
        if isinstance(piece, str):
            yield piece
        elif isinstance(mark, Mark) and piece.pair == mark.pair:
            return


def _apart(pieces: Sequence[Written], written: list[str]) -> list[str]:
    """White space outside of emphasis: `**提币。**到账` shows its stars otherwise."""
    out = list(written)
    for index, piece in enumerate(pieces):
        if not isinstance(piece, Mark) or piece.spare is None:
            continue
        if piece.role == "open" and index and out[index - 1][-1:].strip() and not _delimiter(pieces[index - 1], "open"):
            out[index] = " " + out[index]
        behind = pieces[index + 1] if index + 1 < len(out) else ""
        if piece.role == "close" and behind and out[index + 1][:1].strip() and not _delimiter(behind, "close"):
            out[index] += " "
    return out


def _outer(pieces: Sequence[Written], mark: Mark) -> int:
    """How many emphases begin or end right where this one does: `***` would not say which is the outer one."""
    ends = [index for index, piece in enumerate(pieces) if isinstance(piece, Mark) and piece.pair == mark.pair]
    before = after = 0
    if mark.role == "loose" or len(ends) != 2:
        return 0
    begin, end = ends
    while begin - before > 0 and _delimiter(pieces[begin - before - 1], "open"):
        before += 1
    while end + after + 1 < len(pieces) and _delimiter(pieces[end + after + 1], "close"):
        after += 1
    return max(before, after)


def _delimiter(piece: Written, role: str) -> bool:
    """Emphasis around emphasis: a space between both would be one inside of the outer."""
    return isinstance(piece, Mark) and piece.spare is not None and piece.role == role
