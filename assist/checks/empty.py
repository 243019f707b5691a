"""An empty text, or one of dots and signs alone, says nothing to the customer; a failed translation often looks so.

Bad: …
Good: Your withdrawal has been completed.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.knowledge import Knowledge
from assist.records import Candidate, Finding

ID = "empty"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Language-independent; a translation may be as empty as its source."""
    if any(map(str.isalnum, candidate.text)):
        return
    if candidate.source is None or any(map(str.isalnum, candidate.source)):
        yield Finding("blocker", ID, "the text says nothing")
