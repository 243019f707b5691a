"""The Practice page as HTML: the case, what came of an answer, and how it has gone so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from statistics import fmean

from assist import wire
from assist.practice import Given, Verdict, next_level
from assist.practice_cases import Attempt
from assist.records import Case, Draft, Finding, Procedure
from assist.rubrics import CATEGORIES
from ui.marked import block, plain
from ui.markup import Html, el, join
from ui.messages import message
from ui.review_view import found_line, with_marks
from ui.words import say, short_name, word

_LAST = 5  # answers that the mean is of
_SHOWN = 8  # answers in the list
_DRAWN = 20  # and in the line
_WIDE, _HIGH = 220, 44


def case(given: Given) -> Html:
    """The conversation, the last message of the customer included."""
    said = (
        el(
            "div",
            el("p", say("review", one.author), class_="ra-quiet"),
            block(plain(one.text), given.language),
            class_=f"ra-said ra-by-{one.author}",
        )
        for one in given.thread
    )
    head = " · ".join(
        (say("practice", f"level-{given.case.level}"), word("channel", given.case.channel), short_name(given.language))
    )
    return el("section", el("h2", head, class_="ra-place-head"), *said, class_="ra-section ra-talk")


def outcome(given: Given, text: str, verdict: Verdict, model: Case, draft: Draft | None) -> Html:
    """What came of an answer. `text` is the answer with its secrets cut; `draft` the model answer."""
    return el(
        "div",
        _mark(given, verdict),
        _points(verdict),
        _found(given, text, verdict),
        _model(model, draft),
        class_="ra-outcome",
        id="ra-practice-outcome",
    )


def side(here: Sequence[Attempt], mine: Sequence[Attempt], everyone: Mapping[str, Sequence[Attempt]]) -> Html:
    """How it has gone, oldest first: `here` in the chosen language, `mine` in all, `everyone` for reviewers."""
    parts = [_progress(mine), el("p", say("practice", f"level-{next_level(here)}"), class_="ra-quiet")]
    if mine:
        lines = (_answered(one) for one in reversed(mine[-_SHOWN:]))
        parts += [el("h3", say("practice", "mine")), el("ul", *lines, class_="ra-attempts")]
    if everyone:
        parts.append(_everyone(everyone))
    return el("section", *parts, class_="ra-section")


def point(name: str) -> Html:
    """A point in words: «asks for: transaction hash (TXID)»."""
    kind, _, rest = name.partition(" ")
    if rest and kind == "ask":
        return plain(say("practice", "ask", kind=word("kind", rest)))
    if rest and kind == "say":
        return plain(say("practice", "say", words=rest))
    return plain(word("point", name))


# --- what came of an answer -------------------------------------------------------------------------------------------


def _mark(given: Given, verdict: Verdict) -> Html:
    now, then = given.case.level, next_level([_as_attempt(given, verdict)])
    way = "harder" if then > now else "easier" if then < now else "same"
    good = not verdict.missed and not verdict.broken
    return el(
        "section",
        el("p", el("strong", say("practice", "mark", n=verdict.mark)), class_=f"ra-verdict {_look(verdict, good)}"),
        el("p", say("practice", way), " ", say("practice", "how-marked"), class_="ra-quiet"),
        class_="ra-section",
        role="status",
    )


def _look(verdict: Verdict, good: bool) -> str:
    return "ra-ready" if good else "ra-blocked" if verdict.broken else ""


def _as_attempt(given: Given, verdict: Verdict) -> Attempt:
    return Attempt(
        given.case.id, given.language, given.case.intent, given.case.level, verdict.mark, None, broken=verdict.broken
    )


def _points(verdict: Verdict) -> Html:
    missed = (_point(name, made=False) for name in verdict.missed)
    made = (_point(name, made=True) for name in verdict.made)
    parts = [el("h3", say("practice", "points")), el("ul", *missed, *made, class_="ra-points-made")]
    if verdict.broken:
        rules = (el("li", el("code", rule), " ", _why(rule, verdict)) for rule in verdict.broken)
        parts += [el("h3", say("practice", "say-never"), class_="ra-broken"), el("ul", *rules)]
    return el("section", *parts, class_="ra-section")


def _point(name: str, *, made: bool) -> Html:
    status = say("practice", "made" if made else "missed")
    sign = el("span", "✓" if made else "✗", aria_hidden="true")
    badge = el("span", sign, " ", status, class_="ra-made" if made else "ra-missed")
    return el("li", badge, el("span", point(name)))


def _why(rule: str, verdict: Verdict) -> str:
    found = next((one for one in verdict.findings if one.check == rule), None)
    if found is None:
        told = next(one for one in verdict.scored.evidence if one.check == rule)
        found = Finding(told.severity, told.check, told.message)
    return message(found)


def _found(given: Given, text: str, verdict: Verdict) -> Html:
    evidence = [wire.plain(one) for one in verdict.scored.evidence]
    mine = [one for one in evidence if one["turn"] in ("reply", None)]
    known = {one["check"] for one in evidence}
    others = [
        {**wire.plain(one), "words": text[slice(*one.span)] if one.span else "", "lost": {}}
        for one in verdict.findings
        if one.check not in known
    ]
    lines = [found_line(one) for one in (*mine, *others)]
    return el(
        "section",
        el("h3", say("practice", "rules")),
        el("ul", *lines) if lines else el("p", say("practice", "rules-none"), class_="ra-quiet"),
        el("h3", say("practice", "yours")),
        block(with_marks(text, [one for one in mine if one["turn"] == "reply"]), given.language),
        el("details", el("summary", _total(verdict)), _scores(verdict)),
        class_="ra-section ra-points",
    )


def _total(verdict: Verdict) -> str:
    total = verdict.scored.scores["total"]
    shown = say("review", "not-judged") if total is None else f"{total:.0f}"
    return f"{say('practice', 'scorecard')} · {say('practice', 'score-total')} {shown}"


def _scores(verdict: Verdict) -> Html:
    rows = (
        el("tr", el("th", word("category", name), scope="row"), el("td", f"{score:.0f}"))
        for name in CATEGORIES
        if (score := verdict.scored.scores[name]) is not None
    )
    return el("table", el("tbody", *rows), class_="ra-table")


def _model(model: Case, draft: Draft | None) -> Html:
    parts: list[Html] = [el("h3", say("practice", "model"))]
    if draft is None:
        parts.append(el("p", say("practice", "model-none"), class_="ra-quiet"))
    else:
        parts += [el("p", say("practice", "model-why"), class_="ra-quiet"), block(plain(draft.text), draft.language)]
        if draft.desk_text and draft.desk_language != draft.language:
            title = say("practice", "in-desk", language=short_name(draft.desk_language))
            parts.append(el("details", el("summary", title), block(plain(draft.desk_text), draft.desk_language)))
    parts += [_handling(one) for one in (model.emergency, model.procedure) if one is not None]
    return el("section", *parts, class_="ra-section ra-model")


def _handling(procedure: Procedure) -> Html:
    """For the agent, in the desk's working English."""
    parts = [el("ol", *(el("li", one) for one in procedure.steps), lang="en")]
    if procedure.never:
        parts.append(el("h4", say("practice", "never")))
        parts.append(el("ul", *(el("li", one) for one in procedure.never), lang="en"))
    return el("details", el("summary", say("practice", "handling"), " · ", procedure.title), *parts)


# --- how it has gone --------------------------------------------------------------------------------------------------


def _progress(mine: Sequence[Attempt]) -> Html:
    if not mine:
        return el("p", say("practice", "none"))
    last = mine[-_LAST:]
    mean = f"{fmean(one.mark for one in last):.0f}"
    told = (
        say("practice", "done-one", mean=mean)
        if len(mine) == 1
        else say("practice", "done", n=len(mine), last=len(last), mean=mean)
    )
    return join((el("p", told), _line(mine[-_DRAWN:])))


def _line(drawn: Sequence[Attempt]) -> Html:
    """The marks as a line from 0 to 100."""
    if len(drawn) < 2:
        return Html()
    step = (_WIDE - 8) / (len(drawn) - 1)
    places = [(4 + step * at, _HIGH - 4 - one.mark / 100 * (_HIGH - 8)) for at, one in enumerate(drawn)]
    dots = (
        el("circle", el("title", f"{one.language}/{one.case}: {one.mark}"), cx=f"{x:.1f}", cy=f"{y:.1f}", r="3")
        for one, (x, y) in zip(drawn, places, strict=True)
    )
    told = say("practice", "marks", marks=", ".join(f"{one.mark}" for one in drawn))
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    return el(
        "svg", el("polyline", points=path, fill="none"), *dots, viewBox=f"0 0 {_WIDE} {_HIGH}", role="img",
        aria_label=told, class_="ra-marks",
    )  # fmt: skip


def _answered(one: Attempt) -> Html:
    about = f"{word('intent', one.intent)} · {short_name(one.language)}"
    return el("li", el("b", f"{one.mark}"), " ", el("span", about), class_="ra-bad-mark" if one.broken else None)


def _everyone(everyone: Mapping[str, Sequence[Attempt]]) -> Html:
    heads = (el("th", say("practice", name), scope="col") for name in ("agent", "answers", "mean", "often-missed"))
    rows = (el("tr", *_of_agent(who, attempts)) for who, attempts in everyone.items())
    table = el("table", el("thead", el("tr", *heads)), el("tbody", *rows), class_="ra-table")
    return join((el("h3", say("practice", "everyone")), el("div", table, class_="ra-scroll")))


def _of_agent(who: str, attempts: Sequence[Attempt]) -> Iterator[Html]:
    missed = Counter(name for one in attempts for name in one.missed)
    yield el("th", plain(who or say("practice", "nobody")), scope="row")
    yield el("td", f"{len(attempts)}")
    yield el("td", f"{fmean(one.mark for one in attempts):.0f}")
    yield el("td", point(missed.most_common(1)[0][0]) if missed else "–")
