"""A placeholder is filled in later: {name}, {{ amount }}, %s, ${id}, <b>…</b>, an ICU plural. A translation must hold
the same ones as its source, as often: a lost one leaves the customer without the name or the amount, a changed one
breaks the page. A reply that goes out with one still open was not finished.

Bad: Hello {name}, your withdrawal is done. (in a reply)
Good: Hello Anna, your withdrawal is done.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from assist.knowledge import Knowledge
from assist.records import Candidate, Finding, Span

ID = "placeholders"

_OPEN = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|\{%[^{}\n]{1,60}%\}|%\{\w{1,40}\}"
    r"|\{[A-Za-z_$][\w.$-]{0,40}\}|\{[0-9]{1,2}\}|\{\}"
    r"|%\([A-Za-z_]\w{0,40}\)[sdif]|%(?:[0-9]\$)?[sd@](?![\w%])|%%|\[\[[^\[\]\n]{1,60}\]\]|__[A-Z][A-Z0-9_]{1,40}__"
)
_ICU = re.compile(r"\{\s{0,4}(?P<name>\w{1,40})\s{0,4},\s{0,4}(?P<kind>plural|select|selectordinal|number|date|time)\b")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]{0,20}(?:\s[^<>]{0,500})?/?>")
_NAME = re.compile(r"</?[A-Za-z][A-Za-z0-9-]{0,20}")


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Language-independent."""
    there = list(_found(candidate.text))
    if candidate.source is None:
        if candidate.kind == "reply":
            for written, span in there:
                if not written.startswith("<") and written != "%%":
                    yield Finding("blocker", ID, f"{written} has not been filled in", span)
        return
    had = Counter(written for written, _ in _found(candidate.source))
    seen: Counter[str] = Counter()
    for written, span in there:
        seen[written] += 1
        if seen[written] > had[written]:
            more = "not" if not had[written] else "not as often"
            yield Finding("blocker", ID, f"{written} is {more} in the source", span)
    for written, times in had.items():
        if seen[written] < times:
            yield Finding("blocker", ID, f"{written} of the source is missing")


def _found(text: str) -> Iterator[tuple[str, Span]]:
    """Placeholders and tags by what must stay the same of them: of a tag its name, of an ICU form name and kind."""
    if "{" in text or "%" in text or "[[" in text or "__" in text:
        for match in _OPEN.finditer(text):
            yield "".join(match.group().split()), match.span()
        for match in _ICU.finditer(text):
            yield f"{{{match['name']}, {match['kind']}}}", match.span()
    if "<" in text:
        for match in _TAG.finditer(text):
            name = _NAME.match(match.group())
            if name is not None:
                yield f"{name.group().lower()}>", match.span()
