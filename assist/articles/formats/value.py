"""The text of a string in a resource file: HTML, Markdown or plain words."""

from __future__ import annotations

import re

from assist.articles.document import Document, Segment, Text
from assist.articles.formats import icu
from assist.articles.formats.options import Options
from assist.articles.formats.plaintext import PLAIN, paragraphs

_HTML = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|&(?:[a-z]{2,8}|#[0-9]{2,5});")
_MARKDOWN = re.compile(r"^#{1,6} \S|^[-*] \S|^```|\]\([^\s()]+\)|\*\*\S", re.MULTILINE)


def fragment(text: str, options: Options) -> Document:
    """The segments of a string."""
    from assist.articles.formats import html, markdown  # they read strings too: front matter, attributes

    if icu.HEAD.search(text):
        return icu.fragment(text)
    if "\n" in text.strip() and _MARKDOWN.search(text):
        return markdown.fragment(text, Options(pin=options.pin))
    if _HTML.search(text):
        return html.fragment(text, options)
    return Document(
        text, tuple(Segment(span, (Text(_line(text[slice(*span)]), span),), PLAIN) for span in paragraphs(text))
    )


def _line(text: str) -> str:
    return re.sub(r"\s*[\r\n]+\s*", " ", text)
