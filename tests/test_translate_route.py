"""Routing: order, pivot, forced engines, and what to pull when nothing fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from assist.errors import UnsupportedPair, UsageError
from assist.translate import ENGINES
from assist.translate.route import Router


class Directions:
    """An engine that has directions and refuses to translate."""

    def __init__(self, name: str, *directions: str) -> None:
        self.name = name
        self._directions = {tuple(direction.split(">")) for direction in directions}

    def supports(self, source: str, target: str) -> bool:
        return (source, target) in self._directions

    def translate(
        self, texts: Sequence[str], source: str, target: str, terms: Mapping[str, str] | None = None
    ) -> list[str]:
        raise AssertionError("routing must not translate")


def _router(*engines: Directions, forced: str | None = None) -> Router:
    return Router({engine.name: engine for engine in engines}, forced)


def _ways(router: Router, source: str, target: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(route.engines, route.languages) for route in router.routes(source, target)]


def test_firefox_before_argos_before_chat() -> None:
    router = _router(Directions("chat", "pt>en"), Directions("argos", "pt>en"), Directions("firefox", "pt>en"))
    assert [engines for engines, _ in _ways(router, "pt", "en")] == [("firefox",), ("argos",), ("chat",)]


def test_direct_before_pivot_and_the_route_is_named() -> None:
    router = _router(Directions("firefox", "pt>en"), Directions("argos", "en>es"), Directions("chat", "pt>es"))
    assert _ways(router, "pt", "es") == [(("chat",), ("pt", "es")), (("firefox", "argos"), ("pt", "en", "es"))]
    assert router.routes("pt", "es")[1].name == "firefox+argos"


def test_pivot_only_through_english() -> None:
    router = _router(Directions("argos", "zh-Hans>es", "es>pt"))
    assert not router.supports("zh-Hans", "pt")


def test_weak_directions_come_last() -> None:
    router = _router(Directions("chat", "pt>ja"), Directions("argos", "pt>en", "en>ja"))
    assert [engines for engines, _ in _ways(router, "pt", "ja")] == [("argos", "argos"), ("chat",)]


def test_a_forced_engine_is_the_only_one() -> None:
    engines = Directions("firefox", "pt>en"), Directions("argos", "pt>en")
    assert _ways(_router(*engines, forced="argos"), "pt", "en") == [(("argos",), ("pt", "en"))]
    with pytest.raises(UsageError, match="firefox argos"):
        _router(*engines, forced="nope")


def test_identity_is_never_chosen_by_itself() -> None:
    router = _router(Directions("identity", "pt>en"))
    assert not router.supports("pt", "en")


def test_says_what_to_pull() -> None:
    with pytest.raises(UnsupportedPair, match="assist models pull firefox-pt-en"):
        _router().routes("pt", "en")
    with pytest.raises(UnsupportedPair, match="assist models"):
        _router().routes("zh-Hans", "en")


def test_the_engines_go_by_their_names() -> None:
    assert list(ENGINES) == ["firefox", "marian", "argos", "libretranslate", "chat", "identity", "pseudo"]
