"""Real articles by real engines: is the page still the same page, and is all that is critical reported?

    python benchmarks/articles_real.py [ARTICLE.md …] [--cut N] [--to es=chat --to pt=firefox …] [--keep DIR]

«Same structure»: another parser (markdown-it, html5lib) sees the same blocks in the same order, and in each line the
same code, addresses, ids, tags; YAML has the same keys. «Unreported»: blockers that the rules find when source and
written file are read again, segment by segment, and that the job's report lacks at that line. «Left»: segments that
stayed in English, and are reported. Exit 1 when a structure differs or a blocker is unreported.

The articles of the tests by default; needs the models (`assist models pull`). `--cut`: only so many segments of each
Markdown file, for engines that need seconds for each.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from article_samples import ARTICLES, read
from article_shapes import same_page

from assist.articles.document import plain
from assist.assembly import article_tools
from assist.cli import main as assist

_TARGETS = ("es=chat", "zh-Hans=chat", "pt=firefox", "ru=chat", "vi=chat", "tr=chat")
_LEFT = ("untranslated", "structure")
_LONG = 40  # characters; a shorter segment may read the same in both languages: names, units, labels
_HEAD = (
    "| to | engine | files | segments | same structure | notes | warnings | blockers | unreported | left | seconds |"
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", nargs="*", type=Path, default=ARTICLES)
    parser.add_argument("--cut", type=int, default=0, metavar="N")
    parser.add_argument("--to", action="append", metavar="L=ENGINE")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the translations and reports here")
    arguments = parser.parse_args()
    print(f"{_HEAD}\n{'|---' * _HEAD.count(' | ')}|---|", flush=True)
    with contextlib.ExitStack() as stack:
        out = arguments.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        articles = [_cut(path, arguments.cut, out / "sources") for path in arguments.articles]
        wrong = [_run(articles, *to.split("="), out) for to in arguments.to or _TARGETS]
    return int(any(wrong))


def _cut(path: Path, count: int, into: Path) -> Path:
    """The first `count` segments of an article, up to a blank line."""
    data = path.read_bytes()
    document = read(path.name, data)
    if path.suffix != ".md" or not count or count >= len(document.segments):
        return path
    text = document.text[: document.segments[count].span[0]]
    into.mkdir(parents=True, exist_ok=True)
    (into / path.name).write_text(text[: text.rindex("\n\n") + 1], encoding="utf-8", newline="")
    return into / path.name


def _run(articles: list[Path], target: str, engine: str, out: Path) -> bool:
    report = out / f"{target}.json"
    options = [
        "--out",
        str(out),
        "--from",
        "en",
        "--to",
        target,
        "--engine",
        engine,
        "--report",
        str(report),
        "--export-critical",
    ]
    started = time.monotonic()
    with contextlib.redirect_stdout(io.StringIO()):
        code = assist(["articles", *map(str, articles), *options])
    seconds = time.monotonic() - started
    assert code in (0, 1), "the job failed"
    done = json.loads(report.read_text("utf-8"))
    review = article_tools(engine).review
    assert review is not None, f"{engine} translates nothing"
    same, unreported = 0, 0
    for path in articles:
        written = out / target / path.name
        kept = _same(path, written)
        same += kept
        if not kept:
            print(f"{target} {path.name}: another structure", file=sys.stderr)
        said = {(one["line"], one["check"]) for one in done["findings"] if one["file"] == path.name}
        for place in _blockers(path, written, review, target):
            if place not in said:
                unreported += 1
                print(f"{target} {path.name}:{place[0]} {place[1]}: unreported", file=sys.stderr)
    loud = Counter(one["severity"] for one in done["findings"])
    left = sum(
        one["check"] == "secret" or (one["severity"] == "blocker" and one["check"] in _LEFT) for one in done["findings"]
    )
    row: tuple[Any, ...] = (target, engine, len(articles), done["segments"], f"{same} of {len(articles)}")
    row += (*(loud[name] for name in ("note", "warning", "blocker")), unreported, left, round(seconds))
    print("| " + " | ".join(map(str, row)) + " |", flush=True)
    return same < len(articles) or unreported > 0


def _same(source: Path, written: Path) -> bool:
    """Whether all is there that a translation must not change."""
    if source.suffix != ".yml":
        return same_page(source.read_bytes(), written.read_bytes())

    def keys(value: Any) -> Any:
        return {key: keys(inner) for key, inner in value.items()} if isinstance(value, dict) else type(value).__name__

    ours, theirs = (yaml.safe_load(path.read_bytes()).values() for path in (source, written))
    return list(map(keys, ours)) == list(map(keys, theirs))  # the one root key is the language


def _blockers(source: Path, written: Path, review: Callable[..., Any], target: str) -> Iterator[tuple[int, str]]:
    """Line of the source and check of each."""
    ours, theirs = read(source.name, source.read_bytes()), read(written.name, written.read_bytes())
    assert len(ours.segments) == len(theirs.segments)
    for old, new in zip(ours.segments, theirs.segments, strict=True):
        text, translation = plain(old.words).strip(), plain(new.words).strip()
        line = ours.line(old.span[0])
        if text == translation:
            if len(text) > _LONG:
                yield line, "untranslated"
            continue
        for finding in review(text, translation, "en", target):
            if finding.severity == "blocker":
                yield line, finding.check


if __name__ == "__main__":
    sys.exit(main())
