"""Which language has what every playbook says: the messages that its shapes need, each read once in every wording."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import get_args

from assist.draft.compose import LEAK, Stage, variant
from assist.draft.saying import UNKNOWN
from assist.draft.texts import ReplyLibrary, ReplyTexts
from assist.errors import DataError
from assist.knowledge import Knowledge, Playbook
from assist.languages import languages
from assist.records import CHANNELS, EMOTIONS, SecretKind

_KNOWN: dict[str, str | int] = {"amount": "1 BTC", "network": "Bitcoin", "waiting": "1 h", "hours": 1, "count": 1}
_KNOWN |= dict.fromkeys(("network-one", "network-two", "topics", "situation", "item", "first", "second", "items"), "x")
_MAYBE = ("amount", "network", "waiting")  # slots that may be unknown
_ASKING = ("ask-one", "ask-two", "ask-list")  # by how many things are asked for
_UNITS = ("minute", "hour", "day", "week", "month")


@dataclass(frozen=True, slots=True)
class Filled:
    """A playbook in a language: how many wordings it draws from, and what it cannot say."""

    language: str
    intent: str
    wordings: int
    gaps: tuple[str, ...]


def coverage(knowledge: Knowledge) -> tuple[Filled, ...]:
    """Every playbook in every language that is understood or replied in, in the desk's order."""
    library = ReplyLibrary(knowledge)
    tags = [tag for tag in languages() if tag in knowledge.examples or tag in knowledge.reply_languages]
    return tuple(_filled(library, tag, playbook) for tag in tags for playbook in knowledge.playbooks.values())


def _filled(library: ReplyLibrary, language: str, playbook: Playbook) -> Filled:
    try:
        texts = library.texts(language, playbook.intent)
    except DataError as error:
        return Filled(language, playbook.intent, 0, (str(error),))
    if texts is None:
        return Filled(language, playbook.intent, 0, (f"no replies/{language}/{playbook.intent}.ftl",))
    wordings, gaps = 0, []
    for message, found in dict.fromkeys(_needed(playbook, texts)):
        if found is None:
            gaps.append(f"no message {message}")
            continue
        names = texts.wordings(found) or (None,)
        wordings += len(names)
        gaps += [problem for name in names if (problem := _unreadable(texts, found, name))]
    return Filled(language, playbook.intent, wordings, tuple(gaps))


def _needed(playbook: Playbook, texts: ReplyTexts) -> Iterator[tuple[str, str | None]]:
    """Each message that some reply of the playbook needs, and the name it has in `texts`; None where it has none."""
    stages: tuple[Stage, ...] = get_args(Stage) if playbook.ask else ("ready",)
    for channel, stage, emotion in product(CHANNELS, stages, EMOTIONS):
        for part in playbook.shape.get(channel, ()):
            for message in _messages(part, playbook):
                yield message, variant(texts, message, stage, emotion, channel)
    for message in ("situation-networks", "noted", "both-topics"):  # said where they are written
        if message in texts:
            yield message, message
    for kind in playbook.ask:
        yield f"item-{kind}", f"item-{kind}" if f"item-{kind}" in texts else None
    for unit in _UNITS:
        yield f"duration-{unit}", f"duration-{unit}" if f"duration-{unit}" in texts else None


def _messages(part: str, playbook: Playbook) -> tuple[str, ...]:
    if part == LEAK:
        return tuple(f"leaked-{kind}" for kind in get_args(SecretKind))
    if part == "acknowledge":
        return "situation", "feeling"
    if part == "ask":
        return _ASKING[: len(playbook.ask)]
    return (part,)


def _unreadable(texts: ReplyTexts, message: str, wording: str | None) -> str | None:
    """What is wrong with a wording, whether the slots that may be unknown are known or not."""
    for values in (_KNOWN, _KNOWN | dict.fromkeys(_MAYBE, UNKNOWN)):
        try:
            texts.say(message, wording, values)
        except DataError as error:
            return str(error)
    return None
