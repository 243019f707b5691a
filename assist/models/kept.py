"""Slots of a chat model whose prompts begin with a fixed part that stays evaluated: docs/decisions/0008."""

from __future__ import annotations

from dataclasses import dataclass

_ENDS = (".", "!")  # one stands where the rest of a prompt will: never one that the rest begins with


@dataclass(slots=True)
class Slot:
    """`fixed` is what its prompt begins with; `end` what stands behind it, empty where that is the last request's."""

    number: int
    fixed: list[dict[str, str]] | None = None
    end: str = ""

    def ready(self, rest: str) -> bool:
        """Whether a prompt that goes on with `rest` shares the fixed part with the slot, and not a token more."""
        return bool(self.end) and not rest.startswith(self.end)


class Slots:
    """The one that was not used for the longest time is given to a new fixed part."""

    def __init__(self, *numbers: int) -> None:
        self._slots = [Slot(number) for number in numbers]  # the last used is the last

    def of(self, fixed: list[dict[str, str]]) -> Slot:
        """The slot for `fixed`; where it is a new one, its `fixed` is still the former."""
        found = next((slot for slot in self._slots if slot.fixed == fixed), self._slots[0])
        self._slots.remove(found)
        self._slots.append(found)
        return found


def end_for(rest: str) -> str:
    """What `rest` does not begin with."""
    return next(end for end in _ENDS if not rest.startswith(end))
