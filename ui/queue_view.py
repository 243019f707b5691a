"""The queue as HTML: pure functions, no gradio."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from assist.store.records import Lines, Waiting
from ui.marked import is_rtl, plain
from ui.markup import Html, el
from ui.times import clock, length
from ui.words import interface, say, short_name, word


def queue(found: Lines, now: datetime, filtered: bool) -> Html:
    """The lines, most pressing first. The same for every page: reply.js marks the case that a page has open."""
    if not found.lines:
        return el("p", say("queue", "none-found" if filtered else "none"), class_="ra-quiet ra-none", role="status")
    lines = (_line(interface(), line, _when(line, now)) for line in found.lines)
    more = None
    if found.total > len(found.lines):
        more = el("p", say("queue", "more", shown=len(found.lines), total=found.total), class_="ra-quiet")
    return el("div", el("ul", *lines, class_="ra-cases", aria_label=say("queue", "title")), more)


@lru_cache(maxsize=1024)
def _line(tongue: str, line: Waiting, when: str) -> Html:
    """A line in the page's language, `tongue`. Of a queue of hundreds few lines change between two looks."""
    rtl = is_rtl(line.language)
    urgency = el("span", word("urgency", line.urgency), class_=f"ra-badge ra-{line.urgency}")
    about = [short_name(line.language), word("channel", line.channel)]
    about += [word("status", line.status)] if line.status != "open" else []
    about += [say("queue", "escalate")] if line.escalate and line.status == "open" else []
    about += [say("queue", "begun")] if line.edited and line.status == "open" else []
    return el(
        "li",
        el(
            "button",
            el("span", urgency, " ", el("b", word("intent", line.intent)), class_="ra-what"),
            el("span", when, class_="ra-wait ra-late" if line.overdue else "ra-wait"),
            el(
                "span", plain(line.opening), class_="ra-opening", dir="rtl" if rtl else "auto", lang=_tag(line.language)
            ),
            el("span", " · ".join(about), class_="ra-quiet"),
            type="button",
            class_="ra-case",
            data_case=line.id,
        ),
    )


def _tag(language: str) -> str | None:
    return None if language == "und" else language


def _when(line: Waiting, now: datetime) -> str:
    if line.overdue and line.promised_by:
        return say("queue", "overdue", time=length(now - line.promised_by) or say("queue", "minutes", n=1))
    if line.waiting_since:
        waited = length(now - line.waiting_since)
        return say("queue", "waits", time=waited) if waited else say("queue", "now")
    if line.promised_by and line.status == "answered":
        return say("queue", "promised", time=clock(line.promised_by, now))
    return ""
