"""One article in one language: its segments with their markers, and the keys under which translations are known."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from assist.articles.bench import Bench
from assist.articles.document import Document, Segment, plain
from assist.articles.formats import Options, Read, format_of
from assist.articles.labels import Keeper, Labels
from assist.articles.log import digest
from assist.articles.places import Article, target_path
from assist.articles.pool import Pools
from assist.articles.tagged import Tagged, tagged
from assist.errors import UsageError
from assist.languages import normalize
from assist.ports import SegmentMemory, Translator
from assist.records import Finding, Span

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Tools:
    """What a job works with. `terms` gives the glossary's wordings for a text; `review` is None for engines that
    translate nothing, `rules` names what it goes by; `engine` is the one that was asked for by name. `hold` keeps files
    back that have something critical in them; `notice` is put into files that a machine translated; `pool` is where
    segments are worked on, here when it is None.
    """

    source: str
    translator: Translator
    terms: Callable[[str, str, str], Mapping[str, str]]
    review: Callable[[str, str, str, str], tuple[Finding, ...]] | None
    rules: str
    memory: SegmentMemory | None
    labels: Labels
    options: Options
    engine: str | None = None
    overwrite: bool = False
    hold: bool = False
    notice: bool = False
    pool: Pools | None = None

    @property
    def bench(self) -> Bench:
        """What this process needs to work on segments itself."""
        return Bench(self.translator, self.review, self.memory)


@dataclass(frozen=True, slots=True)
class Part:
    """A segment to translate. `key` changes with its text, the glossary's wordings for it and the engine asked for."""

    index: int
    segment: Segment
    tagged: Tagged
    key: str
    source: str  # hash of its text alone

    @property
    def count(self) -> int:
        """Words to translate; a character counts as one where they are not set apart."""
        return sum(len(word) if word > "\u2e7f" else 1 for word in _WORD.findall(self.tagged.words))

    @property
    def words(self) -> str:
        """What a reader sees."""
        return plain(self.segment.words).strip()


@dataclass(frozen=True, slots=True)
class Work:
    """An article in one language; `tag` is the language as it was asked for, `language` the desk's name for it."""

    article: Article
    data: bytes
    read: Read
    document: Document
    tag: str
    language: str
    path: str
    parts: Sequence[Part]


@dataclass(frozen=True, slots=True)
class Opened:
    """An article as it was read once."""

    article: Article
    data: bytes
    read: Read
    document: Document


def opened(article: Article, options: Options) -> Opened:
    """Raises `UsageError` when the file is not what its name says, or can't be read for a fault of ours."""
    data = article.data
    read = format_of(article.path, data)
    assert read is not None, "only files of known formats become articles"
    try:
        return Opened(article, data, read, read(data, options))
    except (LookupError, ValueError, RecursionError) as error:  # one strange file must not end a job of thousands
        raise UsageError(f"it could not be read ({type(error).__name__}: {error}); please report this") from error


def work(found: Opened, tag: str, tools: Tools) -> Work:
    """The segments of an article that one language needs; those that a bilingual file has translated are left out."""
    language = normalize(tag)
    keeper = Keeper(tools.labels, language)
    parts = [
        _part(index, segment, keeper, language, tools)
        for index, segment in enumerate(found.document.segments)
        if not segment.done
    ]
    path = target_path(found.article.path, tools.source, tag)
    return Work(found.article, found.data, found.read, found.document, tag, language, path, parts)


def _part(index: int, segment: Segment, keeper: Keeper, language: str, tools: Tools) -> Part:
    found = tagged(segment.words, keeper)
    wordings = tools.terms(found.words, tools.source, language)
    fixed = {name: piece for name, piece in found.pieces.items() if isinstance(piece, str)}
    source = digest(found.text, json.dumps(fixed, sort_keys=True))
    terms = digest(json.dumps(dict(wordings), sort_keys=True))
    key = digest(source, terms, tools.source, language, tools.engine or "")
    return Part(index, segment, found, key, source)


def tag_edits(work: Work, source: str) -> list[tuple[Span, str]]:
    """Where a file names its language."""
    found = []
    for start, end in work.document.tags:
        written = work.document.text[start:end]
        bilingual = any(part.segment.target is not None or part.segment.before for part in work.parts)
        if bilingual or written.replace("_", "-").lower().split("-")[0] == source.lower().split("-")[0]:
            tag = work.tag.replace("-", "_") if "_" in written else work.tag
            found.append(((start, end), tag.lower() if written == written.lower() and "-" in written else tag))
    return found
