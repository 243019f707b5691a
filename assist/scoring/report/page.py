"""The report as one HTML file: no script, nothing from outside, light and dark."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

from assist.scoring.report.figures import GOOD, GROUPS, NAMES, Figures, Tally
from assist.scoring.report.intervals import SMALL
from assist.scoring.report.svg import bars, histogram, ranges

_TENTHS = [f"{at}–{at + 9}" for at in range(0, 90, 10)] + ["90–100"]
_MOST = 40  # agents, languages … in one plot
_RULES = 15
_WAITS = (60, 300, 900, 3600, 4 * 3600, 24 * 3600, 72 * 3600)
_WAIT_NAMES = ("< 1 min", "< 5 min", "< 15 min", "< 1 h", "< 4 h", "< 1 day", "< 3 days", "3 days +")


def page(figures: Figures, title: str, made_with: str) -> str:
    """The whole file. `made_with` names the rubrics and the version, so that figures can be compared."""
    css = Path(__file__).with_name("page.css").read_text(encoding="utf-8")
    body = "\n".join(
        (
            f"<h1>{escape(title)}</h1><p class='note'>{escape(made_with)}</p>",
            _tiles(figures),
            _bad_rows(figures),
            _categories(figures),
            *(_group(figures, kind) for kind in GROUPS),
            _waits(figures),
            _rules(figures),
            _worst(figures),
        )
    )
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{css}</style></head>\n<body><main>{body}</main></body></html>\n"
    )


def _tiles(figures: Figures) -> str:
    total, wait = figures.scores["total"], figures.median_wait()
    tiles = [
        (f"{figures.conversations:,}", "conversations", ""),
        (f"{figures.replies:,}", "replies of agents", ""),
        (_number(total.mean), "mean total score", ""),
        (_share(total), f"with {GOOD} or more", ""),
        (f"{figures.critical:,}", "with a critical finding", "bad" if figures.critical else ""),
        ("–" if wait is None else _seconds(wait), "median first answer", ""),
    ]
    made = (f'<div class="tile {kind}"><b>{value}</b><span>{name}</span></div>' for value, name, kind in tiles)
    return f'<div class="tiles">{"".join(made)}</div>'


def _bad_rows(figures: Figures) -> str:
    if not figures.bad_rows:
        return ""
    shown = "".join(f"<li>{escape(why)}</li>" for why in figures.bad)
    note = f"{figures.bad_rows:,} rows could not be read."
    return f"<h2>Left out</h2><p class='note'>{note}</p><ul class='rows'>{shown}</ul>"


def _categories(figures: Figures) -> str:
    plots = []
    for name in NAMES:
        tally = figures.scores[name]
        plot = histogram(_title(name), tally.bins(), _TENTHS)
        caption = f"{tally.cases:,} judged, {figures.unjudged[name]:,} not" if figures.unjudged[name] else ""
        plots.append(
            f"<figure><h3>{_title(name)} <span>{_number(tally.mean)}</span></h3>{plot}"
            f"<figcaption>{caption or f'{tally.cases:,} judged'}</figcaption></figure>"
        )
    rows = [(_title(name), figures.scores[name]) for name in NAMES]
    return (
        "<h2>Categories</h2><p class='note'>How the scores spread, 0 to 100, and their mean. What cannot be judged, "
        "such as waiting times without timestamps, is counted apart and lowers nothing.</p>"
        f'<div class="plots">{"".join(plots)}</div>{_table("category", rows)}'
    )


def _group(figures: Figures, kind: str) -> str:
    found = figures.groups[kind]
    totals = [(name, tallies["total"]) for name, tallies in found.items() if tallies["total"].cases]
    if not totals:
        return ""
    totals.sort(key=lambda one: (-one[1].cases, one[0]))
    shown = sorted(totals[:_MOST], key=lambda one: (-(one[1].mean or 0), one[0]))
    rows = []
    for name, tally in shown:
        reach, mean = tally.interval, tally.mean
        if reach is not None and mean is not None:
            rows.append((name, mean, reach, tally.cases < SMALL))
    few = sum(tally.cases < SMALL for _, tally in shown)
    warning = f" {few} of them rest on fewer than {SMALL} conversations: read those as hints." if few else ""
    left = f" The {_MOST} with most conversations are shown, of {len(totals)}." if len(totals) > _MOST else ""
    note = f"Mean total score with its 95 % interval (bootstrap).{left}{warning}"
    if kind == "agent":
        note += " A conversation counts for who answered most in it."
    plot = ranges(f"Total by {kind}", rows)
    return (
        f"<h2>By {kind}</h2><p class='note'>{note}</p><figure>{_scroll(f'plot by {kind}', plot)}</figure>"
        f"{_table(kind, [(name, tally) for name, tally in shown])}"
    )


def _table(head: str, rows: list[tuple[str, Tally]]) -> str:
    """Mean with a bootstrap interval, share of good ones with Wilson's."""
    lines = []
    for name, tally in rows:
        reach, good = tally.interval, tally.good
        kind = ' class="few"' if tally.cases < SMALL else ""
        lines.append(
            f"<tr><td>{escape(name)}</td><td{kind}>{tally.cases:,}{'*' if tally.cases < SMALL else ''}</td>"
            f"<td>{_number(tally.mean)}</td><td>{f'{reach[0]:.1f} – {reach[1]:.1f}' if reach else '–'}</td>"
            f"<td>{_share(tally)}</td>"
            f"<td>{f'{100 * good[1][0]:.0f} – {100 * good[1][1]:.0f} %' if good else '–'}</td></tr>"
        )
    small = any(tally.cases < SMALL for _, tally in rows)
    few = f"<p class='note'>* fewer than {SMALL} cases</p>" if small else ""
    made = (
        f"<table><thead><tr><th>{escape(head)}</th><th>conversations</th><th>mean</th><th>95 %</th>"
        f"<th>{GOOD} or more</th><th>95 % (Wilson)</th></tr></thead><tbody>{''.join(lines)}</tbody></table>"
    )
    return f"{_scroll(f'table by {head}', made)}{few}"


def _waits(figures: Figures) -> str:
    if not figures.waits:
        return ""
    bins = [0] * len(_WAIT_NAMES)
    for seconds, times in figures.waits.items():
        bins[sum(seconds >= limit for limit in _WAITS)] += times
    plot = bars(
        "First answer", [(name, float(value), f"{value:,}") for name, value in zip(_WAIT_NAMES, bins, strict=True)]
    )
    figure = f"<figure>{_scroll('first answers', plot)}</figure>"
    return f"<h2>First answer</h2><p class='note'>How long customers waited for it.</p>{figure}"


def _rules(figures: Figures) -> str:
    if not figures.lost:
        return ""
    top = [(rule, lost) for rule, lost in figures.lost.most_common(_RULES) if lost > 0]
    rows = [(rule, lost, f"{lost:,.0f} in {figures.found[rule]:,}") for rule, lost in top]
    return (
        "<h2>What costs most</h2><p class='note'>Points by rule, over all categories, and in how many conversations. "
        "What a rule means: <code>assist explain RULE</code>.</p>"
        f"<figure>{_scroll('what costs most', bars('Points lost by rule', rows))}</figure>"
    )


def _worst(figures: Figures) -> str:
    cards = "".join(map(_card, figures.worst))
    return (
        "<h2>Read these first</h2><p class='note'>The conversations with the lowest totals: the words that cost "
        f"points, why, and how a good agent puts it. Secrets are cut out, personal data is masked.</p>{cards}"
    )


def _card(scored: Mapping[str, Any]) -> str:
    about = " · ".join(
        escape(str(part))
        for part in (scored["conversation"], scored["agent"], scored["language"], scored["channel"])
        if part
    )
    items = "".join(_items(scored))
    return (
        f"<details><summary><b>{scored['scores']['total']:.0f}</b>{about}</summary>"
        f"<ul class='evidence'>{items or '<li>nothing marked</li>'}</ul></details>"
    )


def _items(scored: Mapping[str, Any]) -> Iterator[str]:
    for one in scored["evidence"]:
        words = f"<mark><bdi>{escape(one['words'])}</bdi></mark> " if one["words"] else ""
        lost = ", ".join(f"{_title(name)} −{points:.0f}" for name, points in one["lost"].items())
        better = f'<span class="better"><bdi>{escape(one["suggestion"])}</bdi></span>' if one["suggestion"] else ""
        turn = f'<span class="turn">message {escape(str(one["turn"]))}</span> ' if one["turn"] else ""
        critical = " · critical" if one["critical"] else ""
        yield (
            f"<li>{turn}<code>{escape(one['check'])}</code> {words}{escape(one['message'])} "
            f'<span class="lost">{lost}{critical}</span>{better}</li>'
        )


def _scroll(label: str, inner: str) -> str:
    """What may be wider than a phone; reached by the keyboard too."""
    return f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(label)}">{inner}</div>'


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"


def _share(tally: Tally) -> str:
    good = tally.good
    return "–" if good is None else f"{100 * good[0]:.0f} %"


def _seconds(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
