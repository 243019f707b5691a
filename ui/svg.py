"""Two kinds of pictures as inline SVG, each with its numbers as text: columns by day, bars by name."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from ui.markup import Html, el

_WIDE, _HIGH, _LEFT, _FOOT = 1000, 200, 56, 22  # units of the picture


def columns(values: Sequence[tuple[str, int]], title: str) -> Html:
    """A column for each of `values` (a date and a number), with a line at the top of the scale and at its half."""
    top = ceiling(max((number for _, number in values), default=0))
    step = (_WIDE - _LEFT) / max(1, len(values))
    parts = [
        el(
            "rect",
            el("title", f"{name}: {number:,}"),
            x=_at(_LEFT + index * step + step * 0.1), y=_at(_HIGH - number / top * _HIGH),
            width=_at(max(0.5, step * 0.8)), height=_at(number / top * _HIGH), class_="ra-bar",
        )
        for index, (name, number) in enumerate(values)
    ]  # fmt: skip
    for share in (0.5, 1.0):
        height = _at(_HIGH - share * _HIGH + 0.5)
        parts.append(el("line", x1=_at(_LEFT), x2=_at(_WIDE), y1=height, y2=height, class_="ra-grid"))
        parts.append(
            el("text", f"{top * share:,.0f}", x=_at(_LEFT - 8), y=_at(_HIGH - share * _HIGH + 10), class_="ra-end")
        )
    for index in _marks(len(values)):
        middle = _LEFT + index * step + step / 2
        anchor = "ra-start" if index == 0 else "ra-end" if index == len(values) - 1 and index else "ra-middle"
        edge = _LEFT if index == 0 else _WIDE if anchor == "ra-end" else middle
        parts.append(el("text", values[index][0], x=_at(edge), y=_at(_HIGH + 16), class_=anchor))
    return el(
        "svg", el("title", title), *parts, viewBox=f"0 -4 {_WIDE} {_HIGH + _FOOT + 4}", role="img", aria_label=title,
        class_="ra-columns-chart",
    )  # fmt: skip


def bars(values: Sequence[tuple[str, int]], title: str) -> Html:
    """A bar for each of `values` (a name and a number) in a table, so that it reads without seeing it."""
    whole, most = sum(number for _, number in values), max((number for _, number in values), default=0)
    rows = [
        el(
            "tr",
            el("th", name, scope="row"),
            el("td", _bar(number / most if most else 0.0), class_="ra-bar-cell", aria_hidden="true"),
            el("td", f"{number:,}"),
            el("td", f"{100 * number / whole:.0f} %" if whole else "–"),
        )
        for name, number in values
    ]
    return el("div", el("table", el("caption", title, class_="ra-hidden"), el("tbody", *rows)), class_="ra-scroll")


def ceiling(number: int) -> int:
    """The round number at or above `number` that a scale ends with: 1, 2, 5, 10, 20, 50 …"""
    if number <= 1:
        return 1
    power: int = 10 ** (len(str(number)) - 1)
    return next(power * one for one in (1, 2, 5, 10) if power * one >= number)


def _bar(share: float) -> Html:
    bar = el("rect", width=_at(share * 100), height="10", class_="ra-bar")
    return el("svg", bar, viewBox="0 0 100 10", preserveAspectRatio="none", focusable="false")


def _marks(number: int) -> list[int]:
    if number <= 1:
        return list(range(number))
    parts = min(5, number - 1)
    return sorted({ceil(index * (number - 1) / parts) for index in range(parts + 1)})


def _at(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
