"""What the Glossary page shows, free of gradio: concepts found, two languages side by side, a change as a diff."""

from __future__ import annotations

from collections.abc import Sequence

from assist.knowledge import Concept, Terms
from assist.languages import languages
from assist.termbase.lookup import lookup
from assist.termbase.problems import Problem
from assist.termbase.proposing import Proposal
from assist.termbase.wordings import comparable, wordings
from assist.terms import TermIndex
from ui.marked import is_rtl
from ui.markup import Html, el, join
from ui.words import language_name, say

SHOWN = 40  # concepts at a time


def find(words: str, concepts: tuple[Concept, ...], index: TermIndex) -> tuple[tuple[Concept, ...], tuple[str, ...]]:
    """The concepts that `words` belong to, those with the very wording first, then those that hold it somewhere; and
    wordings like it where there is none. All concepts for no words.
    """
    if not words.strip():
        return concepts, ()
    exact = lookup(words, concepts, index)
    wanted = comparable(words)
    holding = tuple(concept for concept in concepts if _holds(concept, wanted) and concept not in exact.concepts)
    return (*exact.concepts, *holding), exact.suggestions


def table(found: Sequence[Concept], suggestions: Sequence[str], left: str, right: str) -> Html:
    """The concepts, a row each, in two languages."""
    if not found:
        near = el("p", say("glossary", "like-it", words=", ".join(suggestions))) if suggestions else None
        return el("div", el("p", say("glossary", "none")), near, class_="ra-none")
    head = el(
        "tr",
        el("th", say("glossary", "concept"), scope="col"),
        *(el("th", language_name(tag), scope="col") for tag in (left, right)),
    )
    rows = [
        el(
            "tr",
            el("th", el("strong", concept.id), el("span", concept.note, class_="ra-quiet"), scope="row"),
            *(_cell(concept, tag) for tag in (left, right)),
        )
        for concept in found[:SHOWN]
    ]
    more = len(found) - SHOWN
    note = el("p", say("glossary", "more", n=more), class_="ra-quiet") if more > 0 else None
    return el("div", el("table", el("thead", head), el("tbody", *rows)), note, class_="ra-scroll ra-list ra-terms")


def terms_of(concepts: Sequence[Concept], concept: str, language: str) -> tuple[str, str]:
    """The approved wording and the accepted ones, a line each, as the form takes them."""
    found = next((one for one in concepts if one.id == concept), None)
    terms = found.terms.get(language) if found else None
    return (terms.use, "\n".join(terms.also)) if terms else ("", "")


def proposal(made: Proposal) -> Html:
    """The diff, with what would be wrong with it."""
    if not made.diff:
        return el("p", say("glossary", "same"), class_="ra-none")
    wrong = any(problem.severity == "error" for problem in made.problems)
    said = say("glossary", "wrong" if wrong else "noted" if made.problems else "fine")
    state = "ra-verdict ra-blocked" if wrong else "ra-verdict ra-ready"
    listed = el("ul", *(_problem(problem) for problem in made.problems)) if made.problems else None
    lines = join(
        el("span", line, class_="ra-added" if line[:1] == "+" else "ra-gone" if line[:1] == "-" else None)
        for line in made.diff.splitlines(True)
    )
    return el("div", el("p", said, class_=state), listed, el("pre", lines, class_="ra-diff", tabindex="0"))


def _problem(problem: Problem) -> Html:
    place = " ".join(part for part in (problem.concept, problem.language) if part)
    return el("li", f"{place}: {problem.message}")


def _cell(concept: Concept, tag: str) -> Html:
    terms = concept.terms.get(tag)
    if terms is None:
        return el("td", "–", class_="ra-quiet")
    also = el("span", ", ".join(terms.also), class_="ra-quiet") if terms.also else None
    accept = (
        el("span", say("glossary", "accept", words=", ".join(terms.accept)), class_="ra-quiet")
        if terms.accept
        else None
    )
    return el(
        "td", el("strong", terms.use), also, accept, *_avoided(terms), lang=tag, dir="rtl" if is_rtl(tag) else "ltr"
    )


def _avoided(terms: Terms) -> list[Html]:
    return [el("span", el("s", item.term), f" {item.why}", class_="ra-avoid") for item in terms.avoid]


def _holds(concept: Concept, wanted: str) -> bool:
    said = (wording for terms in concept.terms.values() for _, wording in wordings(terms))
    return wanted in concept.id or wanted in comparable(concept.note) or any(wanted in comparable(one) for one in said)


def tongues() -> list[tuple[str, str]]:
    """The languages to choose from, as a list of choices."""
    return [(language_name(tag), tag) for tag in languages()]
