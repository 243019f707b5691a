"""From the events of a Markdown file to segments: runs of words and inline markup, block by block."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from assist.articles.decoded import Builder, lifted
from assist.articles.document import Mark, Piece, Segment, Text
from assist.articles.formats import html, markdown_links
from assist.articles.formats.collected import Collected
from assist.articles.formats.html_tokens import Token, tokens
from assist.articles.formats.inline import trimmed
from assist.articles.formats.markdown_events import Event, closing, events_of
from assist.articles.formats.markdown_masks import HIDDEN, Masked
from assist.articles.formats.markdown_style import Markdown
from assist.articles.formats.options import Options
from assist.records import Span

_INLINE = ("Emphasis", "Strong", "Strikethrough", "Link", "Image", "Superscript", "Subscript")
_HIDDEN = re.compile(f"[{{$]{HIDDEN}+}}|{HIDDEN}+|(?<![A-Za-z0-9_@.])@[a-z][\\w-]+")
_SLUG = re.compile(r"[^\w\- ]")


@dataclass(slots=True)
class _Run:
    """Words and marks of a paragraph, cell or heading as they come; `tags` are the HTML tags among the pieces."""

    pieces: list[Piece] = field(default_factory=list)
    tags: dict[int, Token] = field(default_factory=dict)


class Reader:
    """Goes through the events of a file once; what it finds is collected."""

    def __init__(self, text: str, masked: Masked, collected: Collected) -> None:
        self._text, self._masked, self._collected = text, masked.text, collected
        self._hides = HIDDEN in masked.text
        self._run = _Run()
        self._style = Markdown()
        self._pairs = 0
        self.ids = False
        self.headings: list[tuple[Span, int, str]] = []

    def read(self) -> None:
        """Fills `collected`, `headings` and `ids`."""
        events = events_of(self._masked)
        index = 0
        while index < len(events):
            index = self._take(events, index)
        self._flush()

    def _take(self, events: list[Event], index: int) -> int:
        name = events[index][0]
        if name == "Text":
            return self._inline(events, index, self._run)
        inline = name.removeprefix("Start").removeprefix("End") in _INLINE
        if name in ("StartCodeBlock", "StartHtmlBlock", "StartMetadataBlock"):
            self._flush()
            close = closing(events, index)
            if name == "StartHtmlBlock":
                self._html(events[index + 1 : close])
            return close + 1
        if name == "StartHeading":
            self._flush()
            return self._heading(events, index)
        if (
            name in ("Start", "End")
            or (name.startswith(("Start", "End")) and not inline)
            or name in ("Rule", "TaskListMarker")
        ):
            self._flush()
            self._style = Markdown(cell=True, line=False) if name == "StartTableCell" else Markdown()
            return index + 1
        return self._inline(events, index, self._run)

    def _heading(self, events: list[Event], index: int) -> int:
        close = closing(events, index)
        self._style = Markdown(heading=True)
        explicit = events[index][1].get("id")
        self.ids = self.ids or explicit is not None
        at = index + 1
        while at < close:
            at = self._inline(events, at, self._run)
        pieces = self._run.pieces
        made = len(self._collected.segments)
        end = pieces[-1].span[1] if pieces else 0
        words = "".join(
            piece.text if isinstance(piece, Text) else self._text[slice(*piece.span)].strip("`")
            for piece in pieces
            if isinstance(piece, Text) or piece.role == "alone"
        )
        self._flush(heading=True)
        if len(self._collected.segments) > made and explicit is None and not _rest(self._text, end):
            self.headings.append((self._collected.segments[-1].span, end, slug(words)))
        self._style = Markdown()
        return close + 1

    def _inline(self, events: list[Event], index: int, run: _Run) -> int:
        name, value, start, end = events[index]
        if name == "Text":
            self._words(value, self._start(events, index), end, run)
            return index + 1
        behind = self._start(events, index + 1)
        if name == "SoftBreak":
            alone = self._hidden(run.pieces[-1].span[0] if run.pieces else start, start) or self._hidden(behind, start)
            span = (start, max(end, behind))  # a template tag keeps its line to itself
            run.pieces.append(Mark(span, "alone") if alone else Text(" ", span))
        elif name == "HardBreak":
            run.pieces.append(Mark((start, max(end, behind)), "alone"))
        elif name == "InlineHtml":
            self._tag((start, end), run)
        elif name.startswith("Start"):
            return self._pair(events, index, run)
        else:  # code, a footnote's reference, math
            run.pieces.append(Mark((start, end), "alone"))
        return index + 1

    def _hidden(self, at: int, end: int) -> bool:
        """Whether a line starts at `at` with a template tag, or has nothing else up to `end`."""
        line = re.compile(r"[^\r\n]*").match(self._masked, at)
        words = line.group().strip() if line else ""
        return words.startswith(("{" + HIDDEN, HIDDEN)) and words.rstrip("}").strip(HIDDEN).strip("{") == "" and end > 0

    def _pair(self, events: list[Event], index: int, run: _Run) -> int:
        name, value, start, end = events[index]
        close = closing(events, index)
        kind = value.get("link_type") if isinstance(value, Mapping) else None
        if kind == "Collapsed" and self._text[end : end + 2] == "[]":
            end += 2
        if name == "StartImage":
            inner = _Run()
            self._between(events, index + 1, close, inner)
            self._add(inner, Markdown(line=False), "alt")
            run.pieces.append(Mark((start, end), "alone"))
            last = inner.pieces[-1].span[1] if inner.pieces else start + 2
            markdown_links.tail(self._text, (last, end), self._collected, image=True)
            return close + 1
        if kind in ("Autolink", "Email") or close == index + 1:
            run.pieces.append(Mark((start, end), "alone"))
            return close + 1
        self._pairs += 1
        pair = self._pairs
        opened = Mark((start, self._start(events, index + 1)), "open", pair)
        place = len(run.pieces)
        run.pieces.append(opened)
        self._between(events, index + 1, close, run)
        last = run.pieces[-1].span[1]
        ending = Mark((last, end), "close", pair)
        if name in ("StartEmphasis", "StartStrong"):
            spare = self._text[slice(*opened.span)].strip().replace("_", "*")
            run.pieces[place] = replace(opened, spare=spare)
            ending = replace(ending, spare=spare)
        elif name == "StartLink" and kind in ("Collapsed", "Shortcut"):
            label = self._text[start + 1 : end - (3 if kind == "Collapsed" else 1)]
            ending = replace(ending, instead=f"][{' '.join(label.split())}]")
        elif name == "StartLink" and kind != "Inline":
            ending = replace(ending, instead=self._text[last:end])  # its label stays beside it when words change
        elif name == "StartLink":
            markdown_links.tail(self._text, ending.span, self._collected, image=False)
        run.pieces.append(ending)
        return close + 1

    def _between(self, events: list[Event], index: int, close: int, run: _Run) -> None:
        while index < close:
            index = self._inline(events, index, run)

    def _start(self, events: list[Event], index: int) -> int:
        """Where an event starts; with the backslash that made its first character a word."""
        name, _, start, _ = events[index] if index < len(events) else ("", None, len(self._text), 0)
        at = start
        while at and self._text[at - 1] == "\\":
            at -= 1
        return start - 1 if name == "Text" and (start - at) % 2 else start

    def _words(self, words: str, start: int, end: int, run: _Run) -> None:
        if len(words) == end - start - 1 and self._text[start] == "\\":
            run.pieces.append(Text(words[0], (start, start + 2)))
            words, start = words[1:], start + 2
        elif len(words) != end - start:
            run.pieces.append(Text(words, (start, end)))
            return
        at = start
        for match in _HIDDEN.finditer(self._masked, start, end) if self._hides or "@" in words else ():
            if match.start() > at:
                run.pieces.append(Text(self._text[at : match.start()], (at, match.start())))
            run.pieces.append(Mark(match.span(), "alone"))
            at = match.end()
        if at < end:
            run.pieces.append(Text(self._text[at:end], (at, end)))

    def _tag(self, span: Span, run: _Run) -> None:
        found = tokens(self._text[slice(*span)])
        token = replace(found[0], span=span) if len(found) == 1 else Token("other", span)
        if token.kind in ("open", "empty"):
            components(self._text, span, self._collected)
        run.tags[len(run.pieces)] = token
        run.pieces.append(Mark(span, "alone"))

    def _html(self, events: list[Event]) -> None:
        builder = Builder(events[0][2] if events else 0)
        for name, value, start, end in events:
            if name == "Html":
                builder.add(self._text[start:end] if len(value) == end - start else value, start, end)
        decoded = builder.done(events[-1][3] if events else 0)
        self._collected.add(lifted(html.fragment(decoded.text, Options()), decoded, str))

    def _flush(self, *, heading: bool = False) -> None:
        run, self._run = self._run, _Run()
        self._add(run, self._style, heading=heading)

    def _add(self, run: _Run, style: Markdown, name: str = "", *, heading: bool = False) -> None:
        pieces = trimmed(self._tagged(run), self._text)
        if pieces:
            first = style.line and pieces[0].span[0] == run.pieces[0].span[0]
            span = (pieces[0].span[0], pieces[-1].span[1])
            style = replace(style, line=first)
            self._collected.segments.append(Segment(span, pieces, style, name, heading=heading))

    def _tagged(self, run: _Run) -> list[Piece]:
        """HTML tags joined with their other half, and what nobody translates as one mark with what is inside."""
        pieces: list[Piece] = []
        open_: list[tuple[str, int]] = []
        skip: tuple[str, int] | None = None
        for index, piece in enumerate(run.pieces):
            tag = run.tags.get(index)
            if skip is not None:
                if tag is not None and tag.kind == "close" and tag.name == skip[0]:
                    pieces.append(Mark((skip[1], piece.span[1]), "alone"))
                    skip = None
                continue
            if tag is None or tag.kind in ("other", "empty", "text") or tag.name in html.VOID:
                pieces.append(piece)
            elif tag.kind == "open" and html.kept(self._text, tag) and _closes(run, index, tag.name):
                skip = (tag.name, piece.span[0])
            elif tag.kind == "open":
                self._pairs += 1
                open_.append((tag.name, self._pairs))
                pieces.append(Mark(piece.span, "open", self._pairs))
            else:
                match = next((entry for entry in reversed(open_) if entry[0] == tag.name), None)
                if match:
                    open_.remove(match)
                pieces.append(Mark(piece.span, "close", match[1]) if match else Mark(piece.span, "loose"))
        return pieces


def slug(words: str) -> str:
    """The id that GitHub and most site generators make of a heading."""
    return _SLUG.sub("", words.strip().lower()).replace(" ", "-")


def components(text: str, span: Span, collected: Collected) -> None:
    """The attributes of the tags in a range."""
    for token in tokens(text[slice(*span)]):
        if token.kind in ("open", "empty"):
            moved = replace(token, span=(span[0] + token.span[0], span[0] + token.span[1]))
            html.read_tag(text, moved, collected)


def _closes(run: _Run, index: int, name: str) -> bool:
    return any(at > index and tag.kind == "close" and tag.name == name for at, tag in run.tags.items())


def _rest(text: str, at: int) -> str:
    """What stands behind a place in its line."""
    end = re.compile(r"[\r\n]").search(text, at)
    return text[at : end.start() if end else len(text)].strip()
