"""Puts a translated file in its place: nothing that a person wrote is overwritten unasked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from assist.articles.corrections import Corrected, Expected, corrections, skeleton
from assist.articles.formats import Options
from assist.articles.log import Done, Log, Past, digest
from assist.articles.places import STATE, write
from assist.articles.readback import Built
from assist.articles.report import Status
from assist.articles.work import Part, Work
from assist.errors import UsageError
from assist.records import Finding


@dataclass(frozen=True, slots=True)
class There:
    """What stands where a translation belongs. `edited` by a person since the job wrote it; `foreign`: never ours."""

    data: bytes | None
    edited: bool
    foreign: bool
    texts: Mapping[int, str]  # people's translations, by the number of the segment in the source
    clear: bool = True


def corrected(article: str, target: str, path: Path, known: Past) -> bool:
    """Whether a file that the job wrote is there and says something else now."""
    place = (article, target)
    return place in known.files and path.is_file() and digest(path.read_bytes()) not in known.written.get(place, ())


def look(work: Work, out: Path, known: Past, options: Options) -> There:
    """Reads the file, and in an edited one what was corrected."""
    place = (work.article.path, work.tag)
    path = out / work.path
    if not path.is_file():
        return There(None, False, False, {})
    data = path.read_bytes()
    done = known.files.get(place)
    if digest(data) in known.written.get(place, ()):
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


def record(work: Work, new: Built, made: str, log: Log) -> None:
    """The file is in place."""
    keys = {part.index: (part.key, part.source) for part in work.parts}
    log.add(
        "file",
        path=work.article.path,
        target=work.tag,
        bytes=digest(new.data),
        made=made,
        skeleton=skeleton(new.document),
        segments=[keys.get(index, ("", "")) for index in range(len(work.document.segments))],
    )
