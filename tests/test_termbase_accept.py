"""Wordings that are accepted in a translation and never looked for in a source."""

from __future__ import annotations

import pytest

from assist.checks.reading.terms import wrong_wordings
from assist.knowledge import Avoid, Concept, Terms
from assist.records import Candidate
from assist.termbase.changes import changes
from assist.termbase.csv_read import from_csv
from assist.termbase.csv_write import to_csv
from assist.termbase.impact import Text, uses
from assist.termbase.lookup import lookup
from assist.termbase.problems import problems
from assist.termbase.prose import Prose
from assist.termbase.tbx_read import from_tbx
from assist.termbase.tbx_write import to_tbx
from assist.terms import TermIndex, renderings

CONTACT = Concept(
    id="contact-support",
    domain="support",
    note="Writing to support.",
    origin="authored",
    terms={
        "en": Terms(use="contact support", also=("customer service",), accept=("write to us",)),
        "es": Terms(use="contactar con soporte", accept=("escríbanos", "nuestra mesa de ayuda")),
    },
)
TABLE = Concept(
    id="table",
    domain="support",
    note="",
    origin="authored",
    terms={"en": Terms(use="board"), "es": Terms(use="tabla", avoid=(Avoid(term="mesa", why="that is furniture"),))},
)
INDEX = TermIndex((CONTACT, TABLE))


def test_weak_wordings_asked_for_a_rendering_never_in_a_source() -> None:
    assert INDEX.matches("Please write to us", "en") == []
    assert INDEX.found("Please write to us", "en", nested=True) == frozenset()
    assert INDEX.groups("Escríbanos", "es") == []
    assert not INDEX.lists("escríbanos", "es")


@pytest.mark.parametrize("text", ["Escríbanos hoy", "contacte con soporte"])
def test_a_translation_may_say_it_so(text: str) -> None:
    assert "contact-support" in INDEX.rendered(text, "es")


def test_a_wrong_wording_inside_an_accepted_one_is_not_wrong() -> None:
    assert [found.written for found in INDEX.avoided("la mesa y nuestra mesa de ayuda", "es")] == ["mesa"]


def test_the_very_wording_is_right_for_its_concept_only() -> None:
    terms = {"en": Terms(use="desk"), "es": Terms(use="escritorio", accept=("mesa",))}
    accepting = Concept(id="desk", domain="d", note="", origin="authored", terms=terms)
    (found,) = TermIndex((CONTACT, TABLE, accepting)).avoided("una mesa", "es")
    assert (found.right_for, [one.concept for one in found.wrong_for]) == (("desk",), ["table"])


def test_a_report_of_ways_to_say_a_term_knows_them() -> None:
    (one,) = renderings("contact support", "escríbanos", "en", "es", INDEX)
    assert (one.said, one.right) == ("escríbanos", True)


def test_they_are_looked_up_and_their_uses_told() -> None:
    concepts = (CONTACT, TABLE)
    assert lookup("Escríbanos", concepts, INDEX).concepts == (CONTACT,)
    assert lookup("escribanos", concepts, INDEX).concepts == (CONTACT,)  # a form of it
    text = Text("file", "es", "faq.md", Prose("Escríbanos.", "Escríbanos."))
    assert [use.written for use in uses(text, frozenset({CONTACT.id}), INDEX)] == ["Escríbanos"]


def test_csv_and_tbx_keep_them_apart_from_the_accepted_ones() -> None:
    for there, back in ((to_csv, from_csv), (to_tbx, from_tbx)):
        assert back(there((CONTACT, TABLE)), "file").concepts == (CONTACT, TABLE)


def test_problems_and_changes_name_them() -> None:
    terms = {"es": Terms(use="a", also=("b",), accept=("b", "c"), avoid=(Avoid(term="C", why="wrong"),))}
    one = Concept(id="x", domain="d", note="", origin="authored", terms=terms)
    found = [(problem.severity, problem.kind, problem.message) for problem in problems((one,), (), ())]
    assert ("error", "contradiction", "«C» is both used and avoided") in found
    assert ("note", "duplicate", "«b» is there twice") in found
    without = Concept(id="x", domain="d", note="", origin="authored", terms={"es": Terms(use="a", also=("b",))})
    assert {change.what for change in changes((without,), (one,))} >= {"accept «c»"}


def test_wrong_beside_another_concept_only_and_right_without_it() -> None:
    wrong = Avoid(term="mesa", why="that is furniture", where=("contact-support",))
    terms = {"en": Terms(use="board"), "es": Terms(use="tabla", accept=("mesa",), avoid=(wrong,))}
    board = Concept(id="table", domain="d", note="", origin="authored", terms=terms)
    assert [problem for problem in problems((CONTACT, board), (), ()) if problem.severity == "error"] == []
    assert "where names no concept: contact-support" in next(problems((board,), (), ())).message
    for there, back in ((to_csv, from_csv), (to_tbx, from_tbx)):
        assert back(there((CONTACT, board)), "file").concepts == (CONTACT, board)
    index = TermIndex((CONTACT, board))

    def told(source: str) -> list[str]:
        candidate = Candidate("La mesa.", "es", "article", source=source, source_language="en")
        return [found.meant.concept for found in wrong_wordings(candidate, index)]

    assert told("The board.") == []
    assert told("Contact support about the board.") == ["table"]
