"""One file of each format, with what tends to break: CRLF, byte order marks, entities, nesting, code."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from assist.articles.document import Document, Written
from assist.articles.formats import format_of, options
from assist.articles.readback import Built, built

ARTICLES = sorted(path for path in Path(__file__).with_name("articles").iterdir() if path.name != "README.md")

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_BODY = (
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Withdrawal fees</w:t></w:r></w:p>'
    '<w:p><w:r><w:t xml:space="preserve">Fees are </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>never</w:t></w:r>'
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> hidden</w:t></w:r><w:proofErr w:type="spellStart"/>'
    '<w:r><w:t>, see </w:t></w:r><w:hyperlink r:id="rId1"><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>our page</w:t>'
    "</w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p><w:p><w:r><w:tab/></w:r></w:p>"
)


def docx(body: str = _BODY) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(
            "word/document.xml", f'<w:document xmlns:w="{_WORD}" xmlns:r="r"><w:body>{body}</w:body></w:document>'
        )
        package.writestr("word/styles.xml", "<styles/>")
    return out.getvalue()


_FOLDER = Path(__file__).with_name("data") / "articles"
_FILES = {path.name: path.read_bytes() for path in sorted(_FOLDER.iterdir())}
SAMPLES: dict[str, bytes] = {
    **_FILES,
    "crlf.md": b"\xef\xbb\xbf" + _FILES["article.md"].replace(b"\n", b"\r\n"),
    "letter.docx": docx(),
}


def read(name: str, data: bytes, *keys: str) -> Document:
    found = format_of(name, data)
    assert found is not None, name
    return found(data, options(keys))


def rebuilt(name: str, data: bytes, change: dict[int, Sequence[Written]] | None = None) -> Built:
    """The file with other words, or each piece of it in brackets."""
    document = read(name, data)
    found = format_of(name, data)
    assert found is not None
    if change is None:
        change = {index: bracketed(s.words) for index, s in enumerate(document.segments) if not s.done}
    return built(found, options(), document, change)


def bracketed(pieces: Sequence[Written]) -> tuple[Written, ...]:
    return tuple(
        f"[{piece.strip()} \u00ff~]" if isinstance(piece, str) and piece.strip() else piece for piece in pieces
    )


def words(document: Document) -> list[str]:
    return [
        "".join(piece if isinstance(piece, str) else "\u00b7" for piece in segment.words)
        for segment in document.segments
    ]
