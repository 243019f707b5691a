"""A case under review as HTML: the list, the conversation, the questions, the comparison. No gradio.

Before a reviewer has answered, nothing here holds an automatic score, a finding, or a colleague's answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from assist.calibration import ASPECTS
from assist.calibration.aspects import Given
from assist.records import Finding
from assist.store.review_records import Brief, Marks, ReviewCase, Spoken
from ui.marked import block, isolated, plain
from ui.markup import Html, el, join
from ui.messages import message
from ui.words import say, short_name, word

NOT = "-"  # the answer «does not apply», as the page sends it


def sample(cases: Sequence[Brief], marks: Iterable[Marks], reviewer: str, current: int | None) -> Html:
    """The drawn cases in their order, each with who has scored it, but not how."""
    if not cases:
        return el("p", say("review", "cases-none"), class_="ra-quiet ra-none")
    scored: dict[int, set[str]] = {}
    for mark in marks:
        scored.setdefault(mark.case, set()).add(mark.reviewer)
    lines = (_line(case, scored.get(case.number, set()), reviewer, case.number == current) for case in cases)
    return el("ul", *lines, class_="ra-cases")


def _line(case: Brief, scored: set[str], reviewer: str, current: bool) -> Html:
    mine, others = reviewer in scored, len(scored - {reviewer})
    status = [say("review", "status-mine")] if mine else []
    status += [say("review", "status-others", n=others)] if others else []
    about = " · ".join(part for part in (case.agent, short_name(case.language), word("channel", case.channel)) if part)
    return el(
        "li",
        el(
            "button",
            el("span", f"{case.place}", class_="ra-place"),
            el("span", plain(about), class_="ra-about"),
            el("span", ", ".join(status), class_="ra-quiet"),
            type="button",
            class_=f"ra-review-case{' ra-current' if current else ''}{' ra-scored' if mine else ''}",
            aria_current="true" if current else None,
            data_case=str(case.number),
        ),
    )


def conversation(case: ReviewCase, revealed: bool) -> Html:
    """Who said what; the words that rules marked only once `revealed`."""
    found = case.card["evidence"] if revealed else ()
    said = (
        _message(line, case.brief.language, [one for one in found if one["turn"] == line.turn]) for line in case.lines
    )
    title = el("h3", say("review", "conversation"), " · ", plain(case.brief.conversation))
    return el("section", title, *said, class_="ra-section ra-talk")


def _message(line: Spoken, language: str, found: Sequence[Mapping[str, Any]]) -> Html:
    who = say("review", line.author)
    head = " · ".join(
        part
        for part in (who, line.who if line.author == "agent" else "", (line.sent or "")[:16].replace("T", " "))
        if part
    )
    text = with_marks(line.text, found)
    return el(
        "div", el("p", plain(head), class_="ra-quiet"), block(text, language), class_=f"ra-said ra-by-{line.author}"
    )


def with_marks(text: str, found: Sequence[Mapping[str, Any]]) -> Html:
    """`text` with the words that evidence means marked."""
    spans = sorted({(one["span"][0], one["span"][1], one["check"]) for one in found if one["span"]})
    parts: list[Html] = []
    at = 0
    for start, end, rule in spans:
        if start < at or end > len(text):
            continue
        parts += (plain(text[at:start]), el("mark", plain(text[start:end]), class_="ra-evidence", title=rule))
        at = end
    return join((*parts, plain(text[at:])))


def questions() -> Html:
    """The form. review.js sends the answers and moves the keys on."""
    asked = (_question(aspect, highest) for aspect, highest in ASPECTS.items())
    return el(
        "section",
        el("h3", say("review", "your-score")),
        el("p", say("review", "blind"), class_="ra-quiet"),
        *asked,
        el("p", say("review", "open-questions"), class_="ra-notice ra-missing", role="alert", hidden=""),
        el("button", say("review", "submit"), " ", el("kbd", "Enter"), type="button", id="ra-submit", class_="ra-do"),
        class_="ra-section ra-questions",
        id="ra-questions",
    )


def _question(aspect: str, highest: int) -> Html:
    choices = [(str(step), word(f"step-{aspect}", str(step))) for step in range(highest + 1)]
    if aspect in ("solution", "empathy"):
        choices.append((NOT, say("review", "na")))
    return el(
        "fieldset",
        el("legend", word("aspect", aspect), " ", el("span", word("aspect-help", aspect), class_="ra-quiet")),
        *(
            el(
                "label",
                el("input", type="radio", name=f"ra-{aspect}", value=value),
                el("kbd", value),
                " ",
                said,
                class_="ra-step",
            )
            for value, said in choices
        ),
        data_aspect=aspect,
    )


def outcome(case: ReviewCase, mine: Marks, others: Sequence[Marks]) -> Html:
    """The reviewer's answers beside the automatic ones and those of colleagues, and what the rules found."""
    automatic = case.brief.steps
    names = [mark.reviewer for mark in others]
    head = el(
        "tr",
        *(el("th", text, scope="col") for text in (say("review", "question"), say("review", "you"),
                                                    say("review", "automatic"), *names)),
    )  # fmt: skip
    rows = (_row(aspect, mine.given, automatic, [mark.given for mark in others]) for aspect in ASPECTS)
    table = el("table", el("thead", head), el("tbody", *rows), class_="ra-table")
    differing = [aspect for aspect in ASPECTS if differs(mine.given, automatic, aspect)]
    return el(
        "section",
        el("h3", say("review", "compare")),
        el("div", table, class_="ra-scroll"),
        el("p", say("review", "differs"), class_="ra-quiet") if differing else None,
        *(_reason(aspect, mine.kept.get(aspect, "")) for aspect in differing),
        el(
            "label",
            say("review", "note"),
            el(
                "textarea",
                mine.note,
                id="ra-note",
                rows="2",
                maxlength="2000",
                placeholder=say("review", "note-here"),
                spellcheck="false",
            ),
            class_="ra-field",
        ),
        el("button", say("review", "next"), " ", el("kbd", "n"), type="button", id="ra-settle", class_="ra-do"),
        _points(case, mine),
        el("p", say("review", "link"), class_="ra-quiet"),
        class_="ra-section ra-outcome",
        id="ra-outcome",
    )


def differs(given: Given, automatic: Given, aspect: str) -> bool:
    """True where both gave an answer and not the same."""
    mine, theirs = given.get(aspect), automatic.get(aspect)
    return mine is not None and theirs is not None and mine != theirs


def _row(aspect: str, mine: Given, automatic: Given, others: Sequence[Given]) -> Html:
    class_ = "ra-differs" if differs(mine, automatic, aspect) else None
    cells = (el("td", _step(aspect, given)) for given in (mine, automatic, *others))
    return el("tr", el("th", word("aspect", aspect), scope="row"), *cells, class_=class_)


def _step(aspect: str, given: Given) -> Html:
    value = given.get(aspect)
    if value is None:
        return el("span", say("review", "na"), class_="ra-quiet")
    return join((el("b", str(value)), " ", word(f"step-{aspect}", str(value))))


def _reason(aspect: str, why: str) -> Html:
    field = el("input", type="text", value=why, maxlength="500", placeholder=say("review", "why"), data_reason=aspect,
               autocomplete="off", spellcheck="false")  # fmt: skip
    return el("label", word("aspect", aspect), field, class_="ra-field")


def _points(case: ReviewCase, mine: Marks) -> Html:
    total = case.brief.total
    costly = [one for one in case.card["evidence"] if one["lost"]]
    found = [found_line(one) for one in costly]
    rules = dict.fromkeys(one["check"] for one in costly)
    body = (
        join((el("ul", *found), _set_aside(rules, mine)))
        if found
        else el("p", say("review", "points-none"), class_="ra-quiet")
    )
    head = say("review", "total", n=f"{total:.0f}") if total is not None else say("review", "not-judged")
    return el("details", el("summary", say("review", "points"), " · ", head), body, class_="ra-points", open="")


def _set_aside(rules: Iterable[str], mine: Marks) -> Html:
    """A line a rule, for the reason why what it found is no fault here."""
    why, quiet = say("review", "aside-why"), {"maxlength": "500", "autocomplete": "off", "spellcheck": "false"}
    fields = (
        el(
            "label",
            el("code", rule),
            el("input", type="text", value=mine.aside.get(rule, ""), placeholder=why, data_aside=rule, **quiet),
            class_="ra-field",
        )
        for rule in rules
    )
    return el(
        "details", el("summary", say("review", "aside")), *fields, class_="ra-aside", open="" if mine.aside else None
    )


def found_line(one: Mapping[str, Any]) -> Html:
    """A line of evidence: the rule, its words, what it costs, a better wording."""
    better = say("review", "better", text=_apart(one["suggestion"])) if one["suggestion"] else ""
    costs = ", ".join(f"{word('category', name)} {points:g}" for name, points in one["lost"].items())
    return el(
        "li",
        el("code", one["check"]),
        " ",
        el("q", isolated(one["words"])) if one["words"] else None,
        " ",
        message(Finding(one["severity"], one["check"], one["message"])),
        el("p", say("review", "costs", points=costs), class_="ra-quiet") if costs else None,
        el("p", better, class_="ra-quiet") if better else None,
    )


def _apart(words: str) -> str:
    """Words in a language with a direction of its own, between isolates, so that they turn nothing round them."""
    return f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"


def done(count: int) -> Html:
    """Every case of the sample is scored."""
    title = el("h2", say("review", "done-title"))
    return el("section", title, el("p", say("review", "done", n=count)), class_="ra-section", role="status")


def empty(loaded: bool) -> Html:
    """What to do first."""
    if loaded:
        return el("section", el("p", say("review", "empty-draw")), class_="ra-section")
    steps = (el("li", say("review", f"empty-{step}")) for step in (1, 2, 3))
    return el("section", el("h2", say("review", "empty-title")), el("ol", *steps), class_="ra-section ra-first")


def answers(sent: Mapping[str, str]) -> dict[str, int | None] | None:
    """What the form sent; None where a question is open or an answer is none of its steps."""
    given: dict[str, int | None] = {}
    for aspect, highest in ASPECTS.items():
        value = sent.get(aspect, "")
        if value == NOT:
            given[aspect] = None
        elif value.isdecimal() and int(value) <= highest:
            given[aspect] = int(value)
        else:
            return None
    return given
