"""Markdown: CommonMark with tables, footnotes, task lists, strikethrough, alerts, heading ids, front matter; MDX and
template tags as far as they must be kept. Parsed by pyromark, whose events carry exact ranges.
"""

from __future__ import annotations

from dataclasses import replace

from assist.articles.decoded import lifted, stretch
from assist.articles.document import Document, Ending, Heading
from assist.articles.formats import markdown_links, resource_yaml
from assist.articles.formats.codec import decode
from assist.articles.formats.collected import Collected
from assist.articles.formats.markdown_events import code_in, definitions
from assist.articles.formats.markdown_masks import mask
from assist.articles.formats.markdown_reader import Reader, components
from assist.articles.formats.options import Options
from assist.records import Span

SUFFIXES = (".md", ".markdown", ".mdx", ".mdown")


def read(data: bytes, options: Options) -> Document:
    """Any text; raises `UsageError` when it is not Unicode."""
    text, pack = decode(data)
    end = Ending((len(text.rstrip()), len(text)), lambda said: f"\n\n*{said}*\n")
    return replace(fragment(text, options), pack=pack, ends=(end,))


def fragment(text: str, options: Options) -> Document:
    """Markdown that stands in another file or alone."""
    masked = mask(text, code_in(text))
    collected = Collected()
    if masked.front is not None:
        where = stretch(text, *masked.front)
        collected.add(lifted(resource_yaml.fragment(where.text, options, "front_matter"), where, str))
    for title in masked.titles:
        collected.add(_title(text, title, options))
    for span in masked.tags:
        components(text, span, collected)
    reader = Reader(text, masked, collected)
    reader.read()
    for span in definitions(masked.text):
        markdown_links.definition(text, span, collected)
    document = collected.document(text)
    fits = options.pin or reader.ids
    places = {(segment.span, segment.heading): index for index, segment in enumerate(document.segments)}
    headings = tuple(Heading(places[span, True], at, slug, fits) for span, at, slug in reader.headings)
    return replace(document, headings=headings)


def _title(text: str, span: Span, options: Options) -> Document:
    """The title of an admonition or a container, which is Markdown of one line: in brackets, in quotes or bare."""
    where = stretch(text, *span)
    if where.text.startswith(":::"):  # a line of such would be a title in a title in a title
        return Document(where.text, ())
    quoted = text[span[1] : span[1] + 1] == '"'
    return lifted(fragment(where.text, options), where, _quoted if quoted else str, "title")


def _quoted(value: str) -> str:
    return value.replace('"', "&quot;")
