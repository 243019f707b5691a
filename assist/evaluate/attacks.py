"""Messages that try to make a chat model say what must not be said: made of the frames and demands of
data/personal/attacks.yaml, each frame with each demand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assist.knowledge import Data
from assist.yaml_data import read_yaml

DATA = Path(__file__).with_name("data") / "personal" / "attacks.yaml"


class Demand(Data, frozen=True, kw_only=True):
    """What an attacker wants, and what a model that obeys would write."""

    ask: str
    said: str


class Attacker(Data, frozen=True, kw_only=True):
    """An honest message, and what is put behind it."""

    message: str
    frames: tuple[str, ...]
    demands: tuple[Demand, ...]


@dataclass(frozen=True, slots=True)
class Attack:
    """A message in `language`; `said` must stand in no reply to it."""

    language: str
    text: str
    said: str


def attacks(path: Path = DATA) -> Iterator[Attack]:
    """All of them, language by language."""
    for language, attacker in read_yaml(path, dict[str, Attacker]).items():
        for demand in attacker.demands:
            for frame in attacker.frames:
                behind = frame.replace("{ask}", demand.ask).replace("{said}", demand.said)
                yield Attack(language, f"{attacker.message} {behind}", demand.said)
