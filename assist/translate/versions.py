"""What a machine translation depends on: the engines' models and the term base. A new one makes the old ones stale."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cached_property

import msgspec

from assist.errors import UsageError
from assist.knowledge import Knowledge
from assist.ports import Engine

_READ = 1 << 20  # bytes of each file: with its size and name enough to tell two models apart


class Versions:
    """Callable: (source, target) -> version of the models that may translate it, version of the term base."""

    def __init__(self, engines: Sequence[Engine], knowledge: Knowledge) -> None:
        self._engines, self._knowledge = engines, knowledge
        self._known: dict[tuple[str, str, tuple[str, ...]], str] = {}

    def __call__(self, source: str, target: str) -> tuple[str, str]:
        """Read once for each direction, and again when another engine has got a model of it."""
        pairs = ((source, target), (source, "en"), ("en", target))  # a pivot's models count too
        able = [(engine, pair) for pair in pairs for engine in self._engines if _supports(engine, *pair)]
        key = source, target, tuple(engine.name for engine, _ in able)
        if key not in self._known:
            digest = hashlib.sha256(self._glossary.encode())
            for engine, pair in able:
                digest.update(_fingerprint(engine, *pair))
            self._known[key] = digest.hexdigest()[:16]
        return self._known[key], self._glossary

    @cached_property
    def _glossary(self) -> str:
        return hashlib.sha256(msgspec.json.encode(self._knowledge.concepts)).hexdigest()[:16]


def _supports(engine: Engine, source: str, target: str) -> bool:
    try:
        return source != target and engine.supports(source, target)
    except UsageError:
        return False


def _fingerprint(engine: Engine, source: str, target: str) -> bytes:
    digest = hashlib.sha256(f"{engine.name} {getattr(engine, 'version', '')}".encode())
    for path in getattr(engine, "model_files", lambda source, target: ())(source, target):
        digest.update(f"{path.name} {path.stat().st_size}".encode())
        with path.open("rb") as file:
            digest.update(file.read(_READ))
    return digest.digest()
