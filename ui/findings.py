"""What the checks say about a text, for people: one verdict, then a line a finding with the words it means."""

from __future__ import annotations

from collections.abc import Iterable

from assist.records import Draft, Finding
from ui.marked import isolated, plain
from ui.markup import Html, el
from ui.words import counted, say, sentence, word

_SEVERITIES = ("blocker", "warning", "note")


def verdict(draft: Draft, aside: int = 0) -> Html:
    """«Ready to copy» or why not; read aloud when it changes. `aside` findings were dismissed."""
    count = {level: sum(finding.severity == level for finding in draft.findings) for level in _SEVERITIES}
    found = [counted("verdict", level, count[level]) for level in _SEVERITIES if count[level]]
    back = None
    if aside:
        found.append(counted("verdict", "aside", aside))
        back = el("button", say("verdict", "take-back"), type="button", class_="ra-link ra-restore")
    said = ", ".join(found)
    if draft.sendable:
        rest = f" · {said} " if said else ""
        return el("p", el("strong", say("verdict", "ready")), rest, back, class_="ra-verdict ra-ready", role="status")
    title = el("strong", say("verdict", "not-ready"))
    return el("p", title, f"{said} ", back, class_="ra-verdict ra-blocked", role="status")


def findings(found: Iterable[Finding], text: str, editor: str) -> Html:
    """A line a finding, blockers first. `editor` is the element whose text the spans point into; empty for none, and
    then nothing can be set aside either.
    """
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
    advice = (
        el("span", say("verdict", "instead"), plain(finding.suggestion), class_="ra-advice")
        if finding.suggestion
        else None
    )
    return el(
        "li",
        el("strong", word("severity", finding.severity), class_="ra-severity"),
        el("span", plain(sentence(finding.message)), " ", where, " ", advice),
        el("span", el("code", plain(finding.check)), _aside(finding, text) if editor else None, class_="ra-which"),
        class_=f"ra-finding ra-{finding.severity}",
    )


def _aside(finding: Finding, text: str) -> Html | None:
    """The button that sets a finding aside; reply.js asks for the reason. A blocker has none."""
    if finding.severity == "blocker":
        return None
    words = text[slice(*finding.span)] if finding.span else ""
    given = {"data_check": finding.check, "data_severity": finding.severity, "data_words": words}
    return el("button", say("verdict", "set-aside"), type="button", class_="ra-link ra-aside", **given)
