"""Every shipped reply passes every check: what the desk reviewed is never flagged."""

from __future__ import annotations

import pytest
from checking import reviewed
from drafting import LANGUAGES
from test_draft_golden import cases as golden_cases

from assist.draft import PlaybookDrafter
from assist.knowledge import default_knowledge
from assist.records import Candidate, Message


@pytest.mark.parametrize("language", LANGUAGES)
def test_golden_drafts_are_sendable_and_unflagged(language: str) -> None:
    drafter = PlaybookDrafter(default_knowledge())
    for title, channel, said, about, thread in golden_cases(language):
        conversation = (*thread, Message(said.text, channel))
        for draft in drafter.draft(said, language, about, (), channel=channel, desk_language="en", thread=thread):
            findings = reviewed(Candidate(draft.text, language, thread=conversation, playbook=draft.playbook))
            assert findings == (), f"{title} · {channel} · {draft.form}: {findings}"
