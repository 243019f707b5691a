"""HTML: exports of help centres, whole pages and fragments, with broken markup too.

Block elements separate segments, inline elements are marks within one. Code, scripts and what says `translate="no"`
stay as they are.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assist.articles.decoded import lifted
from assist.articles.document import Document, Ending, Link, Mark, Piece, Segment, Text, Written
from assist.articles.formats.codec import decode
from assist.articles.formats.collected import Collected
from assist.articles.formats.html_tokens import Attribute, Token, attributes, reading, tokens
from assist.articles.formats.inline import trimmed
from assist.articles.formats.options import Options, defaults, prose
from assist.articles.formats.plaintext import PLAIN

SUFFIXES = (".html", ".htm", ".xhtml")
INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "label"}
    | {"mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u"}
)
_ALONE = frozenset(["br", "wbr", "img"])
_CODE = frozenset(["code", "kbd", "samp", "var"])
_KEPT = frozenset(
    {"script", "style", "pre", "textarea", "svg", "math", "template", "object", "iframe", "audio", "video", "canvas"}
)
VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
_PAGE = re.compile(r"<html\b", re.IGNORECASE)
_CHARSET = re.compile(r"<meta[^>]{1,200}charset|<\?xml[^>]{1,200}encoding", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BUTTON = re.compile(r"""type\s*=\s*["']?(?:submit|button|reset)""", re.IGNORECASE)
_META = re.compile(r"""(?:name|property|itemprop)\s*=\s*["']?([\w:.-]+)""", re.IGNORECASE)
_NOT = re.compile(
    r"""\btranslate\s*=\s*["']?no\b|\bclass\s*=\s*(?:"[^"]*\bnotranslate\b|'[^']*\bnotranslate\b)""", re.IGNORECASE
)


def read(data: bytes, options: Options) -> Document:
    """Any HTML; raises `UsageError` when it is no text."""
    text, pack = decode(data, declared=True)
    if data.isascii() and _PAGE.search(text) and not _CHARSET.search(text):
        pack = _ascii
    at = text.lower().rfind("</body>")
    at = at if at >= 0 else len(text)
    lead = "" if text[:at].endswith("\n") else "\n"
    end = Ending((at, at), lambda said: f"{lead}{noticed(said)}\n")
    return replace(fragment(text, options), pack=pack, ends=(end,))


def _ascii(built: str) -> bytes:
    return built.encode("ascii", "xmlcharrefreplace")


def noticed(said: str) -> str:
    """A paragraph about the article, known by its class."""
    return f'<p class="machine-translation"><em>{html.escape(said)}</em></p>'


def fragment(text: str, options: Options) -> Document:
    """HTML that stands in another file or alone."""
    collected = Collected()
    found = tokens(text)
    run: list[Piece] = []
    open_: list[tuple[str, int]] = []
    index = pair = 0
    while index < len(found):
        token = found[index]
        index += 1
        if token.kind in ("open", "empty"):
            read_tag(text, token, collected)
            end = _kept(text, found, index - 1)
            if end is not None:
                inline = token.name in _CODE or token.name in INLINE
                span = (token.span[0], found[end - 1].span[1])
                run = _with(run, Mark(span, "alone")) if inline else _flushed(text, run, collected)
                index = end
                if not inline:
                    open_ = []
                continue
        if token.kind == "text":
            decoded = reading(text, *token.span)
            run.append(Text(_SPACE.sub(" ", decoded.text), token.span))
        elif token.kind == "other" or token.name in _ALONE or (token.kind == "empty" and inline_name(token.name)):
            run.append(Mark(token.span, "alone"))
        elif not inline_name(token.name):
            run = _flushed(text, run, collected)
            open_ = []
        elif token.kind == "open":
            pair += 1
            open_.append((token.name, pair))
            run.append(Mark(token.span, "open", pair))
        else:
            match = next((entry for entry in reversed(open_) if entry[0] == token.name), None)
            if match:
                open_.remove(match)
            run.append(Mark(token.span, "close", match[1]) if match else Mark(token.span, "loose"))
    _flushed(text, run, collected)
    return collected.document(text)


class Html:
    """Words with `&`, `<` and `>` as references."""

    def write(self, pieces: Sequence[Written], raw: Callable[[Written], str | None], level: int) -> str:
        """What is the source's stays as it was written."""
        return "".join(raw(piece) or escaped(str(piece)) for piece in pieces)


HTML = Html()


def escaped(text: str) -> str:
    """Text for between tags."""
    return html.escape(text, quote=False).replace("\u00a0", "&nbsp;")


def inline_name(name: str) -> bool:
    """Elements that stand in a line of text; names with a capital or a dash are components and may be either."""
    return name in INLINE or name in _CODE or name in _ALONE


def attribute_encoder(quote: str) -> Callable[[str], str]:
    """What writes a value between these quotes; without any, into double ones."""

    def encode(value: str) -> str:
        value = html.escape(value, quote=False).replace(quote or '"', "&quot;" if quote != "'" else "&#39;")
        return value if quote else f'"{value}"'

    return encode


def _with(run: list[Piece], piece: Piece) -> list[Piece]:
    return [*run, piece]


def _flushed(text: str, run: list[Piece], collected: Collected) -> list[Piece]:
    pieces = trimmed(run, text)
    if pieces:
        collected.segments.append(Segment((pieces[0].span[0], pieces[-1].span[1]), pieces, HTML))
    return []


def _kept(text: str, found: Sequence[Token], at: int) -> int | None:
    """Where an element that nobody translates ends, as an index behind its last token; None for other elements."""
    token = found[at]
    if not kept(text, token):
        return None
    if token.kind == "empty" or token.name in VOID:
        return at + 1
    depth = 0
    for index in range(at, len(found)):
        if found[index].name == token.name:
            depth += {"open": 1, "close": -1}.get(found[index].kind, 0)
            if depth == 0:
                return index + 1
    return at + 1  # never closed: only the tag itself


def kept(text: str, tag: Token) -> bool:
    """Whether nobody translates what is in the element that `tag` opens."""
    return tag.name in _KEPT or tag.name in _CODE or _NOT.search(text, *tag.span) is not None


def read_tag(text: str, token: Token, collected: Collected) -> None:
    """The attributes of a tag: what is prose, where it links to, which language it names."""
    for found in attributes(text, token):
        if found.name == "href" and token.name == "a":
            decoded = reading(text, *found.span)
            collected.links.append(Link(found.span, decoded.text, attribute_encoder(found.quote)))
        elif found.name == "lang" and token.name == "html":
            collected.tags.append(found.span)
        elif _translated(text, token, found) and _NOT.search(text, *token.span) is None:
            collected.add(attribute(text, found))


def attribute(text: str, found: Attribute) -> Document:
    """The value of an attribute as a segment of its own."""
    decoded = reading(text, *found.span)
    inner = Segment((0, len(decoded.text)), (Text(decoded.text, (0, len(decoded.text))),), PLAIN)
    segments = (inner,) if prose(decoded.text) else ()
    return lifted(Document(decoded.text, segments), decoded, attribute_encoder(found.quote), found.name)


def _translated(text: str, token: Token, found: Attribute) -> bool:
    raw = text[slice(*token.span)]
    if token.name == "meta":
        named = _META.search(raw)
        return found.name == "content" and named is not None and named[1].lower() in defaults("meta")
    if found.name == "value":
        return token.name in ("input", "button") and _BUTTON.search(raw) is not None
    return found.name in defaults("attributes")
