"""Which manners a translation lost or gained: an apology, thanks or a «please» of the source that is not there."""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.tone import says, tone_words
from assist.knowledge import Knowledge
from assist.records import Finding
from assist.scoring.heard import Reply
from assist.scoring.words import review_words

_NAMES = {"apology": "the apology", "thanks": "the thanks", "please": "the «please»", "feeling": "the named feeling"}


def kept(reply: Reply, knowledge: Knowledge) -> Iterator[Finding]:
    """Compares the reply with its source, manner by manner; silent where either language lacks the words."""
    if reply.source is None or reply.source_language is None:
        return
    before = _manners(reply.source, reply.source_language, knowledge)
    after = _manners(reply.text, reply.language, knowledge)
    if before is None or after is None:
        return
    for manner, name in _NAMES.items():
        if before[manner] and not after[manner]:
            yield Finding("note", "tone-lost", f"{name} of the source is not in the translation")
        elif manner != "please" and after[manner] and not before[manner]:
            yield Finding("note", "tone-gained", f"{name} in the translation is not in the source")


def _manners(text: str, language: str, knowledge: Knowledge) -> dict[str, bool] | None:
    words, tone = review_words(knowledge, language), tone_words(knowledge, language)
    if words is None or tone is None:
        return None
    found = {name: says(pattern, text) for name, pattern in words.manners.items()}
    return {**found, "feeling": not found["apology"] and says(tone.named, text)}
