"""Links between the articles of a job: one that names a language leads to the translated page, where there is one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from assist.articles.document import Document, Heading
from assist.articles.places import Article, names
from assist.records import Finding, Span

_URL = re.compile(
    r"(?P<start>(?:[a-z][a-z0-9+.-]*:)?//[^/?#]*)?(?P<path>[^?#]*)(?P<rest>.*)", re.DOTALL | re.IGNORECASE
)
_ID = re.compile(r'"id"\s*:\s*([0-9]{5,})')
_NUMBER = re.compile(r"([0-9]{5,})(?:-.*)?")
_INDEX = ("index", "readme", "_index")


class Pages:
    """The pages of a job, by what links call them."""

    def __init__(self, articles: Iterable[Article], source: str) -> None:
        self._source = source
        self._known: set[str] = set()
        for article in articles:
            parts = PurePosixPath(article.path).parts
            below = [index + 1 for index, part in enumerate(parts[:-1]) if names(part, source)]
            self._known |= {_key("/".join(parts[index:]), source) for index in (0, *below)}
            if article.path.endswith(".json"):
                self._known |= set(_ID.findall(article.data.decode("utf-8", "replace")))

    def localised(self, url: str, target: str) -> str:
        """`url` with the source's language replaced by `target`, where it leads to a page of the job."""
        match = _URL.fullmatch(url)
        assert match is not None
        parts = match["path"].split("/")
        for index, part in enumerate(parts):
            if names(part, self._source) and self._has("/".join(parts[index + 1 :])):
                parts[index] = target.lower() if part == part.lower() else target
                return f"{match['start'] or ''}{'/'.join(parts)}{match['rest']}"
        return url

    def _has(self, path: str) -> bool:
        key = _key(unquote(path), self._source)
        number = _NUMBER.fullmatch(key.rpartition("/")[2])
        return bool(key) and (key in self._known or (number is not None and number[1] in self._known))


def link_edits(document: Document, pages: Pages, target: str) -> Iterator[tuple[Span, str]]:
    """The links of a file that lead elsewhere in its translation."""
    for link in document.links:
        url = pages.localised(link.url, target)
        if url != link.url:
            yield link.span, link.encode(url)


def pinned(document: Document, changed: set[int]) -> Iterator[tuple[Span, str]]:
    """Ids for headings that had theirs from their words, in files that write ids."""
    for heading, name in _slugs(document):
        if heading.fits and heading.segment in changed:
            yield (heading.at, heading.at), f" {{#{name}}}"


def lost_anchors(document: Document, changed: set[int]) -> Iterator[tuple[int, Finding]]:
    """Links within a file to a heading whose id changes with its words."""
    there = {name for heading, name in _slugs(document) if not heading.fits and heading.segment in changed}
    for link in document.links:
        if link.url.startswith("#") and link.url[1:] in there:
            message = f"{link.url} led to a heading whose id comes from its words; --pin-headings keeps it"
            yield document.line(link.span[0]), Finding("warning", "anchor", message)


def _slugs(document: Document) -> Iterator[tuple[Heading, str]]:
    seen: dict[str, int] = {}
    for heading in document.headings:
        times = seen.get(heading.slug, 0)
        seen[heading.slug] = times + 1
        yield heading, f"{heading.slug}-{times}" if times else heading.slug


def _key(path: str, source: str) -> str:
    """A page without its language, its ending and `index`."""
    parts = [part for part in PurePosixPath(path).parts if part not in ("/", ".", "..")]
    if parts and names(parts[0], source):
        parts = parts[1:]
    if parts:
        name = parts[-1]
        stem = name.rpartition(".")[0] if re.search(r"\.[A-Za-z]{2,8}$", name) else name
        parts = [*parts[:-1], stem] if stem.lower() not in _INDEX else parts[:-1]
    return "/".join(parts).strip("/")
