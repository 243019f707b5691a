"""Concepts as TBX-Basic (ISO 30042:2019, DCA style)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from xml.etree import ElementTree as ET

from assist.errors import DataError
from assist.knowledge import Concept, Terms
from assist.termbase.tbx_names import (
    ADMITTED,
    DEPRECATED,
    KEEP,
    LANG,
    NAMESPACE,
    ORIGIN,
    PREFERRED,
    RENDERS,
    UNLESS,
    WHERE,
)
from assist.termbase.wordings import wordings

_SCHEMAS = "https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/"
_HEAD = f"""<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="{_SCHEMAS}TBXcoreStructV03_TBX-Basic_integrated.rng" type="application/xml" \
schematypens="http://relaxng.org/ns/structure/1.0"?>
<?xml-model href="{_SCHEMAS}TBX-Basic_DCA.sch" type="application/xml" \
schematypens="http://purl.oclc.org/dsdl/schematron"?>
"""
_NOT_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ID = re.compile("[A-Za-z_][A-Za-z0-9_.-]*")
_STATUS = {"use": PREFERRED, "also": ADMITTED, "accept": ADMITTED, "avoid": DEPRECATED}


def to_tbx(concepts: tuple[Concept, ...], only: Collection[str] = ()) -> bytes:
    """UTF-8; with `only` no other languages. Raises `DataError` where a text or an id cannot stand in XML."""
    root = ET.Element("tbx", {"type": "TBX-Basic", "style": "dca", LANG: "en", "xmlns": NAMESPACE})
    described = ET.SubElement(ET.SubElement(ET.SubElement(root, "tbxHeader"), "fileDesc"), "sourceDesc")
    ET.SubElement(described, "p").text = "The term base of Reply Assist; the notes follow its docs/glossary.md."
    body = ET.SubElement(ET.SubElement(root, "text"), "body")
    ids = frozenset(concept.id for concept in concepts)
    for concept in concepts:
        languages = {tag: terms for tag, terms in concept.terms.items() if not only or tag in only}
        if languages:
            body.append(_entry(concept, languages, ids))
    ET.indent(root)
    return f"{_HEAD}{ET.tostring(root, encoding='unicode')}\n".encode()


def _entry(concept: Concept, languages: dict[str, Terms], ids: Collection[str]) -> ET.Element:
    if not _ID.fullmatch(concept.id):
        raise DataError(f"concept {concept.id!r}: TBX needs an id that begins with a letter and has no blanks")
    entry = ET.Element("conceptEntry", {"id": concept.id})
    _add(entry, "descrip", concept.domain, concept, type="subjectField")
    if concept.source is not None and any(tag in concept.sourced for tag in languages):
        _add(entry, "admin", concept.source, concept, type="source")
    if concept.keep:
        _add(entry, "admin", KEEP, concept, type="projectSubset")
    for name in concept.named_by:
        target = {"target": name} if name in ids else {}
        _add(entry, "ref", name, concept, type="crossReference", **target)
    if concept.note:
        _add(entry, "note", concept.note, concept)
    for tag, terms in languages.items():
        section = ET.SubElement(entry, "langSec", {LANG: tag})
        if tag in concept.sourced:
            _add(section, "note", ORIGIN, concept)
        for phrase in terms.unless:
            _add(section, "note", UNLESS + phrase, concept)
        section.extend(list(_terms(terms, concept)))
    return entry


def _terms(terms: Terms, concept: Concept) -> Iterator[ET.Element]:
    whys = iter(terms.avoid)
    for status, wording in wordings(terms):
        if status == "unless":
            continue
        section = ET.Element("termSec")
        _add(section, "term", wording, concept)
        _add(section, "termNote", _STATUS[status], concept, type="administrativeStatus")
        if status == "use" and terms.pos is not None:
            # TBX-Basic knows no phrase among the parts of speech, yet among the types of terms
            _add(section, "termNote", "other" if terms.pos == "phrase" else terms.pos, concept, type="partOfSpeech")
            if terms.pos == "phrase":
                _add(section, "termNote", "phrase", concept, type="termType")
        if status == "accept":
            _add(section, "note", RENDERS, concept)
        if status == "avoid":
            wrong = next(whys)
            _add(section, "note", wrong.why, concept)
            if wrong.where:
                _add(section, "note", WHERE + " ".join(wrong.where), concept)
        yield section


def _add(parent: ET.Element, name: str, text: str, concept: Concept, **attributes: str) -> None:
    if _NOT_XML.search(text):
        raise DataError(f"concept {concept.id}: {text!r} has a character that XML cannot hold")
    ET.SubElement(parent, name, attributes).text = text
