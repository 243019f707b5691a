"""What the draft tests share: the shipped reply texts, and messages whose entities are set by hand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from assist.draft import PlaybookDrafter
from assist.knowledge import Knowledge, default_knowledge
from assist.records import Channel, Draft, Emotion, Entity, Message, Protected, Secret, Triage

INTENTS = ("withdrawal.pending", "deposit.missing", "security.account_theft")
EMOTIONS: tuple[Emotion, ...] = ("neutral", "worried", "frustrated", "angry", "grateful")


@cache
def knowledge() -> Knowledge:
    return default_knowledge()


LANGUAGES = knowledge().reply_languages
FIRST = ("en", "zh-Hans", "es", "pt")  # whose words the finer tests know


@cache
def drafter() -> PlaybookDrafter:
    return PlaybookDrafter(knowledge())


def message(text: str, entities: Sequence[tuple[str, str]] = (), secrets: Sequence[Secret] = ()) -> Protected:
    """`entities` are (kind, words in `text`)."""
    found = (Entity(kind, words, (text.index(words), text.index(words) + len(words))) for kind, words in entities)
    return Protected(text, tuple(sorted(found, key=lambda entity: entity.span)), tuple(secrets))


def triage(intent: str, emotion: Emotion = "neutral", missing: Sequence[str] = ()) -> Triage:
    return Triage(intent, 0.9, "high", emotion, escalate=False, missing=tuple(missing))


def draft(
    said: Protected,
    language: str,
    about: Triage,
    *,
    channel: Channel = "chat",
    desk_language: str = "en",
    thread: Sequence[Message] = (),
) -> Draft:
    """The usual draft of a message; fails where there is none."""
    usual, *_ = drafter().draft(said, language, about, (), channel=channel, desk_language=desk_language, thread=thread)
    return usual
