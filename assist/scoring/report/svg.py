"""Small plots as SVG text. Colours come from the page's style sheet, so that they follow light and dark."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from assist.scoring.report.intervals import Interval

_BAR, _GAP, _LABEL, _WIDTH = 18, 8, 170, 620


def histogram(title: str, bins: Sequence[int], labels: Sequence[str]) -> str:
    """Bars side by side; `labels` stand under the first, the last and those between that are not empty."""
    width, height, foot = 240, 96, 16
    top = max((*bins, 1))
    step = width / len(bins)
    parts = []
    for at, value in enumerate(bins):
        tall = (height - foot - 4) * value / top
        if value:
            parts.append(
                f'<rect class="bar" x="{at * step + 1:.1f}" y="{height - foot - tall:.1f}" width="{step - 2:.1f}" '
                f'height="{max(tall, 1):.1f}" rx="1.5"><title>{escape(labels[at])}: {value}</title></rect>'
            )
    parts.append(f'<line class="axis" x1="0" y1="{height - foot}" x2="{width}" y2="{height - foot}"/>')
    for at, anchor, x in ((0, "start", 0), (len(bins) - 1, "end", width)):
        parts.append(f'<text x="{x}" y="{height - 4}" text-anchor="{anchor}">{escape(labels[at])}</text>')
    told = ", ".join(f"{label}: {value}" for label, value in zip(labels, bins, strict=True) if value)
    return _svg(width, height, f"{title}. {told}", parts)


def ranges(title: str, rows: Sequence[tuple[str, float, Interval, bool]], most: float = 100.0) -> str:
    """A dot with its interval for each row: name, value, interval, and whether it rests on few cases."""
    height = len(rows) * (_BAR + _GAP) + 22
    span = _WIDTH - _LABEL - 50

    def x(value: float) -> float:
        return _LABEL + span * min(max(value, 0.0), most) / most

    parts = []
    for mark in (0, 25, 50, 75, 100):
        at = x(mark * most / 100)
        parts.append(f'<line class="grid" x1="{at:.1f}" y1="0" x2="{at:.1f}" y2="{height - 18}"/>')
        parts.append(f'<text x="{at:.1f}" y="{height - 4}" text-anchor="middle">{mark * most / 100:.0f}</text>')
    for number, (name, value, (low, high), few) in enumerate(rows):
        y = number * (_BAR + _GAP) + _BAR / 2 + 4
        kind = "few" if few else "sure"
        parts.append(
            f'<text class="name" x="{_LABEL - 10}" y="{y + 4:.1f}" text-anchor="end">{escape(_short(name))}</text>'
        )
        parts.append(f'<line class="reach {kind}" x1="{x(low):.1f}" y1="{y:.1f}" x2="{x(high):.1f}" y2="{y:.1f}"/>')
        tip = f"{name}: {value:.1f} ({low:.1f} to {high:.1f})"
        parts.append(
            f'<circle class="dot {kind}" cx="{x(value):.1f}" cy="{y:.1f}" r="5"><title>{escape(tip)}</title></circle>'
        )
        parts.append(f'<text x="{_WIDTH - 40}" y="{y + 4:.1f}">{value:.1f}</text>')
    told = "; ".join(f"{name} {value:.1f}" for name, value, _, _ in rows)
    return _svg(_WIDTH, height, f"{title}. {told}", parts)


def bars(title: str, rows: Sequence[tuple[str, float, str]]) -> str:
    """Lying bars: name, value, and what is written behind it."""
    height = len(rows) * (_BAR + _GAP) + 4
    top = max((value for _, value, _ in rows), default=1.0) or 1.0
    span = _WIDTH - _LABEL - 110
    parts = []
    for number, (name, value, note) in enumerate(rows):
        y = number * (_BAR + _GAP) + 2
        wide = max(span * value / top, 1)
        parts.append(
            f'<text class="name" x="{_LABEL - 10}" y="{y + 13}" text-anchor="end">{escape(_short(name))}</text>'
        )
        parts.append(f'<rect class="bar" x="{_LABEL}" y="{y}" width="{wide:.1f}" height="{_BAR}" rx="2"/>')
        parts.append(f'<text x="{_LABEL + wide + 6:.1f}" y="{y + 13}">{escape(note)}</text>')
    told = "; ".join(f"{name} {note}" for name, _, note in rows)
    return _svg(_WIDTH, height, f"{title}. {told}", parts)


def _svg(width: float, height: float, label: str, parts: Sequence[str]) -> str:
    return (
        f'<svg viewBox="0 0 {width:.0f} {height:.0f}" role="img" aria-label="{escape(label)}" '
        f'style="max-width:{1.4 * width:.0f}px;min-width:{460 if width > 400 else 0}px">{"".join(parts)}</svg>'
    )


def _short(name: str) -> str:
    return name if len(name) <= 24 else f"{name[:23]}…"
