"""A playbook's shape -> the parts of a reply, in order, each a few sayings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from assist.draft.saying import UNKNOWN, Rotation, Saying, Slot, Term
from assist.draft.slots import Slots
from assist.draft.texts import ReplyTexts
from assist.errors import DataError
from assist.languages import languages
from assist.records import LETTERS, Channel, Emotion, Span
from assist.text import upper

Stage = Literal["asking", "ready"]

LEAK = "leaked-secret"
_TWO_NETWORKS = "situation-networks"
# A reply cannot do without these, even when every wording was used before; other parts need not be said again,
# and what was explained once in a thread is not explained in other words.
_NEEDED = (LEAK, "greeting", "ask", "next-step", "move-to-app", "closing")
_ONCE = ("explain", "steps", "where", "safety")
_STOPS = (".", "!", "?", "。", "！", "？", "…")
_BETWEEN_PARTS = {"ticket": "\n\n", "email": "\n\n", "phone": "\n"}


@dataclass(frozen=True, slots=True)
class Part:
    """Sentences that belong together. What stands `apart` is a paragraph of its own in every channel."""

    sayings: tuple[Saying, ...]
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Composer:
    """Composes one reply. `ask` holds the entity kinds that are missing, `secrets` the kinds that were cut out."""

    rotation: Rotation
    channel: Channel
    emotion: Emotion
    slots: Slots
    ask: tuple[str, ...]
    secrets: tuple[str, ...]
    follow_up_hours: int | None
    topics: tuple[Term, ...] = ()
    named: Callable[[str], frozenset[str]] = lambda _: frozenset()  # the concepts that a text of the reply names

    def parts(self, shape: Sequence[str]) -> tuple[Part, ...]:
        """The parts of `shape` that have something to say here."""
        said: list[Part] = []
        for name in shape:
            if name == "greeting" and self._greeted(said):
                continue
            sayings = tuple(self._part(name))
            if sayings:
                said.append(Part(sayings, apart=name == LEAK))
        return tuple(said)

    def _greeted(self, said: Sequence[Part]) -> bool:
        return self.channel not in LETTERS and bool(said or self.rotation.said)

    def _part(self, name: str) -> Iterator[Saying]:
        if name == LEAK:
            yield from self._leaked(name)
        elif name == "acknowledge":
            yield from self._acknowledged(name)
        elif name == "ask":
            yield from self._ask(name)
        else:
            yield from self._optional(self._say(name, name))

    def _acknowledged(self, name: str) -> Iterator[Saying]:
        situation = self._say(self._situation(), name)
        feeling = self._say("feeling", name, situation=situation) if situation else None
        if feeling is None:
            return
        yield feeling
        said = feeling.render(self.rotation.texts)
        if self.topics and not self._restates(said):
            first, *others = self.topics
            both = Saying("both-topics", None, {"first": first, "second": others[0]}) if others else first
            yield from self._optional(self._say("noted", name, topics=both))

    def _restates(self, said: str) -> bool:
        """Whether `said` holds something of the customer's own already."""
        own = (self.slots.amount, self.slots.coin, self.slots.network, *(self.slots.networks or ()))
        named = self.named(said)
        return any(words and words in said for words in own) or any(topic.concept in named for topic in self.topics)

    def _situation(self) -> str:
        """Whoever names two networks is told about both: which one was used is theirs, or the explorer's, to say."""
        return _TWO_NETWORKS if self.slots.networks and _TWO_NETWORKS in self.rotation.texts else "situation"

    def _leaked(self, name: str) -> Iterator[Saying]:
        for kind in self.secrets:
            yield from self._optional(self._say(f"leaked-{kind}", name))
        if self.secrets and f"leaked-{self.channel}" in self.rotation.texts:
            yield from self._optional(self._say(f"leaked-{self.channel}", name))

    def _ask(self, name: str) -> Iterator[Saying]:
        items = tuple(Saying(f"item-{kind}") for kind in self.ask)
        if len(items) == 1:
            yield from self._optional(self._say("ask-one", name, item=items[0]))
        elif len(items) == 2:
            yield from self._optional(self._say("ask-two", name, first=items[0], second=items[1]))
        elif items:
            yield from self._optional(self._say("ask-list", name, items=items))
        for kind in self.ask:
            if f"where-{kind}" in self.rotation.texts:
                yield from self._optional(self._say(f"where-{kind}", "where"))

    def _say(self, message: str, part: str, **own: Slot) -> Saying | None:
        slots = self._shared_slots() | own
        return self.rotation.choose(self._variant(message), slots, needed=part in _NEEDED, once=part in _ONCE)

    def _variant(self, message: str) -> str:
        stage: Stage = "asking" if self.ask else "ready"
        name = variant(self.rotation.texts, message, stage, self.emotion, self.channel)
        if name is None:
            raise DataError(f"replies/{self.rotation.texts.language}: no message {message}")
        return name

    def _shared_slots(self) -> dict[str, Slot]:
        waiting = self.slots.waiting
        first, second = self.slots.networks or (UNKNOWN, UNKNOWN)
        shared: dict[str, Slot] = {
            "amount": self.slots.amount or UNKNOWN,
            "network": ", ".join(filter(None, (self.slots.coin, self.slots.network))) or UNKNOWN,
            "network-one": first,
            "network-two": second,
            "waiting": Saying(f"duration-{waiting.unit}", None, {"count": waiting.count}) if waiting else UNKNOWN,
        }
        if self.follow_up_hours is not None:
            shared["hours"] = self.follow_up_hours
        return shared

    @staticmethod
    def _optional(saying: Saying | None) -> Iterator[Saying]:
        if saying:
            yield saying


def _statement(sayings: Sequence[Saying]) -> tuple[Saying, ...]:
    """The situation alone, of a part that says it together with the feeling; empty for any other."""
    if not sayings[0].message.startswith("feeling") or "situation" not in sayings[0].slots:
        return ()
    situation = sayings[0].slots["situation"]
    return (situation, *sayings[1:]) if isinstance(situation, Saying) else ()


def variant(texts: ReplyTexts, message: str, stage: Stage, emotion: Emotion, channel: Channel) -> str | None:
    """The message made for this stage, feeling or channel, where one is written; else the plain one, or None.

    What is read aloud is as short as chat: on the phone the wording of the chat stands in for one of its own.
    """
    channels = (channel, "chat") if channel == "phone" else (channel,)
    names = (f"{message}-{stage}", f"{message}-{emotion}", *(f"{message}-{one}" for one in channels), message)
    return next((name for name in names if name in texts), None)


@dataclass(frozen=True, slots=True)
class Written:
    """A reply, where in it feeling and situation are named, and the situation without the feeling."""

    text: str
    opening: Span | None
    statement: str


def write(parts: Sequence[Part], channel: Channel, texts: ReplyTexts) -> Written:
    """The reply in the language of `texts`: running text in chat, a line a part on the phone, paragraphs in letters."""
    space = "" if languages()[texts.language].unspaced else " "
    between = _BETWEEN_PARTS.get(channel, space)
    text = before = statement = ""
    opening: Span | None = None
    for number, part in enumerate(parts):
        gap = "\n\n" if number and parts[number - 1].apart else between
        start: int | None = None
        for saying in part.sayings:
            piece = saying.render(texts)
            if text:  # a list keeps its lines: what stands next to it starts a new one
                text += "\n" if "\n" not in gap and "\n" in before + piece else gap
            start = len(text) if start is None else start
            text += piece
            before, gap = piece, space
        bare = _statement(part.sayings)
        if bare and opening is None and start is not None:
            opening = (start, len(text))
            statement = space.join(sentence(saying.render(texts), texts.language) for saying in bare)
    return Written(text, opening, statement)


def sentence(clause: str, language: str) -> str:
    """A clause as a sentence of its own."""
    stop = "" if clause[-1:] in _STOPS else "。" if languages()[language].unspaced else "."
    return upper(clause[:1], language) + clause[1:] + stop
