"""What the translation memory knows of a segment."""

from __future__ import annotations

from assist.articles.past import Known
from assist.articles.tagged import untagged
from assist.articles.work import Part, Tools, Work


def remembered(part: Part, todo: Work, tools: Tools, logged: Known | None) -> str | None:
    """What the translation memory has for a segment, where it fits its markers and is better than what the log has: a
    person's words before a machine's.
    """
    if tools.memory is None or tools.review is None:
        return None
    found = tools.memory.lookup(part.tagged.text, tools.source, todo.language)
    if found is None or (logged is not None and (not found.human or found.text == logged.text)):
        return None
    return found.text if untagged(found.text, part.tagged) is not None else None
