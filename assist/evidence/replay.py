"""Goes through a recorded case again and names what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from assist.evidence.parts import parts
from assist.evidence.record import Record, verdict
from assist.pipeline import Assistant

_NOTHING = object()


@dataclass(frozen=True, slots=True)
class Difference:
    """A part or a place in the case that is not what it was; None where one side has nothing there."""

    where: str  # such as «data glossary», or «drafts[0].findings[1].severity»
    recorded: Any
    now: Any


@dataclass(frozen=True, slots=True)
class Replayed:
    """`made_of` says what changed since, `verdicts` what that changed in the case; often nothing."""

    made_of: tuple[Difference, ...]
    verdicts: tuple[Difference, ...]

    @property
    def same(self) -> bool:
        """True when the case came out bit for bit as recorded."""
        return not self.verdicts


def replay(made: Record, desk: Callable[[str], Assistant]) -> Replayed:
    """`desk` gives the assistant for a desk language."""
    assistant = desk(made.desk_language)
    case = assistant.handle(made.message, made.thread, reply_language=made.reply_language, translate=made.translate)
    return Replayed(
        tuple(_differences("", dict(made.made_of), dict(parts(case, made.desk_language)))),
        tuple(_differences("", dict(made.case), verdict(case))),
    )


def _differences(where: str, recorded: Any, now: Any) -> Iterator[Difference]:
    if isinstance(recorded, dict) and isinstance(now, dict):
        for key in dict.fromkeys((*recorded, *now)):
            place = f"{where}.{key}" if where else key
            yield from _differences(place, recorded.get(key, _NOTHING), now.get(key, _NOTHING))
    elif isinstance(recorded, list) and isinstance(now, list):
        for number in range(max(len(recorded), len(now))):
            pair = (side[number] if number < len(side) else _NOTHING for side in (recorded, now))
            yield from _differences(f"{where}[{number}]", *pair)
    elif type(recorded) is not type(now) or recorded != now:
        yield Difference(where, *(None if side is _NOTHING else side for side in (recorded, now)))
