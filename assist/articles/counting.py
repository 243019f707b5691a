"""What a job would do: its segments counted before any is translated."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from time import monotonic

from assist.articles.log import past
from assist.articles.past import Past
from assist.articles.places import Article
from assist.articles.remembered import remembered
from assist.articles.report import Plan
from assist.articles.translating import render
from assist.articles.work import Opened, Part, Tools, Work, opened, work
from assist.errors import UsageError

_SAMPLE = 5  # segments that tell a dry run how fast the engine is
# Bytes of articles, once a language, that are read to count, and kept, 20 times that, until they are translated. The
# engines wait meanwhile.
_ROOM = 1 << 20
Todos = tuple[Opened, list[Work]]


class Counting:
    """Before a run, articles are counted as far as there is room to keep them, so that each is read once."""

    def __init__(self, articles: Sequence[Article], targets: Sequence[str], tools: Tools) -> None:
        self._articles, self._targets, self._tools = articles, targets, tools
        self._kept: dict[str, Todos] = {}

    def missing(self, known: Past) -> int:
        """Segments that an engine will be asked for: in large jobs about so many, by articles from all over them."""
        size = sum(article.size for article in self._articles)
        every = max(1, -(-size * len(self._targets) // _ROOM))
        sample = self._articles[::every]
        counted = sum(state == "missing" for _, _, state in self._states(known, [], sample, keep=True))
        share = sum(article.size for article in sample)
        return round(counted * size / share) if every > 1 and share else counted

    def opened(self, article: Article) -> Todos:
        """The article and what each language needs of it. Raises `UsageError`."""
        if article.path in self._kept:
            return self._kept.pop(article.path)
        found = opened(article, self._tools.options)
        return found, [work(found, target, self._tools) for target in self._targets]

    def plan(self, log: Path) -> Plan:
        """Everything counted, and how long it will take."""
        with closing(past(log)) as known:
            counts = dict.fromkeys(("segments", "unchanged", "from_memory", "missing", "words"), 0)
            sample: list[tuple[Part, str]] = []
            refused: list[str] = []
            files: set[tuple[str, str]] = set()
            for todo, part, state in self._states(known, refused, self._articles, keep=False):
                files.add((todo.article.path, todo.tag))
                counts["segments"] += 1
                counts[state] += 1
                if state == "missing":
                    counts["words"] += part.count
                    sample += [(part, todo.language)] if len(sample) < _SAMPLE else []
            seconds = self._seconds(counts["words"], known.rate, sample)
            return Plan(files=len(files), seconds=seconds, refused=refused, **counts)

    def _states(
        self, known: Past, refused: list[str], articles: Sequence[Article], *, keep: bool
    ) -> Iterator[tuple[Work, Part, str]]:
        """Each segment with where its translation will come from: unchanged, from_memory, missing."""
        seen = _Seen()
        for article in articles:
            try:
                found = self.opened(article)
            except UsageError as error:
                refused.append(f"{article.path}: {error}")
                continue
            if keep:
                self._kept[article.path] = found
            for todo in found[1]:
                place = (article.path, todo.tag)
                done = known.files.get(place) or known.held.get(place)
                before = {key for key, _ in done.segments} if done else set()
                for part in todo.parts:
                    if part.key in before or (*place, part.source) in known.human:
                        yield todo, part, "unchanged"
                    elif part.key in known.segments or remembered(part, todo, self._tools, None):
                        yield todo, part, "from_memory"
                    else:
                        yield todo, part, "missing" if seen.first(part.key) else "from_memory"

    def _seconds(self, words: int, rate: float | None, sample: Sequence[tuple[Part, str]]) -> float | None:
        if not words:
            return 0.0
        if rate:
            return words / rate
        for part, language in sample[:1]:  # the first one waits for data and models to load
            render(part.tagged, self._tools.source, language, self._tools.translator)
        started = monotonic()
        for part, language in sample:
            render(part.tagged, self._tools.source, language, self._tools.translator)
        measured = sum(part.count for part, _ in sample)
        return (monotonic() - started) / measured * words if measured else None


class _Seen:
    """Keys that came up, on the disk: millions of them need no memory."""

    def __init__(self) -> None:
        self._db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._db.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -4000;"
            "CREATE TABLE seen (key TEXT PRIMARY KEY) WITHOUT ROWID; BEGIN;"
        )

    def first(self, key: str) -> bool:
        """Whether it is new."""
        return self._db.execute("INSERT OR IGNORE INTO seen VALUES (?)", (key,)).rowcount == 1
