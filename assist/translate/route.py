"""Direction -> the engines that translate it, best first, as `routes.toml` says."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

from assist.errors import UnsupportedPair, UsageError
from assist.ports import Engine

_FILE = Path(__file__).with_name("routes.toml")
_ANY = {"unit": 0, "cap": 200_000, "terms": False}  # engines that routes.toml does not know: always forced, never tried


@dataclass(frozen=True, slots=True)
class Route:
    """One way from a language to another: `languages` has one entry more than `engines`."""

    engines: tuple[str, ...]
    languages: tuple[str, ...]
    unit: int
    cap: int
    terms: tuple[bool, ...]  # for each engine: can it be told wordings

    @property
    def weak(self) -> bool:
        """True where a leg is known to translate into its language badly."""
        engines: Mapping[str, Any] = _data()["engines"]
        return any(
            target in engines.get(name, {}).get("weak_targets", ())
            for name, target in zip(self.engines, self.languages[1:], strict=True)
        )

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why each engine stands where it does, as `routes.toml` says; empty for one it does not know."""
        return tuple(str(_data()["engines"].get(name, {}).get("reason", "")) for name in self.engines)

    @property
    def name(self) -> str:
        """The engines, each once: `firefox`, `firefox+argos`."""
        return "+".join(dict.fromkeys(self.engines))


class Router:
    """Routes over the engines at hand. `forced` is the only engine to use, where one is named."""

    def __init__(self, engines: Mapping[str, Engine], forced: str | None = None) -> None:
        if forced is not None and forced not in engines:
            raise UsageError(f"no engine {forced!r}; known: {' '.join(engines)}")
        self._engines = engines
        self._order = (forced,) if forced else tuple(name for name in _data()["engines"] if name in engines)

    def routes(self, source: str, target: str) -> tuple[Route, ...]:
        """Best first. Raises `UnsupportedPair` with what to pull when there is none."""
        found = [*self._direct(source, target), *self._through(source, target)]
        if not found:
            raise UnsupportedPair(source, target, _hint(source, target))
        return tuple(
            sorted(found, key=lambda route: route.weak)
        )  # stable: the order holds among the strong and among the weak

    def supports(self, source: str, target: str) -> bool:
        """True when there is a route."""
        return any((*self._direct(source, target), *self._through(source, target)))

    def _direct(self, source: str, target: str) -> Iterator[Route]:
        for name in self._order:
            if self._engines[name].supports(source, target):
                yield _route((name,), (source, target))

    def _through(self, source: str, target: str) -> Iterator[Route]:
        pivot = _data()["pivot"]
        if pivot in (source, target):
            return
        for first, second in product(self._order, repeat=2):
            engines = self._engines[first], self._engines[second]
            if first == second == "chat":  # it goes directly, and twice the way is twice the error
                continue
            if engines[0].supports(source, pivot) and engines[1].supports(pivot, target):
                yield _route((first, second), (source, pivot, target))


def _route(names: tuple[str, ...], languages: tuple[str, ...]) -> Route:
    known = [_data()["engines"].get(name, _ANY) for name in names]
    units = [entry["unit"] for entry in known]
    return Route(
        names,
        languages,
        unit=min(units),
        cap=min(entry["cap"] for entry in known),
        terms=tuple(entry["terms"] for entry in known),
    )


def _hint(source: str, target: str) -> str:
    pulls = [entry.get("pull", {}) for entry in _data()["engines"].values()]
    ids = [pull[key] for pull in pulls for key in (f"{source}-{target}", "any") if key in pull]
    return f"get a model with: assist models pull {ids[0]}"


@cache
def _data() -> Mapping[str, Any]:
    raw = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return {"pivot": raw["pivot"], "engines": {name: entry for name, entry in raw.items() if isinstance(entry, dict)}}
