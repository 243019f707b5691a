"""What the checks say about a text, for people: one verdict, then a line a finding with the words it means."""

from __future__ import annotations

from collections.abc import Iterable

from assist.records import Draft, Finding
from ui.marked import isolated, plain
from ui.markup import Html, el
from ui.words import sentence, word

_SEVERITIES = ("blocker", "warning", "note")


def verdict(draft: Draft) -> Html:
    """«Ready to copy» or why not; read aloud when it changes."""
    count = {level: sum(finding.severity == level for finding in draft.findings) for level in _SEVERITIES}
    found = [_count(count[level], level) for level in _SEVERITIES if count[level]]
    if draft.sendable:
        rest = f" · {', '.join(found)}" if found else ""
        return el("p", el("strong", "Ready to copy"), rest, class_="ra-verdict ra-ready", role="status")
    return el("p", el("strong", "Not ready: "), ", ".join(found), class_="ra-verdict ra-blocked", role="status")


def findings(found: Iterable[Finding], text: str, editor: str) -> Html:
    """A line a finding, blockers first. `editor` is the element whose text the spans point into; empty for none."""
    rank = {severity: index for index, severity in enumerate(_SEVERITIES)}
    ordered = sorted(found, key=lambda finding: rank[finding.severity])
    lines = [_finding(finding, text, editor) for finding in ordered]
    return el("ul", *lines, class_="ra-findings") if lines else Html()


def _finding(finding: Finding, text: str, editor: str) -> Html:
    where = None
    if finding.span is not None:
        start, end = finding.span
        meant = isolated(text[start:end])
        place = {"data_for": editor, "data_start": f"{start}", "data_end": f"{end}"}
        if editor:
            where = el("button", meant, type="button", class_="ra-words", **place)
        elif text[start:end] not in finding.message:
            where = el("q", meant)
    advice = el("span", "Instead: ", plain(finding.suggestion), class_="ra-advice") if finding.suggestion else None
    return el(
        "li",
        el("strong", word("severity", finding.severity), class_="ra-severity"),
        el("span", plain(sentence(finding.message)), " ", where, " ", advice),
        el("code", plain(finding.check)),
        class_=f"ra-finding ra-{finding.severity}",
    )


def _count(number: int, level: str) -> str:
    return f"{number} {level}" if number == 1 else f"{number} {level}s"
