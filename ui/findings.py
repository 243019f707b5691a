"""What the checks say about a text, for people: one verdict, then a line a finding with the words it means."""

from __future__ import annotations

import json
from collections.abc import Iterable

from assist.records import Draft, Finding
from ui.fixes import fix
from ui.marked import isolated, plain
from ui.markup import Html, el
from ui.messages import message
from ui.words import counted, say, sentence, word

_SEVERITIES = ("blocker", "warning", "note")
_SHOWN = 100  # findings at once: more would slow every key, and nobody reads them


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
    ordered = _ordered(found)
    lines = [_finding(finding, text, editor, index) for index, finding in enumerate(ordered[:_SHOWN])]
    if len(ordered) > _SHOWN:
        lines.append(el("li", say("verdict", "more", n=len(ordered) - _SHOWN), class_="ra-quiet"))
    return el("ul", *lines, class_="ra-findings") if lines else Html()


def marks(found: Iterable[Finding], text: str) -> Html:
    """The spans of the same findings, for reply_marks.js: which words of `text` to underline, as JSON lists of start,
    end (code points), severity and the finding's place in the list.
    """
    spans = [
        (*one.span, one.severity, index) for index, one in enumerate(_ordered(found)[:_SHOWN]) if one.span is not None
    ]
    return el("p", hidden="", data_mark=fingerprint(text), data_marks=json.dumps(spans))


def fingerprint(text: str) -> str:
    """FNV-1a over UTF-16 code units, as reply.js computes it: for which text of the editor the server has spoken."""
    value = 0x811C9DC5
    data = text.encode("utf-16-le", "surrogatepass")
    for index in range(0, len(data), 2):
        value = ((value ^ (data[index] | data[index + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return f"{value:08x}"


def _ordered(found: Iterable[Finding]) -> list[Finding]:
    rank = {severity: index for index, severity in enumerate(_SEVERITIES)}
    return sorted(found, key=lambda finding: rank[finding.severity])


def _finding(finding: Finding, text: str, editor: str, index: int) -> Html:
    said = message(finding)
    where = None
    if finding.span is not None:
        words = text[slice(*finding.span)]
        if editor:
            where = el("button", isolated(words), type="button", class_="ra-words")
        elif words not in said:
            where = el("q", isolated(words))
    return el(
        "li",
        el("strong", word("severity", finding.severity), class_="ra-severity"),
        el("span", plain(sentence(said)), " ", where, " ", _advice(finding, text, editor)),
        el("span", el("code", plain(finding.check)), _aside(finding, text) if editor else None, class_="ra-which"),
        class_=f"ra-finding ra-{finding.severity}",
        data_index=f"{index}" if editor else None,
    )


def _advice(finding: Finding, text: str, editor: str) -> Html | None:
    """Better words: behind a button where one click may write them."""
    better = fix(finding, text) if editor else None
    if better is not None:
        title = say("verdict", "use", words=better) if better else say("verdict", "take-out")
        return el("button", plain(title), type="button", class_="ra-fix", data_use=better)
    if finding.suggestion:
        return el("span", say("verdict", "instead"), plain(finding.suggestion), class_="ra-advice")
    return None


def _aside(finding: Finding, text: str) -> Html | None:
    """The button that sets a finding aside; reply.js asks for the reason. A blocker has none."""
    if finding.severity == "blocker":
        return None
    words = text[slice(*finding.span)] if finding.span else ""
    given = {"data_check": finding.check, "data_severity": finding.severity, "data_words": words}
    return el("button", say("verdict", "set-aside"), type="button", class_="ra-link ra-aside", **given)
