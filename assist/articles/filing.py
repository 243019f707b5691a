"""Puts a translated file in its place: nothing that a person wrote is overwritten unasked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from assist.articles.corrections import Corrected, Expected, corrections, skeleton
from assist.articles.formats import Options
from assist.articles.log import Done, Log, Past, digest
from assist.articles.places import STATE, write
from assist.articles.readback import Built
from assist.articles.report import Status
from assist.articles.work import Part, Work
from assist.errors import UsageError
from assist.records import Finding

_NO_SOURCE = ("", "")  # of a segment that is not translated


@dataclass(frozen=True, slots=True)
class There:
    """What stands where a translation belongs. `edited` by a person since the job wrote it; `foreign`: never ours."""

    data: bytes | None
    edited: bool
    foreign: bool
    texts: Mapping[int, str]  # people's translations, by the number of the segment in the source
    clear: bool = True


def corrected(article: str, target: str, path: str, out: Path, known: Past) -> bool:
    """Whether a file that the job wrote, in its place or held back, says something else now."""
    place = (article, target)
    return any(
        place in records and file.is_file() and not known.wrote(place, digest(file.read_bytes()))
        for records, file in ((known.files, out / path), (known.held, _held(out, path)))
    )


def look(work: Work, out: Path, known: Past, options: Options) -> There:
    """Reads the file, and in an edited one what was corrected."""
    return _look(work, out / work.path, known.files.get((work.article.path, work.tag)), known, options)


def look_held(work: Work, out: Path, known: Past, options: Options) -> There:
    """The same for the file that was held back."""
    return _look(work, _held(out, work.path), known.held.get((work.article.path, work.tag)), known, options)


def _look(work: Work, path: Path, done: Done | None, known: Past, options: Options) -> There:
    place = (work.article.path, work.tag)
    if not path.is_file():
        return There(None, False, False, {})
    data = path.read_bytes()
    if known.wrote(place, digest(data)):
        return There(data, False, False, {})
    if done is None:
        return There(data, False, True, {})
    try:
        file = work.read(data, options)
    except UsageError:
        return There(data, True, False, {}, clear=False)
    parts = dict(_matched(work, done))
    expected = {
        index: Expected(part.segment, part.tagged, text)
        for index, part in parts.items()
        if (text := said(part, done.segments[index][0], work, known)) is not None
    }
    found: Corrected = corrections(file, work.document, expected)
    texts = {parts[index].index: text for index, text in found.texts.items()}
    return There(data, True, False, texts, found.clear and skeleton(file) == done.skeleton)


def said(part: Part, key: str, work: Work, known: Past) -> str | None:
    """What the job wrote for a segment: a person's words before its own."""
    human = known.human.get((work.article.path, work.tag, part.source))
    if human is not None:
        return human
    found = known.segments.get(key)
    return part.tagged.text if found is None or found.text is None else found.text


def _matched(work: Work, done: Done) -> Iterator[tuple[int, Part]]:
    """Segments of the file as it was written, with those of the source that have the same text still."""
    left: dict[str, list[Part]] = {}
    for part in work.parts:
        left.setdefault(part.source, []).append(part)
    for index, (_, source) in enumerate(done.segments):
        if left.get(source):
            yield index, left[source].pop(0)


def file(
    work: Work, there: There, new: Built, out: Path, log: Log, *, overwrite: bool
) -> tuple[Status, Finding | None]:
    """Writes where that is safe. What can't be written for a person's changes is put beside the log as a proposal."""
    if there.data == new.data:
        return "unchanged", None
    if there.foreign and not overwrite:
        return "left", Finding(
            "blocker", "exists", "this file was not written by the job; move it away, or --overwrite"
        )
    if there.edited and not there.clear and not overwrite:
        proposal = out / STATE / "proposed" / work.path
        write(proposal, new.data, out / STATE)
        message = f"changed by hand beyond its words, so it was left; the new version is {proposal}"
        return "left", Finding("blocker", "edited", message)
    log.add("writing", path=work.article.path, target=work.tag, bytes=digest(new.data))
    log.sync()
    write(out / work.path, new.data, out / STATE)
    return "written", None


def hold(work: Work, there: There, new: Built, out: Path, log: Log) -> Finding | None:
    """Keeps a file back, beside the log, where people read and correct it. One with changes beyond its words stays."""
    if there.edited and not there.clear:
        message = f"kept back, and changed by hand beyond its words, so it was left: {_held(out, work.path)}"
        return Finding("blocker", "edited", message)
    if there.data != new.data:
        log.add("writing", path=work.article.path, target=work.tag, bytes=digest(new.data))
        log.sync()
        write(_held(out, work.path), new.data, out / STATE)
    return None


def release(work: Work, out: Path, known: Past) -> None:
    """Drops what was held back, once the file is in its place."""
    path = _held(out, work.path)
    if path.is_file() and known.wrote((work.article.path, work.tag), digest(path.read_bytes())):
        path.unlink()


def _held(out: Path, path: str) -> Path:
    return out / STATE / "held" / path


def record(work: Work, new: Built, made: str, log: Log, kind: Literal["file", "held"] = "file") -> None:
    """The file is in place, or held back."""
    keys = {part.index: (part.key, part.source) for part in work.parts}
    told = [keys.get(index, _NO_SOURCE) for index in range(len(work.document.segments))]
    for index in sorted(new.ours):
        told.insert(index, _NO_SOURCE)
    log.add(
        kind,
        path=work.article.path,
        target=work.tag,
        bytes=digest(new.data),
        made=made,
        skeleton=skeleton(new.document),
        segments=told,
    )
