"""The readable report: one file that needs no other, source and translation side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from html import escape
from pathlib import Path
from tomllib import loads
from typing import Any

from assist.articles.quality.consistency import Inconsistent, Terms, segments
from assist.articles.quality.ledger import Ledger, Ranked
from assist.articles.quality.mqm import error_of
from assist.articles.report import Report
from assist.languages import languages, normalize
from assist.records import Finding

_HERE = Path(__file__).parent
_FIRST = (10, 300)  # segments that are shown first, at least and at most: a fifth of all between
_ALL = 4_000  # segments that a page may hold beside those
_WAYS = 200  # inconsistencies
_COUNTS = ("segments", "translated", "from_memory", "unchanged", "corrected")


def html_report(report: Report, ledger: Ledger, terms: Terms, interface: str = "en") -> Iterator[str]:
    """The page in pieces. `interface` is «en» or «zh-Hans»."""
    say = words(interface)
    yield (
        f'<!doctype html>\n<html lang="{interface}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(say['title'])}</title><style>{(_HERE / 'report.css').read_text('utf-8')}</style></head><body>"
        f"<h1>{escape(say['title'])}</h1>{_sums(report, say)}"
    )
    yield _section(say["first"], say["first-why"])
    first = min(max(len(ledger) // 5, _FIRST[0]), _FIRST[1])
    yield from _pairs(ledger.in_order(first), say, place=True)
    yield _section(say["ways"], say["ways-why"])
    yield from _ways((*terms.found(), *segments(ledger)), say)
    general = [
        place for place in report.places if not place.target or place.finding.check in ("exists", "edited", "exchange")
    ]
    if general:
        yield f'<h2>{escape(say["more"])}</h2><ul class="found">'
        for place in general:
            yield f"<li>{escape(place.file)}:{place.line} {_finding(place.finding, say)}</li>"
        yield "</ul>"
    yield f"<h2>{escape(say['files'])}</h2>{_files(report, say)}<h2>{escape(say['all'])}</h2>"
    if len(ledger) > _ALL:
        yield f'<p class="about">{escape(say["only"])}</p>'
    else:
        for file in report.files:
            head = f"{escape(file.source)} → {escape(file.target)}"
            yield f'<details><summary>{head} <span class="where">{file.segments}</span></summary>'
            yield from _pairs(ledger.of_file(file.source, file.target), say, place=False)
            yield "</details>"
    yield "</body></html>\n"


@cache
def words(interface: str) -> Mapping[str, str]:
    """What the page says, in a language that it is written in; MQM's dimensions stand there by their names."""
    written: Mapping[str, dict[str, Any]] = loads((_HERE / "words.toml").read_text(encoding="utf-8"))
    found = dict(written.get(interface, written["en"]))
    return {**found, **found.pop("dimensions")}


def _section(title: str, about: str) -> str:
    return f'<h2>{escape(title)}</h2><p class="about">{escape(about)}</p>'


def _sums(report: Report, say: Mapping[str, str]) -> str:
    held = sum(file.status == "held" for file in report.files)
    counts = [(say["files"], len(report.files)), *((say[name], report.total(name)) for name in _COUNTS)]
    counts += [(say["held"], held)] if held else []
    items = "".join(f"<li><b>{count:,}</b><span>{escape(name)}</span></li>" for name, count in counts)
    return f'<ul class="sums">{items}<li><b>{report.seconds:,.1f}</b><span>{escape(say["seconds"])}</span></li></ul>'


def _pairs(found: Iterable[Ranked], say: Mapping[str, str], *, place: bool) -> Iterator[str]:
    rows = 0
    for one in found:
        if not rows:
            head = "".join(f"<th>{escape(say[name])}</th>" for name in ("source", "translation", "found"))
            yield f'<table class="pairs"><thead><tr>{head}</tr></thead><tbody>'
        rows += 1
        yield _row(one, say, place=place)
    yield "</tbody></table>" if rows else f"<p>{escape(say['none'])}</p>"


def _row(ranked: Ranked, say: Mapping[str, str], *, place: bool) -> str:
    one = ranked.segment
    where = f"{one.file}:{one.line}" + (f" → {one.target}" if place else "") + (f" · {one.name}" if one.name else "")
    why = "".join(f"<span>{escape(say[f'why-{name}'])}</span>" for name in ranked.why)
    came = [say[f"how-{one.how}"], *(name for name in (one.engine, one.rung) if name not in ("", "none", "human"))]
    if one.match is not None:
        came.append(f"{one.match:.0%} {say['match']}")
    found = "".join(f"<li>{_finding(finding, say)}</li>" for finding in one.findings)
    return (
        f'<tr><td class="text"><div class="where">{escape(where)}</div>{escape(one.source)}</td>'
        f'<td class="text" dir="{_direction(one.target)}" lang="{escape(one.target)}">{escape(one.text)}</td>'
        f'<td>{f"""<div class="why">{why}</div>""" if why else ""}<ul class="found">{found}</ul>'
        f'<div class="meta">{escape(" · ".join(dict.fromkeys(came)))}</div></td></tr>'
    )


def _finding(finding: Finding, say: Mapping[str, str]) -> str:
    error = error_of(finding)
    offered = f" «{escape(finding.suggestion)}»" if finding.suggestion else ""
    return (
        f'<span class="tag {error.severity}">{escape(say[error.severity])}</span> '
        f"{escape(say[error.dimension])}: {escape(error.type)} "
        f'<span class="where">({escape(say["unconfirmed"])})</span><br>{escape(finding.message)}{offered}'
    )


def _ways(found: Iterable[Inconsistent], say: Mapping[str, str]) -> Iterator[str]:
    empty = True
    for number, one in enumerate(found):
        if number == _WAYS:
            yield "<p>…</p>"
            break
        empty = False
        yield (
            f'<details{" open" if number < 10 else ""}><summary><span class="tag">{escape(say[one.kind])}</span> '
            f'{escape(one.said)} → {escape(one.target)}</summary><ul class="found" style="padding:8px 12px">'
        )
        for way in one.ways:
            places = ", ".join(f"{file}:{line}" for file, line in way.places)
            approved = f' <span class="tag ok">{escape(say["approved"])}</span>' if way.approved else ""
            yield (
                f'<li><bdi lang="{escape(one.target)}">{escape(way.text)}</bdi>{approved} — {way.count} '
                f'{escape(say["times"])} <span class="where">{escape(places)}</span></li>'
            )
        yield "</ul></details>"
    if empty:
        yield f"<p>{escape(say['none'])}</p>"


def _files(report: Report, say: Mapping[str, str]) -> str:
    names = ("segments", "translated", "from_memory", "unchanged", "corrected")
    head = "".join(f"<th>{escape(say[name])}</th>" for name in ("file", "to", "status"))
    head += "".join(f'<th class="n">{escape(say[name])}</th>' for name in names)
    rows = []
    for file in report.files:
        status = say["same" if file.status == "unchanged" else file.status]
        cells = f"<td>{escape(file.source)}</td><td>{escape(file.target)}</td>"
        cells += f'<td class="{escape(file.status)}">{escape(status)}</td>'
        cells += "".join(f'<td class="n">{getattr(file, name):,}</td>' for name in names)
        rows.append(f"<tr>{cells}</tr>")
    table = f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody>"
    return f'<div class="scroll"><table class="files">{table}</table></div>'


def _direction(tag: str) -> str:
    known = languages().get(normalize(tag))
    return "ltr" if known is None else known.direction
