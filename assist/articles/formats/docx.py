"""DOCX: the paragraphs of a Word file, runs of another look than the rest as marks. All else of the package stays."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from assist.articles.document import Document, Ending, Mark, Piece, Segment, Text, Written
from assist.articles.formats.inline import trimmed
from assist.articles.formats.options import Options
from assist.articles.formats.xml_tokens import Tag, well_formed, xml_escaped, xml_tokens
from assist.errors import UsageError

SUFFIXES = (".docx",)
_PART = re.compile(r"word/(?:document|header[0-9]*|footer[0-9]*|footnotes|endnotes)\.xml")
_LAST = re.compile(r"(?:<w:sectPr\b(?:(?!<w:sectPr\b|</w:p>).)*)?</w:body>", re.DOTALL)
_BETWEEN = "\ufdd2"  # a noncharacter between the parts; XML cannot hold it
_PASSED = ("proofErr", "lastRenderedPageBreak", "softHyphen", "noBreakHyphen")
_PAIRED = ("hyperlink", "ins", "smartTag", "sdtContent", "sdt")
_LARGEST = 64 << 20  # of a part, unpacked


@dataclass(frozen=True, slots=True)
class _Run:
    start: int
    end: int
    look: str  # its properties as written
    text: str | None  # None where it holds more than words


@dataclass(frozen=True, slots=True)
class Docx:
    """Words outside of marks go into a run that looks as most of the paragraph does."""

    look: str

    def write(self, pieces: Sequence[Written], raw: Callable[[Written], str | None], level: int) -> str:
        """Spaces at the edges of a run are kept."""
        inside = 0
        parts: list[str] = []
        for piece in pieces:
            if isinstance(piece, Mark):
                parts.append(raw(piece) or "" if piece.instead is None else piece.instead)
                inside += {"open": 1, "close": -1}.get(piece.role, 0) if piece.instead is not None else 0
            elif piece:
                parts.append(xml_escaped(piece) if inside else f"{_opening(self.look)}{xml_escaped(piece)}</w:t></w:r>")
        return "".join(parts)


def read(data: bytes, options: Options) -> Document:
    """Raises `UsageError` for what is no Word file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = sorted(info.filename for info in package.infolist() if _PART.fullmatch(info.filename))
            if any(package.getinfo(name).file_size > _LARGEST for name in names):
                raise UsageError("one of its parts is over 64 MiB")
            parts = {name: package.read(name).decode("utf-8-sig") for name in names}
    except (zipfile.BadZipFile, UnicodeDecodeError, NotImplementedError, RuntimeError) as error:
        raise UsageError(f"no Word file: {error}") from None
    if "word/document.xml" not in parts:
        raise UsageError("no Word file: word/document.xml is missing")
    for part in parts.values():
        well_formed(part)
    text = _BETWEEN.join(parts.values())
    segments = tuple(segment for paragraph in _paragraphs(xml_tokens(text)) for segment in _segment(text, paragraph))
    at = text.index(parts["word/document.xml"]) + _end_of_body(parts["word/document.xml"])
    end = Ending((at, at), _paragraph)
    return Document(
        text, segments, pack=lambda built: data if built == text else _packed(data, names, built), ends=(end,)
    )


def _end_of_body(part: str) -> int:
    """Before the properties of the last section, which must be the last thing in the body."""
    last = _LAST.search(part)
    return len(part) if last is None else last.start()


def _paragraph(said: str) -> str:
    return f"<w:p>{_opening('<w:rPr><w:i/></w:rPr>')}{xml_escaped(said)}</w:t></w:r></w:p>"


def _packed(data: bytes, names: Sequence[str], built: str) -> bytes:
    changed = dict(zip(names, built.split(_BETWEEN), strict=True))
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            content = old.read(info)
            if info.filename in changed:
                marked = content.startswith(b"\xef\xbb\xbf")
                content = (b"\xef\xbb\xbf" if marked else b"") + changed[info.filename].encode("utf-8")
            new.writestr(info, content, info.compress_type)
    return out.getvalue()


def _paragraphs(tokens: Sequence[Tag]) -> Iterator[list[Tag]]:
    """The tokens of each paragraph, those of a paragraph in a text box apart from the one around it."""
    stack: list[list[Tag]] = []
    for tag in tokens:
        if tag.name == "p" and tag.prefix == "w:" and tag.kind == "open":
            stack.append([])
        elif tag.name == "p" and tag.prefix == "w:" and tag.kind == "close" and stack:
            yield stack.pop()
        elif stack:
            stack[-1].append(tag)


def _segment(text: str, tokens: Sequence[Tag]) -> Iterator[Segment]:
    found = list(_items(text, tokens))
    looks = [item.look for item in found if isinstance(item, _Run) and item.text is not None]
    if not looks:
        return
    usual = min(dict.fromkeys(looks), key=len)
    pieces: list[Piece] = []
    pair = 0
    previous: _Run | None = None
    for item in found:
        if isinstance(item, Mark):
            pieces.append(item)
        elif item.text is None:
            pieces.append(Mark((item.start, item.end), "alone"))
        elif item.look == usual:
            pieces.append(Text(item.text, (item.start, item.end)))
        elif previous is not None and previous.look == item.look and isinstance(pieces[-1], Mark):
            close, words = pieces.pop(), pieces.pop()
            assert isinstance(words, Text)
            assert isinstance(close, Mark)
            pieces += (
                Text(words.text + item.text, (words.span[0], item.end)),
                Mark((item.end, item.end), "close", pair, close.instead),
            )
        else:
            pair += 1
            pieces.append(Mark((item.start, item.start), "open", pair, _opening(item.look)))
            pieces.append(Text(item.text, (item.start, item.end)))
            pieces.append(Mark((item.end, item.end), "close", pair, "</w:t></w:r>"))
        previous = item if isinstance(item, _Run) and item.text is not None else None
    ready = trimmed(pieces)
    if ready:
        yield Segment((ready[0].span[0], ready[-1].span[1]), ready, Docx(usual))


def _items(text: str, tokens: Sequence[Tag]) -> Iterator[_Run | Mark]:
    """Runs, and what stands between them as marks; a field with its code is one mark."""
    index = 0
    pairs = -1
    open_: list[int] = []
    field: int | None = None
    depth = 0
    while index < len(tokens):
        tag = tokens[index]
        end = _end(tokens, index)
        if tag.name == "r" and tag.kind == "open":
            inner = tokens[index : end + 1]
            kinds = [other.attributes.get("w:fldCharType") for other in inner if other.name == "fldChar"]
            if field is None and "begin" in kinds:
                field = tag.span[0]
            depth += kinds.count("begin") - kinds.count("end")
            if field is None:
                yield _run(text, inner)
            elif depth <= 0:
                yield Mark((field, tokens[end].span[1]), "alone")
                field, depth = None, 0
            index = end + 1
        elif field is not None or tag.kind in ("text", "other") or tag.name in _PASSED:
            index += 1
        elif tag.name in _PAIRED and tag.kind == "open":
            pairs -= 1
            open_.append(pairs)
            yield Mark(tag.span, "open", pairs)
            index += 1
        elif tag.name in _PAIRED and tag.kind == "close" and open_:
            yield Mark(tag.span, "close", open_.pop())
            index += 1
        else:
            yield Mark((tag.span[0], tokens[end].span[1]), "alone")
            index = end + 1


def _run(text: str, tokens: Sequence[Tag]) -> _Run:
    start, end = tokens[0].span[0], tokens[-1].span[1]
    look, words, index = "", "", 1
    while index < len(tokens) - 1:
        tag = tokens[index]
        last = _end(tokens, index)
        if tag.name == "rPr":
            look = text[tag.span[0] : tokens[last].span[1]]
        elif tag.name == "t" and tag.kind == "open":
            words += unescape("".join(text[slice(*other.span)] for other in tokens[index + 1 : last]))
        elif tag.name == "t" or tag.name in _PASSED or tag.kind == "text":
            pass
        else:
            return _Run(start, end, look, None)
        index = last + 1
    return _Run(
        start, end, re.sub(r"<w:(?:lang|noProof)\b[^>]*/>|<w:rPr>\s*</w:rPr>|<w:rPr/>", "", look), words or None
    )


def _end(tokens: Sequence[Tag], index: int) -> int:
    """The index of the tag that closes this one; its own where there is none."""
    if tokens[index].kind != "open":
        return index
    depth = 0
    for at in range(index, len(tokens)):
        if tokens[at].name == tokens[index].name and tokens[at].prefix == tokens[index].prefix:
            depth += {"open": 1, "close": -1}.get(tokens[at].kind, 0)
            if depth == 0:
                return at
    return index


def _opening(look: str) -> str:
    return f'<w:r>{look}<w:t xml:space="preserve">'
