"""1,000 different messages, hostile ones among them, go through the whole pipeline without an exception."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from drafting import LANGUAGES, knowledge

from assist.assembly import assemble
from assist.evaluate.drafts_data import DATA, threads
from assist.pipeline import MAX_CHARACTERS
from assist.records import CHANNELS, EMOTIONS, Candidate, Finding, Message, Protected, Triage

COUNT = 1_000
CHECKED = 20  # one draft in twenty passes all checks: they have tests of their own, and take most of the time
HOSTILE = (
    "\u202e",
    "\u0000",
    "{ $amount }",
    "\n\n\n",
    "٣٫٥ USDT",
    "😭" * 30,
    "a\u0301\u0301\u0301",
    "﷽",
    "\ufeff",
    "<b>&amp;",
)


@dataclass
class AnyIntent:
    """A triager that names every intent in turn."""

    turn: int = 0
    intents: tuple[str, ...] = field(default_factory=lambda: tuple(knowledge().playbooks))

    def prepare(self) -> None: ...

    def triage(self, protected: Protected, language: str, thread: Sequence[Message] = ()) -> Triage:
        self.turn += 1
        intent = self.intents[self.turn % len(self.intents)]
        ask = knowledge().playbooks[intent].ask
        emotion = EMOTIONS[self.turn % len(EMOTIONS)]
        return Triage(intent, 0.9, "high", emotion, escalate=False, missing=ask[: self.turn % 3])


def texts() -> list[str]:
    """What customers write, and what is left when it is cut, mixed, shouted, repeated, pasted together."""
    chance = random.Random(1)
    written = [turn.customer for thread in threads(DATA) for turn in thread.turns if turn.customer]
    made: dict[str, None] = {}
    while len(made) < COUNT:
        one, other = chance.choice(written), chance.choice(written)
        at = chance.randrange(len(one))
        made[
            chance.choice(
                (
                    one,
                    one[:at] + other[at:],
                    one[:at] + chance.choice(HOSTILE) + one[at:],
                    one.upper(),
                    f"{one}\n{other}",
                    one[at:] or one,
                    "".join(chance.sample(one, len(one))),
                    one * chance.randrange(2, 5),
                )
            )
        ] = None
    return [text for text in made if text.strip() and len(text) <= MAX_CHARACTERS]


def test_1000_different_messages_never_produce_an_exception() -> None:
    desk = assemble()
    drafted = 0

    def check(candidate: Candidate) -> tuple[Finding, ...]:
        nonlocal drafted
        drafted += 1
        return desk.check(candidate) if drafted % CHECKED == 0 else ()

    desk_of_all = replace(desk, triager=AnyIntent(), check=check)
    chance, said = random.Random(2), texts()
    assert len(said) > 0.98 * COUNT
    for number, text in enumerate(said):
        author = "agent" if number % 2 else "customer"
        thread = [Message(one, author=author) for one in chance.sample(said, number % 3)]  # type: ignore[arg-type]
        message = Message(text, CHANNELS[number % len(CHANNELS)], language=LANGUAGES[number % len(LANGUAGES)])
        desk_of_all.handle(message, thread, translate=False)
    assert drafted > COUNT
