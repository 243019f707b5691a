"""Who said what in the conversation that a reply answers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from assist.checks.reading.entities import entities
from assist.cues import CueReader
from assist.cues.feelings import heard, weighs
from assist.knowledge import Cues, Knowledge
from assist.languages import languages
from assist.records import Candidate, Channel, Emotion, Message

NOT_UNDERSTOOD = "other"  # the playbook whose reply to a leaked secret waits for no understanding
_HEAVY: tuple[Emotion, ...] = ("angry", "frustrated", "worried")


@dataclass(frozen=True, slots=True)
class Turns:
    """The customer's last turn, its channel and language, and what was said before and since."""

    last: str
    channel: Channel
    language: str
    customer: tuple[str, ...]
    agent: tuple[str, ...]


def turns(candidate: Candidate) -> Turns | None:
    """None where the text answers nobody: an article, a translation, a text without a conversation."""
    mine = [at for at, message in enumerate(candidate.thread) if message.author == "customer"]
    if candidate.kind != "reply" or candidate.source is not None or not mine:
        return None
    first = mine[-1]
    while first - 1 in mine:
        first -= 1
    turn = [candidate.thread[at] for at in mine if at >= first]
    return Turns(
        "\n".join(message.text for message in turn),
        turn[-1].channel,
        turn[-1].language or candidate.language,
        _texts(candidate.thread[at] for at in mine),
        _texts(message for message in candidate.thread if message.author == "agent"),
    )


@lru_cache(maxsize=64)  # several rules ask it of the same turn
def feels(knowledge: Knowledge, language: str, text: str) -> bool:
    """True where a customer shows that something weighs on them: by the emotions of the cues or the tone's words."""
    if weighs(knowledge, language, text):
        return True
    reader = _emotions(knowledge, language)
    if reader is None:
        return False
    text = heard(knowledge, language, text)
    found = reader.read(text, entities(text)).emotions
    return any(emotion in found for emotion in _HEAVY)


@lru_cache(maxsize=64)
def _emotions(knowledge: Knowledge, language: str) -> CueReader | None:
    cues = knowledge.cues(language)
    if cues is None:
        return None
    heavy = {emotion: words for emotion, words in cues.emotions.items() if emotion in _HEAVY}
    return CueReader(Cues(concepts={}, emotions=heavy, urgency={}), spaced=not languages()[language].unspaced)


def _texts(messages: Iterable[Message]) -> tuple[str, ...]:
    return tuple(message.text for message in messages)
