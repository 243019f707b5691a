"""A reply thanks once: said twice in a few lines it sounds like a machine."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assist.draft.compose import Part
from assist.draft.saying import Rotation, Saying


def thanked_once(parts: Sequence[Part], rotation: Rotation, thanks: re.Pattern[str] | None) -> tuple[Part, ...]:
    """`parts` with one thanks, the last, where the others have an unused wording without: a call ends with one.

    Where they have none, the first stays and the later ones give way.
    """
    if thanks is None:
        return tuple(parts)
    places = [(number, at) for number, part in enumerate(parts) for at in range(len(part.sayings))]
    sayings = [list(part.sayings) for part in parts]
    for order in (places[::-1], places):
        thanked = [(number, at) for number, at in order if thanks.search(sayings[number][at].render(rotation.texts))]
        if len(thanked) < 2:
            return _with(parts, sayings)
        for number, at in thanked[1:]:
            sayings[number][at] = _without(sayings[number][at], rotation, thanks)
    return _with(parts, sayings)


def _with(parts: Sequence[Part], sayings: Sequence[Sequence[Saying]]) -> tuple[Part, ...]:
    return tuple(replace(part, sayings=tuple(said)) for part, said in zip(parts, sayings, strict=True))


def _without(saying: Saying, rotation: Rotation, thanks: re.Pattern[str]) -> Saying:
    others = (other for other in rotation.unused(saying) if not thanks.search(other.render(rotation.texts)))
    return next(others, saying)
