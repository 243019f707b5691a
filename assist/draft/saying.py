"""A reply before it is words: which message in which wording with which slots. The same sayings give the customer's
text and the agent's, each in its own language."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from assist.draft.texts import ReplyTexts

UNKNOWN = "none"  # what a slot holds in the reply texts when nothing is known


@dataclass(frozen=True, slots=True)
class Saying:
    """A message of the reply texts; its slots hold texts, numbers, or sayings (several make a list, one a line)."""

    message: str
    wording: str | None = None
    slots: Mapping[str, Slot] = field(default_factory=dict)

    def render(self, texts: ReplyTexts) -> str:
        """The words in the language of `texts`."""
        return texts.say(self.message, self.wording, {name: _value(slot, texts) for name, slot in self.slots.items()})


@dataclass(frozen=True, slots=True)
class Term:
    """A concept of the term base; `words` holds its approved wording by language, English always."""

    concept: str
    words: Mapping[str, str]

    def render(self, texts: ReplyTexts) -> str:
        """The approved wording in the language of `texts`."""
        return self.words.get(texts.language, self.words["en"])


Slot: TypeAlias = str | int | Saying | Term | tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Rotation:
    """Chooses wordings: by a hash of the conversation, and never one that an agent has used in it already."""

    texts: ReplyTexts
    seed: bytes
    said: tuple[str, ...]  # what agents wrote in this thread, oldest first

    def choose(self, message: str, slots: Mapping[str, Slot], *, needed: bool, once: bool = False) -> Saying | None:
        """The message in a wording still unused. When all were used: the one used longest ago if the reply cannot
        do without (`needed`), else None. What is said `once` in a thread is not said again in another wording."""
        names = self.texts.wordings(message)
        if not names:
            return Saying(message, None, slots)
        start = int.from_bytes(hashlib.sha256(self.seed + message.encode()).digest()[:4]) % len(names)
        turns = [Saying(message, name, slots) for name in names[start:] + names[:start]]
        last_used = [self._last_used(saying) for saying in turns]
        if (min(last_used) >= 0 and not needed) or (once and max(last_used) >= 0):
            return None
        return turns[last_used.index(min(last_used))]

    def unused(self, saying: Saying) -> Iterator[Saying]:
        """The same message in its other wordings, in turn, without those of this thread."""
        names = self.texts.wordings(saying.message)
        at = names.index(saying.wording) if saying.wording in names else 0
        others = (replace(saying, wording=name) for name in names[at + 1 :] + names[:at])
        return (other for other in others if self._last_used(other) < 0)

    def _last_used(self, saying: Saying) -> int:
        """The number of the latest agent message that holds this wording, whatever stood in its slots; -1 if none."""
        hole = "\0"
        masked = {
            name: slot if isinstance(slot, int) or slot == UNKNOWN else hole for name, slot in saying.slots.items()
        }
        pieces = [
            piece.strip() for piece in Saying(saying.message, saying.wording, masked).render(self.texts).split(hole)
        ]
        for number in range(len(self.said) - 1, -1, -1):
            if _in_order(pieces, self.said[number]):
                return number
        return -1


def seed_of(parts: Sequence[str]) -> bytes:
    """A stable digest of a conversation; lone surrogates and the like do no harm."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.encode("utf-8", "surrogatepass") + b"\0")
    return digest.digest()


def _value(slot: Slot, texts: ReplyTexts) -> str | int:
    if isinstance(slot, Saying | Term):
        return slot.render(texts)
    if isinstance(slot, tuple):
        return "\n".join(f"- {saying.render(texts)}" for saying in slot)
    return slot


def _in_order(pieces: Sequence[str], text: str) -> bool:
    if not any(pieces):
        return False
    at = 0
    for piece in pieces:
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True
