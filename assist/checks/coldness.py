"""Customers name cold, official and canned replies as what they mind most: «as per our policy», «you should have», «we
apologize for any inconvenience caused», «be patient» and nothing else. Each such wording has a warmer one. Quotations
are left alone.

Bad: As per our policy, the withdrawal is under review.
Good: Your withdrawal is under review; I'll write to you again within 4 hours.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.entities import entities
from assist.checks.reading.spans import longest
from assist.checks.reading.tone import ToneWords, tone_words
from assist.cues.said import said
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding, Span

ID = "coldness"

_TIMES = ("duration", "time", "date")


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of prompts/tone/; help articles may be official."""
    words = tone_words(knowledge, candidate.language)
    if words is None or candidate.kind != "reply":
        return
    found: list[tuple[Span, Finding]] = []
    for cold, spans in words.coldly(candidate.text):
        if len(spans) < cold.times:
            continue
        counted = spans[cold.times - 1 :] if cold.times == 1 else spans[cold.times - 1 : cold.times]
        for span in counted:
            if _applies(cold.where, candidate.text, span, words):
                found.append((span, Finding("warning", ID, cold.why, span, cold.use)))
    for _, finding in longest(found, lambda item: item[0]):
        yield finding


def _applies(where: str, text: str, span: Span, words: ToneWords) -> bool:
    if where == "opening":
        return _is_opening(text[: span[0]], words)
    if where == "alone":  # «be patient», and neither a time nor a word of what is being done
        return "UTC" not in text and not any(entity.kind in _TIMES for entity in entities(text))
    return True


def _is_opening(before: str, words: ToneWords) -> bool:
    """True where nothing but a greeting stands before."""
    read = said(before).text.strip()
    match = words.greeting.match(read)
    rest = read[match.end() :] if match else read
    return not any(map(str.isalnum, rest)) or (match is not None and len(rest.split()) <= 2 and rest[-1:] in ",!.:")
