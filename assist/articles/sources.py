"""The language that articles are written in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assist.articles.document import plain
from assist.articles.formats import Options
from assist.articles.places import Article
from assist.articles.work import opened
from assist.errors import UsageError
from assist.records import UND

_ENOUGH = 4000  # characters, from the first articles


def language_of(articles: Sequence[Article], detect: Callable[[str], str], otherwise: str) -> tuple[str, str]:
    """The language, and how it is known: by what the articles say, else the desk's own."""
    words: list[str] = []
    for article in articles:
        try:
            document = opened(article, Options()).document
        except UsageError:
            continue
        words += [plain(segment.words) for segment in document.segments]
        if sum(map(len, words)) > _ENOUGH:
            break
    found = detect("\n".join(words)[:_ENOUGH]) if words else UND
    return (found, "detected") if found != UND else (otherwise, "the desk's language; they say too little")
