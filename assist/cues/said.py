"""A text as the tone rules read it: lower case and composed, accents kept, with the way back to where it stood."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from assist.records import Span

# What others said or what a screen shows: «…», “…”, 「…」, `…`, a quoted line, a short stretch in bold.
_QUOTED = re.compile(
    r"«[^«»\n]{0,200}»|“[^“”\n]{0,200}”|„[^„“”\n]{0,200}[“”]|\"[^\"\n]{0,200}\"|「[^「」\n]{0,100}」|『[^『』\n]{0,100}』"
    r"|【[^【】\n]{0,60}】|‘[^‘’\n]{0,60}’|(?<!\w)'[^'\n]{1,60}'(?!\w)|`[^`\n]{0,200}`|\*\*[^*\n]{1,40}\*\*"
    r"|(?m:^[ \t]*>[^\n]*)"
)
_MARK = re.compile(r"[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u0655\u0670\u200b-\u200f\u2060\u3099\u309a]")
_KEPT = frozenset("\u0653\u0654\u0655\u3099\u309a")
_UNLIKE = "’‘ʼ`´İ！？：；，\u00a0\u202f\u3000"
_SIGNS = str.maketrans(_UNLIKE, "'''''i!?:;,   ")
_SIGN = re.compile(f"[{_UNLIKE}]")  # most texts have none, and looking is quicker than replacing


_UNIT = re.compile(r"[\u3040-\u30ff\u3400-\u9fff々]{2}|[^\W_\u3040-\u30ff\u3400-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Said:
    """`text[i]` came from `origin[i]` of the source; `origin` is one longer than `text`."""

    text: str
    origin: range | tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The source span of `text[start:end]`, which is not empty."""
        return self.origin[start], self.origin[end - 1] + 1 if end < len(self.text) else self.origin[end]


@lru_cache(maxsize=64)
def said(text: str, *, quotes: bool = True) -> Said:
    """What was said; without `quotes`, only what the writer says, quotations blanked out. Takes linear time."""
    if not quotes:
        text = _QUOTED.sub(lambda match: " " * len(match.group()), text)
    plain = text if _SIGN.search(text) is None else text.translate(_SIGNS)
    low = plain.lower()  # as long as `text`: only «İ», now «i», grows in lower case
    kept: list[str] = []
    origin: list[int] = []
    end = 0
    for mark in _MARK.finditer(low):
        kept.append(low[end : mark.start()])
        origin.extend(range(end, mark.start()))
        end = mark.end()
        if kept[-1] and (mark.group() <= "\u036f" or mark.group() in _KEPT):
            joined = unicodedata.normalize("NFC", kept[-1][-1] + mark.group())
            kept[-1] = kept[-1][:-1] + joined if len(joined) == 1 else kept[-1]
        elif not kept[-1]:
            kept.pop()
    if not origin and not end:
        return Said(low, range(len(text) + 1))
    return Said("".join((*kept, low[end:])), (*origin, *range(end, len(text) + 1)))


def length(text: str) -> int:
    """Words, or pairs of characters in Chinese and Japanese, which say about as much."""
    return len(_UNIT.findall(text))
