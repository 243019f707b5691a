"""Agreement and trends as HTML: figures in, tables out, each with how sure it is. No gradio."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from assist.agreement import Agreement, few, mean_error, paired, spearman
from assist.calibration import ASPECTS, Compared, alike, among, beside, groups
from assist.calibration.aspects import Given
from assist.calibration.trends import Dated, Point
from assist.store.review_records import Brief, Marks
from ui.marked import plain
from ui.markup import Html, el, join
from ui.words import say, short_name, word

BY = ("agent", "team", "language", "intent", "channel")
_WIDE, _HIGH = 132, 30  # of a line of weeks
_DASH = "–"


def agreement_page(cases: Sequence[Brief], marks: Sequence[Marks]) -> Html:
    """Reviewers against the automatic steps, against each other, and totals against the file's own scores."""
    automatic: dict[int, Given] = {case.number: case.steps for case in cases}
    parts: list[Html] = []
    if marks:
        given = [(mark.case, mark.given) for mark in marks]
        parts += [_machine(beside(automatic, given)), _people(marks), _languages(cases, automatic, marks)]
    if whole := _totals(cases):
        parts.append(whole)
    if not parts:
        return el("p", say("agreement", "empty"), class_="ra-quiet ra-none")
    return el("div", *parts, el("p", say("agreement", "explain"), class_="ra-quiet"), class_="ra-figure-page")


def _machine(found: Mapping[str, Agreement]) -> Html:
    rows = [
        (word("aspect", aspect), str(one.pairs), _two(one.kappa), _interval(one.interval, 2), _two(one.error),
         _percent(one.same), _warning(one.pairs))
        for aspect, one in found.items()
    ]  # fmt: skip
    head = ("question", "pairs", "kappa", "interval", "error", "same")
    return _section("machine", _table([say("agreement", name) for name in head], rows))


def _people(marks: Sequence[Marks]) -> Html:
    reviewers: dict[str, dict[int, Given]] = {}
    for mark in marks:
        reviewers.setdefault(mark.reviewer, {})[mark.case] = mark.given
    if len(reviewers) < 2:
        return _section("people", el("p", say("agreement", "people-one"), class_="ra-quiet"))
    found = among(reviewers)
    pairs = list(found[0].pairs)
    head = [say("agreement", name) for name in ("question", "cases", "alpha")]
    shown = [f"Kappa {one} / {other}" for one, other in pairs]
    rows = [_between(one, pairs) for one in found]
    return _section("people", _table([*head, *shown], rows))


def _between(found: Compared, pairs: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    kappas = (_two(found.pairs[pair].kappa) for pair in pairs)
    return word("aspect", found.aspect), str(found.cases), _two(found.alpha), *kappas, _warning(found.cases)


def _languages(cases: Sequence[Brief], automatic: Mapping[int, Given], marks: Sequence[Marks]) -> Html:
    tongues = {case.number: case.language for case in cases}
    rows: list[tuple[str, ...]] = []
    for tag in sorted(set(tongues.values())):
        given = [(mark.case, mark.given) for mark in marks if tongues.get(mark.case) == tag]
        if given:
            shares = map(_percent, alike(automatic, given).values())
            rows.append((short_name(tag), str(len(given)), *shares, _warning(len(given))))
    head = ["", say("agreement", "pairs"), *(word("aspect", aspect) for aspect in ASPECTS)]
    return _section("by-language", _table(head, rows))


def _totals(cases: Sequence[Brief]) -> Html | None:
    pairs = paired([case.total for case in cases], [case.human for case in cases])
    error = mean_error(pairs)
    if error is None:
        return None
    count = len(pairs[0])
    said = say("agreement", "total", n=count, error=f"{error:.1f}", rank=_two(spearman(pairs)))
    return el("p", said, " ", _warning(count))


def trends_page(cases: Sequence[Brief], by: str) -> Html:
    """Mean scores by one of `BY`, lowest first, with intervals, small samples named, and a line of weeks."""
    if not cases:
        return el("p", say("trends", "empty"), class_="ra-quiet ra-none")
    found = groups(_named(cases, by))
    rows = [
        (group.name, str(group.cases), f"{group.mean:.0f}", _interval(group.interval, 0), _line(group.points),
         _warning(group.cases))
        for group in found
    ]  # fmt: skip
    head = [word("by", by), *(say("trends", name) for name in ("cases", "mean", "interval", "weeks"))]
    return el(
        "div",
        _table(head, rows),
        el("p", say("trends", "explain"), class_="ra-quiet"),
        class_="ra-figure-page",
    )


def _named(cases: Iterable[Brief], by: str) -> Iterable[tuple[str, Dated]]:
    for case in cases:
        if case.total is None:
            continue
        value = {"agent": case.agent, "team": case.team, "language": short_name(case.language),
                 "intent": word("intent", case.intent), "channel": word("channel", case.channel)}[by]  # fmt: skip
        yield value or say("trends", "none"), (case.total, case.began)


def _line(points: Sequence[Point]) -> Html | str:
    """The weeks' means as a line from 0 to 100; every point says its numbers."""
    if len(points) < 2:
        return ""
    step = (_WIDE - 8) / (len(points) - 1)
    places = [(4 + step * at, _HIGH - 3 - point.mean / 100 * (_HIGH - 6)) for at, point in enumerate(points)]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dots = (
        el(
            "circle",
            el("title", say("trends", "week", day=f"{point.week:%Y-%m-%d}", mean=f"{point.mean:.0f}", n=point.cases)),
            cx=f"{x:.1f}", cy=f"{y:.1f}", r="2.6", class_="ra-few" if few(point.cases) else None,
        )
        for (x, y), point in zip(places, points, strict=True)
    )  # fmt: skip
    told = "; ".join(
        say("trends", "week", day=f"{point.week:%Y-%m-%d}", mean=f"{point.mean:.0f}", n=point.cases) for point in points
    )
    return el(
        "svg", el("polyline", points=path, fill="none"), *dots, viewBox=f"0 0 {_WIDE} {_HIGH}", width=str(_WIDE),
        height=str(_HIGH), role="img", aria_label=told, class_="ra-weeks",
    )  # fmt: skip


def notes_page(agent: str, cases: Sequence[Brief], marks: Sequence[Marks]) -> Html:
    """What reviewers wrote to an agent, newest first."""
    named = {case.number: case for case in cases if case.agent == agent}
    said = [mark for mark in reversed(marks) if mark.case in named and mark.note]
    title = el("h3", say("review-page", "notes", agent=agent))
    if not said:
        return el("section", title, el("p", say("review-page", "notes-none"), class_="ra-quiet"), class_="ra-section")
    lines = (
        el(
            "li",
            el("p", plain(mark.note)),
            el(
                "button",
                plain(named[mark.case].conversation),
                type="button",
                class_="ra-link",
                data_open=str(mark.case),
            ),
            el("span", f" · {mark.reviewer}", class_="ra-quiet"),
        )
        for mark in said
    )
    return el("section", title, el("ul", *lines), class_="ra-section")


def _section(name: str, body: Html) -> Html:
    return el("section", el("h3", say("agreement", name)), body, class_="ra-section")


def _table(head: Sequence[str], rows: Sequence[Sequence[Html | str]]) -> Html:
    """The last cell of a row stands in its own column without a heading: the warning."""
    heads = (el("th", plain(text), scope="col") for text in (*head, ""))
    body = (el("tr", el("th", _cell(row[0]), scope="row"), *(el("td", _cell(one)) for one in row[1:])) for row in rows)
    table = el("table", el("thead", el("tr", *heads)), el("tbody", *body), class_="ra-table")
    return el("div", table, class_="ra-scroll")


def _cell(value: Html | str) -> Html:
    return value if isinstance(value, Html) else plain(value)


def _warning(count: int) -> Html:
    return el("span", say("review", "few"), class_="ra-warn") if few(count) else join(())


def _two(value: float | None) -> str:
    return _DASH if value is None else f"{value:.2f}"


def _percent(value: float | None) -> str:
    return _DASH if value is None else f"{100 * value:.0f} %"


def _interval(found: tuple[float, float] | None, digits: int) -> str:
    if found is None or found[0] == found[1]:  # nothing varied: no interval, however narrow it looks
        return _DASH
    return f"{found[0]:.{digits}f} – {found[1]:.{digits}f}"
