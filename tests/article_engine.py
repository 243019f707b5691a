"""An engine for other processes: they build it by this module's name."""

from __future__ import annotations

import time

from assist.articles.bench import Bench
from assist.errors import MissingExtra, MissingModel
from assist.records import Finding, Rung, Translation


class Slow:
    """Says everything in capitals after a moment; only knows Spanish."""

    def __init__(self, seconds: float = 0.02) -> None:
        self._seconds = seconds

    def supports(self, source: str, target: str) -> bool:
        return (source, target) == ("en", "es")

    def translate(self, text: str, source: str, target: str) -> Translation:
        time.sleep(self._seconds)
        said = f"{text.upper()} es"
        return Translation(said, source, target, "slow", (source, target), (), 0.0, (Rung((0, 1), "plain", "slow"),))


def review(source: str, text: str, source_language: str, language: str) -> tuple[Finding, ...]:
    return (Finding("warning", "numbers", f"has a seven: {text[:9]}"),) if "7" in source else ()


def bench() -> Bench:
    return Bench(Slow(), review, None)


def broken_bench() -> Bench:
    import os
    import signal

    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def lacking_bench() -> Bench:
    raise MissingExtra("llm", "xllamacpp")


class Lacking(Slow):
    def translate(self, text: str, source: str, target: str) -> Translation:
        raise MissingModel("a-model")


def bench_without_model() -> Bench:
    return Bench(Lacking(), review, None)
