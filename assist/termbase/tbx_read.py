"""TBX-Basic (ISO 30042:2019) to concepts, in DCA or DCT style, as other tools write it too.

A file that declares a document type is refused before anything in it is read: entities can eat a machine's memory or
read its files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from assist.errors import DataError
from assist.termbase.gather import Gathered, Part, gather
from assist.termbase.tbx_names import (
    DEPRECATED,
    KEEP,
    LANG,
    NAMESPACES,
    ORIGIN,
    PREFERRED,
    RENDERS,
    SUPERSEDED,
    UNLESS,
    WHERE,
)

_POS = {"noun": "noun", "verb": "verb", "adjective": "adjective"}
_WHY = "not the approved term"  # of deprecated terms without a note


class _NoDoctype(ET.TreeBuilder):
    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        """Called before any entity is read."""
        raise DataError("it declares a document type, which may hold entities; take the <!DOCTYPE …> out")


def from_tbx(raw: bytes, name: str) -> Gathered:
    """The concepts of a file. Raises `DataError` where it is not TBX; bad entries are lines in `errors`."""
    parser = ET.XMLParser(target=_NoDoctype())  # noqa: S314 - see _NoDoctype
    try:
        parser.feed(raw)
        root = parser.close()
    except ET.ParseError as error:
        line, column = error.position
        raise DataError(f"{name}: line {line}, column {column + 1}: not XML: {error.msg}") from error
    except DataError as error:
        raise DataError(f"{name}: {error}") from error
    except (LookupError, ValueError) as error:  # an encoding that does not exist, or that expat cannot read
        raise DataError(f"{name}: not XML: {error}") from error
    if root.tag not in [f"{{{namespace}}}tbx" for namespace in NAMESPACES]:
        raise DataError(f"{name}: not TBX of ISO 30042:2019: its first element is {_short(root.tag)}, not tbx")
    parts: list[Part] = []
    errors: list[str] = []
    for number, entry in enumerate(_children(root, "text", "body", "conceptEntry"), 1):
        given = entry.get("id", f"c{number}")
        place = f"entry {number} ({given})"
        concept = _id(given)
        if any(part.concept == concept for part in parts):
            errors.append(f"{place}: the id is there twice")
            continue
        try:
            parts += _entry(entry, place, concept)
        except DataError as error:
            errors.append(f"{place}: {error}")
    return gather(parts, errors)


def _entry(entry: ET.Element, place: str, concept: str) -> Iterator[Part]:
    notes = _texts(entry, "note") or _texts(entry, "definition")
    said: dict[str, str | bool | tuple[str, ...]] = {
        "domain": next(iter(_texts(entry, "subjectField")), ""),
        "note": "\n".join(notes),
    }
    source = _texts(entry, "source")
    if source:
        said["source"] = source[0]
    if KEEP in _texts(entry, "projectSubset"):
        said["keep"] = True
    named_by = tuple(_id(name) for name in _texts(entry, "crossReference"))
    if named_by:
        said["named_by"] = named_by
    for section in _children(entry, "langSec"):
        yield _language(section, Part(place, concept, section.get(LANG, ""), "", of_concept=said))


def _language(section: ET.Element, part: Part) -> Part:
    notes = _texts(section, "note")
    part.unless = tuple(note.removeprefix(UNLESS) for note in notes if note.startswith(UNLESS))
    part.sourced = ORIGIN in notes
    right: list[tuple[bool, str, ET.Element]] = []
    for term_section in _children(section, "termSec"):
        wording = next(iter(_texts(term_section, "term")), "")
        if not wording:
            raise DataError(f"a termSec of {part.language} has no term")
        status = next(iter(_texts(term_section, "administrativeStatus")), "")
        if status in (DEPRECATED, SUPERSEDED):
            notes = _texts(term_section, "note")
            limits = tuple(note.removeprefix(WHERE) for note in notes[1:] if note.startswith(WHERE))
            part.avoid += (wording,)
            part.why += ("\n".join(notes[: len(notes) - len(limits)]) or _WHY,)
            part.where += (tuple(_id(name) for limit in limits for name in limit.split()),)
        elif status != PREFERRED and RENDERS in _texts(term_section, "note"):
            part.accept += (wording,)
        else:
            right.append((status == PREFERRED, wording, term_section))
    if right:
        chosen = next((index for index, (preferred, *_) in enumerate(right) if preferred), 0)
        _, part.use, element = right.pop(chosen)
        part.pos = _pos(element)
    part.also = tuple(wording for _, wording, _ in right)
    return part


def _pos(section: ET.Element) -> str:
    if "phrase" in _texts(section, "termType"):
        return "phrase"
    return next((_POS[text] for text in _texts(section, "partOfSpeech") if text in _POS), "")


def _texts(parent: ET.Element, category: str) -> tuple[str, ...]:
    """The texts of a data category at this level: named by a `type` in DCA, by the element itself in DCT."""
    found = []
    for child in parent:
        group = _short(child.tag) in ("descripGrp", "adminGrp", "termNoteGrp")
        for element in (child, *child) if group and category != "note" else (child,):
            if category in (element.get("type"), _short(element.tag)):
                text = "".join(element.itertext()).strip()
                found += [text] if text else []
    return tuple(found)


def _children(parent: ET.Element, *path: str) -> Iterator[ET.Element]:
    if not path:
        yield parent
        return
    for child in parent:
        if _short(child.tag) == path[0]:
            yield from _children(child, *path[1:])


def _short(tag: object) -> str:
    return str(tag).rpartition("}")[2]


def _id(name: str) -> str:
    """An id of ours from any: «ID_12» is id-12."""
    if re.fullmatch("[a-z][a-z0-9-]*", name):
        return name
    slug = re.sub("[^a-z0-9-]+", "-", name.strip().lower()).strip("-")
    return slug if slug[:1].isalpha() else f"c-{slug}"
