"""Plain text: a segment for each line, or for the lines of a paragraph that was wrapped at a width."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from assist.articles.document import Document, Ending, Segment, Text, Written
from assist.articles.formats.codec import decode
from assist.articles.formats.options import Options
from assist.records import Span

SUFFIXES = (".txt", ".text")
_LINE = re.compile(
    r"(?P<lead>[^\S\r\n]*(?:(?:[-*•·–]|\(?[0-9]{1,3}[.)])[^\S\r\n]+)?)(?P<body>[^\r\n]*)(?:\r\n|\r|\n|$)"
)
_ENDED = (".", "!", "?", ":", ";", "。", "！", "？", "：", "…")
_WRAPPED = 45  # characters from which a line without an end is taken to go on in the next


def read(data: bytes, options: Options) -> Document:
    """Any text; raises `UsageError` when it is not Unicode."""
    text, pack = decode(data)
    end = Ending((len(text.rstrip()), len(text)), lambda said: f"\n\n{said}\n")
    return Document(text, tuple(_segment(text, span) for span in paragraphs(text)), pack=pack, ends=(end,))


def paragraphs(text: str) -> Iterator[Span]:
    """The stretches of `text` that are one thought each."""
    start = end = 0
    open_ = False
    for match in _LINE.finditer(text):
        body = match["body"].rstrip()
        if not any(map(str.isalpha, body)):
            if open_:
                yield start, end
            open_ = False
            continue
        goes_on = open_ and not match["lead"].strip() and body[0].islower()
        if open_ and not goes_on:
            yield start, end
        if not goes_on:
            start = match.start("body")
        end = match.start("body") + len(body)
        open_ = True
        if len(body) < _WRAPPED or body.endswith(_ENDED):
            yield start, end
            open_ = False
    if open_:
        yield start, end


class Plain:
    """Words as they are; a line break inside of a paragraph was only its width."""

    def write(self, pieces: Sequence[Written], raw: Callable[[Written], str | None], level: int) -> str:
        """Everything that is not the source's on one line."""
        return "".join(raw(piece) or " ".join(str(piece).splitlines()) for piece in pieces)


PLAIN = Plain()


def _segment(text: str, span: Span) -> Segment:
    return Segment(span, (Text(re.sub(r"\s*(?:\r\n|\r|\n)\s*", " ", text[slice(*span)]), span),), PLAIN)
