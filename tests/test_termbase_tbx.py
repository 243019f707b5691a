"""The term base as TBX-Basic: nothing lost, the standard's names and levels, other tools' files, nothing dangerous."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from checking import knowledge
from hypothesis import given
from made_concepts import concept_lists

from assist.errors import DataError
from assist.knowledge import Avoid, Concept, Terms
from assist.termbase.tbx_names import LANG, NAMESPACE
from assist.termbase.tbx_read import from_tbx
from assist.termbase.tbx_write import to_tbx

N = f"{{{NAMESPACE}}}"
# Where TBX-Basic allows each data category: the levels of its Schematron rules.
LEVELS = {
    ("descrip", "subjectField"): {"conceptEntry"},
    ("admin", "source"): {"conceptEntry", "langSec", "termSec"},
    ("admin", "projectSubset"): {"conceptEntry", "termSec"},
    ("ref", "crossReference"): {"conceptEntry", "termSec"},
    ("termNote", "administrativeStatus"): {"termSec"},
    ("termNote", "partOfSpeech"): {"termSec"},
    ("termNote", "termType"): {"termSec"},
}
VALUES = {
    "administrativeStatus": {"preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts"},
    "partOfSpeech": {"noun", "verb", "adjective", "other"},
    "termType": {"phrase"},
}


def test_the_whole_term_base_comes_back() -> None:
    found = from_tbx(to_tbx(knowledge().concepts), "all.tbx")
    assert found.errors == []
    assert found.concepts == knowledge().concepts


@given(concept_lists())
def test_any_concepts_come_back(concepts: tuple[Concept, ...]) -> None:
    found = from_tbx(to_tbx(concepts), "some.tbx")
    assert found.errors == []
    assert found.concepts == concepts


@given(concept_lists())
def test_the_standard_s_elements_levels_and_values(concepts: tuple[Concept, ...]) -> None:
    root = ET.fromstring(to_tbx(concepts))
    assert (root.tag, root.get("type"), root.get("style"), root.get(LANG)) == (f"{N}tbx", "TBX-Basic", "dca", "en")
    assert [child.tag for child in root] == [f"{N}tbxHeader", f"{N}text"]
    ids = [entry.get("id") for entry in root.iter(f"{N}conceptEntry")]
    assert len(ids) == len(set(ids)) == len(concepts)
    for parent in root.iter():
        for child in parent:
            kind = child.get("type")
            if kind is not None:
                assert parent.tag.removeprefix(N) in LEVELS[child.tag.removeprefix(N), kind]
                assert kind not in VALUES or child.text in VALUES[kind]
                assert child.get("target") in (None, *ids)
    for section in root.iter(f"{N}langSec"):
        names = [child.tag for child in section]
        assert names == sorted(names)  # notes first, then at least one term, as the schema has it
        assert names[-1] == f"{N}termSec"
        status = [section.findtext(f"{N}termNote") for section in section.iter(f"{N}termSec")]
        assert status.count("preferredTerm-admn-sts") == 1


DCT = f"""<?xml version="1.0"?>
<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="{NAMESPACE}"
     xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>made for this test</p></sourceDesc></fileDesc></tbxHeader>
<text><body><conceptEntry id="C_7"><min:subjectField>trading</min:subjectField>
<descripGrp><basic:definition>A promise to buy or sell.</basic:definition>
<basic:source>a book</basic:source></descripGrp>
<langSec xml:lang="zh-TW"><termSec><term>委託</term></termSec>
<termSec><term>訂單</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
<min:partOfSpeech>noun</min:partOfSpeech></termSec>
<termSec><term>命令</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
</langSec></conceptEntry></body></text></tbx>"""


def test_a_file_of_another_tool_in_dct_style() -> None:
    (concept,) = from_tbx(DCT.encode(), "other.tbx").concepts
    assert (concept.id, concept.domain, concept.note) == ("c-7", "trading", "A promise to buy or sell.")
    avoid = (Avoid(term="命令", why="not the approved term"),)
    assert concept.terms == {"zh-Hant": Terms(use="訂單", also=("委託",), avoid=avoid, pos="noun")}


@pytest.mark.parametrize(
    "raw",
    [
        b'<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><tbx>&b;</tbx>',
        b'<!DOCTYPE tbx [<!ENTITY secret SYSTEM "file:///etc/hostname">]><tbx>&secret;</tbx>',
        b'<!DOCTYPE tbx SYSTEM "http://example.com/x.dtd"><tbx/>',
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE tbx [<!ENTITY a "b">]><tbx/>'.encode("utf-16"),
    ],
)
def test_entity_expansion_a_document_type_is_refused(raw: bytes) -> None:
    with pytest.raises(DataError, match="declares a document type"):
        from_tbx(raw, "evil.tbx")


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "not XML"),
        (b"<tbx><a></tbx>", "line 1, column 11: not XML"),
        (b"<martif/>", "its first element is martif"),
        (b'<?xml version="1.0" encoding="no-such"?><tbx/>', "not XML"),
    ],
)
def test_what_is_no_tbx_says_why(raw: bytes, says: str) -> None:
    with pytest.raises(DataError, match=says):
        from_tbx(raw, "bad.tbx")


def test_bad_entries_are_told_by_number_and_id() -> None:
    body = (
        '<conceptEntry id="a"><langSec xml:lang="tlh"><termSec><term>x</term></termSec></langSec></conceptEntry>'
        '<conceptEntry id="b"><langSec xml:lang="de"><termSec><term> </term></termSec></langSec></conceptEntry>'
        '<conceptEntry id="b"><langSec xml:lang="de"><termSec><term>y</term></termSec></langSec></conceptEntry>'
    )
    raw = f'<tbx xmlns="{NAMESPACE}" type="TBX-Basic" style="dca" xml:lang="en"><text><body>{body}</body></text></tbx>'
    errors = from_tbx(raw.encode(), "bad.tbx").errors
    assert len(errors) == 2
    assert "entry 2 (b): a termSec of de has no term" in errors
    assert any(line.startswith("entry 1 (a): unknown language 'tlh'") for line in errors)


def test_what_xml_cannot_hold_is_refused() -> None:
    terms = {"en": Terms(use="a\x00b")}
    with pytest.raises(DataError, match="XML cannot hold"):
        to_tbx((Concept(id="x", domain="d", note="", origin="authored", terms=terms),))
