"""The term base as CSV: nothing lost on the way there and back, nothing a spreadsheet would run, errors with rows."""

from __future__ import annotations

import csv
import io

import pytest
from checking import knowledge
from hypothesis import given
from hypothesis import strategies as st
from made_concepts import concept_lists

from assist.errors import DataError
from assist.knowledge import Concept
from assist.termbase.cells import guarded, joined, parted, unguarded
from assist.termbase.csv_read import from_csv
from assist.termbase.csv_write import COLUMNS, to_csv

HEAD = "concept,language,use,also,avoid,why\n"


def test_the_whole_term_base_comes_back() -> None:
    found = from_csv(to_csv(knowledge().concepts), "all.csv")
    assert found.errors == []
    assert found.concepts == knowledge().concepts


@given(concept_lists())
def test_any_concepts_come_back(concepts: tuple[Concept, ...]) -> None:
    found = from_csv(to_csv(concepts), "some.csv")
    assert found.errors == []
    assert found.concepts == concepts


@given(concept_lists())
def test_formula_injection_no_cell_begins_as_a_formula(concepts: tuple[Concept, ...]) -> None:
    for row in csv.reader(io.StringIO(to_csv(concepts).decode("utf-8-sig"), newline="")):
        assert not any(cell[:1] in tuple("=+-@\t\r\n＝＋－＠") for cell in row if cell)


@given(st.text())
def test_the_guard_can_be_undone(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


@given(st.lists(st.text(min_size=1).map(str.strip).filter(bool)))
def test_lists_can_be_parted(items: list[str]) -> None:
    assert parted(joined(items)) == tuple(items)


def test_one_row_a_language_and_only_those_asked_for() -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(knowledge().concepts, {"de"}).decode("utf-8-sig"))))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == len(knowledge().concepts)
    assert {row["language"] for row in rows} == {"de"}
    assert {row["origin"] for row in rows} == {"source", "authored"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_as_spreadsheets_save_it(encoding: str, mark: str) -> None:
    text = "Concept;LANGUAGE;use;named by\r\nwithdrawal;zh-CN;提币;\r\n;;;\r\n".replace(";", mark)
    found = from_csv(text.encode(encoding), "sheet.csv")
    assert found.errors == []
    assert found.concepts[0].terms["zh-Hans"].use == "提币"


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "row 1: no column concept, language, use"),
        (b"concept,language,use,colour\n", "row 1: unknown or double column colour"),
        (b"concept,language,use,use\n", "row 1: unknown or double column use"),
        ("concept,language,use\nx,de,ä".encode("cp1252"), "not UTF-8 at byte"),
        (b'concept,language,use\nx,de,"a', "row 2: not CSV"),
        (b"concept,language,use\nx,de,a\0b\n", "zero bytes"),
    ],
)
def test_what_cannot_be_read_says_why(raw: bytes, says: str) -> None:
    with pytest.raises(DataError, match=says):
        from_csv(raw, "bad.csv")


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ("x,de,a\nx,de,b\n", "row 3: x has de twice"),
        ("x,tlh,a\n", "row 2: unknown language 'tlh'"),
        ("x,und,a\n", "row 2: the language is undetermined"),
        ("x,de,\n", "row 2: x in de has no wording to use"),
        ("x,de,a,,b | c,why\n", "row 2: x in de: 2 wordings to avoid, 1 reasons why"),
        (",de,a\n", "row 2: concept and language must be there"),
        ("x,de,a,b,c,d,e\n", "row 2: 7 cells, 6 columns"),
    ],
)
def test_a_bad_row_is_told_by_its_number(rows: str, says: str) -> None:
    (line,) = from_csv((HEAD + rows).encode(), "bad.csv").errors
    assert says in line


def test_rows_of_a_concept_that_contradict_each_other() -> None:
    raw = b"concept,domain,language,use\nx,kyc,de,a\nx,,fr,b\nx,fiat,es,c\n"
    found = from_csv(raw, "bad.csv")
    assert found.errors == ["row 4: x: another domain than in row 2: 'fiat', not 'kyc'"]
